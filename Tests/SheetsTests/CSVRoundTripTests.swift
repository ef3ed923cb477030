import TestSupport
import Testing

@testable import Sheets

@Suite struct CSVRoundTripTests {
  @Test func `any cells that are written with quotes are read back`() throws {
    var generator = SplitMix64(seed: 4180)
    for _ in 0..<1000 {
      let columns = Int.random(in: 1...4, using: &generator)
      let rows = (0..<Int.random(in: 0...4, using: &generator)).map { _ in
        (0..<columns).map { _ in Self.cell(&generator) }
      }
      let heading = (0..<columns).map { "c\($0)" }
      let lineEnd = Bool.random(using: &generator) ? "\r\n" : "\n"
      let text = ([heading] + rows).map { row in
        row.map { Self.written($0, &generator) }.joined(separator: ",") + lineEnd
      }.joined()
      let table = try CSVFile.parse(text, path: "t.csv")
      let kept = rows.filter { $0.contains { !$0.isEmpty } }
      try #require(table.heading == heading)
      try #require(bytes(table.rows.map(\.cells)) == bytes(kept), "\(text)")
    }
  }

  @Test func `the line of a row counts the line ends inside the rows above`() throws {
    var generator = SplitMix64(seed: 2)
    for _ in 0..<300 {
      var expected: [Int] = []
      var line = 2
      var text = "a,b\n"
      for _ in 0..<5 {
        let inside = Int.random(in: 0...3, using: &generator)
        expected.append(line)
        text += "\"x\(String(repeating: "\n", count: inside))\",y\n"
        line += inside + 1
      }
      #expect(try CSVFile.parse(text, path: "t.csv").rows.map(\.line) == expected)
    }
  }

  private static let pieces = [
    "a", "\"", ",", "\n", "\r\n", "\r", " ", "重要", "😀", "'", "=", ";", "\u{3000}", "e\u{301}",
  ]

  private static func cell(_ generator: inout SplitMix64) -> String {
    (0..<Int.random(in: 0...4, using: &generator))
      .compactMap { _ in pieces.randomElement(using: &generator) }.joined()
  }

  /// The cell as RFC 4180 writes it: in quotes where it must be, and sometimes where it need not.
  private static func written(_ cell: String, _ generator: inout SplitMix64) -> String {
    let mustQuote = cell.unicodeScalars.contains { "\",\r\n".unicodeScalars.contains($0) }
    guard mustQuote || Bool.random(using: &generator) else { return cell }
    var out = "\""
    for scalar in cell.unicodeScalars {
      if scalar == "\"" { out += "\"" }
      out.unicodeScalars.append(scalar)
    }
    return out + "\""
  }

  private func bytes(_ rows: [[String]]) -> [[[UInt8]]] {
    rows.map { $0.map { Array($0.utf8) } }
  }
}
