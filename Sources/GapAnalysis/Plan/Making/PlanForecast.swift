public import ProfileModel

/// Where the controls and the risks will stand when some actions are done.
public struct PlanForecast: Sendable {
  private let actions: [String: Action]
  private let model: RiskModel
  private let readings: TierReadings
  private let gaps: [Gap]
  /// Positions of the scenarios of which nobody has decided to bear, avoid or hand them on.
  private let judged: Set<Int>
  /// How the plan documents stand, where that is looked at.
  private let continuity: ContinuityExamination?

  /// Looks from where everything stands today; `judged` are the scenarios that may count as above
  /// their line.
  public init(
    _ actions: [Action], in model: RiskModel, by readings: TierReadings, gaps: [Gap],
    judging judged: Set<Int>, continuity: ContinuityExamination? = nil
  ) {
    self.actions = Dictionary(actions.map { ($0.id, $0) }) { first, _ in first }
    self.model = model
    self.readings = readings
    self.gaps = gaps
    self.judged = judged
    self.continuity = continuity
  }

  /// What is expected before a plan begins, and at the end of each of its quarters.
  public func outlook(of plan: [ActionPlan.Item], over terms: PlanTerms) -> [ActionPlan.Outlook] {
    (0...terms.quarters).map { place in
      let quarter = place == 0 ? nil : terms.quarter(place)
      let finished = plan.filter { item in
        quarter.flatMap { $0.quarters(since: item.end) }.map { $0 >= 0 } ?? false
      }
      return outlook(quarter, finished: finished.map(\.action))
    }
  }

  /// What is expected when some actions are done.
  func outlook(_ quarter: PeriodID?, finished ids: [String]) -> ActionPlan.Outlook {
    let raised = raised(by: ids)
    let open = gaps.filter { max($0.current.lowerBound, raised[$0.id] ?? 0) < $0.target }
    let reading = reading(raised)
    let residuals = model.residuals(reading).map(\.value)
    return ActionPlan.Outlook(
      quarter: quarter, gaps: open.count, duties: open.count { $0.source == .obligation },
      above: above(residuals).count, residuals: totals(residuals),
      readiness: readiness(finished: ids))
  }

  /// The requirements on plans that are ready by then, and those that are not.
  private func readiness(finished ids: [String]) -> ActionPlan.Outlook.Readiness? {
    guard let continuity, !continuity.rows.isEmpty else { return nil }
    let readied = continuity.readied(by: ids.compactMap { actions[$0] })
    return .init(
      weak: continuity.rows.count(where: \.isWeak) - readied.count, readied: readied)
  }

  /// The scenarios above their line when some actions are done.
  public func above(finished ids: [String]) -> Set<Int> {
    Set(above(model.residuals(reading(raised(by: ids))).map(\.value)))
  }

  /// The tiers that actions raise controls to, each from where it has to stand before.
  private func raised(by ids: [String]) -> [ControlID: Int] {
    var open = ids.compactMap { actions[$0] }.flatMap(\.raises)
    var raised: [ControlID: Int] = [:]
    while true {
      let ready = open.filter { $0.from <= max(standing(of: $0.control), raised[$0.control] ?? 0) }
      guard !ready.isEmpty else { return raised }
      for raise in ready { raised[raise.control] = max(raised[raise.control] ?? 0, raise.to) }
      open.removeAll { raise in ready.contains(raise) }
    }
  }

  /// The highest tier at which a control may stand today.
  private func standing(of control: ControlID) -> Int {
    if let place = model.position(of: control) { return readings.declaredHigh.tiers[place] }
    return gaps.filter { $0.id == control }.map(\.current.upperBound).max() ?? .max
  }

  private func reading(_ raised: [ControlID: Int]) -> TierReading {
    model.raised(
      readings.evidencedLow, to: raised.sorted { $0.key < $1.key }.map { Raise($0, to: $1) })
  }

  private func above(_ residuals: [Double]) -> [Int] {
    model.scenarios.indices.filter { scenario in
      judged.contains(scenario)
        && (model.line(of: scenario).map { residuals[scenario] > $0 } ?? false)
    }
  }

  private func totals(_ residuals: [Double]) -> [ActionPlan.Outlook.Residual] {
    RiskUnit.allCases.compactMap { unit in
      let scenarios = model.scenarios.indices.filter { model.inherent[$0].unit == unit }
      guard !scenarios.isEmpty else { return nil }
      let sum = scenarios.reduce(0) { $0 + residuals[$1] }
      return .init(unit: unit, total: JointRelief.millionths(sum))
    }
  }
}
