internal import Wording

/// Takes rows and cells as an engine finds them, decides what they mean, and refuses what is unclear.
///
/// Both engines hand their pieces here, so that they can differ in how they read XML and in nothing
/// else.
struct SheetBuilder {
  /// What the `t` of a cell says about its value.
  enum CellType {
    case number
    case shared
    case formulaText
    case inline
    case boolean
    case error
    case isoDate
  }

  /// What a sheet may refer to.
  struct Context {
    let sharedCount: Int
    let kinds: [NumberFormat.Kind]
    let from1904: Bool
    let limits: ReadingLimits
  }

  let context: Context
  private(set) var cells: [PackedCell] = []
  private(set) var texts: [String] = []
  private(set) var hiddenRows: [ClosedRange<Int>] = []
  private(set) var hasUnknownStyle = false
  var layout = SheetLayout()

  private var row = 0
  private var column = 0
  private var type = CellType.number
  private var style = 0
  private var hasFormula = false
  private var found: (kind: PackedCell.Kind, payload: UInt64)?
  private var isInOrder = true
  private var lastPlace: UInt64 = 0
  private var cellsLeft: Int

  init(_ context: Context, cellsLeft: Int, expected: Int) {
    self.context = context
    self.cellsLeft = cellsLeft
    cells.reserveCapacity(min(expected, cellsLeft))
  }

  /// The elements that hold answers, which would be lost if they stood anywhere else.
  static let answerElements: [StaticString] = ["sheetData", "row", "c"]

  // MARK: Rows

  /// Begins a row; without a number it follows the one before.
  mutating func beginRow(_ number: Int?) throws(XMLFault) {
    row = number ?? row + 1
    column = 0
    guard (1...CellAddress.lastRow).contains(row) else { throw outside("\(row)") }
  }

  /// Notes that the row is hidden.
  mutating func hideRow() {
    if let last = hiddenRows.last, last.upperBound + 1 == row {
      hiddenRows[hiddenRows.count - 1] = last.lowerBound...row
    } else {
      hiddenRows.append(row...row)
    }
  }

  /// Notes the height that the `ht` of the row spells.
  mutating func setHeight(_ bytes: Span<UInt8>) {
    if let height = NumberText.number(bytes) { layout.takeHeight(height, ofRow: row) }
  }

  /// The number that the `r` of a row spells.
  func rowNumber(_ bytes: Span<UInt8>) throws(XMLFault) -> Int {
    guard let number = NumberText.count(bytes), number > 0 else { throw outside(word(bytes)) }
    return number
  }

  // MARK: Cells

  /// Begins a cell that follows the one before, until its reference says otherwise.
  @inline(__always)
  mutating func beginCell() {
    column += 1
    type = .number
    style = 0
    hasFormula = false
    found = nil
  }

  /// Puts the cell where its `r` says.
  @inline(__always)
  mutating func setReference(_ bytes: Span<UInt8>) throws(XMLFault) {
    var column = 0
    var position = 0
    while position < bytes.count, position < 4 {
      let letter = bytes[position] &- UInt8(ascii: "A")
      guard letter < 26 else { break }
      column = column * 26 + Int(letter) + 1
      position += 1
    }
    var row = 0
    let digits = position
    while position < bytes.count, position - digits < 8 {
      let digit = bytes[position] &- UInt8(ascii: "0")
      guard digit < 10, row > 0 || digit > 0 else { break }
      row = row * 10 + Int(digit)
      position += 1
    }
    guard position == bytes.count, row > 0, column > 0, row <= CellAddress.lastRow,
      column <= CellAddress.lastColumn
    else { throw outside(word(bytes)) }
    guard row == self.row else { throw Refusal.rowDiffers(word(bytes), self.row) }
    self.column = column
  }

  /// Sets the format that the `s` of the cell names.
  @inline(__always)
  mutating func setStyle(_ bytes: Span<UInt8>) throws(XMLFault) {
    guard let index = NumberText.count(bytes) else { throw Refusal.style(word(bytes), address) }
    if index < context.kinds.count {
      style = index
    } else {
      hasUnknownStyle = true
    }
  }

  /// Sets the type that the `t` of the cell names.
  @inline(__always)
  mutating func setType(_ bytes: Span<UInt8>) throws(XMLFault) {
    if bytes.count == 1 {
      switch bytes[0] {
      case UInt8(ascii: "s"): type = .shared
      case UInt8(ascii: "n"): type = .number
      case UInt8(ascii: "b"): type = .boolean
      case UInt8(ascii: "e"): type = .error
      case UInt8(ascii: "d"): type = .isoDate
      default: throw Refusal.cellType(word(bytes), address)
      }
      return
    }
    if bytes.holds("inlineStr", in: bytes.indices) {
      type = .inline
    } else if bytes.holds("str", in: bytes.indices) {
      type = .formulaText
    } else {
      throw Refusal.cellType(word(bytes), address)
    }
  }

  /// Notes that the cell has a formula.
  mutating func setFormula() {
    hasFormula = true
  }

  /// Takes the value of the cell as its `v` spells it.
  @inline(__always)
  mutating func setValue(_ bytes: Span<UInt8>) throws(XMLFault) {
    guard found == nil else { throw Refusal.twoValues(address) }
    if bytes.isEmpty, type != .formulaText || !hasFormula { return }
    switch type {
    case .number:
      guard let number = NumberText.number(bytes) else {
        throw Refusal.number(word(bytes), address)
      }
      found = (kind, number.bitPattern)
    case .shared:
      guard let index = NumberText.count(bytes), index < context.sharedCount else {
        throw Refusal.sharedString(word(bytes), address)
      }
      found = (.shared, UInt64(index))
    default: try setRareValue(word(bytes))
    }
  }

  @inline(__always)
  private var kind: PackedCell.Kind {
    guard style < context.kinds.count else { return .number }
    return switch context.kinds[style] {
    case .number: .number
    case .date: .date
    case .dateTime: .dateTime
    case .time: .time
    }
  }

  private mutating func setRareValue(_ text: String) throws(XMLFault) {
    switch type {
    case .boolean:
      guard let flag = ["0": 0, "1": 1][text] as UInt64? else {
        throw Refusal.boolean(text, address)
      }
      found = (.boolean, flag)
    case .error: found = (.error, try keep(text))
    case .isoDate: try setDate(text)
    case .formulaText: try setText(TextEscapes.decoded(text), isInline: false)
    default: throw Refusal.wrongKind(address)
    }
  }

  private mutating func setDate(_ text: String) throws(XMLFault) {
    guard let serial = ISODate.serial(text, from1904: context.from1904) else {
      throw Refusal.date(text, address)
    }
    found = (ISODate.isTime(text) ? .time : .dateTime, serial.bitPattern)
  }

  /// Takes a text as the value of the cell.
  mutating func setText(_ text: String, isInline: Bool) throws(XMLFault) {
    guard isInline == (type == .inline) else { throw Refusal.wrongKind(address) }
    guard found == nil else { throw Refusal.twoValues(address) }
    guard Refusal.isWithin(text, context.limits) else { throw Refusal.longText(context.limits) }
    found = (.text, try keep(text))
  }

  /// Ends the cell; one that holds nothing leaves no trace.
  @inline(__always)
  mutating func endCell() throws(XMLFault) {
    guard column <= CellAddress.lastColumn, row > 0 else { throw outside("\(column)") }
    guard found != nil || hasFormula else { return }
    guard cells.count < cellsLeft else { throw Refusal.cells(context.limits) }
    let (kind, payload) = found ?? (.nothing, 0)
    let cell = PackedCell(
      CellAddress(unchecked: row, column), style: style, hasFormula: hasFormula, kind, payload)
    if cell.place <= lastPlace, !cells.isEmpty { isInOrder = false }
    lastPlace = cell.place
    cells.append(cell)
  }

  // MARK: The end

  /// Brings the cells into order and sees to it that none stands twice.
  mutating func finish() throws(XMLFault) {
    try layout.checkMerges()
    guard !isInOrder else { return }
    cells.sort { $0.place < $1.place }
    for index in cells.indices.dropFirst() where cells[index].place == cells[index - 1].place {
      throw Refusal.twice(cells[index].address)
    }
  }

  private var address: CellAddress? { CellAddress(row: row, column: column) }

  private mutating func keep(_ text: String) throws(XMLFault) -> UInt64 {
    guard texts.count < context.limits.strings else { throw Refusal.strings(context.limits) }
    texts.append(text)
    return UInt64(texts.count - 1)
  }

  private func outside(_ reference: String) -> XMLFault {
    .content(
      PartProblem(
        Text(
          ja: "セル番地「\(Refusal.clipped(reference))」はありません",
          en: "there is no cell '\(Refusal.clipped(reference))'")))
  }

  private func word(_ bytes: Span<UInt8>) -> String {
    guard let characters = try? UTF8Span(validating: bytes) else { return "?" }
    return String(copying: characters)
  }
}
