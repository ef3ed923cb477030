/// Adds formats to a workbook's styles; those that are there keep their bytes and their numbers.
struct StylesEdit {
  /// A list of the part, with what is added to it.
  private struct List {
    let element: PartText.Element
    let items: [PartText.Element]
    var added: [String] = []
  }

  /// The formats that a workbook may have.
  private static let limit = 65_490
  /// The first two fills have a meaning of their own whatever the part says.
  private static let reservedFills = 2

  private let text: PartText
  private var fills: List
  private var borders: List
  private var formats: List

  /// Begins with the styles as they are.
  init(_ bytes: [UInt8]) throws(XMLFault) {
    text = try PartText(bytes)
    fills = try Self.list("fills", of: "fill", in: text)
    borders = try Self.list("borders", of: "border", in: text)
    formats = try Self.list("cellXfs", of: "xf", in: text)
    guard !fills.items.isEmpty, !borders.items.isEmpty, !formats.items.isEmpty else {
      throw .unusual
    }
  }

  /// The part with its additions.
  func finished() throws(XMLFault) -> [UInt8] {
    var splices = Splices()
    for list in [fills, borders, formats] where !list.added.isEmpty {
      var tag = try text.tag(of: list.element)
      if tag["count"] != nil { tag["count"] = "\(list.items.count + list.added.count)" }
      splices.append(list.added.joined(), to: list.element, tag, of: text)
    }
    return splices.applied(to: text.bytes)
  }

  /// The format that differs from another by a mark.
  mutating func marked(_ style: Int, as mark: WorkbookPatch.Mark) throws(XMLFault) -> Int {
    let old = try format(style)
    let border = old.tag["borderId"].flatMap { Int($0) } ?? 0
    var tag = old.tag
    if fills.items.count < Self.reservedFills {
      _ = index(of: fill("gray125", ""), in: &fills)
    }
    tag["fillId"] = "\(index(of: look(mark).fill, in: &fills))"
    tag["borderId"] = "\(index(of: try frame(over: border, look(mark)), in: &borders))"
    tag["applyFill"] = "1"
    tag["applyBorder"] = "1"
    return try add(tag, old.content)
  }

  /// The format that differs from another by its built-in number format.
  mutating func numbered(_ style: Int, as numberFormat: Int) throws(XMLFault) -> Int {
    var (tag, content) = try format(style)
    tag["numFmtId"] = "\(numberFormat)"
    tag["applyNumberFormat"] = "1"
    return try add(tag, content)
  }

  // MARK: Formats

  /// A format as it is written, or the first one where there is none of its number.
  private func format(_ style: Int) throws(XMLFault) -> (tag: StartTag, content: String) {
    if style >= formats.items.count, style < formats.items.count + formats.added.count {
      return try Self.taken(formats.added[style - formats.items.count], prefix: text.prefix)
    }
    let element = formats.items[style < formats.items.count ? style : 0]
    return (
      try text.tag(of: element), String(decoding: text.bytes[element.content], as: UTF8.self)
    )
  }

  /// A format that was added before, taken apart again.
  private static func taken(
    _ format: String, prefix: String
  ) throws(XMLFault) -> (tag: StartTag, content: String) {
    let added = try PartText(Array(format.utf8))
    return (
      StartTag(added.bytes[added.root.opening]),
      String(decoding: added.bytes[added.root.content], as: UTF8.self)
    )
  }

  private mutating func add(_ tag: StartTag, _ content: String) throws(XMLFault) -> Int {
    let opening = String(decoding: tag.closingItself(content.isEmpty), as: UTF8.self)
    let format = content.isEmpty ? opening : "\(opening)\(content)</\(text.prefix)xf>"
    let index = index(of: format, in: &formats)
    guard index < Self.limit else { throw .unusual }
    return index
  }

  /// The number of an item in a list; only what is not there yet is added.
  private func index(of item: String, in list: inout List) -> Int {
    if let known = list.items.firstIndex(where: { text.bytes[$0.range].elementsEqual(item.utf8) }) {
      return known
    }
    if let known = list.added.firstIndex(of: item) { return list.items.count + known }
    list.added.append(item)
    return list.items.count + list.added.count - 1
  }

  private static func list(
    _ name: String, of item: String, in text: PartText
  ) throws(XMLFault) -> List {
    guard let element = try text.child(name, of: text.root) else { throw .unusual }
    _ = try text.tag(of: element)
    let items = try text.children(of: element)
    guard items.allSatisfy({ $0.name == item && $0.isOfRoot }) else { throw .unusual }
    return List(element: element, items: items)
  }

  // MARK: Looks

  private struct Look {
    let fill: String
    let line: String
    let color: String
  }

  /// A colour for the screen, a frame of its own kind for the copier.
  private func look(_ mark: WorkbookPatch.Mark) -> Look {
    switch mark {
    case .problem: Look(fill: solid("FFFFC7CE"), line: "thick", color: "FFC00000")
    case .question: Look(fill: solid("FFFFF2CC"), line: "mediumDashed", color: "FF7F6000")
    }
  }

  private func solid(_ color: String) -> String {
    fill(
      "solid",
      text.element("fgColor", "rgb=\"\(color)\"") + text.element("bgColor", "indexed=\"64\""))
  }

  private func fill(_ pattern: String, _ colors: String) -> String {
    text.element(
      "fill", "", text.element("patternFill", "patternType=\"\(pattern)\"", colors))
  }

  /// The frame of a mark; a diagonal through the cell, which strikes it out, stays.
  private func frame(over border: Int, _ look: Look) throws(XMLFault) -> String {
    let element = borders.items[border < borders.items.count ? border : 0]
    let diagonal = try text.child("diagonal", of: element)
    let sides = ["left", "right", "top", "bottom"].map { side in
      text.element(
        side, "style=\"\(look.line)\"", text.element("color", "rgb=\"\(look.color)\""))
    }
    let opening = try text.tag(of: element).closingItself(false)
    return String(decoding: opening, as: UTF8.self) + sides.joined()
      + (diagonal.map { String(decoding: text.bytes[$0.range], as: UTF8.self) }
        ?? text.element("diagonal")) + "</\(text.prefix)border>"
  }
}
