import Foundation
import TestSupport
import Testing
import Wording

@testable import AssessCLI

/// `assess catalog search`, `diff` and `crosswalk`, on the catalogues that came along.
@Suite(.temporaryFolder) struct CatalogCompareTests {
  private static let examples = Repository.root + "/catalogs/examples"

  @Test(arguments: ["バックアップ", "ﾊﾞｯｸｱｯﾌﾟ", "ばっくあっぷ"])
  func `a word is found whatever its letters`(word: String) throws {
    let run = assess("catalog search \(word) --format csv", in: try stage(.japanese))
    let lines = run.output.split(separator: "\r\n")
    #expect(lines.first == "\u{FEFF}catalog,list,id,title,field,excerpt")
    #expect(lines.contains { $0.hasPrefix("nisc-guideline-2023,controls,5.1.3.3-1,") })
    #expect(lines.count > 5)
  }

  @Test(arguments: [
    (Language.japanese, "ほかに", "「--limit "), (.english, "There are ", "; '--limit "),
  ])
  func `more than the limit is said`(language: Language, start: String, remedy: String) throws {
    let run = assess("catalog search backup --limit 3", in: try stage(language))
    let last = try #require(run.output.split(separator: "\n").last.map(String.init))
    #expect(last.hasPrefix(start) && last.contains(remedy))
    #expect(run.output.split(separator: "\n").count == 7)
    let number = try #require(last.split { !$0.isNumber }.last.map(String.init))
    let all = assess("catalog search backup --limit \(number)", in: try stage(language))
    #expect(!all.output.contains("--limit"))
    #expect(all.output.split(separator: "\n").count == 3 + (Int(number) ?? 0))
  }

  @Test func `a search can be kept to a catalogue or a kind`() throws {
    let one = assess("catalog search backup --catalog nist-csf-2.0 --format csv", in: try stage())
    let rows = one.output.split(separator: "\r\n").dropFirst()
    #expect(!rows.isEmpty && rows.allSatisfy { $0.hasPrefix("nist-csf-2.0,") })
    let kind = assess("catalog search backup --kind actions --format csv", in: try stage())
    let actions = kind.output.split(separator: "\r\n").dropFirst()
    #expect(!actions.isEmpty && actions.allSatisfy { $0.hasPrefix("nisc-guideline-2023-actions,") })
    let nowhere = assess("catalog search backup --catalog nist-csf-20", in: try stage())
    #expect(nowhere.status == .badInput)
    #expect(nowhere.errors.contains("there is no such catalogue: did you mean 'nist-csf-2.0'?"))
    #expect(assess("catalog search backup --kind acts", in: try stage()).status == .badUsage)
    let nothing = assess("catalog search zzzz", in: try stage())
    #expect(nothing.status == .done && nothing.output == "Found: none\n")
  }

  @Test func `a changed copy is compared field by field`() throws {
    let copy = try TemporaryFolder.path + "/copy.yaml"
    let text = try String(
      contentsOfFile: Repository.root + "/catalogs/csf-tiers/catalog.yaml", encoding: .utf8)
    try text.replacingOccurrences(of: "ja: 対策\n", with: "ja: 手だて\n")
      .replacingOccurrences(of: "edition: \"2023-07\"", with: "edition: \"2099\"")
      .write(toFile: copy, atomically: true, encoding: .utf8)
    let run = assess("catalog diff csf-tiers \(copy)", in: try stage(.japanese))
    #expect(run.status == .done, "\(run.errors)")
    #expect(run.output.contains("比べ方  ID と文言"))
    #expect(run.output.contains("文言の変更  measures 対策  measures 手だて"))
    #expect(run.output.contains("measures  名称 (日本語)  対策      手だて"))
    #expect(run.output.contains("版  2023-07   2099"))
    #expect(!run.output.contains("people"))
    let all = assess("catalog diff csf-tiers \(copy) --all", in: try stage(.japanese))
    #expect(all.output.contains("people"))
  }

  @Test func `a crosswalk named by its file decides what became of an entry`() throws {
    let folder = Self.examples + "/unified-standards-skeleton"
    let line = "catalog diff nisc-guideline-2023 \(folder) --crosswalk \(folder)/crosswalk.yaml"
    let run = assess(line + " --all --format json", in: try stage())
    try #require(run.status == .done, "\(run.errors)")
    let page = try #require(
      JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    #expect(page["schema"] as? String == "assess/catalog.diff/1")
    let rows = try #require(page["entries"] as? [[String: Any]])
    let counts = try #require(page["counts"] as? [[String: Any]])
    #expect(counts.compactMap { $0["entries"] as? Int }.reduce(0, +) == rows.count)
    #expect(Set(rows.compactMap { $0["from"] as? String }).count == 141)
    #expect(Set(rows.compactMap { $0["to"] as? String }).count == 56)
    #expect(rows.allSatisfy { $0["from"] is String || $0["to"] is String })
  }

  @Test(arguments: [
    (
      "catalog diff csf-tiers nist-csf-2.0",
      "error: nist-csf-2.0: the two are of different kinds (scale and controls): "
        + "name catalogues of one kind\n"
    ),
    (
      "catalog diff nisc-handbook-2023 nist-csf-2.0 --crosswalk nisc-guideline-2023--nist-csf-2.0",
      "error: nisc-guideline-2023--nist-csf-2.0: this is no crosswalk between nisc-handbook-2023 "
        + "and nist-csf-2.0: check its 'from' and 'to'\n"
    ),
    (
      "catalog diff csf-tires csf-tiers",
      "error: csf-tires: there is no such catalogue: did you mean 'csf-tiers'? "
        + "'assess catalog list' lists what there is\n"
    ),
    (
      "catalog crosswalk csf-tiers nist-csf-2.0",
      "error: csf-tiers nist-csf-2.0: there is no crosswalk between these: "
        + "there are nisc-guideline-2023--nist-csf-2.0\n"
    ),
    (
      "catalog crosswalk nisc-guideline-2023 nist-csf-2.0 --entry GV.OC-99",
      "error: GV.OC-99: no catalogue has this: did you mean 'GV.OC-01'? "
        + "look with 'assess catalog list' or 'assess catalog search'\n"
    ),
  ])
  func `what cannot be compared is refused`(line: String, expected: String) throws {
    let run = assess(line, in: try stage())
    #expect(run.status == .badInput)
    #expect(run.errors == expected)
  }

  @Test func `a crosswalk is shown from either side, with what it leaves out`() throws {
    let there = try page("catalog crosswalk nisc-guideline-2023 nist-csf-2.0")
    let back = try page("catalog crosswalk nist-csf-2.0 nisc-guideline-2023")
    let edges = try #require(there["edges"] as? [[String: Any]])
    #expect(try edges.count == #require(back["edges"] as? [Any]).count)
    let counts = { (page: [String: Any]) in
      Dictionary(
        uniqueKeysWithValues: (page["counts"] as? [[String: Any]] ?? []).compactMap { row in
          (row["kind"] as? String).map { ($0, row["edges"] as? Int ?? 0) }
        })
    }
    #expect(counts(there)["broader"] == counts(back)["narrower"])
    #expect(counts(there).values.reduce(0, +) == edges.count)
    let left = try #require(there["without_edge"] as? [[String: Any]])
    #expect(!left.isEmpty)
    let linked = Set(edges.compactMap { $0["to"] as? String })
    #expect(left.allSatisfy { !linked.contains($0["id"] as? String ?? "") })
    #expect(Set(edges.compactMap { $0["from"] as? String }).count == 141)
  }

  @Test(arguments: ["5.1.1.1-1", "nisc-guideline-2023/5.1.1.1-1"])
  func `a crosswalk can be kept to an entry of either side`(entry: String) throws {
    let near = try page("catalog crosswalk nisc-guideline-2023 nist-csf-2.0 --entry \(entry)")
    let rows = try #require(near["edges"] as? [[String: Any]])
    #expect(rows.map { $0["from"] as? String } == ["5.1.1.1-1", "5.1.1.1-1", "5.1.1.1-1"])
    #expect(near["without_edge"] == nil)
    let far = try page("catalog crosswalk nisc-guideline-2023 nist-csf-2.0 --entry ID.AM-01")
    let edges = try #require(far["edges"] as? [[String: Any]])
    #expect(!edges.isEmpty && edges.allSatisfy { $0["to"] as? String == "ID.AM-01" })
  }

  private func page(_ line: String) throws -> [String: Any] {
    let run = assess(line + " --format json", in: try stage())
    try #require(run.status == .done, "\(run.errors)")
    return try #require(
      JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
  }
}
