import Foundation
import TestSupport
import Testing
import Wording

@testable import AssessCLI

/// `assess continuity plan …`: the documents of the organisation's own.
@Suite(.temporaryFolder) struct ContinuityPlanTests {
  @Test func `a document is kept with what was said, changed in parts, and its history tells`()
    throws
  {
    let stage = try continuityStage()
    try succeed(
      "continuity plan edit CP --version-name 第3版 --owner 統括室 --review 2027-03-31 --why 改定",
      in: stage)
    try succeed("continuity plan clause CP K3-2 --clause 第4章3(2) --has procedures", in: stage)
    try succeed("continuity plan clause CP K3-2 --clause 第4章3(2) --note 別表1", in: stage)
    try succeed("continuity plan hand-over CP BCP --trigger 停止 --decider 本部長", in: stage)
    let shown = try json("continuity plan show CP", in: stage)
    let plan = try #require(shown["plan"] as? [String: Any])
    #expect(plan["version"] as? String == "第3版" && plan["date"] as? String == "2026-04-01")
    #expect(plan["kinds"] as? [String] == ["cp"] && plan["services"] as? [String] == [])
    let clauses = try #require(shown["clauses"] as? [[String: Any]])
    #expect(clauses.map { $0["extent"] as? String } == ["written"], "the clause was overwritten")
    #expect(clauses.first?["note"] as? String == "別表1")
    let given = try #require(shown["hand_overs"] as? [[String: Any]])
    #expect(given.first?["decider"] as? String == "本部長" && given.first?["deadline"] is NSNull)
    let history = try succeed("continuity plan history CP --format csv", in: stage).output
    #expect(history.contains("changed,version;owner;review,改定"), "\(history)")
    try succeed("continuity plan edit CP --owner= --date=", in: stage)
    let after = try #require(
      try json("continuity plan show CP", in: stage)["plan"] as? [String: Any])
    #expect(after["owner"] is NSNull && after["date"] is NSNull)
    try succeed("continuity plan clause CP K3-2 --drop", in: stage)
    #expect(
      try (json("continuity plan show CP", in: stage)["clauses"] as? [[String: Any]])?.isEmpty
        == true)
  }

  @Test(arguments: [
    ("continuity plan add X", 2, "it is new and needs a name"),
    ("continuity plan add CP --name x", 3, "registered already"),
    ("continuity plan add X --name x --kind drp", 3, "there is no kind of plan 'drp'"),
    ("continuity plan add X --name x --service gird", 3, "did you mean 'grid'?"),
    ("continuity plan add X --name x --system scda", 3, "there is no system 'scda'"),
    ("continuity plan edit XX --name x", 3, "nothing is registered under this id"),
    ("continuity plan edit CP --date tomorrow", 2, "this is not a date"),
    ("continuity plan clause CP K9-9 --clause 1", 3, "there is no requirement 'K9-9'"),
    ("continuity plan clause CP K3-2", 2, "the clause is missing"),
    ("continuity plan clause CP K3-2 --drop", 3, "the document has no such clause"),
    ("continuity plan hand-over CP CP", 3, "hands over to itself"),
    ("continuity plan hand-over CP RP --trigger x", 3, "there is no plan document 'RP'"),
    ("continuity plan list --kind drp", 3, "nothing is registered under this id"),
    ("continuity plan export -o x.pdf", 2, "does not say which form is wanted"),
  ])
  func `what makes no sense is refused with what would`(
    _ line: String, _ status: UInt8, _ told: String
  ) throws {
    let run = assess(line, in: try continuityStage())
    #expect(run.status.rawValue == status && run.output.isEmpty, "\(run.errors)")
    #expect(run.errors.contains(told), "\(run.errors)")
  }

  @Test func `what others rest on stays`() throws {
    let stage = try continuityStage()
    try succeed("continuity plan hand-over CP BCP --trigger x", in: stage)
    #expect(assess("continuity plan remove BCP", in: stage).errors.contains("CP hands over to it"))
    try succeed("continuity plan hand-over CP BCP --drop", in: stage)
    try succeed("continuity exercise add E --name 演習 --planned 2026Q4 --plan BCP", in: stage)
    #expect(assess("continuity plan remove BCP", in: stage).errors.contains("the exercise E"))
    try succeed("continuity exercise edit E --plan=", in: stage)
    try succeed("continuity plan remove BCP", in: stage)
    #expect(assess("continuity plan show BCP", in: stage).status == .badInput)
  }

  @Test(arguments: ["csv", "xlsx", "json"])
  func `what is exported comes in again`(_ form: String) throws {
    let stage = try continuityStage()
    try succeed("continuity plan clause BCP K5-2 --clause 4.2 --has procedures", in: stage)
    let path = try TemporaryFolder.path + "/plans.\(form)"
    try succeed("continuity plan export -o \(path)", in: stage)
    let same = try json("continuity plan import \(path)", in: stage)["import"] as? [String: Any]
    #expect(same?["unchanged"] as? Int == 2 && same?["changed"] as? Int == 0)
    let before = try succeed("continuity plan show BCP --format json", in: stage).output
    try succeed("continuity plan remove BCP", in: stage)
    let tried = try json("continuity plan import \(path) --dry-run", in: stage)["import"]
    #expect((tried as? [String: Any])?["added"] as? Int == 1)
    #expect(assess("continuity plan show BCP", in: stage).status == .badInput, "a rehearsal")
    try succeed("continuity plan import \(path)", in: stage)
    #expect(try succeed("continuity plan show BCP --format json", in: stage).output == before)
  }

  @Test(arguments: [
    ("{", "plans.json"),
    ("{\"format\": 2, \"kind\": \"continuity_plans\", \"continuity_plans\": []}", "version"),
    ("{\"format\": 1, \"kind\": \"assets\", \"assets\": []}", "continuity_plans"),
    (
      "{\"format\": 1, \"kind\": \"continuity_plans\", \"continuity_plans\": [{\"id\": \"X\"}]}",
      "'name' is missing"
    ),
    (
      "{\"format\": 1, \"kind\": \"continuity_plans\", \"continuity_plans\": [{\"id\": \"X\", "
        + "\"name\": \"x\", \"kinds\": [\"drp\"], \"surprise\": 1}]}",
      "the key 'surprise' is unknown"
    ),
    (
      "{\"format\": 1, \"kind\": \"continuity_plans\", \"continuity_plans\": [{\"id\": \"X\", "
        + "\"name\": \"x\", \"clauses\": [{\"requirement\": \"K9\", \"clause\": \"1\", \"extent\": "
        + "\"written\"}]}]}", "there is no requirement 'K9'"
    ),
  ])
  func `a JSON document with something wrong in it is not taken in`(
    _ text: String, _ told: String
  ) throws {
    let stage = try continuityStage()
    let path = try TemporaryFolder.path + "/plans.json"
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    let run = assess("continuity plan import \(path)", in: stage)
    #expect(run.status == .badInput && run.errors.contains(told), "\(run.errors)")
    #expect(try rows("plans", of: "continuity plan list", in: stage).count == 2)
  }

  @Test func `one bad row, and nothing is taken in`() throws {
    let stage = try continuityStage()
    let path = try TemporaryFolder.path + "/plans.csv"
    try "id,name,requirement,clause,extent\nX,名,K3-2,1,written\nY,名,K3-22,1,written\n"
      .write(toFile: path, atomically: true, encoding: .utf8)
    let run = assess("continuity plan import \(path)", in: stage)
    #expect(
      run.errors.contains("plans.csv:3: there is no requirement 'K3-22': did you mean 'K3-2'?"),
      "\(run.errors)")
    #expect(try rows("plans", of: "continuity plan list", in: stage).count == 2)
  }
}
