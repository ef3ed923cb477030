public import ProfileModel
internal import Wording

/// Makes of actions what the ranking asks of them: classes, the risk each takes away alone, costs.
public struct ActionSituation: Sendable {
  private let model: RiskModel
  private let readings: TierReadings
  private let above: [Int]
  private let gaps: [ControlID: Gap]
  private let costing: PriorityCriteria.Costing
  private let actions: [Action]
  private let relief: JointRelief
  private let scenarios: [ControlID: [Int]]
  /// The ids of the actions.
  private let open: Set<String>

  /// Looks at the actions that are not done; `above` are the scenarios of the model above their line.
  public init(
    _ actions: [Action], in model: RiskModel, by readings: TierReadings, above: Set<Int>,
    gaps: [Gap], costing: PriorityCriteria.Costing
  ) {
    self.model = model
    self.readings = readings
    self.above = above.sorted()
    self.costing = costing
    self.actions = actions.filter { $0.done == nil }
    open = Set(self.actions.map(\.id))
    self.gaps = Dictionary(gaps.map { ($0.id, $0) }) { first, _ in first }
    relief = JointRelief(self.actions, in: model, by: readings)
    var named: [ControlID: [Int]] = [:]
    for (place, scenario) in model.scenarios.enumerated() {
      for control in scenario.controls { named[control, default: []].append(place) }
    }
    scenarios = named
  }

  /// The situation that the actions are ranked in.
  public func situation(yearlyBudget: Int? = nil) -> PrioritySituation {
    PrioritySituation(
      actions: actions.map(input), baselines: relief.baselines, yearlyBudget: yearlyBudget)
  }

  private func input(_ action: Action) -> PriorityInput {
    let moves = moves(of: action)
    let touched = above.filter { brings(action, to: $0) }
    let owed = owed(by: action)
    let (ownClass, ground) = place(action, touched, owed: owed)
    var input = PriorityInput(
      id: action.id, ownClass: ownClass, motivation: .links(action.serves),
      cost: costing.cost(of: action), quarters: action.leadTime)
    input.ground = ground
    input.moves = moves
    input.effort = action.days
    input.needs = action.needs.filter(open.contains)
    input.window = window(of: action)
    input.lacksPartner =
      moves.isEmpty && model.scenarios.indices.contains { brings(action, to: $0) }
    input.closes = owed
    if action.confirmed == nil {
      input.doubts = [Text(ja: "費用と工数は未確認の見積り", en: "cost and effort are not confirmed")]
    }
    return input
  }

  // MARK: Risk

  /// The raises of an action that can be taken from where the controls may stand.
  private func raises(of action: Action) -> [Raise] {
    action.raises.compactMap { raise in
      guard let position = model.position(of: raise.control),
        readings.declaredHigh.tiers[position] >= raise.from
      else { return nil }
      return Raise(raise.control, to: raise.to)
    }
  }

  private func moves(of action: Action) -> [PriorityInput.Move] {
    let raises = raises(of: action)
    guard !raises.isEmpty else { return [] }
    let effects = model.levels.effects(
      relief.today, changedAt: raises.compactMap { model.position(of: $0.control) },
      by: model.raised(readings.evidencedLow, to: raises))
    return Set(raises.flatMap { scenarios[$0.control] ?? [] }).sorted().compactMap { scenario in
      let after = model.residual(scenario, effects).value
      let (old, new) = (
        JointRelief.millionths(relief.before[scenario]), JointRelief.millionths(after)
      )
      guard old != new else { return nil }
      return PriorityInput.Move(
        scenario: model.scenarios[scenario].id, unit: model.inherent[scenario].unit, before: old,
        after: new)
    }
  }

  /// Whether an action has a part in what all actions together take away of a scenario.
  private func brings(_ action: Action, to scenario: Int) -> Bool {
    action.raises.contains { (relief.shares[scenario][$0.control] ?? 0) > 0 }
  }

  // MARK: Class and conditions

  private func place(
    _ action: Action, _ touched: [Int], owed: Text?
  ) -> (PriorityClass, Text?) {
    if let duty = action.duty {
      let (reason, due) = (duty.reason, duty.due)
      return (.duty, Text(ja: "\(reason)(期限 \(due))", en: "\(reason) (due \(due))"))
    }
    if let owed { return (.duty, owed) }
    if !touched.isEmpty {
      return (.unaccepted, Text(same: "\(Self.some(touched.map { model.scenarios[$0].id }))"))
    }
    let controls = action.raises.filter { raise in
      gaps[raise.control].map { raise.from < $0.target && raise.to > $0.current.lowerBound }
        ?? false
    }.map(\.control.control)
    if !controls.isEmpty { return (.target, Text(same: "\(Self.some(controls))")) }
    return (.optional, nil)
  }

  private static func some(_ ids: [String]) -> String {
    ids.prefix(3).joined(separator: ", ") + (ids.count > 3 ? ", …" : "")
  }

  /// The obligation that an action meets from where the control stands.
  private func owed(by action: Action) -> Text? {
    let controls = action.raises.filter { raise in
      gaps[raise.control].map { $0.source == .obligation && $0.closing.contains(action.id) }
        ?? false
    }.map(\.control.control)
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
