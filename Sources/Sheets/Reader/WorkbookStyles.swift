/// The formats of a workbook's cells, as far as reading and checking need them.
public struct WorkbookStyles: Hashable, Sendable {
  /// The format of one cell or many.
  public struct Format: Hashable, Sendable {
    /// The code of the number format; empty for a built-in one.
    public let numberFormat: String
    /// The id of the number format.
    public let numberFormatID: Int
    /// What numbers are shown as.
    let kind: NumberFormat.Kind
    /// The font, as an index into the fonts.
    public let font: Int
    /// The fill, as an index into the fills.
    public let fill: Int
    /// The border, as an index into the file's own list.
    public let border: Int
    /// Whether text is broken into lines.
    public let wraps: Bool
    /// Whether the cell may be changed in a protected sheet.
    public let isUnlocked: Bool
  }

  /// A font.
  public struct Font: Hashable, Sendable {
    /// Its name, if it has one.
    public let name: String?
    /// Its size in points, if it is said.
    public let size: Double?
    /// The properties that a copier keeps, such as bold, by the names of their elements.
    public let emphasis: Set<String>
    /// Its colour as it is written; nothing for black.
    public let color: String?
  }

  /// The formats, in the order in which cells count them.
  public let formats: [Format]
  /// The fonts.
  public let fonts: [Font]
  /// The colours of the fills as they are written; nothing where a cell is left as it is.
  public let fills: [String?]

  /// No formats at all: every cell is general.
  static let none = WorkbookStyles(formats: [], fonts: [], fills: [])

  private init(formats: [Format], fonts: [Font], fills: [String?]) {
    self.formats = formats
    self.fonts = fonts
    self.fills = fills
  }

  /// The styles that a part holds.
  init(_ tree: XMLElement, limits: ReadingLimits) throws(XMLFault) {
    let custom = tree.list("numFmts", of: "numFmt")
    let fonts = tree.list("fonts", of: "font")
    let formats = tree.list("cellXfs", of: "xf")
    let fills = tree.list("fills", of: "fill")
    for list in [custom, fonts, formats, fills]
    where list.count > limits.styles {
      throw Refusal.styles(limits)
    }
    var codes: [Int: String] = [:]
    for format in custom {
      guard let id = format.attributes["numFmtId"].flatMap({ Int($0) }) else { continue }
      guard codes.updateValue(format.attributes["formatCode"] ?? "", forKey: id) == nil else {
        throw Refusal.formatTwice(id)
      }
    }
    self.fonts = fonts.map { font in
      Font(
        name: (font.child("name") ?? font.child("rFont"))?.attributes["val"],
        size: font.child("sz")?.attributes["val"].flatMap { Double($0) },
        emphasis: Set(font.children.map(\.name)).intersection(["b", "i", "u", "strike"]),
        color: Self.color(font.child("color")))
    }
    self.fills = fills.map { fill in
      let pattern = fill.child("patternFill")
      let isSolid = pattern?.attributes["patternType"] == "solid"
      return isSolid ? Self.color(pattern?.child("fgColor")) : nil
    }
    self.formats = formats.map { Self.format($0, codes) }
  }

  private static func format(_ element: XMLElement, _ codes: [Int: String]) -> Format {
    let id = element.attributes["numFmtId"].flatMap { Int($0) } ?? 0
    let code = codes[id]
    return Format(
      numberFormat: code ?? "", numberFormatID: id,
      kind: code.map { NumberFormat.kind($0) } ?? NumberFormat.kind(builtIn: id),
      font: element.attributes["fontId"].flatMap { Int($0) } ?? 0,
      fill: element.attributes["fillId"].flatMap { Int($0) } ?? 0,
      border: element.attributes["borderId"].flatMap { Int($0) } ?? 0,
      wraps: isTrue(element.child("alignment")?.attributes["wrapText"]),
      isUnlocked: ["0", "false"].contains(element.child("protection")?.attributes["locked"]))
  }

  /// A colour as it is written; the theme's first and black itself are what text is anyway.
  private static func color(_ element: XMLElement?) -> String? {
    guard let attributes = element?.attributes else { return nil }
    let usual = ["rgb": "FF000000", "theme": "1", "indexed": "64", "auto": "1"]
    let told = attributes.filter { $0.space.name.isEmpty && usual[$0.name] != $0.value }
    guard told.contains(where: { usual[$0.name] != nil }) else { return nil }
    return told.map { "\($0.name)=\($0.value)" }.joined(separator: " ")
  }

  private static func isTrue(_ text: String?) -> Bool { text == "1" || text == "true" }
}
