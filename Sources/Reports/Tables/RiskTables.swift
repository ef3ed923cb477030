internal import GapAnalysis
internal import Numerics
internal import ProfileModel
internal import Wording

/// The tables of risk.
struct RiskTables {
  private static let decimals = 3

  let subject: ReportSubject
  private let risks: ReportSubject.Risks
  private let outlooks: [ScenarioOutlook]
  private let planned: [Double]?

  init(_ subject: ReportSubject) {
    self.subject = subject
    risks = subject.risks
    outlooks = risks.model.outlooks(risks.readings)
    planned = nil
  }

  /// The scenarios, the farthest above its line first.
  var scenarios: ReportTable {
    let now = risks.model.damageClasses(risks.readings.evidencedLow)
    let later = risks.model.damageClasses(risks.atTargets)
    let reached = risks.model.residuals(risks.atTargets)
    let order = outlooks.indices.sorted { left, right in
      let (here, there) = (strain(left), strain(right))
      return here == there ? outlooks[left].scenario < outlooks[right].scenario : here > there
    }
    return ReportTable(
      [
        .init("scenario", .text), .init("item", .text), .init("services", .text),
        .init("class", .code), .init("class_at_target", .code),
        .init("residual", .amount(decimals: Self.decimals)),
        .init("line", .amount(decimals: Self.decimals)),
        .init("strain", .amount(decimals: 2)),
        .init("at_target", .amount(decimals: Self.decimals)), .init("unit", .code),
        .init("verdict", .code), .init("breach", .code), .init("treatment", .code),
      ],
      rows: order.map { place in
        let (scenario, outlook) = (risks.model.scenarios[place], outlooks[place])
        return .init(
          scenario.id,
          [
            "scenario": .text(scenario.id), "item": .wording(scenario.title),
            "services": .list(subject.names(ofServices: scenario.services)),
            "class": Self.letter(now[place].worst.cell),
            "class_at_target": Self.letter(later[place].worst.cell),
            "residual": .amount(outlook.interval, decimals: Self.decimals),
            "line": .known(outlook.line) { .amount($0, decimals: Self.decimals) },
            "strain": .known(ratio(place)) { .amount($0, decimals: 2) },
            "at_target": .amount(reached[place].value, decimals: Self.decimals),
            "unit": .code(outlook.unit.rawValue, outlook.unit.reckoned),
            "verdict": .known(outlook.verdict) { .code($0.rawValue, $0.readable) },
            "breach": Self.breach(risks.breaches[place]),
            "treatment": .code(scenario.treatment.rawValue, scenario.treatment.readable),
          ], tones: ["verdict": tone(place)],
          origin: ReportOrigin(
            ratings: subject.ratings(of: scenario.controls),
            entries: [.init("scenario", scenario.id)],
            command: "risk show \(scenario.id)"))
      })
  }

  /// What the risks were reckoned from: likelihood and impact without controls.
  var estimates: ReportTable {
    ReportTable(
      [
        .init("scenario", .text), .init("item", .text), .init("likelihood", .integer),
        .init("impact", .integer), .init("likelihood_now", .integer),
        .init("impact_now", .integer), .init("treatment", .code), .init("watch", .text),
      ],
      rows: risks.model.scenarios.indices.map { place in
        let (scenario, inherent) = (risks.model.scenarios[place], risks.model.inherent[place])
        let now = risks.model.residual(of: place, risks.readings.evidencedLow)
        return .init(
          scenario.id,
          [
            "scenario": .text(scenario.id), "item": .wording(scenario.title),
            "likelihood": .integer(inherent.likelihoodClass),
            "impact": .integer(inherent.impactClass),
            "likelihood_now": .integer(now.likelihoodClass),
            "impact_now": .integer(now.impactClass),
            "treatment": .code(scenario.treatment.rawValue, scenario.treatment.readable),
            "watch": scenario.watch.map { .text($0) } ?? .missing(.nothing),
          ],
          origin: ReportOrigin(
            entries: [.init("scenario", scenario.id)], command: "risk show \(scenario.id)"))
      })
  }

  private func tone(_ place: Int) -> ReportTone {
    guard outlooks[place].verdict == .above else { return .plain }
    return risks.decided.contains(risks.model.scenarios[place].id) ? .warning : .problem
  }

  /// What is left as a multiple of what can be borne.
  private func ratio(_ place: Int) -> Double? {
    outlooks[place].line.flatMap { line in
      line > 0 ? Rounding.toSixth(outlooks[place].cautious / line) : nil
    }
  }

  private func strain(_ place: Int) -> Double { ratio(place) ?? -1 }

  /// A class of risk; the star says that its cell was not held against its source.
  static func letter(_ cell: RiskMatrix.Cell) -> ReportValue {
    let letter = cell.riskClass.rawValue
    return .code(letter, Text(same: "\(letter)\(cell.isConfirmed ? "" : "*")"))
  }

  /// Whether a breach of a published level is expected.
  static func breach(_ isExpected: Bool?) -> ReportValue {
    switch isExpected {
    case true: .code("yes", Text(ja: "見込み", en: "expected"))
    case false: .code("no", Text(ja: "なし", en: "none"))
    default: .missing(.unknown)
    }
  }

  // MARK: The map

  /// Where the scenarios lie as things stand.
  var mapNow: ReportTable { map(risks.model.residuals(risks.readings.evidencedLow)) }

  /// Where they lie with every target reached.
  var mapAtTargets: ReportTable { map(risks.model.residuals(risks.atTargets)) }

  private func map(_ residuals: [Residual]) -> ReportTable {
    let ids = (1...5).map { "impact_\($0)" }
    return ReportTable(
      [.init("item", .text)] + ids.map { .init($0, .text) },
      rows: (1...5).reversed().map { likelihood in
        var cells: [String: ReportValue] = [:]
        for (place, id) in ids.enumerated() {
          let here = residuals.indices.filter {
            residuals[$0].likelihoodClass == likelihood && residuals[$0].impactClass == place + 1
          }
          cells[id] = .list(here.map { risks.model.scenarios[$0].id })
        }
        var row = ReportTable.Row(
          "likelihood_\(likelihood)", cells,
          origin: ReportOrigin(command: "risk matrix --period \(subject.period.id)"))
        for (place, id) in ids.enumerated() { row.tones[id] = Self.shade(likelihood, place + 1) }
        return row
      })
  }

  /// The farther up and to the right the graver.
  private static func shade(_ likelihood: Int, _ impact: Int) -> ReportTone {
    switch likelihood + impact {
    case 8...: .problem
    case 6...: .warning
    default: .plain
    }
  }
}
