import Files
import ProfileModel
import Sheets
import TestSupport
import Testing

@testable import Catalogs

/// Texts that some reader of some form might take for something else, through every form.
@Suite(.temporaryFolder) struct AwkwardTextTests {
  private static let awkward = [
    " leading", "trailing ", "　全角の空白　", "\"", "''", "'=1+1", "'", "a: b", "a #b", "one\ntwo", "\n",
    "=cmd|' /C calc'!A0", "-", "- a", "-1", "+1", "@SUM(A1)", "😀", "👨‍👩‍👧", "\u{85}", "a\u{85}b",
    "\u{2028}", "\u{2029}", "ＡＢＣ", "No", "1.10", "08", "1e3", "2026-11-21", "null", "~",
    "trailing:", ",",
    "a,b", ";", "; ", "[", "{}", "&a", "*a", "!", "%", "|", ">", "\\", "\\n", "_x000D_", "<b>&amp;",
    "\u{FEFF}", "\u{A0}", "\u{200B}", "か\u{3099}", "〃", "同上", "該当なし", "―", "TRUE", "#N/A", "#1",
    "a#1",
    "\u{E000}", "\u{10FFFD}",
  ]

  private static func text(_ random: inout SplitMix64) -> String {
    switch Int.random(in: 0..<20, using: &random) {
    case 0: return String(repeating: "長い文。", count: 600)
    case 1...6: return awkward.randomElement(using: &random) ?? ""
    default:
      let count = Int.random(in: 1...4, using: &random)
      return (0..<count).map { _ in
        Bool.random(using: &random) ? "x" : awkward.randomElement(using: &random) ?? ""
      }.joined()
    }
  }

  /// The sample with its wordings replaced; blank texts are no texts and stay as they were.
  private static func shuffled(_ node: ContentNode, _ random: inout SplitMix64) -> ContentNode {
    switch node {
    case .scalar: return node
    case .list(let items, let spot): return .list(items.map { shuffled($0, &random) }, spot)
    case .map(let entries, let spot):
      return .map(
        entries.map { entry in
          var value = shuffled(entry.value, &random)
          if case .scalar(_, let spot) = value, ["ja", "en", "section"].contains(entry.key) {
            let text = text(&random)
            if !Identifier.trimmed(text).isEmpty { value = .scalar(text, spot) }
          }
          return ContentNode.Entry(key: entry.key, spot: entry.spot, value: value)
        }, spot)
    }
  }

  private static func document(seed: UInt64) throws -> CatalogDocument {
    var random = SplitMix64(seed: seed)
    let sample = try TableSample.document()
    let root = shuffled(sample.ordered, &random)
    return try CatalogReader.shaped(Content(root: root, sources: [.text("made")]))
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `any text comes back from YAML and from tables as it was`(_ seed: UInt64) throws {
    let document = try Self.document(seed: seed)
    let yaml = YAMLWriter.text(of: document)
    #expect(try CatalogTables.catalog(yaml: yaml) == document, "\(yaml)")
    let tables = try CatalogTables.tables(of: document)
    #expect(try CatalogTables.catalog(tables: tables) == document, "\(tables)")
  }

  @Test(arguments: 0..<24 as Range<UInt64>)
  func `any text comes back from a workbook as it was`(_ seed: UInt64) throws {
    let document = try Self.document(seed: seed)
    let path = try TemporaryFolder.path + "/x.xlsx"
    try WorkbookWriter.write(
      try CatalogTables.workbook(of: document, made: 1, in: .english), to: path, existing: .keep)
    #expect(try WorkbookStructure.faults([path]) == [])
    #expect(try CatalogTables.read(path, among: Shelf()) == document)
  }
}
