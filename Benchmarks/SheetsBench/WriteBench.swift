import Files
import ProfileModel
import Sheets

/// Writes the workbooks that are measured, and says how long the library took.
struct WriteBench {
  private let path: String
  private let rows: Int?

  /// `OUT` for the workbook of a board, `OUT ROWS` for a long table.
  init?(_ words: [String]) {
    guard let path = words.first else { return nil }
    self.path = path
    rows = words.dropFirst().first.flatMap { Int($0) }
  }

  func board() throws(Failure) {
    try timed { () throws(Failure) in
      try WorkbookWriter.write(BoardLike.content, to: path, existing: .replace)
    }
  }

  func table() throws(Failure) {
    let rows = rows ?? 200_000
    try timed { () throws(Failure) in
      try WorkbookWriter.writeTable(LongTable.table, to: path, existing: .replace) {
        (sink: inout TableSink) throws(Failure) in
        for row in 1...rows { try LongTable.write(row, to: &sink) }
      }
    }
  }

  private func timed(_ body: () throws(Failure) -> Void) throws(Failure) {
    let start = ContinuousClock.now
    try body()
    let spent = start.duration(to: .now).components
    print("{\"wall_ms\": \(Double(spent.attoseconds) / 1e15 + Double(spent.seconds) * 1000)}")
  }
}
