import ProfileModel
import Testing
import Wording

/// What is written of the nouns of risk is read back as it was, and what is wrong with it is told.
@Suite struct RiskRoundTripTests {
  static let control = ControlID(catalog: "cat", control: "5.4.2-1")

  static var scenario: Scenario {
    var scenario = Scenario(
      id: "S-1", title: Text(ja: "停止", en: "Outage"), story: Text(same: "物語"),
      harm: Text(same: "害"), cause: .accidental,
      likelihood: .rates(Spread(low: decimal("0.1"), likely: decimal("0.3"), high: .one)),
      impact: ImpactClasses(service: 5, money: 4, safety: 3, society: 2, information: 1))
    scenario.origin = .init(catalog: "library", edition: "2026-11-21", entry: "S-outage")
    (scenario.services, scenario.assets, scenario.suppliers) = (["sv"], ["A-1"], ["保守会社"])
    scenario.dependencies = [.init(service: "power", note: "受電")]
    scenario.environments = [.it, .ot]
    scenario.loss = LossEstimate(unit: .personHours, amount: Spread(low: 1, likely: 2, high: 3))
    scenario.damage = 3
    let group = LayerGroup(.coverage, [.init(control, weight: 2), .init(other)])
    scenario.prevent = [Layer(.word("high"), group)]
    scenario.contain = [
      ContainLayer(
        .value(decimal("0.35")), detect: group, respond: LayerGroup(.any, [.init(third)]))
    ]
    scenario.recover = [Layer(.word("low"), LayerGroup(.all, [.init(control)]))]
    scenario.trees = [
      AttackTree(
        id: "T1", title: "道", likelihood: 2,
        steps: [.init(title: "侵入", assets: ["A-1"], controls: [control])])
    ]
    scenario.treatment = .retain
    scenario.watch = "四半期ごと"
    scenario.status = .notApplicable(reason: "設備がない")
    return scenario
  }

  static let other = ControlID(catalog: "cat", control: "c2")
  static let third = ControlID(catalog: "cat", control: "c3")

  static func decimal(_ text: String) -> ExactDecimal { ExactDecimal(text) ?? .zero }

  static func day(_ text: String) -> CivilDate {
    CivilDate(text) ?? CivilDate(daysSinceEpoch: 0)
  }

  static var asset: Asset {
    var asset = Asset(
      id: "A-1", name: "配電盤", kind: .device, environment: .ot, importance: 3)
    (asset.services, asset.systems) = (["sv"], ["scada"])
    (asset.owner, asset.supplier, asset.note) = ("制御課", "製造元", "予備なし")
    asset.assetLensOnly = "単独で閉じている"
    asset.threats = [.init(id: "T-1", name: "不正な操作", likelihood: 2, controls: [control])]
    return asset
  }

  static let acceptance = RiskAcceptance(
    .scenario("S-1"), owner: "部長", reason: "費用に見合わない", compensating: "手動の手順",
    trigger: "設備の更新", approver: "社長", acceptedOn: day("2026-02-28"),
    expiresOn: day("2027-02-28"))

  private func again<Value: CheckedValue>(_ value: Value) throws -> Value {
    let text = value.json.canonical
    return try Value.read(JSONReader.read(text, path: "x"), at: .word("x"))
  }

  @Test func `a scenario, an asset, an acceptance and criteria come back as they were`() throws {
    #expect(try again(Self.asset).isWritten(like: Self.asset))
    #expect(try again(Self.acceptance).isWritten(like: Self.acceptance))
    var scenario = Self.scenario
    #expect(try again(scenario).isWritten(like: scenario))
    scenario.likelihood = .classes(Spread(low: 1, likely: 2, high: 2))
    scenario.status = .inUse
    #expect(try again(scenario).isWritten(like: scenario))
    var criteria = RiskCriteria.standard
    criteria.lines = [
      .init(service: "a", line: .amount(5)), .init(service: "b", line: .appetite(.cautious)),
    ]
    criteria.approval = .init(approver: "取締役会", date: Self.day("2026-04-01"), reason: "改定")
    #expect(try again(criteria).isWritten(like: criteria))
    #expect(try again(RiskCriteria.standard).unapproved(at: .word("x")) != nil)
  }

  @Test(arguments: [
    "id", "title", "story", "harm", "cause", "likelihood", "impact", "treatment",
  ])
  func `a scenario that lacks a part is not read`(_ key: String) {
    let kept = Self.scenario.json.members.filter { $0.key != key }
    #expect(throws: Failure.self) { try Scenario.read(.object(kept), at: .word("x")) }
  }

  @Test(arguments: [
    "environments", "prevent", "contain", "recover", "trees", "loss", "origin", "dependencies",
  ])
  func `a part of another kind is not passed over`(_ key: String) {
    let changed = Self.scenario.json.members.map {
      $0.key == key ? JSONValue.Member(key: key, value: .list([.integer(1)])) : $0
    }
    #expect(Scenario(json: .object(changed)) == nil)
  }

  static let broken: [(String, @Sendable (inout Scenario) -> Void, String)] = [
    ("id", { $0 = with($0, id: "S 1") }, "the id 'S 1' cannot be used"),
    ("title", { $0.title = Text(same: " ") }, "the title is missing"),
    (
      "reason", { $0.status = .notApplicable(reason: "") },
      "the reason why it does not apply is missing"
    ),
    (
      "order", { $0.likelihood = .classes(Spread(low: 4, likely: 3, high: 5)) },
      "low, likely and high of the likelihood are not in order"
    ),
    (
      "class", { $0.likelihood = .classes(Spread(low: 1, likely: 3, high: 6)) },
      "the likelihood is 6"
    ),
    (
      "rate", { $0.likelihood = .rates(Spread(low: .zero, likely: .one, high: .one)) },
      "the likelihood is not above 0"
    ),
    (
      "impact",
      { $0.impact = ImpactClasses(service: 0, money: 1, safety: 1, society: 1, information: 1) },
      "the impact on service is 0"
    ),
    ("damage", { $0.damage = 4 }, "the level of damage is 4"),
    (
      "loss",
      { $0.loss = LossEstimate(unit: .yen, amount: Spread(low: 0, likely: 1, high: 2)) },
      "the loss is not above 0"
    ),
    (
      "empty layer", { $0.recover = [Layer(.word("low"), LayerGroup(.all, []))] },
      "a layer of recovery has no control"
    ),
    (
      "twice in a role", { $0.prevent += $0.recover },
      "the control of prevention 'cat/5.4.2-1' stands twice"
    ),
    (
      "detects and responds",
      {
        $0.contain = [
          ContainLayer(.word("low"), detect: $0.recover[0].group, respond: $0.recover[0].group)
        ]
      }, "the control of detection and response 'cat/5.4.2-1' stands twice"
    ),
    (
      "weight", { $0.recover = [Layer(.word("low"), LayerGroup(.all, [.init(other, weight: 0)]))] },
      "the weight of 'cat/c2' is 0"
    ),
    (
      "strength", { $0.recover = [Layer(.value(.one), $0.recover[0].group)] },
      "the strength of a layer is 1"
    ),
    (
      "steps", { $0.trees = [AttackTree(id: "T1", title: "", likelihood: 1, steps: [])] },
      "the attack tree 'T1' has no step"
    ),
    (
      "tree twice", { $0.trees += $0.trees }, "the attack tree 'T1' stands twice"
    ),
  ]

  private static func with(_ scenario: Scenario, id: String) -> Scenario {
    let members = scenario.json.members.map {
      $0.key == "id" ? JSONValue.Member(key: "id", value: .text(id)) : $0
    }
    return Scenario(json: .object(members)) ?? scenario
  }

  @Test(arguments: broken.indices)
  func `each thing wrong with a scenario is told by itself`(_ place: Int) {
    var scenario = Self.scenario
    #expect(scenario.problems(at: .word("x")) == [])
    Self.broken[place].1(&scenario)
    #expect(scenario.problems(at: .word("x")).map(\.what.english) == [Self.broken[place].2])
  }

  @Test func `what is wrong with an asset is told`() {
    var asset = Self.asset
    #expect(asset.problems(at: .word("x")) == [])
    asset.importance = 4
    asset.name = ""
    asset.assetLensOnly = ""
    asset.threats += [.init(id: "T-1", name: "", likelihood: 0, controls: [])]
    #expect(
      asset.problems(at: .word("x")).map(\.what.english) == [
        "the name is missing", "the importance is 4",
        "the reason for the asset lens alone is missing", "the threat 'T-1' stands twice",
        "the likelihood of the threat 'T-1' is 0",
      ])
  }

  @Test(arguments: [
    ("2026-02-27", RiskAcceptance.State.ahead), ("2026-02-28", .holding), ("2027-02-28", .holding),
    ("2027-03-01", .expired),
  ])
  func `an acceptance holds from its first day to its last`(
    _ day: String, _ state: RiskAcceptance.State
  ) {
    #expect(Self.acceptance.state(on: Self.day(day)) == state)
  }

  @Test func `an acceptance needs all its parts, and ends within twelve months`() {
    #expect(Self.acceptance.problems(at: .word("x")) == [])
    var empty = Self.acceptance
    (empty.owner, empty.reason, empty.compensating) = ("", " ", "")
    (empty.trigger, empty.approver, empty.decision) = ("", "", .reduce)
    empty.expiresOn = Self.day("2027-03-01")
    #expect(
      empty.problems(at: .word("x")).map(\.what.english) == [
        "the decision is 'reduce'", "the owner is missing", "the reason is missing",
        "the compensating measure is missing", "the trigger is missing", "the approver is missing",
        "the expiry 2027-03-01 does not lie within 12 months after 2026-02-28",
      ])
    empty.expiresOn = empty.acceptedOn
    #expect(empty.problems(at: .word("x")).count == 7)
  }

  @Test(arguments: [
    ("scenario:S-1", true), ("asset:A-1/T-1", true), ("asset:A-1", false), ("scenario:a/b", false),
    ("S-1", false), ("scenario:", false), ("scenario:S 1", false),
  ])
  func `a risk is named by its kind and its ids`(_ text: String, _ isRead: Bool) {
    #expect(AcceptedRisk(text)?.description == (isRead ? text : nil))
  }
}
