internal import ProfileModel

/// What a layer of a scenario does.
public enum LayerRole: String, CaseIterable, Sendable {
  /// It makes the scenario rarer.
  case prevent
  /// It notices and stops it.
  case contain
  /// It makes it shorter.
  case recover
}

/// A layer as it is reckoned with: positions in place of names.
struct LayerPlan: Sendable {
  /// A group of controls: a range of the model's members.
  struct Group: Sendable {
    let mode: LayerMode
    let members: Range<Int>
  }

  let role: LayerRole
  /// Which layer of its role it is, from 0.
  let place: Int
  var strength: Double
  let first: Group
  /// What responds, where the first detects.
  let second: Group?
}

/// One control in a group.
struct MemberPlan: Sendable {
  let control: Int
  let weight: Double
}

extension LayerPlan.Group {
  /// How much of its effect the group brings by what its members bring; nothing where none applies.
  @inline(__always)
  func effect(_ members: [MemberPlan], _ bring: (_ member: Int) -> Double) -> Double? {
    var (least, most, sum, weights) = (2.0, -1.0, 0.0, 0.0)
    for member in self.members {
      let effect = bring(member)
      guard effect >= 0 else { continue }
      least = min(least, effect)
      most = max(most, effect)
      sum += members[member].weight * effect
      weights += members[member].weight
    }
    guard weights > 0 else { return nil }
    return switch mode {
    case .all: least
    case .any: most
    case .coverage: sum / weights
    }
  }
}

extension LayerPlan {
  /// How much of its effect the layer brings; nothing where a part of it has nothing to apply to.
  @inline(__always)
  func effect(_ members: [MemberPlan], _ bring: (_ member: Int) -> Double) -> Double {
    guard let detects = first.effect(members, bring) else { return 0 }
    guard let second else { return detects }
    guard let responds = second.effect(members, bring) else { return 0 }
    return detects * responds
  }

  /// What the layer leaves of likelihood or impact.
  @inline(__always)
  func factor(_ members: [MemberPlan], _ effects: [Double]) -> Double {
    1 - strength * effect(members) { effects[members[$0].control] }
  }
}
