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

  /// The choices of some groups, or of all, without what gives away more than there is.
  func groups(within slack: Int, only open: Set<Int>? = nil) -> [[Option]] {
    groups.enumerated().map { group, options in
      guard open?.contains(group) ?? true else { return [] }
      return Array(options.prefix { $0.regret <= slack })
    }
  }

  /// What a plan chooses for a group.
  func option(in group: Int, of starts: [Int]) -> Option? {
    let taken = relaxation.model.groups[group].first { starts[$0] > 0 } ?? Self.none
    let start = taken == Self.none ? 0 : starts[taken]
    return groups[group].first { $0.action == taken && $0.start == start }
  }
}
