import Foundation
import TestSupport
import Testing
import Wording

@testable import AssessCLI

/// `assess score`: answers, what is refused, who is to answer, and what comes of it.
@Suite(.temporaryFolder) struct ScoreCommandTests {
  @Test func `an answer is kept with its evidence and shows what it is worth`() throws {
    let stage = try quarter()
    try succeed(
      "score set 5.1.3.3-1 --tier 3 --evidence 復元試験記録 --grade record --dated 2025-10-01", in: stage)
    let shown = try succeed("score show 5.1.3.3-1 --format json", in: stage).output
    #expect(shown.contains(#""answer": "adopted""#))
    #expect(shown.contains(#""tier": 3"#))
    #expect(
      shown.contains(#""evidenced_tier": 2"#), "evidence of a year ago counts one grade lower")
    #expect(shown.contains(#""state": "stale""#))
    let again = try succeed("score set 5.1.3.3-1 --tier 3", in: stage)
    #expect(again.output.contains("3"))
    let history = try succeed("score history 5.1.3.3-1 --format csv", in: stage).output
    #expect(history.split(whereSeparator: \.isNewline).count == 3)
  }

  @Test func `check items give the tier by the gate`() throws {
    let stage = try quarter()
    let items = [("i1", "FI"), ("i2", "LI"), ("i3", "FI"), ("i4", "PI"), ("i5", "FI")]
    let words = items.map { "--item 5.1.1.1-1.\($0)=\($1)" }.joined(separator: " ")
    let run = try succeed("score set 5.1.1.1-1 \(words) --format json", in: stage)
    #expect(run.output.contains(#""tier": 2"#))
    let more = try succeed(
      "score set 5.1.1.1-1 --item 5.1.1.1-1.i4=FI --format json", in: stage)
    #expect(more.output.contains(#""tier": "3-4""#), "two items of tier 4 are open")
  }

  @Test(arguments: [
    ("--tier 5", "there is no tier 5", "ティア5はありません"),
    ("--not-applicable", "'not applicable' has no reason", "「対象外」の理由がありません"),
    ("--not-adopted", "'not adopted' has no reason", "「不採用」の理由がありません"),
    ("--item 5.1.3.3-1.i99=FI", "has no check item", "はありません"),
    ("--confirm", "nothing was carried over or proposed", "引き継いだ回答も提案もありません"),
    ("--tier 2 --unknown", "only one answer can be given", "回答は一つだけ指定できます"),
    ("--grade record", "does not say which evidence is meant", "どの証跡のことか分かりません"),
    ("--scope unit:none --tier 2", "is not asked about this scope", "この範囲では問われていません"),
    ("--scope 全社 --tier 2", "this is not a scope", "範囲として読めません"),
    ("--dated 昨日 --evidence x", "this is not a date", "日付として読めません"),
  ])
  func `an answer that makes no sense is refused and nothing changes`(
    words: String, english: String, japanese: String
  ) throws {
    var stage = try quarter()
    let before = try succeed("score list --format csv", in: stage).output
    let run = assess("score set 5.1.3.3-1 \(words)", in: stage)
    #expect(run.status == .badInput || run.status == .badUsage)
    #expect(run.errors.contains(english), "\(run.errors)")
    stage.language = .japanese
    let told = assess("score set 5.1.3.3-1 \(words)", in: stage)
    #expect(told.errors.contains(japanese), "\(told.errors)")
    stage.language = .english
    #expect(try succeed("score list --format csv", in: stage).output == before)
  }

  @Test func `of evidence that is there only what is named changes`() throws {
    let stage = try quarter()
    try succeed(
      "score set 5.1.3.3-1 --tier ３ --evidence 記録 --grade record --dated 2026-06-01 --place 棚",
      in: stage)
    let run = try succeed(
      "score set 5.1.3.3-1 --evidence 記録 --valid-until 2027-12-31 --format json", in: stage)
    #expect(run.output.contains(#""grade": "record""#) && run.output.contains("棚"))
    #expect(run.output.contains("2026-06-01") && run.output.contains("2027-12-31"))
  }

  @Test func `a text that no workbook could hold is refused`() throws {
    let stage = try quarter()
    let long = String(repeating: "長", count: 32_768)
    #expect(assess("score set 5.1.3.3-1 --remark \(long)", in: stage).errors.contains("too long"))
  }

  @Test func `an unknown control is refused with the nearest`() throws {
    let stage = try quarter()
    let run = assess("score set 5.1.3.3-l --tier 2", in: stage)
    #expect(run.status == .badInput)
    #expect(run.errors.contains("did you mean '5.1.3.3-1'?"), "\(run.errors)")
  }

  @Test func `a rehearsal shows the answer and keeps nothing`() throws {
    let stage = try quarter()
    let run = try succeed("score set 5.1.3.3-1 --tier 2 --dry-run --format json", in: stage)
    #expect(run.output.contains(#""tier": 2"#))
    #expect(
      try succeed("score show 5.1.3.3-1 --format json", in: stage).output.contains("unanswered"))
  }

  @Test func `a tier that takes the place of check items says so, and the history keeps them`()
    throws
  {
    var stage = try quarter()
    stage.isQuiet = false
    try succeed("score set 5.1.1.1-1 --item 5.1.1.1-1.i1=FI --item 5.1.1.1-1.i2=PI", in: stage)
    let words = "5.1.1.1-1.i1=FI 5.1.1.1-1.i2=PI"
    for line in ["score set 5.1.1.1-1 --tier 2 --dry-run", "score set 5.1.1.1-1 --tier 2"] {
      #expect(try succeed(line, in: stage).output.contains("check items (\(words))"))
    }
    #expect(try !succeed("score set 5.1.1.1-1 --tier 3", in: stage).output.contains(words))
    #expect(try succeed("score history 5.1.1.1-1", in: stage).output.contains(words))
  }

  @Test func `a control in several scopes is a list of ratings for programs`() throws {
    let stage = try quarter(units: true)
    try succeed("score set 5.1.1.1-1 --scope unit:it --tier 2 --evidence 台帳", in: stage)
    let shown = try succeed("score show 5.1.1.1-1 --format json", in: stage).output
    let json = try #require(
      try JSONSerialization.jsonObject(with: Data(shown.utf8)) as? [String: Any])
    let ratings = try #require(json["ratings"] as? [[String: Any]])
    #expect(ratings.compactMap { $0["scope"] as? String } == ["unit:it", "unit:plant"])
    #expect(ratings.map { ($0["evidence"] as? [Any])?.count } == [1, 0])
    #expect(json.count == 2, "and the schema")
  }

  @Test func `nothing left to do is said once`() throws {
    var stage = try quarter()
    stage.isQuiet = false
    let left = try succeed("score todo --owner だれもいない", in: stage).output
    #expect(left == "Nothing is left to do.\n")
    #expect(
      try succeed("score todo --owner だれもいない --format json", in: stage).output
        .contains(#""todo": []"#))
  }

  @Test func `the history finds a control that only an earlier period asked about`() throws {
    let stage = try quarter()
    try succeed("score set 5.1.3.3-1 --tier 2", in: stage)
    try succeed(
      "catalog load \(Repository.root)/catalogs/examples/unified-standards-skeleton", in: stage)
    try succeed("period open 2026Q3 --catalog unified-standards-skeleton", in: stage)
    let history = try succeed("score history 5.1.3.3-1 --format csv", in: stage).output
    #expect(history.contains("tier-2"))
    #expect(assess("score history 5.1.3.3-l", in: stage).status == .badInput)
  }

  @Test func `evidence that is not there cannot be taken off`() throws {
    let stage = try quarter()
    #expect(
      assess("score set 5.1.3.3-1 --drop-evidence 記録", in: stage).errors
        .contains("this question has no evidence"))
    try succeed("score set 5.1.3.3-1 --tier 2 --evidence 復元試験記録", in: stage)
    let near = assess("score set 5.1.3.3-1 --drop-evidence 復元試験の記録", in: stage)
    #expect(near.status == .badInput)
    #expect(near.errors.contains("did you mean '復元試験記録'?"), "\(near.errors)")
    let far = assess("score set 5.1.3.3-1 --drop-evidence minutes", in: stage)
    #expect(far.errors.contains("there is 復元試験記録"), "\(far.errors)")
    try succeed("score set 5.1.3.3-1 --drop-evidence 復元試験記録", in: stage)
    try succeed("score set 5.1.3.3-1 --drop-evidence *", in: stage)
  }

  @Test func `the five answers stay five`() throws {
    let stage = try quarter()
    let answers = [
      ("5.1.1.1-1", "--unknown"), ("5.1.1.1-2", "--not-applicable --reason 理由"),
      ("5.1.1.1-3", "--not-adopted --reason 理由"), ("5.1.1.1-4", "--tier 1"),
    ]
    for (id, words) in answers { try succeed("score set \(id) \(words)", in: stage) }
    for state in ["unknown", "not-applicable", "not-adopted", "adopted"] {
      let list = try succeed("score list --state \(state) --format csv", in: stage).output
      #expect(list.split(whereSeparator: \.isNewline).count == 2, "\(state)")
    }
    let open = try succeed("score list --state unanswered --format csv", in: stage).output
    #expect(open.split(whereSeparator: \.isNewline).count == 1 + 141 - 4)
    try succeed("score set 5.1.1.1-4 --clear", in: stage)
    let cleared = try succeed("score show 5.1.1.1-4 --format json", in: stage).output
    #expect(cleared.contains("unanswered") && !cleared.contains("answered_on"))
  }

  @Test func `questions change hands, come and go by group and scope`() throws {
    let stage = try quarter(units: true)
    try succeed("org system set scada --name 監視 --environment ot --owner 佐藤", in: stage)
    try succeed("score assign 5.1.1 --owner 高橋", in: stage)
    let todo = try succeed("score todo --owner 高橋 --format csv", in: stage).output
    #expect(todo.contains("5.1.1.1-1") && !todo.contains("5.1.2"))
    try succeed("score add 5.1.3.3-1 --scope system:scada", in: stage)
    #expect(
      try succeed("score list 5.1.3.3-1 --format csv", in: stage).output.contains("system:scada"))
    #expect(assess("org system remove scada", in: stage).errors.contains("2026Q2"))
    try succeed("score set 5.1.3.3-1 --scope system:scada --tier 2", in: stage)
    #expect(assess("score drop --scope system:scada", in: stage).errors.contains("it stays"))
    try succeed("score set 5.1.3.3-1 --scope system:scada --clear", in: stage)
    try succeed("score drop --scope system:scada", in: stage)
    try succeed("org system remove scada", in: stage)
    #expect(assess("score add 5.1 --scope unit:none", in: stage).errors.contains("none"))
  }
}
