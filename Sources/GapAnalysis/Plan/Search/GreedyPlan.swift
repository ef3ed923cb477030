/// The plan that takes what brings most for what it takes, as early as it fits, in one pass.
struct GreedyPlan {
  private(set) var draft: PlanDraft
  /// Mandatory actions that found no place.
  private(set) var missing: [Int] = []

  /// Fills a draft, or an empty one.
  init(_ model: PlanModel, from start: PlanDraft? = nil) {
    draft = start ?? PlanDraft(model)
    let order = Self.order(model)
    for action in order where model.isMandatory[action] {
      if !draft.insert(action) { missing.append(action) }
    }
    for action in order where !model.isMandatory[action] && draft.wouldGain(action) {
      _ = draft.insert(action)
    }
  }

  /// The actions by falling worth for what they take, then by id.
  static func order(_ model: PlanModel) -> [Int] {
    (0..<model.count).sorted { left, right in
      let first = Int128(model.worths[left]) * Int128(model.loads[right])
      let second = Int128(model.worths[right]) * Int128(model.loads[left])
      return first == second ? left < right : first > second
    }
  }
}
