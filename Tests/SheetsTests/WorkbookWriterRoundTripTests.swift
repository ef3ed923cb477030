import Foundation
import ProfileModel
import TestSupport
import Testing

@testable import Sheets

/// What is written is what another program reads.
@Suite(.temporaryFolder, .serialized) struct WorkbookWriterRoundTripTests {
  private static let python = Repository.root + "/.build/python/bin/python"

  private static let script = """
    import sys, datetime, struct, openpyxl
    book = openpyxl.load_workbook(sys.argv[1])
    for sheet in book:
        for row in sheet.iter_rows():
            for cell in row:
                value = cell.value
                if value is None: continue
                if isinstance(value, datetime.datetime): value = value.date().isoformat()
                elif isinstance(value, str): value = "".join(f"{ord(c):x} " for c in value)
                elif isinstance(value, (int, float)) and not isinstance(value, bool):
                    value = struct.pack(">d", value).hex()
                print(sheet.title, cell.coordinate, cell.data_type, value)
    """

  @Test(
    .enabled(if: FileManager.default.isExecutableFile(atPath: python)), arguments: [11, 12, 13])
  func `openpyxl reads back what was written`(_ seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let rows = (0..<60).map { _ in (0..<12).map { _ in Self.cell(&generator) } }
    let book = try Book(content(rows, names: ["一", "二"]))
    let read = try runProgram(Self.python, ["-W", "ignore", "-c", Self.script, book.path])
    #expect(read.errors == "")
    let expected = ["一", "二"].flatMap { sheet in
      rows.enumerated().flatMap { row, cells in
        cells.enumerated().compactMap { column, cell in
          Self.expected(cell.value).map {
            "\(sheet) \(CellAddress(unchecked: row + 1, column + 1)) \($0)"
          }
        }
      }
    }
    let found = read.output.split(separator: "\n").map(String.init)
    #expect(found.count == expected.count)
    for (found, expected) in zip(found, expected) where found != expected {
      Issue.record("found \(found.prefix(300)) expected \(expected.prefix(300))")
    }
  }

  @Test(arguments: [21, 22, 23, 24, 25])
  func `our reader reads back every character and digit`(_ seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let rows = (0..<60).map { _ in (0..<12).map { _ in Self.cell(&generator) } }
    let sheet = try WorkbookReader.read(try Book(content(rows)).path).sheets[0]
    var found: [CellAddress: CellValue] = [:]
    for cell in sheet.cells { found[cell.address] = cell.value }
    for (row, cells) in rows.enumerated() {
      for (column, cell) in cells.enumerated() {
        let value = found[CellAddress(unchecked: row + 1, column + 1)]
        #expect(value == Self.readValue(cell.value), "\(cell)")
      }
    }
  }

  /// The value as our reader gives it.
  private static func readValue(_ value: WorkbookContent.Cell.Value) -> CellValue? {
    switch value {
    case .text(let text): .text(text)
    case .integer(let number): .number(Double(number))
    case .number(let number): .number(Double(String(format: "%.16G", number)) ?? .nan)
    case .date(let date): .date(SheetDate(day: date))
    case .boolean(let truth): .boolean(truth)
    default: nil
    }
  }

  private static let pieces = [
    "重要", "インフラ", "=1+1", "_x0041_", "_x005F_", "\u{1}", "\t", "\n", "\r", "𠮷", "👨‍👩‍👧", "é", "<", "&",
    "\"", "'", " ", "+", "-", "@", "\u{7F}", "\u{85}", "\u{2028}", "\u{FFFD}", "_", "x", "００７",
    "1e5",
  ]

  private static func text(_ generator: inout SplitMix64) -> String {
    if Int.random(in: 0..<60, using: &generator) == 0 {
      let piece = pieces.randomElement(using: &generator) ?? "a"
      return String(repeating: piece, count: 32_767 / (piece.utf16.count * 13))
    }
    return (0..<Int.random(in: 1...9, using: &generator))
      .compactMap { _ in pieces.randomElement(using: &generator) }.joined()
  }

  private static func cell(_ generator: inout SplitMix64) -> WorkbookContent.Cell {
    let meaning = WorkbookContent.Meaning.allCases.randomElement(using: &generator) ?? .plain
    switch Int.random(in: 0..<7, using: &generator) {
    case 0: return .integer(Int.random(in: -9_999_999...9_999_999, using: &generator), meaning)
    case 1: return .number(Double.random(in: -1e9...1e9, using: &generator), meaning)
    case 2:
      let exponent = Int.random(in: -300...300, using: &generator)
      return .number(
        Double.random(in: 1..<10, using: &generator) * pow(10, Double(exponent)), meaning)
    case 3:
      let day = Int.random(in: -25_508...2_932_896, using: &generator)
      return .date(CivilDate(daysSinceEpoch: day), meaning)
    case 4: return .boolean(Bool.random(using: &generator), meaning)
    default: return .text(text(&generator), meaning)
    }
  }

  /// The cell as the script prints it.
  private static func expected(_ value: WorkbookContent.Cell.Value) -> String? {
    switch value {
    case .text(let text):
      // openpyxl takes the mark off an escape, and leaves the escape.
      "s "
        + CellText.escaped(text).replacingOccurrences(of: "x005F_", with: "").unicodeScalars.map {
          String($0.value, radix: 16) + " "
        }.joined()
    case .integer(let number): "n \(printed(Double(number)))"
    case .number(let number): "n \(printed(number))"
    case .date(let date): "d \(date)"
    case .boolean(let truth): "b \(truth ? "True" : "False")"
    default: nil
    }
  }

  /// The bits of a number as the library keeps it, in 16 digits.
  private static func printed(_ number: Double) -> String {
    let kept = Double(String(format: "%.16G", number)) ?? .nan
    return String(format: "%016lx", kept.bitPattern)
  }
}
