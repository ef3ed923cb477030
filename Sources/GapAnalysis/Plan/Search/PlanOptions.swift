/// What each group of alternatives can choose, with what each choice gives away of the bound.
struct PlanOptions {
  /// One choice; leaving the whole group out is one too, with no action.
  struct Option {
    let action: Int
    let start: Int
    let regret: Int
  }

  static let none = -1

  let relaxation: PlanRelaxation
  /// For each group, the least regret first.
  private(set) var groups: [[Option]]

  init(_ relaxation: PlanRelaxation) {
    self.relaxation = relaxation
    let model = relaxation.model
    let dominated = Dominance(model)
    groups = model.groups.indices.map { group in
      let members = model.groups[group].filter { !dominated.isSpare[$0] }
      let best = relaxation.choices[group]?.worth ?? 0
      var options = members.flatMap { action in
        model.starts[action].enumerated().map { place, start in
          Option(
            action: action, start: start, regret: best - relaxation.reduced[action][place])
        }
      }
      if !members.contains(where: { model.isMandatory[$0] }) {
        options.append(Option(action: Self.none, start: 0, regret: best))
      }
      return options.sorted { ($0.regret, $0.action, $0.start) < ($1.regret, $1.action, $1.start) }
    }
  }

  /// Takes out what gives away more than there is.
  mutating func keep(within slack: Int) {
    for group in groups.indices {
      if let end = groups[group].firstIndex(where: { $0.regret > slack }) {
        groups[group].removeSubrange(end...)
      }
    }
  }
}
