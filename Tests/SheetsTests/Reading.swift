import Foundation
import ProfileModel
import TestSupport

@testable import Sheets

/// A workbook told in the notation of the fixtures, so that engines, peers and expectations compare.
struct Reading: Equatable, CustomStringConvertible {
  /// One line for each thing a reader could get wrong, sorted.
  let lines: [String]

  var description: String { lines.joined(separator: "\n") }

  /// What a workbook holds.
  init(_ workbook: Workbook) {
    var lines = workbook.sheets.filter { $0.kind != .cells }.map { "other sheet \($0.name)" }
    lines += workbook.names.map { name in
      let scope = name.sheet.map { workbook.sheets[$0].name + "!" } ?? ""
      return "name \(scope)\(name.name) = \(name.reference)"
    }
    for (index, sheet) in workbook.sheets.filter({ $0.kind == .cells }).enumerated() {
      lines.append("sheet \(index) \(sheet.name) \(sheet.visibility.rawValue)")
      lines += sheet.layout.mergedRanges.map { "\(sheet.name) merged \($0)" }
      lines += sheet.hiddenRows.map {
        "\(sheet.name) hidden rows \($0.lowerBound)-\($0.upperBound)"
      }
      lines += Self.joined(sheet.hiddenColumns).map {
        "\(sheet.name) hidden columns \($0.lowerBound)-\($0.upperBound)"
      }
      lines += sheet.cells.map { "\(sheet.name)!\($0.address) \(Self.words(for: $0.value))" }
    }
    self.lines = lines.sorted()
  }

  /// What an expectation says.
  init(_ content: [String: Any]) {
    var lines = (content["otherSheets"] as? [String] ?? []).map { "other sheet \($0)" }
    lines += (content["names"] as? [String: String] ?? [:]).map { "name \($0) = \($1)" }
    for (index, sheet) in (content["sheets"] as? [[String: Any]] ?? []).enumerated() {
      let name = sheet["name"] as? String ?? ""
      lines.append("sheet \(index) \(name) \(sheet["state"] as? String ?? "")")
      lines += (sheet["merged"] as? [String] ?? []).map { "\(name) merged \($0)" }
      for (key, word) in [("hiddenRows", "rows"), ("hiddenColumns", "columns")] {
        lines += (sheet[key] as? [[Double]] ?? []).map {
          "\(name) hidden \(word) \(Int($0[0]))-\(Int($0[1]))"
        }
      }
      let cells = sheet["cells"] as? [String: [Any]] ?? [:]
      lines += cells.map { "\(name)!\($0) \(Self.words(for: $1))" }
    }
    self.lines = lines.sorted()
  }

  private static func words(for value: CellValue?) -> String {
    switch value {
    case .text(let text): "text \(text)"
    case .number(let number): "number \(number)"
    case .date(let date): "\(date.day == nil ? "time" : "date") \(date)"
    case .boolean(let flag): "boolean \(flag)"
    case .error(let error): "error \(error)"
    case nil: "formula-without-value"
    }
  }

  private static func words(for notation: [Any]) -> String {
    let kind = notation.first as? String ?? ""
    switch kind {
    case "number": return "number \(notation[1] as? Double ?? .nan)"
    case "boolean": return "boolean \(notation[1] as? Bool ?? false)"
    case "formula-without-value": return kind
    default: return "\(kind) \(notation[1])"
    }
  }

  private static func joined(_ ranges: [ClosedRange<Int>]) -> [ClosedRange<Int>] {
    var joined: [ClosedRange<Int>] = []
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = joined.last, last.upperBound + 1 >= range.lowerBound {
        joined[joined.count - 1] = last.lowerBound...max(last.upperBound, range.upperBound)
      } else {
        joined.append(range)
      }
    }
    return joined
  }
}

/// The workbooks that lie beside the tests.
enum Fixtures {
  static let folder = Repository.root + "/Tests/SheetsTests/Fixtures"

  nonisolated(unsafe) private static let expected =
    try? Notation.read(folder + "/expected.json") as? [String: Any]

  /// What a person sees in each.
  static func expectations(_ kind: String) -> [String: [String: Any]] {
    (expected ?? [:])?[kind] as? [String: [String: Any]] ?? [:]
  }

  /// The names of the workbooks of a kind.
  static func names(_ kind: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: "\(folder)/\(kind)")) ?? []).sorted()
  }
}

/// JSON with its numbers to the last digit, which `JSONSerialization` rounds.
struct Notation: Decodable {
  let value: Any

  static func read(_ path: String) throws -> Any {
    try parse(Data(contentsOf: URL(fileURLWithPath: path)))
  }

  static func parse(_ data: Data) throws -> Any {
    try JSONDecoder().decode(Notation.self, from: data).value
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let flag = try? container.decode(Bool.self) {
      value = flag
    } else if let number = try? container.decode(Double.self) {
      value = number
    } else if let text = try? container.decode(String.self) {
      value = text
    } else if let list = try? container.decode([Notation].self) {
      value = list.map(\.value)
    } else {
      value = try container.decode([String: Notation].self).mapValues(\.value)
    }
  }
}
