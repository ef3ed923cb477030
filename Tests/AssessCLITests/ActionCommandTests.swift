import Foundation
import ProfileModel
import TestSupport
import Testing
import Wording

@testable import AssessCLI

/// `assess action …` and `assess gap`: what can be done, and what it would close.
@Suite(.temporaryFolder) struct ActionCommandTests {
  @Test func `an action is adopted with what it needs, and estimates stay unconfirmed`() throws {
    let stage = try quarter()
    let run = try succeed("action adopt A-risk-assessment --format json", in: stage)
    let taken = try #require(try Self.json(run)["actions"] as? [[String: Any]])
    #expect(taken.compactMap { $0["id"] as? String } == ["A-asset-survey", "A-risk-assessment"])
    #expect(taken.allSatisfy { $0["estimate"] as? String == "unconfirmed" })
    #expect(assess("action adopt A-risk-assessment", in: stage).status == .badInput)
    try succeed("action edit A-risk-assessment --confirmed-by 真鍋", in: stage)
    #expect(
      try !succeed("action list --unconfirmed", in: stage).output.contains("A-risk-assessment"))
    try succeed("action edit A-risk-assessment --lead-time 5", in: stage)
    #expect(
      try succeed("action list --unconfirmed", in: stage).output.contains("A-risk-assessment"),
      "a changed estimate has to be confirmed anew")
  }

  @Test(arguments: [
    ("action add A-1 --title x --raise 5.1.2-1=3-2", "cannot be raised from 3 to 2"),
    ("action add A-1 --title x --raise 5.1.2-99=1-2", "there is no control '5.1.2-99'"),
    ("action add A-1 --title x --needs A-9", "there is no action 'A-9'"),
    ("action add A-1 --title x --needs A-1", "names itself"),
    ("action add A-1 --title x --initial 5-3", "goes from 5 to 3 yen"),
    ("action add A-1", "needs a title"),
    ("action add A-1 --title x --due 2026Q4", "takes a reason and a quarter"),
    ("action add A-1 --title x --serves fame=full", "there is no objective 'fame'"),
    ("action edit A-1 --title x", "nothing is registered under this id"),
  ])
  func `what makes no sense is refused`(_ line: String, _ told: String) throws {
    let stage = try quarter()
    let run = assess(line, in: stage)
    #expect(run.status == .badInput || run.status == .badUsage, "\(run.output)")
    #expect(run.errors.contains(told), "\(run.errors)")
    #expect(try succeed("action list --format json", in: stage).output.contains("\"actions\": []"))
  }

  @Test func `actions that need one another in a circle are refused`() throws {
    let stage = try quarter()
    try succeed("action add A-1 --title a", in: stage)
    try succeed("action add A-2 --title b --needs A-1", in: stage)
    let run = assess("action edit A-1 --needs A-2", in: stage)
    #expect(run.status == .badInput && run.errors.contains("in a circle"), "\(run.errors)")
    #expect(assess("action remove A-1", in: stage).status == .badInput, "A-2 needs it")
    try succeed("action edit A-2 --needs=", in: stage)
    try succeed("action remove A-1", in: stage)
  }

  @Test func `actions are written out and come in again`() throws {
    let stage = try quarter()
    try succeed(
      "action add A-1 --title a --raise 5.1.2-1=1-2 --initial 1,000,000-3000000 --effort it=２０,ot=1 "
        + "--season off-peak --earliest 2027Q1 --duty 改正 --due 2027Q2 --serves safety=half --goal g",
      in: stage)
    let path = try TemporaryFolder.path + "/actions.json"
    try succeed("action export -o \(path)", in: stage)
    let same = try Self.json(
      try succeed("action import \(path) --dry-run --format json", in: stage))
    #expect((same["import"] as? [String: Any])?["unchanged"] as? Int == 1)
    let text = try String(contentsOfFile: path, encoding: .utf8)
    try text.replacing("\"A-1\"", with: "\"A-2\"").replacing(
      "\"lead_time\": 1", with: "\"lead_time\": 99"
    )
    .write(toFile: path, atomically: true, encoding: .utf8)
    #expect(assess("action import \(path)", in: stage).errors.contains("is 99"))
    try text.replacing("\"A-1\"", with: "\"A-2\"").replacing("2027Q2", with: "soon")
      .write(toFile: path, atomically: true, encoding: .utf8)
    #expect(
      assess("action import \(path)", in: stage).status == .badInput, "nothing is lost silently")
  }

  @Test func `gaps name what decides them and what would close them`() throws {
    let stage = try quarter()
    try succeed("score set 5.1.2-1 --tier 1", in: stage)
    try succeed("target set 5.1.2-1 --tier 3 --why w --approved-by y", in: stage)
    try succeed("target set 5.1.2-2 --tier 2 --why w --approved-by y", in: stage)
    try succeed("action add A-1 --title a --raise 5.1.2-1=1-2", in: stage)
    try succeed("action add A-2 --title b --raise 5.1.2-1=2-3 --needs A-1", in: stage)
    let gaps = try Self.gaps("gap", in: stage)
    #expect(gaps.map { $0["control"] as? String } == ["5.1.2-1", "5.1.2-2"])
    #expect(gaps[0]["steps_low"] as? Int == 2 && gaps[0]["steps_high"] as? Int == 2)
    #expect(gaps[0]["actions"] as? [String] == ["A-1"], "the second step cannot be taken yet")
    #expect(gaps[1]["steps_low"] as? Int == 0, "nobody has answered: it may be there already")
    #expect(try Self.gaps("gap --certain", in: stage).count == 1)
    #expect(try Self.gaps("gap 5.1.2-2", in: stage).count == 1)
    #expect(assess("gap --fail-on obligation", in: stage).status == .done)
    #expect(assess("gap --fail-on any", in: stage).status == .findings)
    try succeed("action done A-1", in: stage)
    #expect(try Self.gaps("gap --certain", in: stage)[0]["actions"] as? [String] == [])
  }

  @Test func `actions are ranked by class and score, and each rank is explained to the unit`()
    throws
  {
    let stage = try quarter()
    try succeed("score set 5.1.2-1 --tier 1", in: stage)
    try succeed("target set 5.1.2-1 --tier 2 --why w --approved-by y", in: stage)
    for line in [
      "action add A-optional --title d --raise 5.1.2-3=1-2 --serves service=full",
      "action add A-target --title c --raise 5.1.2-1=1-2",
      "action add A-base --title b",
      "action add A-duty --title a --needs A-base --duty 改正 --due 2027Q1",
      "action add A-old --title e --raise 5.1.2-1=1-2",
      "action done A-old",
    ] { try succeed(line, in: stage) }
    let data = try Self.json(try succeed("gap --rank --format json", in: stage))
    let rows = try #require(data["ranking"] as? [[String: Any]])
    #expect(
      rows.map { $0["id"] as? String } == ["A-base", "A-duty", "A-target", "A-optional"])
    #expect(rows.map { $0["class"] as? String } == ["A", "A", "C", "D"])
    #expect(rows[0]["inherited"] as? String == "A-duty")
    for row in rows {
      let id = try #require(row["id"] as? String)
      let why = try Self.json(try succeed("gap --explain \(id) --format json", in: stage))
      let parts = try #require(why["explanation"] as? [String: Any])
      let sum = ["motivation", "risk", "cost_effect"].compactMap { parts[$0] as? Int }.reduce(0, +)
      #expect(parts["total"] as? Int == sum && row["total"] as? Int == sum)
    }
    #expect(assess("gap --explain A-old", in: stage).status == .badInput, "it is done")
    #expect(assess("gap --rank --sensitivity", in: stage).status == .badUsage)
    let tried = try Self.json(try succeed("gap --sensitivity --format json", in: stage))
    #expect((tried["acceptability"] as? [[String: Any]])?.count == 4)
    #expect((tried["disturbed"] as? [[String: Any]])?.count == 6)
  }

  @Test func `weights are proposed by pairs, and set with an approver and a reason`() throws {
    let stage = try quarter()
    let proposal = try Self.json(
      try succeed("gap weights --pairwise 1/2,1,2 --format json", in: stage))
    let pairs = try #require(proposal["pairwise"] as? [String: Any])
    #expect(pairs["motivation"] as? Int == 25 && pairs["risk"] as? Int == 50)
    #expect(assess("gap weights --set 30,50,20", in: stage).status == .badUsage, "nobody approved")
    let wrong = assess("gap weights --set 30,50,30 --approved-by y --why w", in: stage)
    #expect(wrong.status == .badInput && wrong.errors.contains("110%"), "\(wrong.errors)")
    let path = try TemporaryFolder.path + "/criteria.json"
    try succeed("gap weights -o \(path)", in: stage)
    let text = try String(contentsOfFile: path, encoding: .utf8)
    try text.replacing("\"risk\": 50", with: "\"risk\": 40").replacing(
      "\"motivation\": 25", with: "\"motivation\": 35"
    ).write(toFile: path, atomically: true, encoding: .utf8)
    try succeed("gap weights --file \(path) --approved-by y --why w", in: stage)
    let shown = try Self.json(try succeed("gap weights --format json", in: stage))
    let criteria = try #require(shown["criteria"] as? [String: Any])
    #expect(criteria["risk"] as? Int == 40 && criteria["approved_by"] as? String == "y")
  }

  private static func gaps(_ line: String, in stage: Surroundings) throws -> [[String: Any]] {
    let data = try json(try succeed("\(line) --format json", in: stage))
    return try #require(data["gaps"] as? [[String: Any]])
  }

  private static func json(_ run: FinishedRun) throws -> [String: Any] {
    try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
  }
}
