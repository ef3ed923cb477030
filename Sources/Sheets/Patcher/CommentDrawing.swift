/// Adds the boxes of comments to the drawing that holds those of a sheet, in the markup of old that
/// Excel still wants for them.
struct CommentDrawing {
  private static let spaces = [
    (prefix: "v", space: "urn:schemas-microsoft-com:vml"),
    (prefix: "o", space: "urn:schemas-microsoft-com:office:office"),
    (prefix: "x", space: "urn:schemas-microsoft-com:office:excel"),
  ]
  private static let shapeID = "_x0000_s"
  private static let blockSize = 1024
  private static let shapeType =
    "<v:shapetype DECLARED id=\"_x0000_t202\" coordsize=\"21600,21600\" o:spt=\"202\" "
    + "path=\"m,l,21600r21600,l21600,xe\"><v:stroke joinstyle=\"miter\"/>"
    + "<v:path gradientshapeok=\"t\" o:connecttype=\"rect\"/></v:shapetype>"

  /// A drawing without any box, whose boxes are numbered from a block on.
  static func empty(block: Int) -> [UInt8] {
    let declared = spaces.map { "xmlns:\($0.prefix)=\"\($0.space)\"" }.joined(separator: " ")
    return Array(
      ("<xml \(declared)><o:shapelayout v:ext=\"edit\"><o:idmap v:ext=\"edit\" data=\"\(block)\"/>"
        + "</o:shapelayout></xml>").utf8)
  }

  private let text: PartText
  private let declarations: String
  private var nextShape: Int
  private var added = ""

  /// Begins with a drawing as it is.
  init(_ bytes: [UInt8]) throws(XMLFault) {
    text = try PartText(bytes)
    guard text.root.name == "xml", text.prefix.isEmpty else { throw .unusual }
    let known = try text.tag(of: text.root).all
    let isDeclared = Self.spaces.allSatisfy { prefix, space in
      known.contains { $0 == ("xmlns:\(prefix)", space) }
    }
    declarations =
      isDeclared
      ? "" : " " + Self.spaces.map { "xmlns:\($0.prefix)=\"\($0.space)\"" }.joined(separator: " ")
    var ids: [String] = []
    var numbers = [Self.blockSize]
    for element in try text.children(of: text.root) {
      if let id = try text.tag(of: element)["id"] { ids.append(id) }
      if element.name == "shapelayout" { numbers += try Self.blocks(in: element, of: text) }
    }
    numbers += ids.compactMap { id in
      id.hasPrefix(Self.shapeID) ? Int(id.dropFirst(Self.shapeID.count)) : nil
    }
    nextShape = (numbers.max() ?? 0) + 1
    if !ids.contains("_x0000_t202") {
      added = Self.shapeType.replacing(" DECLARED", with: declarations)
    }
  }

  /// Where the numbers of shapes begin that a layout keeps for this drawing.
  private static func blocks(
    in layout: PartText.Element, of text: PartText
  ) throws(XMLFault) -> [Int] {
    for element in try text.children(of: layout) where element.name == "idmap" {
      let data = try text.tag(of: element)["data"] ?? ""
      return data.split(separator: ",").compactMap { Int($0) }
        .filter { $0 > 0 && $0 < 1 << 20 }.map { $0 * blockSize }
    }
    return []
  }

  /// Adds the box of a comment.
  mutating func add(_ anchor: CommentAnchor) {
    added += """
      <v:shape\(declarations) id="\(Self.shapeID)\(nextShape)" type="#_x0000_t202" \
      style="position:absolute;margin-left:59.25pt;margin-top:1.5pt;\
      width:\(anchor.width)px;height:\(anchor.height)px;z-index:\(nextShape % Self.blockSize);\
      visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">\
      <v:fill color2="#ffffe1"/><v:shadow color="black" obscured="t"/>\
      <v:path o:connecttype="none"/>\
      <v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>\
      <x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>\
      <x:Anchor>\(anchor)</x:Anchor><x:AutoFill>False</x:AutoFill>\
      <x:Row>\(anchor.cell.row - 1)</x:Row><x:Column>\(anchor.cell.column - 1)</x:Column>\
      </x:ClientData></v:shape>
      """
    nextShape += 1
  }

  /// The drawing with its additions.
  func finished() throws(XMLFault) -> [UInt8] {
    var splices = Splices()
    splices.append(added, to: text.root, try text.tag(of: text.root), of: text)
    return splices.applied(to: text.bytes)
  }
}
