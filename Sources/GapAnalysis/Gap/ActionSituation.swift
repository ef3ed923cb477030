public import ProfileModel
internal import Wording

/// Makes of actions what the ranking asks of them: classes, the risk each takes away alone, costs.
public struct ActionSituation: Sendable {
  /// A raise of an action, with the places of its control looked up once.
  private struct Step {
    let raise: Action.Raise
    /// Its control in the model.
    let position: Int?
    /// The gap of its control.
    let gap: Int?
  }

  private var model: RiskModel
  private let readings: TierReadings
  private let above: [Int]
  private let recovering: [Int: Set<ControlID>]
  private let gaps: [Gap]
  private let costing: PriorityCriteria.Costing
  private let actions: [Action]
  private let steps: [[Step]]
  private var relief: JointRelief
  private let plans: [String: PlanEffect]
  /// The scenarios that name each control of the model.
  private let scenarios: [[Int]]
  /// The ids of the actions.
  private let open: Set<String>
  /// Those that stand for one another, whichever of the two says so.
  private let alternatives: [String: Set<String>]

  /// Looks at the actions that are not done; `above` are the scenarios of the model that cannot be
  /// accepted by their line or by the breach they bring, `recovering` the controls that would shorten
  /// it, `plans` what each action alone does for requirements on plans.
  public init(
    _ actions: [Action], in model: RiskModel, by readings: TierReadings, above: Set<Int>,
    recovering: [Int: Set<ControlID>] = [:], gaps: [Gap], costing: PriorityCriteria.Costing,
    plans: [String: PlanEffect] = [:]
  ) {
    self.model = model
    self.readings = readings
    self.above = above.sorted()
    self.recovering = recovering
    self.costing = costing
    self.gaps = gaps
    self.plans = plans
    self.actions = actions.filter { $0.done == nil }
    let open = Set(self.actions.map(\.id))
    self.open = open
    alternatives = self.actions.reduce(into: [:]) { known, action in
      for other in action.alternatives where open.contains(other) {
        known[action.id, default: []].insert(other)
        known[other, default: []].insert(action.id)
      }
    }
    let places = Dictionary(gaps.enumerated().map { ($1.id, $0) }) { first, _ in first }
    steps = self.actions.map { action in
      action.raises.map { raise in
        Step(
          raise: raise, position: model.position(of: raise.control), gap: places[raise.control])
      }
    }
    relief = JointRelief(self.actions, in: model, by: readings)
    var named = model.controls.map { _ in [Int]() }
    for (place, scenario) in model.scenarios.enumerated() {
      for control in scenario.controls.compactMap(model.position) { named[control].append(place) }
    }
    scenarios = named
  }

  /// The same actions where the same scenarios are judged otherwise.
  public func judged(in other: RiskModel) -> ActionSituation {
    var changed = self
    changed.model = other
    changed.relief = JointRelief(actions, in: other, by: readings)
    return changed
  }

  /// The situation that the actions are ranked in.
  public func situation(yearlyBudget: Int? = nil) -> PrioritySituation {
    var effects = relief.today
    return PrioritySituation(
      actions: zip(actions, steps).map { input($0, $1, &effects) }, baselines: relief.baselines,
      yearlyBudget: yearlyBudget)
  }

  private func input(_ action: Action, _ steps: [Step], _ effects: inout Effects) -> PriorityInput {
    let moves = moves(by: steps, &effects)
    let touched = above.filter { brings(steps, to: $0) || shortens(action, $0) }
    let owed = owed(by: action, steps)
    let (ownClass, ground) = place(action, steps, touched, owed: owed)
    var input = PriorityInput(
      id: action.id, ownClass: ownClass, motivation: .links(action.serves),
      cost: costing.cost(of: action), quarters: action.leadTime)
    input.ground = ground
    input.moves = moves
    input.effort = action.days
    input.needs = action.needs.filter(open.contains)
    input.alternatives = (alternatives[action.id] ?? []).sorted()
    input.window = window(of: action)
    input.lacksPartner =
      moves.isEmpty && model.scenarios.indices.contains { brings(steps, to: $0) }
    input.closes = owed
    input.readies = plans[action.id]?.readies ?? []
    if action.confirmed == nil {
      input.doubts = [Text(ja: "費用と工数は未確認の見積り", en: "cost and effort are not confirmed")]
    }
    return input
  }

  // MARK: Risk

  /// What the raises change alone, of those that can be taken from where the controls may stand.
  private func moves(by steps: [Step], _ effects: inout Effects) -> [PriorityInput.Move] {
    var touched: Set<Int> = []
    var changed: [Int] = []
    for step in steps {
      guard let position = step.position,
        readings.declaredHigh.tiers[position] >= step.raise.from
      else { continue }
      model.levels.raise(position, to: step.raise.to, over: readings.evidencedLow, in: &effects)
      changed.append(position)
      touched.formUnion(scenarios[position])
    }
    defer { effects.restore(changed, from: relief.today) }
    return touched.sorted().compactMap { scenario in
      let (old, new) = (
        JointRelief.millionths(relief.before[scenario]),
        JointRelief.millionths(model.amount(scenario, effects))
      )
      guard old != new else { return nil }
      return PriorityInput.Move(
        scenario: model.scenarios[scenario].id, unit: model.inherent[scenario].unit, before: old,
        after: new)
    }
  }

  /// Whether raises have a part in what all actions together take away of a scenario.
  private func brings(_ steps: [Step], to scenario: Int) -> Bool {
    steps.contains { step in step.position.map { relief.shares[scenario][$0] > 0 } ?? false }
  }

  /// Whether an action raises a control on which the recovery from a scenario hangs.
  private func shortens(_ action: Action, _ scenario: Int) -> Bool {
    guard let controls = recovering[scenario] else { return false }
    return action.raises.contains { controls.contains($0.control) }
  }

  // MARK: Class and conditions

  private func place(
    _ action: Action, _ steps: [Step], _ touched: [Int], owed: Text?
  ) -> (PriorityClass, Text?) {
    if let duty = action.duty {
      let (reason, due) = (duty.reason, duty.due)
      return (.duty, Text(ja: "\(reason)(期限 \(due))", en: "\(reason) (due \(due))"))
    }
    if let owed { return (.duty, owed) }
    if !touched.isEmpty {
      return (.unaccepted, Text(same: "\(Self.some(touched.map { model.scenarios[$0].id }))"))
    }
    if let urgent = plans[action.id]?.urgent, !urgent.isEmpty {
      let ids = Self.some(urgent)
      return (
        .unaccepted,
        Text(
          ja: "維持レベル逸脱の見込まれるサービスの計画要件 \(ids)",
          en: "requirements on plans of services whose level is expected to break: \(ids)")
      )
    }
    let controls = steps.filter { step in
      step.gap.map {
        step.raise.from < gaps[$0].target && step.raise.to > gaps[$0].current.lowerBound
      } ?? false
    }.map(\.raise.control.control)
    if !controls.isEmpty { return (.target, Text(same: "\(Self.some(controls))")) }
    guard let served = plans[action.id]?.served, !served.isEmpty else { return (.optional, nil) }
    let ids = Self.some(served)
    return (.target, Text(ja: "CP・BCPの要件 \(ids)", en: "requirements on plans: \(ids)"))
  }

  private static func some(_ ids: [String]) -> String {
    ids.prefix(3).joined(separator: ", ") + (ids.count > 3 ? ", …" : "")
  }

  /// The obligation that an action meets from where the control stands.
  private func owed(by action: Action, _ steps: [Step]) -> Text? {
    let controls = steps.filter { step in
      step.gap.map {
        gaps[$0].source == .obligation && gaps[$0].closing.contains(action.id)
      } ?? false
    }.map(\.raise.control.control)
    guard !controls.isEmpty else { return nil }
    let names = Self.some(controls)
    return Text(ja: "義務の目標 \(names)", en: "obligation on \(names)")
  }

  private func window(of action: Action) -> Text? {
    let seasons = action.seasons.map(\.readable)
    let earliest = action.earliest.map { Text(ja: "\($0) 以降", en: "from \($0)") }
    let limits = seasons + [earliest].compactMap(\.self)
    return limits.isEmpty ? nil : .joined(limits, separator: Text(ja: "、", en: ", "))
  }
}

extension Gap {
  /// The control, whatever part of the organisation the gap is of.
  public var id: ControlID { ControlID(catalog: key.catalog, control: key.control) }
}
