internal import ProfileModel
internal import Wording

/// Cuts comma-separated text into records and cells.
struct CSVRecords {
  private let bytes: [UInt8]
  private let path: String
  private var position = 0
  private var line = 1

  init(_ text: String, path: String) {
    bytes = Array(text.utf8)
    self.path = path
  }

  /// Every record with the line it begins on.
  consuming func all() throws(Failure) -> [SourceTable.Row] {
    var records: [SourceTable.Row] = []
    while position < bytes.count {
      let start = line
      records.append(SourceTable.Row(line: start, cells: try record()))
    }
    return records
  }

  private mutating func record() throws(Failure) -> [String] {
    var cells: [String] = []
    while true {
      cells.append(current == Self.quote ? try quotedCell() : plainCell())
      guard current == Self.comma else { break }
      position += 1
    }
    endLine()
    return cells
  }

  private mutating func plainCell() -> String {
    let start = position
    while let byte = current, byte != Self.comma, byte != Self.newline, byte != Self.carriage {
      position += 1
    }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  private mutating func quotedCell() throws(Failure) -> String {
    let opening = line
    var cell: [UInt8] = []
    position += 1
    while let byte = current {
      position += 1
      if byte == Self.quote {
        guard current == Self.quote else { return try finished(cell, opening) }
        position += 1
      }
      if byte == Self.newline { line += 1 }
      cell.append(byte)
    }
    throw fault(opening, Text(ja: "引用符「\"」が閉じていません", en: "a quote is not closed"))
  }

  private func finished(_ cell: [UInt8], _ opening: Int) throws(Failure) -> String {
    switch current {
    case nil, Self.comma, Self.newline, Self.carriage: return String(decoding: cell, as: UTF8.self)
    default:
      throw fault(
        opening, Text(ja: "閉じた引用符の後に文字があります", en: "text follows a closing quote"))
    }
  }

  private mutating func endLine() {
    if current == Self.carriage { position += 1 }
    if current == Self.newline { position += 1 }
    line += 1
  }

  private func fault(_ line: Int, _ what: Text) -> Failure {
    Failure(
      .input, at: .line(line, of: path), what,
      remedy: Text(ja: "値の中の「\"」は二つ重ねてください", en: "write a quote inside a value twice"))
  }

  private var current: UInt8? { position < bytes.count ? bytes[position] : nil }

  private static let quote = UInt8(ascii: "\"")
  private static let comma = UInt8(ascii: ",")
  private static let newline = UInt8(ascii: "\n")
  private static let carriage = UInt8(ascii: "\r")
}
