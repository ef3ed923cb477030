import Foundation
import ProfileModel
import TestSupport
import Testing
import Wording

@testable import AssessCLI

/// Targets as they would be typed: set, shown, checked, followed back, taken in and written out.
@Suite(.temporaryFolder) struct TargetCommandTests {
  private static let approved = "--why 費用対効果 --approved-by 見本"

  private func json(_ line: String, in stage: Surroundings) throws -> [String: Any] {
    let run = assess("\(line) --format json", in: stage)
    try #require(run.status == .done || run.status == .findings, "\(run.errors)")
    return try #require(
      JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
  }

  private func rows(_ line: String, _ member: String, in stage: Surroundings) throws -> [[String:
    Any]]
  {
    try #require(try json(line, in: stage)[member] as? [[String: Any]])
  }

  private func row(_ control: String, in stage: Surroundings, on day: String = "") throws
    -> [String: Any]
  {
    let all = try rows("target show \(day)", "targets", in: stage)
    return try #require(all.first { $0["control"] as? String == control })
  }

  @Test func `an approved policy counts, and holds a year where nobody says how long`() throws {
    var stage = try quarter()
    stage.isQuiet = false
    let run = assess("target set 5.4.2-1 --tier 3 \(Self.approved) --funding fy2026", in: stage)
    try #require(run.status == .done, "\(run.errors)")
    #expect(run.output.contains("The approval holds until 20 November 2027"), "\(run.output)")
    let target = try row("5.4.2-1", in: stage)
    #expect(target["target"] as? Int == 3)
    #expect(target["source"] as? String == "policy")
    #expect(target["funding"] as? String == "FY2026")
    #expect(target["steps_low"] as? Int == 0)
    #expect(target["steps_high"] as? Int == 2)
    let claims = try rows("target show 5.4.2-1", "claims", in: stage)
    #expect(claims.map { $0["expires"] as? String } == ["2027-11-20"])
    #expect(claims.map { $0["approved_on"] as? String } == ["2026-11-20"])
  }

  @Test func `a period means its last day, and an approval counts a year from there`() throws {
    let stage = try quarter()
    try succeed("target set 5.4.2-1 --tier 3 --by 2027Q1 \(Self.approved)", in: stage)
    let claims = try rows("target show 5.4.2-1", "claims", in: stage)
    #expect(claims.first?["from"] as? String == "2027-06-30")
    #expect(claims.first?["expires"] as? String == "2028-06-30")
    #expect(try row("5.4.2-1", in: stage, on: "--on 2027-06-29")["target"] is NSNull)
    #expect(try row("5.4.2-1", in: stage, on: "--on 2027Q1")["target"] as? Int == 3)
  }

  @Test func `a policy that nobody stands for does not count, and says what it lacks`() throws {
    var stage = try quarter()
    stage.isQuiet = false
    let run = assess("target set 5.4.2-1 --tier 3 --why 理由", in: stage)
    #expect(run.output.contains("it takes an approver (--approved-by), an expiry (--expires)"))
    let target = try row("5.4.2-1", in: stage)
    #expect(target["target"] is NSNull)
    #expect(target["notes"] as? [String] == ["pending"])
    try succeed("target set 5.4.2-1 --approved-by 見本", in: stage)
    #expect(try row("5.4.2-1", in: stage)["target"] as? Int == 3, "only what is named changes")
  }

  @Test func `policy goes below the sector, never below the law`() throws {
    let stage = try quarter()
    try succeed("target template apply mid-size", in: stage)
    try succeed("target set 5.1.3.3-1 5.1.2-1 --tier 2 \(Self.approved)", in: stage)
    try succeed(
      "target set 5.1.2-1 --tier 4 --source obligation --origin 規程 --clause 5条", in: stage)
    #expect(try row("5.1.3.3-1", in: stage)["target"] as? Int == 2)
    #expect(try row("5.1.3.3-1", in: stage)["notes"] as? [String] == ["overruled"])
    #expect(try row("5.1.2-1", in: stage)["source"] as? String == "obligation")
    let states = try rows("target show 5.1.2-1", "claims", in: stage)
      .map { "\($0["source"] ?? "") \($0["state"] ?? "")" }
    #expect(states == ["baseline covered", "obligation binding", "policy covered"])
    let found = assess("target check --rule T01 --format csv", in: stage)
    #expect(found.status == .findings)
    #expect(found.output.contains("5.1.2-1"), "\(found.output)")
  }

  @Test func `numbers, periods and days are read in digits of any width`() throws {
    let stage = try quarter()
    let words = "--tier ３ --by ２０２７Ｑ１ --approved-on ２０２６－１１－１９ --funding ＦＹ２０２６"
    try succeed("target set 5.4.2-1 \(words) \(Self.approved)", in: stage)
    let claims = try rows("target show 5.4.2-1", "claims", in: stage)
    #expect(claims.first?["tier"] as? Int == 3)
    #expect(claims.first?["from"] as? String == "2027-06-30")
    #expect(claims.first?["approved_on"] as? String == "2026-11-19")
    try succeed("profile show --tier ３", in: stage)
    try succeed("audit log --last ２", in: stage)
  }

  @Test
  func `a standing approval counts in a later step, and says until when it has to be renewed`()
    throws
  {
    var stage = try quarter()
    let owed = "--source obligation --origin 規程 --clause 5条 --by FY2027"
    try succeed("target set 5.4.2-1 --tier 3 \(Self.approved)", in: stage)
    try succeed("target set 5.4.2-1 --tier 2 \(owed)", in: stage)
    let end = try row("5.4.2-1", in: stage)
    #expect(end["target"] as? Int == 3 && end["source"] as? String == "policy")
    #expect(end["notes"] as? [String] == ["renewal"])
    let strict = try row("5.4.2-1", in: stage, on: "--on FY2027")
    #expect(strict["target"] as? Int == 2 && strict["notes"] as? [String] == ["expired"])
    let states = try rows("target show 5.4.2-1", "claims", in: stage).map { $0["state"] as? String }
    #expect(states == ["covered", "binding"])
    #expect(try succeed("target check --rule T15", in: stage).status == .done)
    stage.isQuiet = false
    let text = try succeed("target show", in: stage).output
    #expect(text.contains("to be renewed by 20 November 2027"), "\(text)")
    stage.now = { Instant(secondsSinceEpoch: 1_795_132_800 + 300 * 86_400) }
    let near = assess("target check --rule T15 --format csv", in: stage)
    #expect(near.output.contains("runs out on 2027-11-20"), "\(near.output)")
  }

  @Test func `the head of the profile counts controls, and their parts beside them`() throws {
    var stage = try quarter(units: true)
    stage.isQuiet = false
    try succeed("score set 5.4.2-1 --tier 3 --scope unit:it --evidence 記録", in: stage)
    for part in ["", "--scope unit:it ", "--scope unit:plant "] {
      try succeed("target set 5.4.2-1 \(part)--tier 3 \(Self.approved)", in: stage)
    }
    let head = try #require(try json("target show", in: stage)["target_profile"] as? [String: Any])
    #expect(head["controls"] as? Int == 1 && head["targets"] as? Int == 3)
    #expect(head["on"] is NSNull)
    #expect((head["steps_high"] as? Int).map { $0 <= 2 } == true, "one control misses no more")
    let text = try succeed("target show", in: stage).output
    #expect(text.contains("each control's last step") && !text.contains("Targets of  -"), "\(text)")
  }

  @Test func `a rehearsal writes nothing`() throws {
    let stage = try quarter()
    for line in [
      "target set 5.4.2-1 --tier 3", "target template apply small",
    ] {
      try succeed("\(line) --dry-run", in: stage)
      #expect(try rows("target show", "targets", in: stage).isEmpty)
    }
  }

  @Test(arguments: [
    ("5.4.2-1 --tier 5", "use one of 1, 2, 3, 4"),
    ("5.4.2-1 --tier x", "not a whole number"),
    ("5.4.2-1", "a new one needs a tier"),
    ("5.4.9 --tier 3", "did you mean '5.4.1'?"),
    ("5.4.2-1 --tier 3 --source obligation", "which document asks for it"),
    ("5.4.2-1 --tier 3 --source law", "law"),
    ("5.4.2-1 --tier 3 --by 明日", "neither a day nor a period"),
    ("5.4.2-1 --tier 3 --funding たくさん", "neither a year nor a period"),
    ("5.4.2-1 --tier 3 --scope unit:plan", "did you mean 'plant'?"),
    ("5.4.2-1 --tier 3 --expires 2026-11-19", "is past already"),
    ("5.4.2-1 --tier 3 --approved-by a --approved-on 2026-11-21", "lies ahead"),
    ("5.4.2-1 --tier 3 --by 2027Q1 --expires 2027-06-29", "before the target begins on 2027-06-30"),
    ("5.4.2-1 --tier ５", "use one of 1, 2, 3, 4"),
  ])
  func `a target that makes no sense is refused`(words: String, error: String) throws {
    let stage = try quarter(units: true)
    let run = assess("target set \(words)", in: stage)
    #expect(run.status == .badInput || run.status == .badUsage)
    #expect(run.errors.contains(error), "\(run.errors)")
    #expect(try rows("target show", "targets", in: stage).isEmpty)
  }

  @Test func `what is taken out is gone, and its history stays`() throws {
    let stage = try quarter()
    try succeed("target template apply small", in: stage)
    try succeed("target set 5.4.2-1 --tier 4 \(Self.approved)", in: stage)
    try succeed("target remove 5.4.2-1 --source policy --why 見直した", in: stage)
    #expect(try row("5.4.2-1", in: stage)["source"] as? String == "baseline")
    try succeed("target remove --origin small", in: stage)
    #expect(try rows("target show", "targets", in: stage).isEmpty)
    let history = try rows("target history 5.4.2-1", "history", in: stage)
    #expect(
      history.map { "\($0["source"] ?? "") \($0["tier"] ?? "")" } == [
        "baseline 3", "policy 4", "policy removed", "baseline removed",
      ])
    #expect(history[2]["why"] as? String == "見直した")
    #expect(assess("target remove 5.4.2-1", in: stage).errors.contains("nothing to take out"))
    #expect(assess("target remove", in: stage).status == .badUsage)
  }

  @Test func `a template applied again replaces its own targets and no others`() throws {
    let stage = try quarter()
    try succeed("target template apply mid-size --by FY2027", in: stage)
    try succeed("target template apply energy-supply", in: stage)
    try succeed("target template apply mid-size", in: stage)
    let claims = try rows("target show 5.1.1.1-1", "claims", in: stage)
    #expect(Set(claims.compactMap { $0["origin"] as? String }) == ["mid-size", "energy-supply"])
    #expect(claims.allSatisfy { $0["from"] is NSNull })
    #expect(assess("target template apply mid-sise", in: stage).errors.contains("did you mean"))
  }

  @Test(arguments: [
    ["small"], ["mid-size"], ["large-ot"], ["mid-size", "energy-supply"],
    ["large-ot", "finance-settlement"], ["small", "healthcare-clinical"],
  ])
  func `bundled templates hold together, those by sector on one by size`(_ ids: [String]) throws {
    let stage = try quarter()
    for id in ids {
      try succeed("target template show \(id)", in: stage)
      try succeed("target template apply \(id)", in: stage)
    }
    let check = "target check --rule T06 --rule T07 --rule T08"
    let run = assess("\(check) --format csv", in: stage)
    #expect(run.status == .done, "\(run.output)")
    let tiers = try rows("target show", "targets", in: stage).compactMap { $0["target"] as? Int }
    #expect(tiers.count > 100)
    #expect(tiers.filter { $0 == 4 }.count * 10 < tiers.count)
  }

  @Test func `rules that could not look say what they lack`() throws {
    let stage = try quarter()
    let page = try json("target check", in: stage)
    let blind = try #require(page["not_looked"] as? [String: String])
    #expect(
      blind == [
        "T05": "means", "T10": "scenarios", "T11": "scenarios", "T12": "scenarios",
        "T13": "last-year",
      ])
    #expect(assess("target check", in: stage).status == .done)
    #expect(assess("target check --rule T2", in: stage).errors.contains("did you mean 'T02'?"))
    #expect(try rows("target check --rules", "rules", in: stage).count == 15)
  }

  @Test func `targets are held against what actions reach, when, and within which means`() throws {
    let stage = try quarter()
    for line in [
      "score set 5.2.3-1 --tier 1", "score set 5.1.2-1 --tier 1",
      "target set 5.2.3-1 --source obligation --origin 契約 --clause 1 --tier 2 --by 2026-12-01 --why w",
      "target set 5.1.2-1 --tier 4 --why w --approved-by y",
      "action add A-gate --title a --raise 5.2.3-1=1-2 --lead-time 3 --initial 5000000",
    ] { try succeed(line, in: stage) }
    func rules() throws -> [String: String] {
      let rows = try rows("target check", "findings", in: stage)
      return Dictionary(
        rows.map { ($0["rule"] as? String ?? "", $0["subject"] as? String ?? "") }
      ) { first, _ in first }
    }
    let before = try rules()
    #expect(before["T03"]?.contains("5.1.2-1") == true, "no action leads to tier 4")
    #expect(before["T05"] == nil, "nobody has said what the means are")
    try succeed("plan build --budget 6000000 --from 2027Q1 --quarters 4", in: stage)
    try succeed("action edit A-gate --initial 50000000", in: stage)
    #expect(try rules()["T05"] == "organisation", "what is owed no longer fits the plan's money")
  }

  @Test func `a target below that of a year ago is told`() throws {
    var stage = try quarter()
    try succeed("target set 5.4.2-1 --tier 3 \(Self.approved)", in: stage)
    stage.now = { Instant(secondsSinceEpoch: 1_795_132_800 + 366 * 86_400) }
    let run = assess("target check --rule T13 --format csv", in: stage)
    #expect(run.status == .findings)
    #expect(run.output.contains("tier 3 a year before"), "\(run.output)")
    #expect(try row("5.4.2-1", in: stage)["notes"] as? [String] == ["expired"])
  }

  @Test func `profile show counts against the targets, of a closed period those of then`() throws {
    let stage = try ProfileCommandTests.quarters()
    try succeed("target set 3.1.1-1 3.1.1-2 --tier 3 \(Self.approved)", in: stage)
    let now = ProfileCommandTests.rows(try succeed("profile show --format csv", in: stage))
    let keys = ["targeted", "at_target_low", "at_target_high", "steps_low", "steps_high"]
    #expect(keys.map { now[0][$0] } == ["2", "1", "1", "2", "2"])
    #expect(keys.map { now[1][$0] } == ["", "", "", "", ""])
    let then = ProfileCommandTests.rows(try succeed("profile show 2026Q2 --format csv", in: stage))
    #expect(then[0]["targeted"] == "")
    #expect(try succeed("profile show", in: stage).output.contains("At target"))
    #expect(!(try succeed("profile show 2026Q2", in: stage).output.contains("At target")))
  }

  @Test(arguments: ["csv", "xlsx"])
  func `what is written out comes in again`(_ form: String) throws {
    let stage = try quarter(units: true)
    let file = try TemporaryFolder.path + "/目標." + form
    try succeed("target template apply small", in: stage)
    try succeed(
      "target set 5.4.2-1 --scope unit:it --tier 4 --by 2027-06-30 \(Self.approved)", in: stage)
    try succeed("target set 5.2 --tier 2 --source obligation --origin =法 --clause 5条", in: stage)
    let before = try json("target show", in: stage)
    try succeed("target export -o \(file)", in: stage)
    #expect(assess("target export -o \(file)", in: stage).status != .done, "it is there already")
    let again = try json("target import \(file)", in: stage)
    #expect((again["change"] as? [String: Int])?["written"] == 0)
    try succeed("target remove 3 4 5", in: stage)
    try succeed("target import \(file)", in: stage)
    let after = try json("target show", in: stage)
    #expect(NSDictionary(dictionary: after) == NSDictionary(dictionary: before))
  }

  @Test func `every fault of a table is told by its place, and nothing is taken in`() throws {
    let stage = try quarter()
    let file = try TemporaryFolder.path + "/t.csv"
    let table = """
      control,tier,source,scope,from,funding,origin,approved_on,expires
      5.4.2-1,5,policy,organisation,,,,,
      5.4.9-9,3,policy,organisation,,,,,
      5.4.2-1,3,law,organisation,,,,,
      5.4.2-1,3,obligation,organisation,,,,,
      5.4.2-1,3,policy,unit:plan,,,,,
      5.4.2-1,3,policy,organisation,明日,,,,
      5.4.2-1,3,policy,organisation,,たくさん,,,
      5.2.3-1,3,policy,organisation,,,,,
      5.2.3-1,2,policy,organisation,,,,,
      5.2.3-2,2,policy,organisation,,,,2026-11-21,
      5.1.2-1,2,policy,organisation,,,,,2026-11-19
      5.1.3.3-1,2,policy,organisation,2027-06-30,,,,2027-06-29
      """
    try table.write(toFile: file, atomically: true, encoding: .utf8)
    let run = assess("target import \(file)", in: stage)
    #expect(run.status == .badInput)
    let lines = (2...13).filter { $0 != 9 }
    for line in lines { #expect(run.errors.contains("t.csv:\(line):"), "\(line): \(run.errors)") }
    #expect(try rows("target show", "targets", in: stage).isEmpty)
  }

  @Test func `targets may be set before a period asks anything`() throws {
    let stage = try stage()
    for line in ["init --kind operator --name みほん", "catalog load nisc-guideline-2023"] {
      try succeed(line, in: stage)
    }
    try succeed("target template apply small", in: stage)
    let target = try row("5.4.2-1", in: stage)
    #expect(target["target"] as? Int == 3)
    #expect(target["current"] is NSNull)
  }

  @Test func `without a catalogue there is nothing to want`() throws {
    let stage = try stage()
    try succeed("init --kind operator --name みほん", in: stage)
    #expect(assess("target show", in: stage).errors.contains("no catalogue of controls is loaded"))
  }
}
