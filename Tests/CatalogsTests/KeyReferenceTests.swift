import Foundation
import TestSupport
import Testing
import Wording

@testable import Catalogs

/// docs/formats/catalog-keys.md says of every key what stands behind it; it is made of the shapes.
@Suite struct KeyReferenceTests {
  @Test func `the reference page is as the shapes have it`() throws {
    let page = URL(fileURLWithPath: Repository.root + "/docs/formats/catalog-keys.md")
    let made = Self.page()
    if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1" {
      try made.write(to: page, atomically: true, encoding: .utf8)
      Issue.record("recorded catalog-keys.md; run again without RECORD_GOLDEN")
    }
    #expect(
      try String(contentsOf: page, encoding: .utf8) == made, "RECORD_GOLDEN=1 records it anew")
  }

  private static func page() -> String {
    var lines = [
      "# The keys of catalogue files (カタログの見出し)", "",
      "Made from the program's own shapes by `Tests/CatalogsTests/KeyReferenceTests.swift`; edit "
        + "those. [catalogs.md](catalogs.md) says what the values mean.", "",
      "A key with `?` may be left out. `[]` is a list, `<tier>` any tier of the scale.", "",
      "## Every catalogue (共通の見出し)", "",
    ]
    lines += table(of: RecordShape(RecordShape.header))
    for kind in CatalogKind.allCases {
      lines += ["", "## `kind: \(kind.rawValue)`", ""]
      lines += table(of: RecordShape(Array(kind.shape.keys.dropFirst(RecordShape.header.count))))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func table(of shape: RecordShape) -> [String] {
    ["| Key | Label | Value |", "|---|---|---|"] + rows(of: shape, under: "")
  }

  private static func rows(of shape: RecordShape, under path: String) -> [String] {
    shape.keys.flatMap { key -> [String] in
      let name = path + key.name
      let label = "\(key.label.japanese) / \(key.label.english)"
      return ["| `\(name)\(key.isRequired ? "" : "?")` | \(label) | \(value(key.shape)) |"]
        + inner(of: key.shape, under: name)
    }
  }

  private static func inner(of shape: Shape, under path: String) -> [String] {
    switch shape {
    case .record(let shape): rows(of: shape, under: path + ".")
    case .list(let shape): inner(of: shape, under: path + "[]")
    default: []
    }
  }

  private static func value(_ shape: Shape) -> String {
    switch shape {
    case .text: "text"
    case .identifier: "id"
    case .date: "date"
    case .number(let range): number(range)
    case .word(let words): words.map { "`\($0)`" }.joined(separator: ", ")
    case .wording: "wording"
    case .link(let target): link(target)
    case .list(let shape): "list: \(value(shape))"
    case .record: "fields"
    case .keyed(let shape): "`<tier>`: \(value(shape))"
    case .anything: "anything"
    }
  }

  private static func number(_ range: ClosedRange<Int>) -> String {
    range.upperBound == Int.max
      ? "whole number, \(range.lowerBound) or more"
      : "whole number, \(range.lowerBound) to \(range.upperBound)"
  }

  private static func link(_ target: LinkTarget) -> String {
    switch target {
    case .list(let list): "id of an entry of `\(list)`"
    case .entry(let key, let list): "id of an entry of `\(list)` of the catalogue in `\(key)`"
    case .catalog(let kind): "id of a catalogue of kind `\(kind.rawValue)`"
    case .known(let kind, let list):
      "id of an entry of `\(list)` of a catalogue of kind `\(kind.rawValue)`"
    case .anywhere: "`catalogue/entry`"
    }
  }
}
