import Foundation
import TestSupport
import Testing
import Wording

@testable import AssessCLI

/// `assess catalog show`, on the catalogues that came along.
@Suite(.temporaryFolder) struct CatalogShowTests {
  @Test(arguments: [
    (
      Language.japanese,
      [
        "名称        バックアップと復元の検査", "強さ        原則", "分類        5.1.3.3 バックアップ",
        "重要インフラのサイバーセキュリティに係る安全基準等策定指針、節 5.1.3.3、番号 1", "ティアの目安", "Tier 3 運用・定期見直し",
        "参考になる項目", "これを引き上げる対応策 (nisc-guideline-2023-actions)",
        "役に立つシナリオ (nisc-guideline-2023-scenarios)", "支えている CP・BCP の要件 (cp-bcp-requirements)",
        "ほかのカタログとの対応 (nist-csf-2.0)", "復旧",
      ]
    ),
    (
      .english,
      [
        "Title        Backups and restore tests", "Strength     expected", "5.1.3.3 Backup",
        "Section 5.1.3.3, Ordinal 1", "Tiers", "Tier 3 Run and regularly reviewed",
        "Guidance on it",
        "Actions that raise it (nisc-guideline-2023-actions)",
        "Scenarios in which it helps (nisc-guideline-2023-scenarios)",
        "Plan requirements that it serves (cp-bcp-requirements)", "Crosswalk (nist-csf-2.0)",
        "Recover",
      ]
    ),
  ])
  func `a control comes with all that is said of it`(
    language: Language, expected: [String]
  ) throws {
    let run = assess("catalog show 5.1.3.3-1", in: try stage(language))
    #expect(run.status == .done && run.errors.isEmpty)
    for words in expected { #expect(run.output.contains(words), "\(words)") }
  }

  @Test func `JSON keeps ids and the words of the format`() throws {
    let page = try json("catalog show 5.1.1.1-1")
    #expect(page["schema"] as? String == "assess/catalog.show.entry/1")
    let entry = try #require(page["entry"] as? [String: Any])
    #expect(entry["catalog"] as? String == "nisc-guideline-2023")
    #expect(entry["strength"] as? String == "expected")
    #expect(entry["asks"] as? [String] == ["it", "ot"])
    #expect((entry["source"] as? [String: String])?["section"] == "5.1.1.1")
    let tiers = try #require(page["tiers"] as? [[String: Any]])
    #expect(tiers.map { $0["tier"] as? String } == ["1", "2", "3", "4"])
    let edges = try #require(page["edges"] as? [[String: Any]])
    #expect(
      edges.contains { $0["id"] as? String == "ID.AM-01" && $0["kind"] as? String == "narrower" })
    let actions = try #require(page["by_actions"] as? [[String: Any]])
    #expect(actions.allSatisfy { $0["from"] is String && $0["to"] is String })
  }

  @Test func `of several with one id the assessed one is shown, and the others are named`() throws {
    let assessed = assess("catalog show 4.2-1", in: try stage())
    #expect(assessed.output.contains("nisc-guideline-2023 Guideline"))
    #expect(assessed.output.contains("Same id in   nisc-handbook-2023/4.2-1"))
    let other = assess("catalog show nisc-handbook-2023/4.2-1", in: try stage())
    #expect(other.output.contains("nisc-handbook-2023 "))
    #expect(!other.output.contains("Same id in"))
  }

  @Test func `a crosswalk is seen from both of its ends`() throws {
    let page = try json("catalog show ID.AM-01")
    let edges = try #require(page["edges"] as? [[String: Any]])
    let edge = try #require(edges.first { $0["id"] as? String == "5.1.1.1-1" })
    #expect(edge["kind"] as? String == "broader")
    #expect(edge["catalog"] as? String == "nisc-guideline-2023")
  }

  @Test func `a group shows the entries of the groups in it`() throws {
    let page = try json("catalog show 5.1.1")
    #expect(page["schema"] as? String == "assess/catalog.show.group/1")
    let groups = try #require(page["groups"] as? [[String: Any]])
    #expect(groups.map { $0["id"] as? String } == ["5.1.1.1", "5.1.1.2", "5.1.1.3"])
    let counts = groups.compactMap { $0["entries"] as? Int }
    let entries = try #require(page["entries"] as? [[String: Any]])
    #expect(counts.reduce(0, +) == entries.count && entries.count == 8)
    let whole = try json("catalog show nisc-guideline-2023/5")
    #expect((whole["entries"] as? [Any])?.count == 69)
  }

  @Test(arguments: [
    ("nisc-guideline-2023", "assess/catalog.show/1", "groups", 61),
    ("csf-tiers", "assess/catalog.show/1", "tiers", 4),
    ("cp-bcp-requirements", "assess/catalog.show/1", "requirements", 52),
    ("sectors", "assess/catalog.show.sectors/1", "sectors", 15),
    ("電力", "assess/catalog.show.sector/2", "services", 2),
  ])
  func `a catalogue shows what it lists`(
    subject: String, schema: String, list: String, least: Int
  ) throws {
    let page = try json("catalog show \(subject)")
    #expect(page["schema"] as? String == schema)
    #expect(((page[list] as? [Any])?.count ?? 0) >= least)
  }

  @Test(arguments: [
    (
      "5.1.3.3-l",
      "error: 5.1.3.3-l: no catalogue has this: did you mean '5.1.3.3-1'? "
        + "look with 'assess catalog list' or 'assess catalog search'",
      "エラー: 5.1.3.3-l: どのカタログにもありません: 「5.1.3.3-1」のことですか。"
        + "「assess catalog list」や「assess catalog search」で探してください"
    ),
    (
      "nothing-of-the-sort",
      "error: nothing-of-the-sort: no catalogue has this: "
        + "look with 'assess catalog list' or 'assess catalog search'",
      "エラー: nothing-of-the-sort: どのカタログにもありません: "
        + "「assess catalog list」や「assess catalog search」で探してください"
    ),
    (
      "nisc-guidline-2023/5.1.3.3-1",
      "error: nisc-guidline-2023/5.1.3.3-1: no catalogue has this: did you mean "
        + "'nisc-guideline-2023/5.1.3.3-1'? look with 'assess catalog list' or 'assess catalog search'",
      "エラー: nisc-guidline-2023/5.1.3.3-1: どのカタログにもありません: "
        + "「nisc-guideline-2023/5.1.3.3-1」のことですか。"
        + "「assess catalog list」や「assess catalog search」で探してください"
    ),
  ])
  func `an id that is not there is answered with the nearest`(
    word: String, english: String, japanese: String
  ) throws {
    for (language, expected) in [(Language.english, english), (.japanese, japanese)] {
      let run = assess("catalog show \(word)", in: try stage(language))
      #expect(run.status == .badInput)
      #expect(run.errors == expected + "\n")
    }
  }

  /// Every entry of every bundled catalogue can be shown, and no line is too wide for the terminal.
  @Test(
    arguments: Language.allCases,
    [
      "5.1.1.1-1", "K3-1", "AP5-1-1", "GV.OC-01", "csf-tiers/3", "people",
      "cp-bcp-requirements/phases/2",
      "nisc-handbook-2023/11.1.3.3-1", "nisc-guideline-2023", "operator-duties", "cloud-operations",
    ])
  func `pages fit a terminal of 80 columns`(language: Language, subject: String) throws {
    var surroundings = try stage(language)
    surroundings.terminal.isOutput = true
    let run = assess("catalog show \(subject)", in: surroundings)
    #expect(run.status == .done, "\(run.errors)")
    for line in run.output.split(separator: "\n") {
      #expect(String(line).displayWidth <= 80, "\(line)")
    }
  }

  private func json(_ line: String) throws -> [String: Any] {
    let run = assess(line + " --format json", in: try stage())
    #expect(run.status == .done, "\(run.errors)")
    return try #require(
      JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
  }
}
