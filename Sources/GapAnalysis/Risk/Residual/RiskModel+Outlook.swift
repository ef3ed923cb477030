internal import Numerics
internal import ProfileModel

extension RiskModel {
  /// Between what the residual risk of every scenario lies.
  public func outlooks(_ readings: TierReadings) -> [ScenarioOutlook] {
    let frame = OutlookFrame(self, readings)
    return scenarios.indices.map { frame.outlook($0) }
  }

  /// Between what the residual risk of one scenario lies.
  public func outlook(of scenario: Int, _ readings: TierReadings) -> ScenarioOutlook {
    OutlookFrame(self, readings).outlook(scenario)
  }

  /// The residual amounts of every scenario by each of the four readings, in their order.
  public func amounts(_ readings: TierReadings) -> [[Double]] {
    readings.all.map { reading in
      let effects = levels.effects(by: reading)
      return scenarios.indices.map { amount($0, effects) }
    }
  }
}

/// The four readings with what they bring, made once for all scenarios.
private struct OutlookFrame {
  private let model: RiskModel
  private let readings: TierReadings
  private let effects: [Effects]

  init(_ model: RiskModel, _ readings: TierReadings) {
    self.model = model
    self.readings = readings
    effects = readings.all.map { model.levels.effects(by: $0) }
  }

  func outlook(_ scenario: Int) -> ScenarioOutlook {
    let amounts = effects.map { model.amount(scenario, $0) }
    let declared = min(amounts[0], amounts[1])...max(amounts[0], amounts[1])
    let evidenced = min(amounts[2], amounts[3])...max(amounts[2], amounts[3])
    let line = model.line(of: scenario)
    let verdict = line.map { line in Self.verdict(amounts, line) }
    return ScenarioOutlook(
      scenario: model.scenarios[scenario].id, unit: model.inherent[scenario].unit,
      declared: declared, evidenced: evidenced, line: line, verdict: verdict,
      questions: verdict == .unsettled ? questions(scenario, amounts) : [],
      bars: bars(scenario, amounts))
  }

  private static func verdict(_ amounts: [Double], _ line: Double) -> LineVerdict {
    if amounts.allSatisfy({ $0 > line }) { return .above }
    return amounts.allSatisfy { $0 <= line } ? .within : .unsettled
  }

  /// The controls that could settle it, each moved alone from the worst and from the best reading.
  private func questions(_ scenario: Int, _ amounts: [Double]) -> [ScenarioOutlook.Question] {
    let questions = model.layered(scenario).compactMap { control -> ScenarioOutlook.Question? in
      let tiers = readings.all.map { model.levels.counted(control, $0, compensating: false) }
      let isOpen = tiers[0] != tiers[1] || tiers[2] != tiers[3]
      guard isOpen || tiers[1] != tiers[3] else { return nil }
      let swing = max(
        amounts[2] - moved(scenario, control, in: 2, to: isOpen ? 3 : 0),
        moved(scenario, control, in: 1, to: isOpen ? 0 : 3) - amounts[1])
      guard Rounding.toSixth(swing) > 0 else { return nil }
      return ScenarioOutlook.Question(
        control: model.controls[control], kind: isOpen ? .open : .unproven,
        swing: Rounding.toSixth(swing))
    }
    return questions.sorted { ($1.swing, $0.control) < ($0.swing, $1.control) }
  }

  /// The amount by one reading when one control stands where it does in another.
  private func moved(_ scenario: Int, _ control: Int, in reading: Int, to other: Int) -> Double {
    var moved = effects[reading]
    moved.plain[control] = effects[other].plain[control]
    moved.inControlSystems[control] = effects[other].inControlSystems[control]
    return model.amount(scenario, moved)
  }

  private func bars(_ scenario: Int, _ amounts: [Double]) -> [ScenarioOutlook.Bar] {
    let inherent = model.inherent[scenario]
    let cautious = amounts[2]
    let scaled = { (value: Double, likely: Double) in
      likely > 0 ? Rounding.toSixth(cautious * value / likely) : 0
    }
    let (rate, loss) = (inherent.rate, inherent.loss)
    let bars = [
      ScenarioOutlook.Bar(
        input: .likelihood, low: scaled(rate.low, rate.likely),
        high: scaled(rate.high, rate.likely)),
      ScenarioOutlook.Bar(
        input: .loss, low: scaled(loss.low, loss.likely), high: scaled(loss.high, loss.likely)),
      ScenarioOutlook.Bar(
        input: .tiers, low: amounts.reduce(cautious, min), high: amounts.reduce(cautious, max)),
    ]
    return bars.enumerated().sorted { left, right in
      let (leftWidth, rightWidth) = (
        left.element.high - left.element.low, right.element.high - right.element.low
      )
      return (rightWidth, left.offset) < (leftWidth, right.offset)
    }.map(\.element)
  }
}
