import GapAnalysis
import ProfileModel
import Testing
import Wording

/// What a plan is made from: where controls stand, what is wanted of them, what threatens, what can be
/// done about it.
struct PlanStage: Sendable {
  /// What was answered for controls 1, 2 and so on.
  var answers: [Answer]
  var targets: [Target] = []
  var scenarios: [Scenario] = []
  /// Up to how many million yen a year the risk of a scenario is accepted.
  var line = 40
  var actions: [Action] = []
  var terms = PlanTerms(from: Made.period(2026, 4), quarters: 8)
  var begun: [String: PeriodID] = [:]
  var progress: [ActionProgress] = []

  /// Controls at some tiers, each of them shown.
  init(_ tiers: [Int]) { answers = tiers.map(Made.tier) }

  private var profile: Profile {
    let controls = answers.indices.map { Made.control("c\($0 + 1)") }
    let ratings = zip(controls, answers).map { control, answer in
      Made.rating(control.id, answer, evidence: [Made.evidence(.verified, "2026-12-01")])
    }
    return Made.profile([Made.set(controls, scale: RiskStage.scale)], ratings)
  }

  var model: RiskModel { RiskStage.model(scenarios, criteria: RiskStage.criteria(line: line)) }

  var readings: TierReadings {
    let profile = profile
    return model.readings(from: profile.sets.map { Standings(profile, in: $0) }).readings
  }

  var gaps: [Gap] {
    GapList(actions: actions, scenarios: scenarios, above: []).gaps(
      in: profile, to: TargetProfile(targets), .on(Made.day("2026-12-31")))
  }

  /// The scenarios that are above their line today.
  var above: Set<Int> {
    let (model, readings) = (model, readings)
    let residuals = model.residuals(readings.evidencedLow).map(\.value)
    return Set(residuals.indices.filter { residuals[$0] > (model.line(of: $0) ?? .infinity) })
  }

  var worth: PlanWorth {
    PlanWorth(
      actions.filter { $0.done == nil }, in: model, by: readings, above: above, gaps: gaps,
      criteria: .standard)
  }

  func question() throws(Failure) -> PlanQuestion {
    try PlanQuestion(actions, terms, worth: worth, begun: begun, progress: progress)
  }

  var forecast: PlanForecast {
    PlanForecast(
      actions, in: model, by: readings, gaps: gaps, judging: Set(model.scenarios.indices))
  }

  /// The notes on the way from the actions to a problem.
  func notes() throws(Failure) -> [PlanNote] { try question().notes }

  /// One action of the problem.
  func planned(_ id: String) throws -> PlanAction {
    try #require(try question().problem.actions.first { $0.id == id })
  }

  mutating func change(_ id: String, _ change: (inout Action) -> Void) {
    for place in actions.indices where actions[place].id == id { change(&actions[place]) }
  }
}

extension Made {
  /// A raise of a control of the stage.
  static func raise(_ number: Int, _ from: Int, _ to: Int) -> Action.Raise {
    Action.Raise(RiskStage.id(number), from: from, to: to)
  }

  static func action(
    _ id: String, _ raises: Action.Raise..., quarters: Int = 1,
    _ change: (inout Action) -> Void = { _ in }
  ) -> Action {
    var action = Action(
      id: id, title: Text(same: id), does: Text(same: id), raises: raises, leadTime: quarters)
    change(&action)
    return action
  }

  static func wanted(
    _ tier: Int, _ number: Int, _ source: Target.Source = .baseline
  ) -> Target {
    claim(source, tier, "c\(number)", origin: source == .obligation ? "法" : "")
  }

  /// Something that comes true once a year, and that one control prevents for its part.
  static func threat(
    _ id: String, yen millions: Int, on number: Int, strength: String = "0.8"
  ) -> Scenario {
    threat(id, .yen, millions * 1_000_000, on: number, strength: strength)
  }

  static func threat(
    _ id: String, _ unit: RiskUnit, _ loss: Int, on number: Int, strength: String
  ) -> Scenario {
    var threat = RiskStage.scenario(id)
    let once = RiskStage.decimal("1")
    threat.likelihood = .rates(Spread(low: once, likely: once, high: once))
    threat.loss = LossEstimate(unit: unit, amount: Spread(low: loss, likely: loss, high: loss))
    threat.prevent = [
      Layer(.value(RiskStage.decimal(strength)), RiskStage.group(.all, number))
    ]
    return threat
  }

  static func duty(_ due: PeriodID) -> Action.Duty { Action.Duty(reason: "法", due: due) }

  static func cost(_ yen: Int) -> Action.Cost { Action.Cost(low: yen, high: yen) }
}
