import TestSupport
import Testing
import Wording

@testable import AssessCLI

/// `assess period`: carrying over, progress, closing with names, opening again.
@Suite(.temporaryFolder) struct PeriodCommandTests {
  private static let names = "--prepared-by 甲 --checked-by 乙 --approved-by 丙"

  @Test func `ratings come along as drafts, and each is confirmed before closing`() throws {
    let stage = try quarter()
    try succeed("score set 5.1.3.3-1 --tier 2 --evidence 手順書", in: stage)
    try succeed("period close 2026Q2 \(Self.names) --with-gaps 試行", in: stage)
    let opened = try succeed("period open 2026Q3 --from 2026Q2 --format json", in: stage).output
    #expect(opened.contains(#""carried": 1"#) && opened.contains(#""open": 140"#))
    let draft = try succeed("score show 5.1.3.3-1 --format json", in: stage).output
    #expect(draft.contains(#""draft": "2026Q2""#) && draft.contains("手順書"))
    let refused = assess("period close 2026Q3 \(Self.names)", in: stage)
    #expect(refused.status == .badInput)
    #expect(refused.errors.contains("questions have no answer (140"))
    #expect(refused.errors.contains("not confirmed (1"))
    try succeed("score confirm 5 --by 確認者", in: stage)
    let confirmed = try succeed("score show 5.1.3.3-1 --format json", in: stage).output
    #expect(!confirmed.contains(#""draft""#) && confirmed.contains("確認者"))
  }

  @Test func `a period with questions needs its names, one without does not`() throws {
    let stage = try quarter()
    let refused = assess("period close 2026Q2 --prepared-by 甲 --with-gaps 試行", in: stage)
    #expect(refused.errors.contains("--checked-by: the name is missing"))
    #expect(refused.errors.contains("--approved-by: the name is missing"))
    #expect(!refused.errors.contains("--prepared-by"))
    let closed = try succeed(
      "period close 2026Q2 \(Self.names) --with-gaps 試行 --format json", in: stage)
    #expect(closed.output.contains(#""approved_by": "丙""#) && closed.output.contains("試行"))
  }

  @Test func `a closed period is opened again for a reason, and keeps what it froze`() throws {
    let stage = try quarter()
    try succeed("period close 2026Q2 \(Self.names) --with-gaps 試行", in: stage)
    #expect(
      assess("score set 5.1.3.3-1 --tier 2 --period 2026Q2", in: stage).errors.contains("reopen"))
    #expect(assess("period reopen 2026Q2", in: stage).status == .badUsage)
    try succeed("period reopen 2026Q2 --reason 誤り", in: stage)
    try succeed("score set 5.1.3.3-1 --tier 2 --why 監査", in: stage)
    #expect(assess("audit log --format csv", in: stage).output.contains("period.reopen"))
    #expect(assess("doctor", in: stage).status == .done)
  }

  @Test
  func `answers of a unit that was removed since stay when a period is opened again, and are told`()
    throws
  {
    var stage = try quarter(units: true)
    stage.isQuiet = false
    try succeed("period close 2026Q2 \(Self.names) --with-gaps 試行", in: stage)
    try succeed("org unit remove plant", in: stage)
    let opened = try succeed("period reopen 2026Q2 --reason 誤り", in: stage).output
    #expect(opened.contains("'assess score drop --scope unit:plant --period 2026Q2'"), "\(opened)")
    try succeed("score drop --scope unit:plant --period 2026Q2", in: stage)
    try succeed("period close 2026Q2 \(Self.names) --with-gaps 試行", in: stage)
    let again = try succeed("period reopen 2026Q2 --reason 誤り --format json", in: stage).output
    #expect(!again.contains("removed_since"), "\(again)")
  }

  @Test(arguments: [Language.japanese, .english])
  func `what the catalogue proposes to leave out has its reason in both languages`(
    _ language: Language
  ) throws {
    let stage = try stage(language)
    for line in [
      "init --kind operator --name みほん", "catalog load nisc-guideline-2023",
      "org service set grid --name 送電", "org system set office --name 事務 --environment it",
      "period open 2026Q2",
    ] { try succeed(line, in: stage) }
    let drafts = try succeed("score show 5.5.2-6 --format json", in: stage).output
    #expect(
      drafts.contains("対象となる環境のシステムが台帳にない / no system of its environments is registered"))
    let status = try succeed("period status --format json", in: stage).output
    #expect(status.contains("proposed by the catalogue"))
  }

  @Test func `progress is told by scope, owner and section, with what is in the way`() throws {
    let stage = try quarter(units: true)
    try succeed("score set 5.1.3.3-1 --tier 2 --scope unit:it", in: stage)
    let status = try succeed("period status --format json", in: stage).output
    #expect(status.contains(#""subject": "unit:it""#))
    #expect(status.contains(#""subject": "鈴木""#))
    #expect(status.contains(#""subject": "nisc-guideline-2023/5""#))
    #expect(status.contains("CLS01"))
  }

  @Test func `answers are carried to another edition by the kinds of edges`() throws {
    let stage = try quarter()
    let examples = Repository.root + "/catalogs/examples/unified-standards-skeleton"
    try succeed("catalog load \(examples)", in: stage)
    for id in ["3.1.1-1", "3.1.1-2", "3.1.2-1"] {
      try succeed("score set \(id) --tier 3 --evidence 方針", in: stage)
    }
    let line =
      "period open 2026Q3 --from 2026Q2 --catalog unified-standards-skeleton "
      + "--carry nisc-guideline-2023--unified-standards-skeleton --format json"
    let opened = try succeed(line, in: stage).output
    #expect(opened.contains(#""hinted": "#))
    // 3.1.1-1 reworded and a part of 3.1.1-2 lead to one control: nobody takes either silently.
    let shown = try succeed("score show US-3.2.P1-1 --period 2026Q3 --format json", in: stage)
      .output
    #expect(shown.contains(#""answer": "unanswered""#) && shown.contains(#""draft": "2026Q2""#))
    let todo = try succeed("score todo --period 2026Q3 --format csv", in: stage).output
    #expect(todo.contains("US-3.2.P1-1"))
    let trend = try succeed("trend --by all --format json", in: stage).output
    #expect(trend.contains(#""linked""#), "\(trend)")
    let diff = try succeed("diff 2026Q2 2026Q3 --format json", in: stage).output
    #expect(diff.contains(#""edition": "linked""#) && diff.contains(#""pairs": "#), "\(diff)")
    let wrong = assess(
      "period open 2026Q4 --from 2026Q2 --carry nisc-guideline-2023--unified-standards-skeleton",
      in: stage)
    #expect(wrong.errors.contains("this crosswalk leads from"), "\(wrong.errors)")
  }

  @Test func `without a crosswalk those that would carry are named`() throws {
    var stage = try quarter()
    stage.isQuiet = false
    let examples = Repository.root + "/catalogs/examples/unified-standards-skeleton"
    try succeed("catalog load \(examples)", in: stage)
    let line = "period open 2026Q3 --from 2026Q2 --catalog unified-standards-skeleton --dry-run"
    let option = "--carry nisc-guideline-2023--unified-standards-skeleton"
    #expect(try succeed(line, in: stage).output.contains("Opened with '\(option)'"))
    #expect(try !succeed("\(line) \(option)", in: stage).output.contains("Opened with"))
    #expect(
      try !succeed("period open 2026Q3 --from 2026Q2 --dry-run", in: stage).output
        .contains("Opened with"))
  }

  @Test func `a period opened before its catalogue gets its questions by opening it again`() throws
  {
    var stage = try stage()
    stage.isQuiet = true
    try succeed("init --kind operator --name x", in: stage)
    #expect(
      try succeed("period open 2026Q2 --format json", in: stage).output.contains(#""questions": 0"#)
    )
    #expect(assess("period open 2026Q2", in: stage).status == .badInput)
    try succeed("catalog load nisc-guideline-2023", in: stage)
    #expect(
      try succeed("period open 2026Q2 --format json", in: stage).output.contains(
        #""questions": 141"#))
    #expect(assess("period open 2026Q2", in: stage).status == .badInput)
    #expect(assess("doctor", in: stage).status == .done)
  }

  @Test func `what cannot be opened is refused by name`() throws {
    let stage = try quarter()
    #expect(
      assess("period open 2026Q1 --from 2026Q2", in: stage).errors.contains("does not come before"))
    #expect(
      assess("period open 2026Q3 --catalog nist-csf-2.0", in: stage).errors.contains(
        "not loaded yet"))
    #expect(assess("period open 2026Q3 --catalog none", in: stage).status == .badInput)
    #expect(assess("period open 2026Q3 --carry x", in: stage).status == .badUsage)
    let rehearsed = try succeed(
      "period open 2026Q3 --from 2026Q2 --dry-run --format json", in: stage)
    #expect(rehearsed.output.contains(#""questions": 141"#))
    #expect(!(try succeed("period list", in: stage).output.contains("2026Q3")))
  }
}
