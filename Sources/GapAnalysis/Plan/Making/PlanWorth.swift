internal import Numerics
public import ProfileModel

/// What a plan counts: each step of a control, and how far each action serves the objectives.
///
/// It is what the ranking counts, without cost, which a plan has as a limit: the full score is 10,000.
/// A step of a control has the part of the risk that it takes away when everything is done, so that what
/// two actions share counts once, and what has an effect only together counts too. What a scenario
/// within its line loses counts up to the target only.
public struct PlanWorth: Sendable {
  /// What a step towards a target counts at least, so that no target is worth nothing.
  public static let leastStep = 10
  /// What a step towards an obligation counts besides, where more than one action would close it.
  public static let duty = 10_000

  /// What each quarter of a step is worth, by its name; those worth nothing are left out.
  public let steps: [String: Int]
  /// The actions that alone would close an obligation, and the obligation; a plan has to have them.
  let obliged: [String: ControlID]
  /// How high each control may stand today, and how high it certainly does.
  let standings: [ControlID: ClosedRange<Int>]

  /// Weighs what open actions bring.
  public init(
    _ actions: [Action], in model: RiskModel, by readings: TierReadings, above: Set<Int>,
    gaps: [Gap], criteria: PriorityCriteria, continuity: ContinuityExamination? = nil
  ) {
    let relief = JointRelief(actions, in: model, by: readings)
    let baselines = relief.baselines
    let wanted = Wanted(gaps)
    let supports = continuity?.wantedTiers ?? [:]
    let duties = gaps.filter { $0.source == .obligation }.map { ObligedActions($0, among: actions) }
    let met = Set(duties.filter(\.meetIt).map(\.obligation))
    obliged = Dictionary(
      duties.flatMap { duty in duty.needed.map { ($0, duty.obligation) } }
    ) { first, _ in first }
    var steps: [String: Int] = [:]
    var standings: [ControlID: ClosedRange<Int>] = [:]
    for control in Set(actions.flatMap(\.raises).map(\.control)).sorted() {
      guard let standing = Self.standing(of: control, model, readings, wanted) else { continue }
      standings[control] = standing
      let tops = actions.flatMap(\.raises).filter { $0.control == control }.map(\.to)
      guard let top = tops.max(), standing.lowerBound < top else { continue }
      let parts = ReliefParts(control, standing.lowerBound...top, model, relief, above, baselines)
      for tier in (standing.lowerBound + 1)...top {
        let isWanted = tier <= wanted.tiers[control] ?? 0
        var worth = criteria.weights.risk * parts.points(at: tier, withinLines: isWanted) / 100
        if isWanted || tier <= supports[control] ?? 0 { worth = max(worth, Self.leastStep) }
        if tier <= wanted.duties[control] ?? 0, !met.contains(control) {
          worth += Self.duty
        }
        if worth > 0 { steps[Self.name(control, tier)] = worth }
      }
    }
    for action in actions {
      let points = PriorityScore.motivation(.links(action.serves), criteria.objectives)
      let worth = criteria.weights.motivation * points / 100
      if worth > 0 { steps[Self.name(action)] = worth }
    }
    for step in continuity?.missingSteps ?? [] {
      steps[Self.name(step)] = Self.leastStep
    }
    self.steps = steps
    self.standings = standings
  }

  /// The steps that an action brings, where it can begin from `attainable` tiers.
  func steps(of action: Action, from attainable: (Action.Raise) -> Bool) -> Set<String> {
    let raised = action.raises.filter(attainable).flatMap { raise in
      (raise.from + 1..<raise.to + 1).map { Self.name(raise.control, $0) }
    }
    let written = action.planRaises.flatMap { raise in
      (1..<raise.to + 1).map { Self.name(Action.PlanRaise(raise.requirement, to: $0)) }
    }
    return Set(raised + written + [Self.name(action)]).filter { steps[$0] != nil }
  }

  private static func name(_ control: ControlID, _ tier: Int) -> String { "\(control)=\(tier)" }

  private static func name(_ action: Action) -> String { "action \(action.id)" }

  private static func name(_ step: Action.PlanRaise) -> String {
    "plan \(step.requirement)=\(step.to)"
  }

  private static func standing(
    of control: ControlID, _ model: RiskModel, _ readings: TierReadings, _ wanted: Wanted
  ) -> ClosedRange<Int>? {
    if let place = model.position(of: control) {
      let (low, high) = (readings.evidencedLow.tiers[place], readings.declaredHigh.tiers[place])
      return low == TierReading.notApplicable ? nil : low...max(low, high)
    }
    return wanted.standings[control]
  }
}

/// What is wanted of the controls that are short of their targets.
private struct Wanted {
  private(set) var tiers: [ControlID: Int] = [:]
  private(set) var duties: [ControlID: Int] = [:]
  private(set) var standings: [ControlID: ClosedRange<Int>] = [:]

  init(_ gaps: [Gap]) {
    for gap in gaps {
      tiers[gap.id] = max(tiers[gap.id] ?? 0, gap.target)
      if gap.source == .obligation { duties[gap.id] = max(duties[gap.id] ?? 0, gap.target) }
      let low = min(gap.evidenced.lowerBound, gap.current.lowerBound)
      let known = standings[gap.id] ?? low...max(low, gap.current.upperBound)
      standings[gap.id] =
        min(known.lowerBound, low)...max(known.upperBound, gap.current.upperBound)
    }
  }
}

/// What the tiers of one control take away of the risks when everything is done, in basis points.
private struct ReliefParts {
  private let above: [Double]
  private let within: [Double]
  private let effects: [Double]
  private let first: Int

  init(
    _ control: ControlID, _ tiers: ClosedRange<Int>, _ model: RiskModel, _ relief: JointRelief,
    _ aboveLine: Set<Int>, _ baselines: [RiskBaseline]
  ) {
    first = tiers.lowerBound
    let place = model.position(of: control)
    effects = tiers.map { tier in place.map { max(0, model.levels.effect($0, at: tier)) } ?? 0 }
    let sum = { (isAbove: Bool) in
      baselines.map { baseline in
        let scenarios = model.scenarios.indices.filter {
          model.inherent[$0].unit == baseline.unit && aboveLine.contains($0) == isAbove
        }
        let taken =
          place.map { place in
            scenarios.reduce(0.0) { $0 + relief.shares[$1][place] }
          } ?? 0
        let reference = Double(baseline.reference) / 1_000_000
        return reference > 0 ? max(0, taken / reference) : 0
      }
    }
    (above, within) = (sum(true), sum(false))
  }

  /// Units are never added: what counts is the unit in which it does most.
  func points(at tier: Int, withinLines: Bool) -> Int {
    guard let last = effects.last, last > effects[0] else { return 0 }
    let place = tier - first
    let part = (effects[place] - effects[place - 1]) / (last - effects[0])
    let most = zip(above, within).map { $0 + (withinLines ? $1 : 0) }.max() ?? 0
    return Int((min(1, most) * part * 10_000).rounded(.toNearestOrAwayFromZero))
  }
}
