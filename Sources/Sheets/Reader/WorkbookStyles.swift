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
  }

  /// The formats, in the order in which cells count them.
  public let formats: [Format]
  /// The fonts.
  public let fonts: [Font]

  /// No formats at all: every cell is general.
  static let none = WorkbookStyles(formats: [], fonts: [])

  private init(formats: [Format], fonts: [Font]) {
    self.formats = formats
    self.fonts = fonts
  }

  /// The styles that a part holds.
  init(_ tree: XMLElement, limits: ReadingLimits) throws(XMLFault) {
    guard tree.name == "styleSheet", tree.isMain else { throw .root(Refusal.clipped(tree.name)) }
    let custom = tree.list("numFmts", of: "numFmt")
    let fonts = tree.list("fonts", of: "font")
    let formats = tree.list("cellXfs", of: "xf")
    for list in [custom, fonts, formats, tree.list("fills", of: "fill")]
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
        size: font.child("sz")?.attributes["val"].flatMap { Double($0) })
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
      wraps: isTrue(element.child("alignment")?.attributes["wrapText"]),
      isUnlocked: ["0", "false"].contains(element.child("protection")?.attributes["locked"]))
  }

  private static func isTrue(_ text: String?) -> Bool { text == "1" || text == "true" }
}
