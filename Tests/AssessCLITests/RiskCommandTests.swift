import Foundation
import ProfileModel
import ProfileStore
import TestSupport
import Testing
import Wording

@testable import AssessCLI

/// Risks, asked for as they would be typed.
@Suite(.temporaryFolder) struct RiskCommandTests {
  private static func control(_ id: String) -> ControlID {
    ControlID(catalog: "nisc-guideline-2023", control: id)
  }

  private static func group(_ mode: LayerMode, _ ids: String...) -> LayerGroup {
    LayerGroup(mode, ids.map { LayerGroup.Member(control($0)) })
  }

  /// The worked example of the method, over seven controls of the guideline.
  private static func worked() throws -> Scenario {
    let rate = try #require(ExactDecimal("0.3"))
    var worked = Scenario(
      id: "S-1", title: Text(ja: "監視画面が消える", en: "Screens go dark"), story: Text(same: "x"),
      harm: Text(same: "y"), cause: .deliberate,
      likelihood: .rates(Spread(low: rate, likely: rate, high: rate)),
      impact: ImpactClasses(service: 5, money: 4, safety: 3, society: 2, information: 1))
    worked.loss = LossEstimate(
      unit: .yen, amount: Spread(low: 800_000_000, likely: 800_000_000, high: 800_000_000))
    worked.services = ["grid"]
    worked.prevent = [
      Layer(.word("high"), group(.coverage, "5.1.2-1", "5.1.3.1-1")),
      Layer(.word("substantial"), group(.all, "5.1.3.2-1")),
    ]
    worked.contain = [
      ContainLayer(
        .word("substantial"), detect: group(.all, "5.1.3.3-1"), respond: group(.all, "5.1.3.4-1"))
    ]
    worked.recover = [Layer(.word("high"), group(.all, "5.5.1-3", "5.5.1-4"))]
    return worked
  }

  /// A quarter in which the seven controls stand as in the worked example, each with evidence.
  private static func quarterWithRisk() throws -> Surroundings {
    let stage = try quarter()
    try succeed("org service set grid --name 送配電", in: stage)
    let tiers = [
      ("5.1.2-1", 2), ("5.1.3.1-1", 3), ("5.1.3.2-1", 1), ("5.1.3.3-1", 2), ("5.1.3.4-1", 2),
      ("5.5.1-3", 3), ("5.5.1-4", 1),
    ]
    for (control, tier) in tiers {
      let evidence = tier > 1 ? " --evidence 記録 --grade verified --dated 2026-11-01" : ""
      try succeed("score set \(control) --scope organisation --tier \(tier)\(evidence)", in: stage)
    }
    let scenario = try worked()
    let store = try stage.store()
    _ = try store.changeRegister(Scenario.self, by: stage.stamp) { _ in
      RegisterEdit(writing: [scenario])
    }
    return stage
  }

  private static func json(_ run: FinishedRun) throws -> [String: Any] {
    try #require(
      JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
  }

  @Test func `the worked example of the method comes out of the commands`() throws {
    let stage = try Self.quarterWithRisk()
    try succeed(
      "risk criteria set --line grid=60000000 --approved-by 真鍋 --why 経営会議", in: stage)
    let list = try Self.json(try succeed("risk list --format json", in: stage))
    let risk = try #require((list["risks"] as? [[String: Any]])?.first)
    #expect(risk["residual"] as? String == "150.951")
    #expect(risk["line"] as? String == "60")
    #expect(risk["verdict"] as? String == "above")
    let proposal = try Self.json(try succeed("risk derive --format json", in: stage))
    let options = try #require(proposal["options"] as? [[String: Any]])
    #expect(options.map { $0["steps"] as? Int } == [4, 4, 4, 4, 4])
    #expect(options.first?["raises"] as? [String] == ["5.1.3.2-1→3", "5.5.1-4→3"])
  }

  @Test func `a proposal becomes targets when it is chosen, and gives way to the next`() throws {
    let stage = try Self.quarterWithRisk()
    try succeed("risk criteria set --line grid=60000000 --approved-by 真鍋 --why 会議", in: stage)
    try succeed("risk derive", in: stage)
    try succeed("risk derive --apply 1 --dry-run", in: stage)
    #expect(try stage.store().register(Target.self).isEmpty)
    try succeed("risk derive --apply 1", in: stage)
    let first = try stage.store().register(Target.self)
    #expect(first.map(\.key.control) == ["5.1.3.2-1", "5.5.1-4"])
    #expect(first.map(\.source) == [.risk, .risk])
    let show = try Self.json(try succeed("risk show S-1 --format json", in: stage))
    let raises = try #require(show["raises"] as? [[String: Any]])
    let shares = raises.compactMap { ($0["share"] as? String).flatMap(Double.init) }
    #expect(abs(shares.reduce(0, +) - (150.951 - 51.889)) < 0.01)
    try succeed("risk derive --apply 2", in: stage)
    let second = try stage.store().register(Target.self)
    #expect(second.count == 3)
    #expect(assess("risk derive --apply 9", in: stage).status == .badUsage)
  }

  @Test func `an acceptance holds for a time, with everything that it takes`() throws {
    let stage = try Self.quarterWithRisk()
    #expect(assess("risk assess", in: stage).status == .findings)
    let words = "--owner 部長 --reason 小さい --compensating 手順 --trigger 障害 --approved-by 真鍋"
    let late = assess("risk accept S-1 \(words) --until 2028-01-01", in: stage)
    #expect(late.status == .badInput)
    #expect(late.errors.contains("2027-11-20"), "\(late.errors)")
    #expect(assess("risk accept S-1 --owner 部長 --until 2027-03-31", in: stage).status == .badUsage)
    #expect(assess("risk accept S-9 \(words) --until 2027-03-31", in: stage).status == .badInput)
    try succeed("risk accept S-1 \(words) --until 2027-03-31", in: stage)
    let held = try succeed("risk accepted --format json", in: stage).output
    #expect(held.contains("\"holding\""))
    let judged = try Self.json(assess("risk assess --format json", in: stage))
    let rules = (judged["findings"] as? [[String: Any]])?.compactMap { $0["rule"] as? String }
    #expect(rules?.contains("RSK05") == false)
    var later = stage
    later.now = { Instant(secondsSinceEpoch: 1_795_132_800 + 200 * 86_400) }
    let expired = try Self.json(assess("risk assess --format json", in: later))
    let found = (expired["findings"] as? [[String: Any]])?.compactMap { $0["rule"] as? String }
    #expect(found?.contains("RSK05") == true && found?.contains("RSK06") == true)
    try succeed("risk revoke S-1 --why 対応する", in: later)
    #expect(try stage.store().register(RiskAcceptance.self).isEmpty)
  }

  @Test func `what is no risk to bear is not accepted, and the reason is told`() throws {
    let stage = try Self.quarterWithRisk()
    let words = "--owner 部長 --reason 小さい --compensating 手順 --trigger 障害 --approved-by 真鍋"
    let over = assess(
      "risk accept S-1 \(words) --from 2026-01-01 --until 2026-11-19", in: stage)
    #expect(over.status == .badInput)
    #expect(over.errors.contains("it expired already, on 2026-11-19"), "\(over.errors)")
    try succeed("risk accept S-1 \(words) --from 2026-01-01 --until 2026-11-20", in: stage)
    try succeed("scenario set S-1 --not-applicable 画面がない", in: stage)
    let idle = assess("risk accept S-1 \(words) --until 2027-03-31", in: stage)
    #expect(idle.status == .badInput)
    for told in ["画面がない", "'assess scenario set S-1 --in-use'"] {
      #expect(idle.errors.contains(told), "\(idle.errors)")
    }
  }

  @Test func `where no scenario lies in the map, data has an empty list`() throws {
    let stage = try Self.quarterWithRisk()
    let map = try Self.json(try succeed("risk matrix --format json", in: stage))
    let rows = try #require(map["matrix"] as? [[String: Any]])
    let cells = rows.flatMap { row in (1...5).map { row["impact_\($0)"] as? [String] } }
    #expect(cells.count == 25 && cells.allSatisfy { $0 != nil })
    #expect(cells.compactMap(\.self).filter { !$0.isEmpty } == [["S-1"]])
  }

  @Test func `criteria that contradict themselves are refused with the reason`() throws {
    let stage = try Self.quarterWithRisk()
    let path = try TemporaryFolder.path + "/criteria.json"
    try succeed("risk criteria export -o \(path)", in: stage)
    let text = try String(contentsOfFile: path, encoding: .utf8)
    try succeed("risk criteria set \(path) --approved-by 真鍋 --why 会議", in: stage)
    #expect(try stage.store().register(RiskCriteria.self).first?.approval?.approver == "真鍋")
    let broken = text.replacingOccurrences(of: "\"class\": \"A\"", with: "\"class\": \"E\"")
    try broken.write(toFile: path, atomically: true, encoding: .utf8)
    let run = assess("risk criteria set \(path) --approved-by 真鍋 --why 会議", in: stage)
    #expect(run.status == .badInput)
    #expect(run.errors.contains("importance 3"), "\(run.errors)")
  }

  /// The criteria as they are written out, with words exchanged, taken in again.
  private static func edited(
    _ edits: [(String, String)], in stage: Surroundings
  ) throws -> FinishedRun {
    let path = try TemporaryFolder.path + "/criteria.json"
    try succeed("risk criteria export -o \(path) --force", in: stage)
    var text = try String(contentsOfFile: path, encoding: .utf8)
    for (old, new) in edits {
      let changed = text.replacingOccurrences(of: old, with: new)
      try #require(changed != text, "\(old)")
      text = changed
    }
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    return assess("risk criteria set \(path) --approved-by 真鍋 --why 会議", in: stage)
  }

  @Test func `edited criteria do not go by the name of the defaults`() throws {
    let stage = try Self.quarterWithRisk()
    let floor = ("\"impact_floor\": \"0.05\"", "\"impact_floor\": \"0.06\"")
    let refused = try Self.edited([floor], in: stage)
    #expect(refused.status == .badInput)
    #expect(refused.errors.contains("give them an edition name of your own"), "\(refused.errors)")
    #expect(refused.errors.contains("write who set them, and from what"), "\(refused.errors)")
    let named = ("\"edition\": \"standard-1\"", "\"edition\": \"mine-1\"")
    let half = try Self.edited([floor, named], in: stage)
    #expect(!half.errors.contains("edition name") && half.errors.contains("from what"))
    let sources = [
      ("編集者の初期値。", "経営会議の値。"), ("The editors' defaults.", "Set by the board."),
    ]
    #expect(try Self.edited([floor, named] + sources, in: stage).status == .done)
    #expect(try stage.store().register(RiskCriteria.self).first?.edition == "mine-1")
    #expect(try Self.edited([("mine-1", "mine-2")], in: stage).status == .done)
  }

  @Test(arguments: [
    ("\"usual_appetite\"", "\"usual_apetite\"", "usual_apetite", "did you mean 'usual_appetite'?"),
    ("\"needs_depth\": false", "\"needs_depth\": 0", "needs_depth", "write true or false"),
    ("\"rate\": \"0.1\"", "\"rate\": 1", "likelihoods[2].rate", "a number in quotation marks"),
    ("\"kind\": \"money\"", "\"kind\": \"monye\"", "axes[1].kind", "did you mean 'money'?"),
  ])
  func `what cannot be read of criteria is told by its path`(
    old: String, new: String, path: String, remedy: String
  ) throws {
    let stage = try Self.quarterWithRisk()
    let run = try Self.edited([(old, new)], in: stage)
    #expect(run.status == .badInput)
    #expect(run.errors.contains(path) && run.errors.contains(remedy), "\(run.errors)")
  }

  @Test func `strengths are kept from the weakest to the strongest, however they were written`()
    throws
  {
    let stage = try Self.quarterWithRisk()
    let sources = [
      ("standard-1", "mine-1"), ("編集者の初期値。", "経営会議の値。"),
      ("The editors' defaults.", "Set by the board."),
      ("\"factor\": \"0.15\"", "\"factor\": \"0.55\""),
    ]
    let run = try Self.edited(sources, in: stage)
    try #require(run.status == .done, "\(run.errors)")
    let words = try stage.store().register(RiskCriteria.self).first?.strengths.map(\.word)
    #expect(words == ["moderate", "substantial", "low", "high"])
  }

  @Test func `a risk register that comes back changes what was filled in, once`() throws {
    let stage = try Self.quarterWithRisk()
    let path = try TemporaryFolder.path + "/risks.xlsx"
    try succeed("risk sheet -o \(path)", in: stage)
    let filled = Dispatcher(stage).run([
      "workbook", "fill", path, "--set", "'Risk register'!I6=reduce", "--set",
      "'Risk register'!J6=毎月", "-o", "\(path).back.xlsx",
    ])
    try #require(filled.status == .done, "\(filled.errors)")
    let dry = try succeed("risk import \(path).back.xlsx --dry-run --format json", in: stage)
    #expect(dry.output.contains("treatment"))
    #expect(try stage.store().register(Scenario.self).first?.treatment == .undecided)
    try succeed("risk import \(path).back.xlsx", in: stage)
    let scenario = try #require(try stage.store().register(Scenario.self).first)
    #expect(scenario.treatment == .reduce && scenario.watch == "毎月")
    try succeed("risk import \(path).back.xlsx", in: stage)
    #expect(try stage.store().history(of: "S-1", Scenario.self).count == 2)
  }

  /// A register that was given out and came back with some cells changed.
  private static func returned(_ cells: [String], in stage: Surroundings) throws -> String {
    let path = try TemporaryFolder.path + "/out.xlsx"
    let back = try TemporaryFolder.path + "/back.xlsx"
    try succeed("risk sheet -o \(path)", in: stage)
    let sheet = stage.language == .japanese ? "リスク登録簿" : "Risk register"
    let run = Dispatcher(stage).run(
      ["workbook", "fill", path, "-o", back] + cells.flatMap { ["--set", "'\(sheet)'!\($0)"] })
    try #require(run.status == .done, "\(run.errors)")
    return back
  }

  @Test(arguments: [
    (Language.english, ["treatment", "undecided", "reduce", "impact, service"]),
    (.japanese, ["対応", "未決定", "低減", "影響、サービス"]),
  ])
  func `what an import changes is told in words, cell by cell`(
    _ language: Language, _ told: [String]
  ) throws {
    var stage = try Self.quarterWithRisk()
    stage.language = language
    let back = try Self.returned(
      ["I6=\(Treatment.reduce.readable[language])", "N6=4"], in: stage)
    let run = try succeed("risk import \(back) --dry-run", in: stage)
    for text in told { #expect(run.output.contains(text), "\(text) is not in \(run.output)") }
    #expect(!run.output.contains("{") && !run.output.contains("\""), "\(run.output)")
    let data = try Self.json(try succeed("risk import \(back) --format json", in: stage))
    let changes = try #require(data["changes"] as? [[String: Any]])
    #expect(changes.map { $0["part"] as? String } == ["impact_service", "treatment"])
    #expect(changes[0]["from"] as? Int == 5 && changes[0]["to"] as? Int == 4)
    #expect(changes[1]["to"] as? String == "reduce")
  }

  @Test func `what both sides changed is told in words`() throws {
    var stage = try Self.quarterWithRisk()
    stage.language = .japanese
    let back = try Self.returned(["I6=保有", "N6=4"], in: stage)
    try succeed("scenario set S-1 --treatment avoid --impact safety=1", in: stage)
    let run = assess("risk import \(back)", in: stage)
    #expect(run.status == .badInput)
    for told in [
      "「対応」が両方で変わりました(保存: 回避、\(back): 保有)",
      "「影響」が両方で変わりました(保存: サービス 5、人命・安全 1、\(back): サービス 4、人命・安全 3)",
    ] {
      #expect(run.errors.contains(told), "\(told) is not in \(run.errors)")
    }
  }

  @Test func `what a closed period showed stays as it was, whatever changes in that second`() throws
  {
    let stage = try Self.quarterWithRisk()
    try succeed("risk criteria set --line grid=60000000 --approved-by 真鍋 --why 会議", in: stage)
    let closing =
      "period close 2026Q2 --prepared-by a --checked-by b --approved-by c --with-gaps 途中"
    try succeed(closing, in: stage)
    let then = try succeed("risk list --period 2026Q2 --format json", in: stage).output
    try succeed("risk criteria set --line grid=900000000 --approved-by 真鍋 --why 変更", in: stage)
    try succeed("scenario set S-1 --treatment avoid", in: stage)
    let later = try succeed("risk list --period 2026Q2 --format json", in: stage).output
    #expect(then == later)
  }

  @Test func `what something hangs on is not removed`() throws {
    let stage = try Self.quarterWithRisk()
    try succeed("org unit set plant --name 発電所 --role ot", in: stage)
    try succeed("org service set gas --name 都市ガス", in: stage)
    try succeed("target set 3.1.1-1 --scope unit:plant --tier 3 --why x --approved-by y", in: stage)
    try succeed("risk criteria set --line gas=cautious --approved-by 真鍋 --why 会議", in: stage)
    for (line, remedy) in [
      ("org unit remove plant", "target remove 3.1.1-1 --scope unit:plant"),
      ("org service remove gas", "risk criteria set --line gas=none --approved-by 真鍋 --why 会議"),
    ] {
      #expect(assess(line, in: stage).status == .badInput)
      try succeed(remedy, in: stage)
      try succeed(line, in: stage)
    }
  }

  @Test func `rows of a scenario that was taken out are told, not lost`() throws {
    let stage = try Self.quarterWithRisk()
    let path = try TemporaryFolder.path + "/risks.xlsx"
    try succeed("risk sheet -o \(path)", in: stage)
    try succeed("scenario remove S-1", in: stage)
    let run = assess("risk import \(path)", in: stage)
    #expect(run.status == .badInput)
    #expect(run.errors.contains("'S-1', or it was taken out"), "\(run.errors)")
  }

  @Test func `a policy that goes before a proposal is named`() throws {
    let stage = try Self.quarterWithRisk()
    try succeed("risk criteria set --line grid=60000000 --approved-by 真鍋 --why 会議", in: stage)
    try succeed("target set 5.5.1-4 --tier 2 --why 十分 --approved-by 真鍋", in: stage)
    var loud = stage
    loud.isQuiet = false
    let run = try succeed("risk derive", in: loud)
    #expect(run.output.contains("approved policy chooses a lower tier"), "\(run.output)")
  }

  @Test func `criteria that leave a scenario's layers without a number are refused`() throws {
    let stage = try Self.quarterWithRisk()
    let path = try TemporaryFolder.path + "/criteria.json"
    try succeed("risk criteria export -o \(path)", in: stage)
    let text = try String(contentsOfFile: path, encoding: .utf8)
    let renamed = text.replacingOccurrences(of: "\"word\": \"high\"", with: "\"word\": \"huge\"")
    try #require(renamed != text)
    try renamed.write(toFile: path, atomically: true, encoding: .utf8)
    let run = assess("risk criteria set \(path) --approved-by 真鍋 --why 会議", in: stage)
    #expect(run.status == .badInput)
    #expect(run.errors.contains("'high', which 'S-1' uses"), "\(run.errors)")
    let ahead = "risk criteria set --line grid=cautious --approved-by 真鍋 --why 会議"
    #expect(assess("\(ahead) --approved-on 2030-01-01", in: stage).status == .badInput)
  }

  @Test(arguments: ["risk list", "risk matrix --at target", "risk show S-1", "risk criteria show"])
  func `what people read stands in both languages`(_ line: String) throws {
    var stage = try Self.quarterWithRisk()
    let english = try succeed(line, in: stage).output
    stage.language = .japanese
    let japanese = try succeed(line, in: stage).output
    #expect(english != japanese)
    #expect(japanese.unicodeScalars.contains { $0.value > 0x3040 && $0.value < 0x30FF })
  }
}
