import Foundation
import ProfileModel
import TestSupport
import Testing

@testable import AssessCLI
@testable import Catalogs

/// `assess continuity status`, `trace` and `exercise`, and what gaps and actions say of plans.
@Suite(.temporaryFolder) struct ContinuityStatusTests {
  private static let log = "5.1.3.4-1"

  private static func requirements() throws -> ContinuityRequirements {
    let shelf = try CatalogLibrary(folder: Repository.root + "/catalogs").shelf(of: .requirements)
    return shelf.continuityRequirements(serving: ["nisc-guideline-2023"])
  }

  private static func served(by control: String) throws -> [String] {
    try requirements().rows.filter { $0.controls.map(\.control).contains(control) }.map(\.id)
  }

  /// An operator whose documents hold everything, whose controls all carry them, save for one.
  private static func ready(except control: String? = nil, tier: Int = 2) throws -> Surroundings {
    let stage = try continuityStage()
    let requirements = try requirements()
    let folder = try TemporaryFolder.path
    let header = "control,tier,evidence,evidence_grade,evidence_date\n"
    let controls = Set(requirements.rows.flatMap(\.controls)).map(\.control).sorted()
    let answers = controls.map { "\($0),\($0 == control ? tier : 4),証跡,verified,2026-11-01\n" }
    try (header + answers.joined()).write(
      toFile: folder + "/answers.csv", atomically: true, encoding: .utf8)
    try succeed("score import \(folder)/answers.csv", in: stage)
    let clauses = requirements.rows.filter { $0.kind != .peacetime }.map {
      "CP,初動対応要領,\($0.id),1,procedures\n"
    }
    try ("id,name,requirement,clause,extent\n" + clauses.joined()).write(
      toFile: folder + "/plans.csv", atomically: true, encoding: .utf8)
    try succeed("continuity plan import \(folder)/plans.csv", in: stage)
    return stage
  }

  private static func state(_ id: String, in stage: Surroundings) throws -> String? {
    try rows("requirements", of: "continuity status", in: stage)
      .first { $0["id"] as? String == id }?["state"] as? String
  }

  @Test func `one log control's gap weakens every requirement it serves, up to the gap list`()
    throws
  {
    let served = try Self.served(by: Self.log)
    #expect(served.count >= 8)
    let stage = try Self.ready(except: Self.log)
    try succeed("target set \(Self.log) --source obligation --origin 法 --tier 3", in: stage)
    let gaps = try rows("gaps", of: "gap", in: stage)
    #expect(gaps.map { $0["control"] as? String } == [Self.log])
    #expect(gaps.first?["requirements"] as? [String] == served)
    let weak = try rows("requirements", of: "continuity status", in: stage).filter {
      $0["state"] as? String == "short"
    }.compactMap { $0["id"] as? String }
    let unproved = try Self.requirements().rows.filter { $0.level == 3 && $0.kind != .peacetime }
    #expect(Set(weak) == Set(served + unproved.map(\.id)), "the others lack an exercise at most")
    let traced = try rows("requirements", of: "continuity trace \(Self.log)", in: stage)
    #expect(traced.compactMap { $0["id"] as? String } == served)
    #expect(traced.allSatisfy { $0["weakened"] as? String == "yes" })
  }

  @Test func `an action tells what becomes ready through it, and is asked for by that alone`()
    throws
  {
    let stage = try Self.ready(except: Self.log)
    let served = try Self.served(by: Self.log)
    try succeed("action add A-log --title ログ --raise \(Self.log)=2-3", in: stage)
    try succeed("action add A-other --title 別 --raise 5.1.3.1-1=1-2", in: stage)
    let action = try json("action show A-log", in: stage)["action"] as? [String: Any]
    #expect(action?["readies"] as? [String] == served)
    let ranking = try rows("ranking", of: "gap --rank", in: stage)
    #expect(ranking.map { $0["id"] as? String } == ["A-log", "A-other"])
    #expect(ranking.map { $0["class"] as? String } == ["C", "D"])
    #expect(ranking.map { $0["readies"] as? [String] } == [served, []])
    var talking = stage
    talking.isQuiet = false
    let why = try succeed("gap --explain A-log", in: talking).output
    #expect(why.contains("requirements on plans that it makes ready"), "\(why)")
    let traced = try rows("actions", of: "continuity trace \(Self.log)", in: stage)
    #expect(traced.map { $0["readies"] as? [String] } == [served])
    let folder = try TemporaryFolder.path
    try "control,tier,evidence,evidence_grade,evidence_date\n\(Self.log),3,証跡,verified,2026-11-01\n"
      .write(
        toFile: folder + "/raised.csv", atomically: true, encoding: .utf8)
    try succeed("score import \(folder)/raised.csv --prefer \(folder)/raised.csv", in: stage)
    for id in served {
      #expect(try Self.state(id, in: stage) == "ready", "\(id) was foretold to be ready")
    }
  }

  @Test func `an exercise verifies, a failure lowers and opens an action, a revision mends`() throws
  {
    let stage = try Self.ready()
    #expect(try Self.state("K4-1", in: stage) == "short", "level 3 takes an exercise")
    try succeed(
      "continuity exercise add E --name 演習 --held 2026-10-01 --plan CP --objective K4-1", in: stage)
    #expect(try Self.state("K4-1", in: stage) == "short", "an open objective proves nothing")
    try succeed("continuity exercise result E K4-1=met", in: stage)
    #expect(try Self.state("K4-1", in: stage) == "ready")
    let failed = try succeed(
      "continuity exercise result E K4-1=failed K1-1=failed --finding 不明 --open-action A-fix",
      in: stage)
    #expect(failed.output.contains("A-fix"))
    #expect(try Self.state("K1-1", in: stage) == "short")
    let exercise = try rows("objectives", of: "continuity exercise show E", in: stage)
    #expect(exercise.map { $0["action"] as? String } == ["A-fix", "A-fix"])
    let action = try json("action show A-fix", in: stage)["action"] as? [String: Any]
    #expect(action?["raises"] as? [String] == ["K1-1 →2", "K4-1 →2"])
    #expect(action?["kind"] as? String == "plan-revision")
    try succeed("continuity plan edit CP --date 2026-10-15", in: stage)
    #expect(try Self.state("K1-1", in: stage) == "ready")
    let again = assess("continuity exercise result E K3-1=failed --open-action A-fix", in: stage)
    #expect(again.status == .badInput && again.errors.contains("registered already"))
  }

  @Test func `a failure opens an action unless one is open or none is wanted`() throws {
    let stage = try Self.ready()
    try succeed(
      "continuity exercise add E --name 演習 --held 2026-10-01 --plan CP --objective K4-1 "
        + "--objective K1-1 --objective K3-1", in: stage)
    let actions = { () throws in
      try rows("objectives", of: "continuity exercise show E", in: stage)
        .map { $0["action"] as? String }
    }
    try succeed("continuity exercise result E K4-1=failed", in: stage)
    #expect(try actions() == [nil, nil, "A-mend-E"])
    try succeed("continuity exercise result E K4-1=failed K1-1=failed", in: stage)
    #expect(try actions() == ["A-mend-E-2", nil, "A-mend-E"], "the first is cared for already")
    try succeed("continuity exercise result E K3-1=failed --without-action", in: stage)
    #expect(try actions() == ["A-mend-E-2", nil, "A-mend-E"])
    try succeed("continuity exercise result E K3-1=met", in: stage)
    #expect(try actions() == ["A-mend-E-2", nil, "A-mend-E"], "what is met needs none")
  }

  @Test func `what the plans lack is a gap, and becomes actions of a kind of its own`() throws {
    let stage = try Self.ready()
    let lacking = try rows("plan_gaps", of: "gap", in: stage)
    #expect(lacking.contains { $0["requirement"] as? String == "K4-1" })
    #expect(lacking.allSatisfy { ($0["closing"] as? [Any])?.isEmpty == true })
    let rehearsed = try rows("actions", of: "action adopt --for-plans --dry-run", in: stage)
    #expect(try rows("actions", of: "action list", in: stage).isEmpty)
    let adopted = try rows("actions", of: "action adopt --for-plans", in: stage)
    #expect(adopted.count == rehearsed.count)
    let kinds = Set(adopted.compactMap { $0["kind"] as? String })
    #expect(kinds.isSubset(of: ["plan-revision", "exercise"]) && !kinds.isEmpty)
    let mended = try rows("plan_gaps", of: "gap", in: stage)
    #expect(
      mended.map { $0["requirement"] as? String } == lacking.map { $0["requirement"] as? String })
    #expect(mended.contains { ($0["closing"] as? [Any])?.isEmpty == false })
    let ranked = try rows("ranking", of: "gap --rank", in: stage)
    #expect(ranked.count == adopted.count)
    let refused = assess("action edit \(adopted[0]["id"] ?? "") --plan-raise K9-9=2", in: stage)
    #expect(refused.status == .badInput && refused.errors.contains("K9-9"))
    let absurd = assess("action edit \(adopted[0]["id"] ?? "") --plan-raise K4-1=4", in: stage)
    #expect(absurd.status == .badInput)
  }

  @Test func `the programme proposes what an exercise would prove`() throws {
    let stage = try Self.ready()
    let high = try Self.requirements().rows.filter { $0.level == 3 && $0.kind != .peacetime }
    let proposed = try rows("proposals", of: "continuity exercise programme", in: stage)
    let objectives = proposed.flatMap { $0["objectives"] as? [String] ?? [] }
    #expect(Set(objectives) == Set(high.map(\.id)) && objectives.count == high.count)
    #expect(proposed.allSatisfy { $0["kind"] as? String == "functional" })
    try succeed(
      "continuity exercise add E --name 演習 --planned 2026Q4 --objective \(high[0].id)", in: stage)
    let page = try json("continuity exercise programme", in: stage)
    #expect((page["programme"] as? [String: Any])?["planned"] as? [String] == ["E"])
  }

  @Test func `status is narrowed by plan, document, phase, characteristic, service and day`() throws
  {
    let stage = try Self.ready()
    let all = try Self.requirements().rows
    let count = { (options: String) in
      try rows("requirements", of: "continuity status \(options)", in: stage).count
    }
    #expect(try count("") == all.count)
    #expect(try count("--plan recovery") == all.count { $0.plans.contains("recovery") })
    #expect(try count("--phase 4") == all.count { $0.phases.contains("4") })
    #expect(try count("--characteristic 3") == 5)
    #expect(try count("--plan CP") == all.count { $0.kind != .peacetime })
    #expect(try count("--plan BCP --service grid") == 0, "it holds nothing")
    let before = try rows(
      "requirements", of: "continuity status --on 2026-03-31 --phase 0", in: stage)
    #expect(before.allSatisfy { $0["plan_status"] as? Int == 0 }, "the version was not in use")
    let page = try json("continuity status", in: stage)
    #expect((page["services"] as? [[String: Any]])?.count == 2)
    #expect((page["documents"] as? [[String: Any]])?.count == 2)
    #expect((page["characteristics"] as? [[String: Any]])?.count == 7)
    #expect((page["phases"] as? [[String: Any]])?.count == 7)
    let found = (page["hand_overs"] as? [[String: Any]])?.map { $0["finding"] as? String }
    #expect(found == ["missing", "no-sender"])
  }

  @Test func `a requirement and a service lead to what stands behind them`() throws {
    let stage = try Self.ready(except: Self.log, tier: 1)
    let page = try json("continuity trace K7-1", in: stage)
    let controls = try #require(page["controls"] as? [[String: Any]])
    #expect(controls.map { $0["enough"] as? String } == ["no", "yes"])
    #expect((page["documents"] as? [[String: Any]])?.map { $0["plan"] as? String } == ["CP"])
    let service = try json("continuity trace --service grid", in: stage)
    #expect((service["service"] as? [String: Any])?["plans"] as? [String] == ["BCP", "CP"])
    let broken = (service["requirements"] as? [[String: Any]])?.compactMap { $0["id"] as? String }
    #expect(broken?.contains("K7-1") == true)
  }

  @Test(arguments: [
    ("continuity status --plan XX", 3, "nothing is registered under this id"),
    ("continuity status --phase 9", 3, "nothing is registered under this id"),
    ("continuity status --characteristic 8", 3, "nothing is registered under this id"),
    ("continuity status --service gird", 3, "did you mean 'grid'?"),
    ("continuity status --period 2020Q1", 3, "2020Q1"),
    ("continuity trace", 2, "it is not clear what to follow"),
    ("continuity trace K4-1 --service grid", 2, "it is not clear what to follow"),
    ("continuity trace 9.9.9-9", 3, "there is no control '9.9.9-9'"),
    ("continuity trace --service gird", 3, "did you mean 'grid'?"),
    ("continuity exercise add E", 2, "it is new and needs a name"),
    ("continuity exercise add E --name x", 3, "neither a day nor a quarter"),
    ("continuity exercise add E --name x --held 2030-01-01", 3, "is yet to come"),
    ("continuity exercise add E --name x --held 2026-01-01 --plan XX", 3, "no plan document 'XX'"),
    (
      "continuity exercise add E --name x --held 2026-01-01 --objective K9", 3,
      "no requirement 'K9'"
    ),
    ("continuity exercise add E --name x --held 2026-01-01 --scenario S", 3, "no scenario 'S'"),
    ("continuity exercise result E K3-2", 2, "not a requirement with a result"),
    ("continuity exercise result E K3-2=maybe", 2, "not a requirement with a result"),
    ("continuity exercise result E K3-2=met --open-action A", 2, "nothing is said to have failed"),
    ("continuity exercise result E K3-2=met", 3, "nothing is registered under this id"),
  ])
  func `what makes no sense is refused with what would`(
    _ line: String, _ status: UInt8, _ told: String
  ) throws {
    let run = assess(line, in: try continuityStage())
    #expect(run.status.rawValue == status && run.output.isEmpty, "\(run.errors)")
    #expect(run.errors.contains(told), "\(run.errors)")
  }

  @Test func `exercises are written out and come in again, all of them or none`() throws {
    let stage = try continuityStage()
    try succeed(
      "continuity exercise add E --name 演習 --kind ceptoar --planned 2026Q4 --plan CP --objective K5-3 "
        + "--participant 給電部 --lead 佐伯", in: stage)
    let path = try TemporaryFolder.path + "/exercises.json"
    try succeed("continuity exercise export -o \(path)", in: stage)
    let same = try json("continuity exercise import \(path)", in: stage)["import"] as? [String: Any]
    #expect(same?["unchanged"] as? Int == 1)
    let text = try String(contentsOfFile: path, encoding: .utf8)
    try text.replacing("\"E\"", with: "\"F\"").replacing("\"K5-3\"", with: "\"K5-33\"")
      .write(toFile: path, atomically: true, encoding: .utf8)
    let run = assess("continuity exercise import \(path)", in: stage)
    #expect(run.status == .badInput && run.errors.contains("did you mean 'K5-3'?"), "\(run.errors)")
    try text.replacing("\"open\"", with: "\"met\"").write(
      toFile: path, atomically: true, encoding: .utf8)
    #expect(
      assess("continuity exercise import \(path)", in: stage).errors.contains(
        "no day on which it was held"))
    try succeed("continuity exercise remove E --why 中止", in: stage)
    #expect(try rows("exercises", of: "continuity exercise list", in: stage).isEmpty)
  }
}
