internal import GapAnalysis
internal import ProfileModel
internal import Reporting
internal import Wording

/// One scenario in full.
struct RiskView {
  private let desk: RiskDesk
  private let place: Int
  private let scenario: Scenario
  private let outlook: ScenarioOutlook

  init(_ desk: RiskDesk, _ place: Int) {
    self.desk = desk
    self.place = place
    scenario = desk.model.scenarios[place]
    outlook = desk.model.outlook(of: place, desk.readings.readings)
  }

  var about: Fields {
    let inherent = desk.model.inherent[place]
    let rest = desk.model.residual(of: place, desk.cautious)
    let judged = desk.acceptability(of: place)
    return Fields(
      "scenario",
      [
        .init("id", Text(ja: "ID", en: "ID"), .text(scenario.id)),
        .init("title", Text(ja: "シナリオ", en: "Scenario"), .wording(scenario.title)),
        .init("harm", Text(ja: "被害", en: "Harm"), .wording(scenario.harm)),
        .init(
          "services", Text(ja: "サービス", en: "Services"), .list(scenario.services.map(Cell.text))),
        .init(
          "class", Text(ja: "区分", en: "Class"), RiskPrinting.riskClass(judged.damage.worst.cell)),
        .init(
          "inherent_likelihood", Text(ja: "対策なしの起こりやすさ", en: "Likelihood without controls"),
          .integer(inherent.likelihoodClass)),
        .init(
          "inherent_impact", Text(ja: "対策なしの影響", en: "Impact without controls"),
          .integer(inherent.impactClass)),
        .init(
          "likelihood", Text(ja: "残った起こりやすさ", en: "Likelihood left"), .integer(rest.likelihoodClass)
        ),
        .init("impact", Text(ja: "残った影響", en: "Impact left"), .integer(rest.impactClass)),
        .init(
          "likelihood_progress", Text(ja: "起こりやすさの引下げ(区分)", en: "Likelihood lowered, in classes"),
          RiskPrinting.amount(rest.likelihoodProgress)),
        .init(
          "impact_progress", Text(ja: "影響の引下げ(区分)", en: "Impact lowered, in classes"),
          RiskPrinting.amount(rest.impactProgress)),
        .init(
          "unit", Text(ja: "単位", en: "Unit"), .code(outlook.unit.rawValue, outlook.unit.reckoned)),
        .init("line", Text(ja: "受容線", en: "Line"), outlook.line.map(RiskPrinting.amount) ?? .none),
        .init(
          "line_verdict", Text(ja: "受容線との比較", en: "Against the line"),
          RiskPrinting.verdict(outlook.verdict)),
        .init(
          "breach", Text(ja: "維持レベル逸脱の見込み", en: "Breach of the service level"),
          RiskPrinting.breach(desk.breaches[place])),
        .init(
          "verdict", Text(ja: "判定", en: "Verdict"),
          .code(judged.verdict.rawValue, judged.verdict.readable)),
        .init(
          "treatment", Text(ja: "対応", en: "Treatment"), RiskPrinting.treatment(scenario.treatment)),
        .init("watch", Text(ja: "監視", en: "Watch"), .text(orNone: scenario.watch)),
        .init(
          "acceptance", Text(ja: "受容", en: "Acceptance"),
          RiskPrinting.state(desk.acceptance(of: .scenario(scenario.id)), on: desk.today)),
      ])
  }

  var readings: Table {
    let amounts = desk.model.amounts(desk.readings.readings).map { $0[place] }
    let rows: [(String, Text, Double, Double)] = [
      ("declared", Text(ja: "自己申告", en: "As declared"), amounts[1], amounts[0]),
      ("evidenced", Text(ja: "証跡", en: "By evidence"), amounts[3], amounts[2]),
    ]
    return Table(
      "readings", Text(ja: "残留リスク", en: "Residual risk"),
      columns: [
        .init("side", Text(ja: "見方", en: "Reading")),
        .init("best", Text(ja: "未回答を最良とみて", en: "Open questions at best")),
        .init("worst", Text(ja: "未回答を最悪とみて", en: "Open questions at worst")),
      ],
      rows: rows.map {
        [.code($0.0, $0.1), RiskPrinting.amount($0.2), RiskPrinting.amount($0.3)]
      })
  }

  var layers: Table {
    let (now, later) = (
      desk.model.layerFactors(of: place, desk.cautious),
      desk.model.layerFactors(of: place, desk.atTargets)
    )
    return Table(
      "layers", Text(ja: "層", en: "Layers"),
      columns: [
        .init("role", Text(ja: "役割", en: "Role")),
        .init("controls", Text(ja: "対策項目", en: "Controls")),
        .init("strength", Text(ja: "強さ", en: "Strength")),
        .init("factor", Text(ja: "残す割合", en: "Leaves")),
        .init("factor_at_target", Text(ja: "目標達成時", en: "At targets")),
      ],
      rows: zip(now, later).map { now, later in
        [
          .code(now.role.rawValue, now.role.readable),
          .list(now.controls.map { .text($0.control) }), RiskPrinting.amount(now.strength),
          RiskPrinting.amount(now.factor), RiskPrinting.amount(later.factor),
        ]
      })
  }

  var ways: Table {
    let damage = desk.model.damageClass(of: place, desk.cautious)
    return Table(
      "ways", Text(ja: "道筋(事業被害ベース)", en: "Ways (damage lens)"),
      columns: [
        .init("way", Text(ja: "道筋", en: "Way")),
        .init("steps", Text(ja: "手順の対策レベル", en: "Countermeasures at each step")),
        .init("barrier", Text(ja: "最も強い手順", en: "Strongest step")),
        .init("class", Text(ja: "区分", en: "Class")),
      ],
      rows: damage.ways.map { way in
        let title = scenario.trees.first { $0.id == way.tree }?.title
        return [
          title.map(Cell.text)
            ?? .code("assumed", Text(ja: "略式(防止の層から)", en: "assumed from the layers")),
          .list(way.steps.map(Cell.integer)), .integer(way.barrier),
          RiskPrinting.riskClass(way.cell),
        ]
      })
  }

  var bars: Table {
    Table(
      "bars", Text(ja: "何が値を動かすか", en: "What moves the value"),
      columns: [
        .init("input", Text(ja: "前提", en: "Input")), .init("low", Text(ja: "低く見て", en: "Low")),
        .init("high", Text(ja: "高く見て", en: "High")),
      ],
      rows: outlook.bars.map {
        [
          .code($0.input.rawValue, $0.input.readable), RiskPrinting.amount($0.low),
          RiskPrinting.amount($0.high),
        ]
      })
  }

  var questions: Table {
    Table(
      "questions", Text(ja: "判定を左右する設問", en: "Questions that decide"),
      columns: [
        .init("control", Text(ja: "対策項目", en: "Control")), .init("kind", Text(ja: "なぜ", en: "Why")),
        .init("swing", Text(ja: "動く幅", en: "Moves it by")),
      ],
      rows: outlook.questions.map {
        [
          .text($0.control.control), .code($0.kind.rawValue, $0.kind.readable),
          RiskPrinting.amount($0.swing),
        ]
      })
  }

  /// What each raise to its target does: alone, last, and as its share of the whole.
  var raises: Table {
    let all = desk.raises(in: place)
    let shares = Dictionary(
      desk.model.attribution(of: place, from: desk.cautious, to: desk.atTargets).controls
        .map { ($0.control, $0.share) }
    ) { first, _ in first }
    return Table(
      "raises", Text(ja: "目標までの引上げの効き目", en: "What raises to the targets bring"),
      columns: [
        .init("control", Text(ja: "対策項目", en: "Control")),
        .init("tier", Text(ja: "目標", en: "To tier")),
        .init("share", Text(ja: "寄与", en: "Share")), .init("alone", Text(ja: "単独", en: "Alone")),
        .init("last", Text(ja: "最後", en: "Last")),
      ],
      rows: all.map { raise in
        let effect = desk.model.effect(
          of: [raise], beside: all.filter { $0 != raise }, on: place, from: desk.cautious)
        return [
          .text(raise.control.control), .integer(raise.tier),
          RiskPrinting.amount(shares[raise.control] ?? 0), RiskPrinting.amount(effect.firstIn),
          RiskPrinting.amount(effect.lastIn),
        ]
      })
  }
}

extension RiskDesk {
  /// The raises to targets of the controls that a scenario's layers name.
  func raises(in place: Int) -> [Raise] {
    let named = Set(model.scenarios[place].controls)
    return model.controls.enumerated().compactMap { position, control in
      let tier = atTargets.tiers[position]
      guard named.contains(control), tier > cautious.tiers[position] else { return nil }
      return Raise(control, to: tier)
    }
  }
}

extension ScenarioOutlook.Bar.Input {
  fileprivate var readable: Text {
    switch self {
    case .likelihood: Text(ja: "起こりやすさの見積り", en: "estimate of likelihood")
    case .loss: Text(ja: "損害の見積り", en: "estimate of loss")
    case .tiers: Text(ja: "未回答と証跡の不足", en: "open questions and missing evidence")
    }
  }
}

extension ScenarioOutlook.Question.Kind {
  fileprivate var readable: Text {
    switch self {
    case .open: Text(ja: "未回答・わからない", en: "open")
    case .unproven: Text(ja: "証跡の不足", en: "not shown by evidence")
    }
  }
}
