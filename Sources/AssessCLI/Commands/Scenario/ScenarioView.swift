internal import GapAnalysis
internal import ProfileModel
internal import Reporting
internal import Wording

/// One scenario in full.
struct ScenarioView {
  private let scenario: Scenario
  private let register: OrganisationRegister
  private let tiers: PresentTiers

  init(_ scenario: Scenario, _ register: OrganisationRegister, _ tiers: PresentTiers) {
    self.scenario = scenario
    self.register = register
    self.tiers = tiers
  }

  /// The pieces of the page.
  var items: [Page.Item] {
    [.fields(fields), .table(impact), .table(layers)]
      + (scenario.trees.isEmpty ? [] : [.table(steps)])
  }

  private var fields: Fields {
    let reason: String? =
      if case .notApplicable(let reason) = scenario.status { reason } else { nil }
    return Fields(
      "scenario",
      [
        .init("id", Text(ja: "ID", en: "ID"), .text(scenario.id)),
        .init("title", Text(ja: "シナリオ", en: "Scenario"), .wording(scenario.title)),
        .init("story", Text(ja: "何が起きるか", en: "What happens"), .wording(scenario.story)),
        .init("harm", Text(ja: "被害", en: "Harm"), .wording(scenario.harm)),
        .init(
          "cause", Text(ja: "原因", en: "Cause"),
          .code(scenario.cause.rawValue, scenario.cause.readable)),
        .init(
          "environments", Text(ja: "環境", en: "Environments"),
          ScenarioPrinting.environments(scenario)),
        .init(
          "services", Text(ja: "サービス", en: "Services"),
          AssetPrinting.named(scenario.services, register.services.map { ($0.id, $0.name) })),
        .init("assets", Text(ja: "資産", en: "Assets"), AssetPrinting.ids(scenario.assets)),
        .init(
          "suppliers", Text(ja: "供給者", en: "Suppliers"), AssetPrinting.ids(scenario.suppliers)),
        .init(
          "dependencies", Text(ja: "頼っている他分野のサービス", en: "Depends on"), dependencies),
        .init(
          "origin", Text(ja: "採った元", en: "Adopted from"), ScenarioPrinting.origin(scenario.origin)),
      ] + likelihood + [
        .init("loss", Text(ja: "一回の損害", en: "Loss at once"), loss),
        .init(
          "damage", Text(ja: "事業被害の大きさ", en: "Level of damage"),
          scenario.damage.map(Cell.integer) ?? .none),
        .init(
          "treatment", Text(ja: "対応", en: "Treatment"),
          RiskPrinting.treatment(scenario.treatment)),
        .init("watch", Text(ja: "監視", en: "Watch"), .text(orNone: scenario.watch)),
        .init("status", Text(ja: "状態", en: "Status"), ScenarioPrinting.status(scenario)),
        .init(
          "not_applicable", Text(ja: "当てはまらない理由", en: "Why it does not apply"),
          .text(orNone: reason)),
        .init("period", Text(ja: "期", en: "Period"), .text(orNone: tiers.period?.description)),
      ])
  }

  private var likelihood: [Fields.Field] {
    let cells = scenario.likelihood.data
    let names: [(String, Text)] = [
      ("likelihood_unit", Text(ja: "起こりやすさの単位", en: "Unit of likelihood")),
      ("likelihood_low", Text(ja: "起こりやすさ(低く見て)", en: "Likelihood, low")),
      ("likelihood_likely", Text(ja: "起こりやすさ(見込み)", en: "Likelihood, likely")),
      ("likelihood_high", Text(ja: "起こりやすさ(高く見て)", en: "Likelihood, high")),
    ]
    return zip(names, cells).map { .init($0.0, $0.1, $1) }
  }

  private var dependencies: Cell {
    scenario.dependencies.isEmpty
      ? .codes([], Text(same: "-"))
      : .list(
        scenario.dependencies.map { dependency in
          .record([
            .init("service", Text(ja: "サービス", en: "service"), .text(dependency.service)),
            .init("note", Text(ja: "どう頼るか", en: "how"), .text(orNone: dependency.note)),
          ])
        })
  }

  private var loss: Cell {
    guard let loss = scenario.loss else { return .none }
    return .record([
      .init("unit", Text(ja: "単位", en: "unit"), .text(loss.unit.rawValue)),
      .init("low", Text(ja: "低く見て", en: "low"), .integer(loss.amount.low)),
      .init("likely", Text(ja: "見込み", en: "likely"), .integer(loss.amount.likely)),
      .init("high", Text(ja: "高く見て", en: "high"), .integer(loss.amount.high)),
    ])
  }

  private var impact: Table {
    Table(
      "impact", Text(ja: "対策がないときの影響", en: "Impact without controls"),
      columns: [
        .init("side", Text(ja: "側面", en: "Side")), .init("class", Text(ja: "区分", en: "Class")),
      ],
      rows: ImpactKind.order(inControlSystems: scenario.isInControlSystems).map { kind in
        [.code(kind.rawValue, kind.readable), .integer(scenario.impact[kind])]
      })
  }

  // MARK: Layers

  private var layers: Table {
    var rows: [[Cell]] = []
    for (role, list) in [(LayerRole.prevent, scenario.prevent), (.recover, scenario.recover)] {
      for (place, layer) in list.enumerated() {
        rows += self.rows(place, role.rawValue, role.readable, layer.strength, layer.group)
      }
      guard role == .prevent else { continue }
      for (place, layer) in scenario.contain.enumerated() {
        rows += self.rows(
          place, "detect", Text(ja: "検知", en: "detect"), layer.strength, layer.detect)
        rows += self.rows(
          place, "respond", Text(ja: "対処", en: "respond"), layer.strength, layer.respond)
      }
    }
    return Table(
      "layers", Text(ja: "層", en: "Layers"),
      columns: [
        .init("role", Text(ja: "役割", en: "Role")), .init("layer", Text(ja: "層", en: "Layer")),
        .init("strength", Text(ja: "強さ", en: "Strength")),
        .init("mode", Text(ja: "組合せ", en: "Together")),
        .init("control", Text(ja: "対策項目", en: "Control")),
        .init("title", Text(ja: "項目名", en: "Title")),
        .init("weight", Text(ja: "重み", en: "Weight"), isForData: true),
        .init("declared", Text(ja: "自己申告のティア", en: "Declared tier")),
        .init("evidenced", Text(ja: "証跡のあるティア", en: "Evidenced tier")),
      ], rows: rows)
  }

  private func rows(
    _ place: Int, _ role: String, _ name: Text, _ strength: LayerStrength, _ group: LayerGroup
  ) -> [[Cell]] {
    group.members.map { member in
      let id = member.control
      return [
        .code(role, name), .integer(place + 1), Self.strength(strength),
        .code(group.mode.rawValue, group.mode.readable),
        .code(id.description, Text(same: id.control)), tiers.title(of: id),
        .integer(member.weight), tiers.declared(id), tiers.evidenced(id),
      ]
    }
  }

  private static func strength(_ strength: LayerStrength) -> Cell {
    switch strength {
    case .word(let word): .text(word)
    case .value(let value): .figure(value.description)
    }
  }

  private var steps: Table {
    Table(
      "steps", Text(ja: "攻撃ツリー", en: "Attack trees"),
      columns: [
        .init("tree", Text(ja: "ツリー", en: "Tree")), .init("title", Text(ja: "題名", en: "Title")),
        .init("likelihood", Text(ja: "起こりやすさ", en: "Likelihood")),
        .init("step", Text(ja: "手順", en: "Step")),
        .init("what", Text(ja: "何をするか", en: "What is done")),
        .init("assets", Text(ja: "資産", en: "Assets")),
        .init("controls", Text(ja: "対策項目", en: "Controls")),
      ],
      rows: scenario.trees.flatMap { tree in
        tree.steps.enumerated().map { place, step in
          [
            .text(tree.id), .text(tree.title), .integer(tree.likelihood), .integer(place + 1),
            .text(step.title), AssetPrinting.ids(step.assets),
            AssetPrinting.controls(step.controls),
          ]
        }
      })
  }
}

extension LayerMode {
  /// How the members work together, as people read it.
  fileprivate var readable: Text {
    switch self {
    case .all: Text(ja: "すべて要る", en: "all needed")
    case .any: Text(ja: "どれかでよい", en: "any will do")
    case .coverage: Text(ja: "分担", en: "each a part")
    }
  }
}
