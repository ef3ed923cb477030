/// Where the rows and cells of a sheet stand in its part.
struct SheetMap {
  /// A row.
  struct Row {
    let number: Int
    let element: PartText.Element
  }

  /// A cell that is there, whether or not it holds something.
  struct Cell {
    let column: Int
    let element: PartText.Element
    /// The format as it is written.
    let style: Int
  }

  /// The part.
  let text: PartText
  /// The elements directly in the outermost one.
  let parts: [PartText.Element]
  /// The element that holds the rows.
  let data: PartText.Element
  /// The rows in the order of the part.
  let rows: [Row]
  /// Whether every row says its number.
  let numbersRows: Bool
  /// The ranges whose cells have one formula together.
  let arrays: [CellRange]
  /// Whether rows that are not listed are hidden.
  let hidesOtherRows: Bool
  private let rowIndex: [Int: Int]
  private let columnStyles: [(columns: ClosedRange<Int>, style: Int)]

  init(_ bytes: [UInt8]) throws(XMLFault) {
    text = try PartText(bytes)
    _ = try text.tag(of: text.root)
    parts = try text.children(of: text.root)
    let lists = try text.children(of: text.root, named: "sheetData")
    guard let data = lists.first, lists.count == 1 else { throw .unusual }
    self.data = data
    _ = try text.tag(of: data)
    (rows, numbersRows) = try Self.rows(in: data, of: text)
    rowIndex = Dictionary(rows.enumerated().map { ($1.number, $0) }) { first, _ in first }
    guard rowIndex.count == rows.count else { throw .unusual }
    arrays = try Self.arrays(in: data, of: text)
    columnStyles = try Self.columnStyles(in: parts, of: text)
    let format = parts.first { $0.name == "sheetFormatPr" && $0.isOfRoot }
    let zeroHeight = format.flatMap { [text] in StartTag(text.bytes[$0.opening])["zeroHeight"] }
    hidesOtherRows = ["1", "true"].contains(zeroHeight)
  }

  /// The row of a number, if it is listed.
  func row(_ number: Int) -> Row? { rowIndex[number].map { rows[$0] } }

  /// The cells of a row in the order of the part.
  func cells(in row: Row) throws(XMLFault) -> [Cell] {
    var cells: [Cell] = []
    var column = 0
    for element in try text.children(of: row.element, named: "c") {
      let tag = try text.tag(of: element)
      column += 1
      if let reference = tag["r"] {
        guard let address = CellAddress(reference), address.row == row.number else {
          throw .unusual
        }
        column = address.column
      }
      let style = try tag["s"].map { word throws(XMLFault) in try Self.count(word) } ?? 0
      cells.append(Cell(column: column, element: element, style: style))
    }
    return cells
  }

  /// The cell at an address, if it is there.
  func cell(_ address: CellAddress) throws(XMLFault) -> Cell? {
    guard let row = row(address.row) else { return nil }
    return try cells(in: row).first { $0.column == address.column }
  }

  /// The format of a cell; one that is not there has that of its row, or of its column.
  func style(of address: CellAddress) throws(XMLFault) -> Int {
    if let cell = try cell(address) { return cell.style }
    if let row = row(address.row) {
      let tag = try text.tag(of: row.element)
      if ["1", "true"].contains(tag["customFormat"]), let style = tag["s"] {
        return try Self.count(style)
      }
    }
    return columnStyles.first { $0.columns.contains(address.column) }?.style ?? 0
  }

  // MARK: Looking through the part

  private static func rows(
    in data: PartText.Element, of text: PartText
  ) throws(XMLFault) -> (rows: [Row], areNumbered: Bool) {
    var rows: [Row] = []
    var number = 0
    var areNumbered = true
    for element in try text.children(of: data, named: "row") {
      let written = try text.tag(of: element)["r"]
      areNumbered = areNumbered && written != nil
      number = try written.map { word throws(XMLFault) in try count(word) } ?? number + 1
      rows.append(Row(number: number, element: element))
    }
    return (rows, areNumbered)
  }

  private static func arrays(
    in data: PartText.Element, of text: PartText
  ) throws(XMLFault) -> [CellRange] {
    var arrays: [CellRange] = []
    let name = Array("\(text.prefix)f".utf8)
    var tags = TagWalk(text.bytes, data.content)
    while let tag = try tags.next() {
      guard tag.kind != .closes, text.bytes[tag.name].elementsEqual(name) else { continue }
      let formula = StartTag(text.bytes[tag.range])
      guard ["array", "dataTable"].contains(formula["t"]) else { continue }
      guard let range = formula["ref"].flatMap({ CellRange($0) }) else { throw .unusual }
      arrays.append(range)
    }
    return arrays
  }

  private static func columnStyles(
    in parts: [PartText.Element], of text: PartText
  ) throws(XMLFault) -> [(columns: ClosedRange<Int>, style: Int)] {
    var styles: [(columns: ClosedRange<Int>, style: Int)] = []
    for list in parts where list.name == "cols" && list.isOfRoot {
      for element in try text.children(of: list) {
        let tag = try text.tag(of: element)
        guard let style = tag["style"], let first = tag["min"], let last = tag["max"] else {
          continue
        }
        let (from, to) = (try count(first), try count(last))
        guard from <= to else { throw .unusual }
        styles.append((from...to, try count(style)))
      }
    }
    return styles
  }

  private static func count(_ word: String) throws(XMLFault) -> Int {
    guard let count = NumberText.count(Array(word.utf8).span) else { throw .unusual }
    return count
  }
}
