/// Changes the cells of a sheet in its part, and nothing between them.
struct SheetEdit {
  /// What a cell becomes.
  struct Cell {
    /// The value it gets, if it gets one.
    var value: WorkbookPatch.Value?
    /// The format it gets, if it gets another one.
    var style: Int?
  }

  let map: SheetMap
  private let from1904: Bool
  var splices = Splices()

  /// Begins with a sheet as it is.
  init(_ map: SheetMap, from1904: Bool) {
    self.map = map
    self.from1904 = from1904
  }

  /// Whether the part has changes.
  var isChanged: Bool { !splices.isEmpty }

  /// The part with its changes.
  func finished() -> [UInt8] { splices.applied(to: map.text.bytes) }

  /// Changes cells.
  mutating func set(_ cells: [CellAddress: Cell]) throws(XMLFault) {
    var added = ""
    var reach: [CellAddress] = []
    for (row, addresses) in Dictionary(grouping: cells.keys, by: \.row).sorted(by: {
      $0.key < $1.key
    }) {
      let changes = addresses.sorted().map { (address: $0, cell: cells[$0] ?? Cell()) }
      if let listed = map.row(row) {
        reach += try set(changes, in: listed)
      } else if let new = try newRow(row, changes) {
        reach += new.cells
        added += try insert(new.text, asRow: row)
      }
    }
    if !added.isEmpty {
      splices.append(added, to: map.data, try map.text.tag(of: map.data), of: map.text)
    }
    try widenDimension(by: reach)
  }

  // MARK: Rows

  /// Changes cells of a row that is listed, and says which of them were not there.
  private mutating func set(
    _ changes: [(address: CellAddress, cell: Cell)], in row: SheetMap.Row
  ) throws(XMLFault) -> [CellAddress] {
    let cells = try map.cells(in: row)
    var atEnd = ""
    var new: [CellAddress] = []
    for (address, change) in changes {
      if let cell = cells.first(where: { $0.column == address.column }) {
        splices.replace(cell.element.range, with: try changed(cell.element, by: change))
      } else if let text = try self.new(address, change) {
        guard try isNumbered(cells) else { throw .unusual }
        new.append(address)
        if let next = cells.first(where: { $0.column > address.column }) {
          splices.insert(text, at: next.element.opening.lowerBound)
        } else {
          atEnd += text
        }
      }
    }
    guard !new.isEmpty else { return [] }
    var tag = try map.text.tag(of: row.element)
    widenSpans(of: &tag, by: new)
    splices.append(atEnd, to: row.element, tag, of: map.text)
    return new
  }

  private func newRow(
    _ number: Int, _ changes: [(address: CellAddress, cell: Cell)]
  ) throws(XMLFault) -> (text: String, cells: [CellAddress])? {
    var text = ""
    var new: [CellAddress] = []
    for (address, change) in changes {
      guard let cell = try self.new(address, change) else { continue }
      text += cell
      new.append(address)
    }
    guard !new.isEmpty else { return nil }
    let hidden = map.hidesOtherRows ? " hidden=\"1\"" : ""
    return (map.text.element("row", "r=\"\(number)\"\(hidden)", text), new)
  }

  /// Puts a row in its place, or hands it back where its place is the end.
  private mutating func insert(_ text: String, asRow number: Int) throws(XMLFault) -> String {
    guard map.numbersRows else { throw .unusual }
    guard let next = map.rows.first(where: { $0.number > number }) else { return text }
    splices.insert(text, at: next.element.opening.lowerBound)
    return ""
  }

  /// Whether no cell of a row stands where it does only because of the cells before it.
  private func isNumbered(_ cells: [SheetMap.Cell]) throws(XMLFault) -> Bool {
    for cell in cells where try map.text.tag(of: cell.element)["r"] == nil { return false }
    return true
  }

  // MARK: Cells

  private func changed(
    _ element: PartText.Element, by change: Cell
  ) throws(XMLFault) -> [UInt8] {
    var tag = try map.text.tag(of: element)
    if let style = change.style { tag["s"] = "\(style)" }
    guard let value = change.value else {
      return tag.bytes + map.text.bytes[element.opening.upperBound..<element.range.upperBound]
    }
    let words = CellWords(value, from1904: from1904, prefix: map.text.prefix)
    if tag["t"] != words.type { tag["t"] = words.type }
    guard !words.content.isEmpty else { return tag.closingItself(true) }
    return tag.closingItself(false) + Array("\(words.content)</\(map.text.prefix)c>".utf8)
  }

  /// A cell that was not there; none where it would say nothing.
  private func new(_ address: CellAddress, _ change: Cell) throws(XMLFault) -> String? {
    let inherited = try map.style(of: address)
    let style = change.style ?? inherited
    let value = change.value ?? .blank
    guard value != .blank || style != inherited else { return nil }
    let words = CellWords(value, from1904: from1904, prefix: map.text.prefix)
    let format = style == 0 ? "" : " s=\"\(style)\""
    let type = words.type.map { " t=\"\($0)\"" } ?? ""
    return map.text.element("c", "r=\"\(address)\"\(format)\(type)", words.content)
  }

  // MARK: What a sheet says about its extent

  /// Widens the hint of a row about its columns; a reader may go by it.
  private func widenSpans(of tag: inout StartTag, by cells: [CellAddress]) {
    guard let ends = tag["spans"]?.split(separator: ":").map({ Int($0) }), ends.count == 2,
      let first = ends[0], let last = ends[1]
    else { return }
    let columns = cells.map(\.column) + [first, last]
    tag["spans"] = "\(columns.min() ?? first):\(columns.max() ?? last)"
  }

  /// Widens the extent that a sheet states; readers that go by it would not see a cell beyond.
  private mutating func widenDimension(by cells: [CellAddress]) throws(XMLFault) {
    guard let element = map.parts.first(where: { $0.name == "dimension" && $0.isOfRoot }) else {
      return
    }
    var tag = try map.text.tag(of: element)
    guard let stated = tag["ref"].flatMap({ CellRange($0) }),
      cells.contains(where: { !stated.contains($0) })
    else { return }
    let wide = cells.reduce(stated) { range, cell in
      CellRange(
        CellAddress(
          unchecked: min(range.first.row, cell.row), min(range.first.column, cell.column)),
        CellAddress(unchecked: max(range.last.row, cell.row), max(range.last.column, cell.column)))
    }
    tag["ref"] = "\(wide)"
    splices.replace(element.opening, with: tag.bytes)
  }
}
