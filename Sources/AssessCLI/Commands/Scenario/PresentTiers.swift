internal import GapAnalysis
internal import ProfileModel
internal import ProfileStore
internal import Reporting
internal import Wording

/// The tiers at which the controls of a scenario stand in a period.
struct PresentTiers {
  private struct Range {
    let declared: Cell
    let evidenced: Cell
  }

  /// The period; nothing where none is open.
  let period: PeriodID?
  private let ranges: [ControlID: Range]
  private let titles: [ControlID: Text]

  /// Looks at the named period, or at the one that is open, if there is just one.
  init(
    of scenario: Scenario, in store: borrowing Store, _ surroundings: Surroundings,
    period id: PeriodID?
  ) throws(Failure) {
    let open = try store.periods().filter { $0.closing == nil }
    guard id != nil || open.count == 1 else {
      (period, ranges, titles) = (nil, [:], [:])
      return
    }
    let period = try store.period(meant: id)
    let profile = try surroundings.profile(of: period, in: store)
    var counted = scenario
    counted.status = .inUse
    let model = RiskModel([counted], criteria: .standard) { catalog in
      profile.sets.first { $0.catalog.id == catalog }?.scale
        ?? TierScale(name: catalog, levels: [])
    }
    let found = model.readings(from: Standings.all(in: profile))
    let (readings, unasked) = (found.readings, Set(found.unasked))
    var ranges: [ControlID: Range] = [:]
    for (place, control) in model.controls.enumerated() where !unasked.contains(control) {
      ranges[control] = Range(
        declared: Self.cell(
          readings.declaredLow.tiers[place], readings.declaredHigh.tiers[place]),
        evidenced: Self.cell(
          readings.evidencedLow.tiers[place], readings.evidencedHigh.tiers[place]))
    }
    self.period = period.id
    self.ranges = ranges
    titles = Self.titles(scenario.controls, profile)
  }

  private static func titles(_ controls: [ControlID], _ profile: Profile) -> [ControlID: Text] {
    var titles: [ControlID: Text] = [:]
    for control in controls {
      titles[control] =
        profile.sets.first { $0.catalog.id == control.catalog }?
        .control(control.control)?.title
    }
    return titles
  }

  private static func cell(_ low: Int, _ high: Int) -> Cell {
    if low == TierReading.notApplicable {
      return .code("not-applicable", Text(ja: "対象外", en: "not applicable"))
    }
    return .figure(low == high ? "\(low)" : "\(low)-\(high)")
  }

  /// What a control is called.
  func title(of control: ControlID) -> Cell { titles[control].map { .wording($0) } ?? .none }

  /// The tier that is declared; nothing where nobody was asked.
  func declared(_ control: ControlID) -> Cell { ranges[control]?.declared ?? .none }

  /// The tier that evidence bears.
  func evidenced(_ control: ControlID) -> Cell { ranges[control]?.evidenced ?? .none }
}
