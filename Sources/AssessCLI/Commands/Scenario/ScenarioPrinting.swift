internal import ProfileModel
internal import Reporting
internal import Wording

/// Scenarios as pieces of a page.
enum ScenarioPrinting {
  static func scenarios(_ scenarios: [Scenario]) -> Table {
    Table(
      "scenarios", Text(ja: "シナリオ", en: "Scenarios"),
      columns: [
        .id, .title,
        .init("services", Text(ja: "サービス", en: "Services")),
        .init("likelihood", Text(ja: "起こりやすさ", en: "Likelihood"), isForPeople: true),
        .init("likelihood_unit", Text(ja: "起こりやすさの単位", en: "Unit of likelihood"), isForData: true),
        .init("likelihood_low", Text(ja: "低く見て", en: "Low"), isForData: true),
        .init("likelihood_likely", Text(ja: "見込み", en: "Likely"), isForData: true),
        .init("likelihood_high", Text(ja: "高く見て", en: "High"), isForData: true),
        .init("impact", Text(ja: "影響", en: "Impact")),
        .init("treatment", Text(ja: "対応", en: "Treatment")),
        .init("status", Text(ja: "状態", en: "Status")),
        .init("origin", Text(ja: "採った元", en: "Adopted from"), isForData: true),
      ], rows: scenarios.map(row))
  }

  private static func row(_ scenario: Scenario) -> [Cell] {
    let likelihood = scenario.likelihood
    return [
      .text(scenario.id), .wording(scenario.title), AssetPrinting.ids(scenario.services),
      .figure(likelihood.short),
    ] + likelihood.data + [
      .integer(scenario.impact.highest), RiskPrinting.treatment(scenario.treatment),
      status(scenario), origin(scenario.origin),
    ]
  }

  static func status(_ scenario: Scenario) -> Cell {
    scenario.isInUse
      ? .code("in-use", Text(ja: "使用中", en: "in use"))
      : .code("not-applicable", Text(ja: "該当せず", en: "not applicable"))
  }

  static func environments(_ scenario: Scenario) -> Cell {
    .codes(
      scenario.environments.map(\.rawValue),
      scenario.environments.isEmpty
        ? Text(ja: "すべて", en: "all")
        : .joined(
          scenario.environments.map(\.readable), separator: Text(ja: "、", en: ", ")))
  }

  static func origin(_ origin: Scenario.Origin?) -> Cell {
    .text(orNone: origin.map { "\($0.catalog)@\($0.edition)/\($0.entry)" })
  }
}

extension Table.Column {
  /// The title of a scenario.
  static let title = Table.Column("title", Text(ja: "シナリオ", en: "Scenario"))
}

extension LikelihoodEstimate {
  /// The estimate as people read it: `3 (2-4)`, `0.5 (0.1-1) a year`.
  fileprivate var short: String {
    switch self {
    case .classes(let spread): Self.short(spread)
    case .rates(let spread): "\(Self.short(spread))/y"
    }
  }

  private static func short<Value>(_ spread: Spread<Value>) -> String {
    spread.low == spread.high
      ? "\(spread.likely)" : "\(spread.likely) (\(spread.low)-\(spread.high))"
  }

  /// The unit and the three numbers.
  var data: [Cell] {
    switch self {
    case .classes(let spread):
      [.code("class", Text(ja: "区分", en: "class"))]
        + [spread.low, spread.likely, spread.high].map { .integer($0) }
    case .rates(let spread):
      [.code("per-year", Text(ja: "年あたりの回数", en: "times a year"))]
        + [spread.low, spread.likely, spread.high].map { .figure($0.description) }
    }
  }
}
