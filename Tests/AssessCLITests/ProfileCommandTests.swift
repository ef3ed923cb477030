import Foundation
import TestSupport
import Testing

@testable import AssessCLI

/// The figures of periods, asked for as they would be typed.
@Suite(.temporaryFolder) struct ProfileCommandTests {
  /// A workspace with two quarters, the first of them closed.
  static func quarters() throws -> Surroundings {
    let stage = try quarter()
    for line in [
      "score set 3.1.1-1 --tier 3 --evidence 方針 --grade record --dated 2026-05-01",
      "score set 3.1.1-2 --tier 1", "score set 3.1.2-1 --unknown",
      "score set 4.1-1 --not-applicable --reason なし --approved-by 見本 --review-on 2026-06-30",
      "score set 4.1-2 --not-adopted --reason 費用 --approved-by 見本",
      "period close 2026Q2 --prepared-by a --checked-by b --approved-by c --with-gaps 途中",
      "period open 2026Q3 --from 2026Q2", "score set 3.1.1-1 --tier 4 --why 訓練を始めた",
      "score set 3.1.1-2 --confirm", "score set 3.1.2-1 --tier 2",
    ] { try succeed(line, in: stage) }
    return stage
  }

  static func rows(_ run: FinishedRun) -> [[String: String]] {
    let lines = run.output.replacing("\u{FEFF}", with: "").split(separator: "\r\n")
      .map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
    return lines.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(lines[0], $0)) }
  }

  @Test func `every section has its figures, and the five answers are told apart`() throws {
    let run = try succeed("profile show --format csv", in: try Self.quarters())
    let found = Self.rows(run)
    #expect(found.map { $0["subject"] } == ["3", "4", "5"])
    let three = try #require(found.first)
    #expect(["tier_1", "tier_2", "tier_3", "tier_4"].map { three[$0] } == ["1", "1", "0", "1"])
    #expect(three["minimum_low"] == "1")
    #expect(three["minimum_high"] == "1")
    #expect(three["at_minimum"] == "3.1.1-2")
    #expect(three["drafts"] == "0")
    #expect(three["at_or_above_low"] == "1")
    let four = found[1]
    #expect(four["not_applicable"] == "1")
    #expect(four["not_adopted"] == "1")
    #expect(four["unknown"] == "0")
    #expect(four["drafts"] == "2")
    #expect(four["reviews_overdue"] == "1")
  }

  @Test(arguments: ["profile show --tier 5", "trend --tier 9"])
  func `a tier that no scale has is refused`(_ line: String) throws {
    let run = assess(line, in: try Self.quarters())
    #expect(run.status == .badInput)
    #expect(run.errors.contains("use one of 1, 2, 3, 4"), "\(run.errors)")
  }

  @Test func `a closed period is looked at on the day it was closed`() throws {
    let stage = try Self.quarters()
    let then = try succeed("profile show 2026Q2 --format json", in: stage).output
    #expect(then.contains("\"as_of\": \"2026-11-20\""))
    var later = stage
    later.now = { .init(secondsSinceEpoch: 1_795_132_800 + 400 * 86_400) }
    let again = try succeed("profile show 2026Q2 --format json", in: later).output
    #expect(again == then)
    let open = try succeed("profile show --format json", in: later).output
    #expect(open.contains("\"as_of\": \"2027-12-25\""))
    #expect(open.contains("\"stale\": 1"))
  }

  @Test func `people get strips with a legend in their language`() throws {
    var stage = try Self.quarters()
    stage.isQuiet = false
    let english = try succeed("profile show", in: stage).output
    #expect(english.contains("Group"))
    #expect(english.contains("█ tier 4"))
    stage.language = .japanese
    let japanese = try succeed("profile show --by function", in: stage).output
    #expect(japanese.contains("統治"))
    #expect(japanese.contains("█ ティア4"))
    #expect(japanese.contains("要確認の回答"))
  }

  @Test func `what holds a minimum down is listed with who stands where`() throws {
    let stage = try Self.quarters()
    try succeed("org unit set plant --name 発電所 --role ot", in: stage)
    try succeed("score add 3.1.1-2 --scope unit:plant", in: stage)
    try succeed("score set 3.1.1-2 --scope unit:plant --tier 4", in: stage)
    let found = Self.rows(try succeed("profile show --minimum --format csv", in: stage))
    let control = try #require(found.first { $0["control"] == "3.1.1-2" })
    #expect(control["standing"] == "tier-1")
    let scopes = Self.rows(try succeed("profile show --by scope --format csv", in: stage))
    #expect(scopes.map { $0["subject"] } == ["organisation", "unit:plant"])
    #expect(scopes.last?["applicable"] == "1")
  }

  @Test(arguments: [
    ("unit", "plant", "1"), ("service", "grid", "1"), ("owner", "佐藤", "1"),
    ("scope", "unit:plant", "3"), ("scope", "system:scada", "1"),
  ])
  func `parts of the organisation are looked at alone`(
    _ word: String, _ subject: String, _ minimum: String
  ) throws {
    let stage = try Self.parts()
    let found = Self.rows(try succeed("profile show --by \(word) --format csv", in: stage))
    let part = try #require(found.first { $0["subject"] == subject })
    #expect(part["tier_\(minimum)"] == "1")
    #expect(part["minimum_high"] == minimum)
    #expect(part["evidenced_minimum_low"] == "1")
    #expect(found.contains { $0["subject"] == "none" } == (word != "scope"))
    let minima = Self.rows(
      try succeed("profile show --by \(word) --minimum --format csv", in: stage))
    let weakest = minima.first { $0["subject"] == subject && $0["control"] == "3.1.1-2" }
    #expect(weakest?["standing"] == "tier-\(minimum)")
  }

  /// A workspace in which a unit and a system that it answers for are asked too.
  static func parts() throws -> Surroundings {
    let stage = try quarter(units: true)
    for line in [
      "org service set grid --name 送配電",
      "org system set scada --name 監視 --environment ot --service grid --owner plant",
      "score add 3.1.1-2 --scope unit:plant", "score add 3.1.1-2 --scope system:scada",
      "score set 3.1.1-2 --scope unit:plant --tier 3",
      "score set 3.1.1-2 --scope system:scada --tier 1",
    ] { try succeed(line, in: stage) }
    return stage
  }

  @Test func `viewpoints of improvement group the controls that are seen from them`() throws {
    var stage = try Self.parts()
    let found = Self.rows(try succeed("profile show --by viewpoint --format csv", in: stage))
    #expect(found.map { $0["subject"] } == ["i", "ii", "iii", "iv", "v"])
    #expect(try succeed("trend --by viewpoint", in: stage).output.contains("iii detection"))
    stage.language = .japanese
    let people = try succeed("profile show --by viewpoint", in: stage).output
    #expect(people.contains("iii 発生の検知"))
    #expect(people.contains("最低(立証)"))
  }

  @Test func `a diff says what happened, who did it and why`() throws {
    let stage = try Self.quarters()
    let found = Self.rows(try succeed("diff 2026Q2 2026Q3 --format csv", in: stage))
    #expect(found.map { $0["control"] } == ["3.1.1-1", "3.1.2-1"])
    #expect(found.map { $0["changes"] } == ["rose", "answered"])
    #expect(found.map { $0["before"] } == ["tier-3", "unknown"])
    #expect(found.map { $0["after"] } == ["tier-4", "tier-2"])
    #expect(found.map { $0["actor"] } == ["試験者", "試験者"])
    #expect(found.map { $0["why"] } == ["訓練を始めた", ""])
    let controls = Self.rows(try succeed("diff 2026Q2 2026Q3 --controls --format csv", in: stage))
    #expect(controls.map { $0["changes"] } == ["rose", "answered"])
    let json = try succeed("diff 2026Q2 2026Q3 --format json", in: stage).output
    #expect(json.contains("\"edition\": \"same\""))
    #expect(json.contains("\"compared\": 133"))
  }

  @Test func `what only grew old was written by nobody`() throws {
    var stage = try Self.quarters()
    stage.now = { .init(secondsSinceEpoch: 1_795_132_800 + 400 * 86_400) }
    let found = Self.rows(try succeed("diff 2026Q2 2026Q3 --format csv", in: stage))
    #expect(found.first?["changes"] == "rose;became-stale")
    let text = try succeed("diff 2026Q2 2026Q3", in: stage).output
    #expect(text.contains("rose, evidence became stale"))
  }

  @Test func `a trend has a point for each period of each line`() throws {
    let stage = try Self.quarters()
    let found = Self.rows(try succeed("trend --format csv", in: stage))
    #expect(found.map { $0["subject"] } == ["3", "3", "4", "4", "5", "5"])
    #expect(
      found.map { $0["period"] } == ["2026Q2", "2026Q3", "2026Q2", "2026Q3", "2026Q2", "2026Q3"])
    #expect(found.map { $0["continuity"] } == ["first", "same", "first", "same", "first", "same"])
    #expect(found.prefix(2).map { $0["tier_4"] } == ["0", "1"])
    #expect(found.allSatisfy { $0["compared"] == $0["asked"] })
    let last = Self.rows(try succeed("trend --periods 1 --by all --format csv", in: stage))
    #expect(last.map { $0["period"] } == ["2026Q3"])
  }

  @Test(arguments: [
    ("profile show --by colour", 2), ("trend --by scope", 2), ("trend --periods 0", 2),
    ("profile show --tier x", 2), ("profile show --catalog none", 3), ("profile show 2030Q1", 3),
    ("diff 2026Q2 2030Q1", 3), ("diff 2026Q2", 2),
  ])
  func `what makes no sense is refused`(_ line: String, _ status: Int32) throws {
    let run = assess(line, in: try Self.quarters())
    #expect(run.status.rawValue == status)
    #expect(!run.errors.isEmpty)
  }

  @Test func `a workspace without questions has no trend`() throws {
    let stage = try stage()
    try succeed("init --kind operator --name 見本", in: stage)
    #expect(assess("trend", in: stage).errors.contains("no period has questions yet"))
  }
}
