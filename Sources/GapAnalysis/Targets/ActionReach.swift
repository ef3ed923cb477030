public import ProfileModel

/// What actions reach: how high they bring each control, and how soon.
public struct ActionReach {
  private let raises: [ControlID: [Action.Raise]]
  private let chain: QuickestChain
  private let standing: (ControlID) -> Int
  private let from: PeriodID

  /// Looks from a first quarter on; `standing` is the tier at which a control certainly is today.
  public init(
    _ actions: [Action], from: PeriodID, seasons: [Action.Season: Set<Int>],
    standing: @escaping (ControlID) -> Int
  ) {
    let open = actions.filter { $0.done == nil }.sorted { $0.id < $1.id }
    raises = Dictionary(grouping: open.flatMap(\.raises), by: \.control)
    chain = QuickestChain(open, from: from, seasons: seasons, standing: standing)
    (self.from, self.standing) = (from, standing)
  }

  /// The highest tier that actions bring each control to, those too that need another first.
  public var highest: [RatingKey: Int] {
    var highest: [RatingKey: Int] = [:]
    for control in raises.keys {
      let key = RatingKey(catalog: control.catalog, control: control.control)
      highest[key] = highestTier(of: control, from: standing(control))
    }
    return highest
  }

  private func highestTier(of control: ControlID, from tier: Int) -> Int {
    let possible = (raises[control] ?? []).filter { $0.from <= tier && $0.to > tier }
    guard let top = possible.map(\.to).max() else { return tier }
    return highestTier(of: control, from: top)
  }

  /// The quarter at whose end the quickest chain of actions has a control at a tier; nothing where none
  /// does.
  public func soonest(_ control: ControlID, at tier: Int) -> PeriodID? {
    guard standing(control) < tier, let place = chain.end(of: control, at: tier) else { return nil }
    return from.later(byQuarters: place - 1)
  }
}
