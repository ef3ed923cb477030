internal import ProfileModel

/// Which part of a layer's change each of its controls brought about; the parts come to 1.
struct LayerSplit {
  /// Up to so many controls that changed, every order in which they may have come is looked at.
  static let mostInEveryOrder = 4

  /// The positions of the controls that changed, and their parts.
  let parts: [(control: Int, part: Double)]

  init(_ layer: LayerPlan, _ members: [MemberPlan], _ old: [Double], _ new: [Double]) {
    let all = Array(layer.first.members) + Array(layer.second?.members ?? 0..<0)
    let changed = all.filter { old[members[$0].control] != new[members[$0].control] }
    let isShifting = changed.contains {
      old[members[$0].control] < 0 || new[members[$0].control] < 0
    }
    let effect = { (isNew: (Int) -> Bool) in
      layer.effect(members) { isNew($0) ? new[members[$0].control] : old[members[$0].control] }
    }
    let weights: [Double] =
      if layer.second == nil, layer.first.mode == .coverage, !isShifting {
        changed.map {
          members[$0].weight * (new[members[$0].control] - old[members[$0].control])
        }
      } else if changed.count <= Self.mostInEveryOrder {
        Self.everyOrder(changed, effect)
      } else {
        Self.bothEnds(changed, effect)
      }
    let sum = weights.reduce(0, +)
    let parts = zip(changed, weights).map { member, weight in
      (
        control: members[member].control,
        part: sum.magnitude > 1e-12 ? weight / sum : 1 / Double(changed.count)
      )
    }
    self.parts = Dictionary(parts, uniquingKeysWith: +).sorted { $0.key < $1.key }
      .map { ($0.key, $0.value) }
  }

  /// The Shapley value: what each brings, as the mean over every order in which they may come.
  private static func everyOrder(
    _ changed: [Int], _ effect: ((Int) -> Bool) -> Double
  ) -> [Double] {
    let count = changed.count
    let values = (0..<1 << count).map { set in
      effect { member in
        changed.firstIndex(of: member).map { set & (1 << $0) != 0 } ?? false
      }
    }
    let orders = (0...count).map { size in
      (1...max(1, size)).reduce(1, *)
    }
    return (0..<count).map { place in
      var value = 0.0
      for set in 0..<1 << count where set & (1 << place) == 0 {
        let before = set.nonzeroBitCount
        let ways = orders[before] * orders[count - before - 1]
        value += Double(ways) * (values[set | (1 << place)] - values[set])
      }
      return value / Double(orders[count])
    }
  }

  /// What each brings if it comes first, and if it comes last.
  private static func bothEnds(
    _ changed: [Int], _ effect: ((Int) -> Bool) -> Double
  ) -> [Double] {
    let (none, all) = (effect { _ in false }, effect { _ in true })
    return changed.map { member in
      (effect { $0 == member } - none) + (all - effect { $0 != member })
    }
  }
}
