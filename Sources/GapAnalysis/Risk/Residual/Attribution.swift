internal import Numerics
public import ProfileModel

/// Which part of a change in residual risk each layer and each control brought about.
///
/// The parts come to the whole, whatever order the controls were raised in.
public struct Attribution: Hashable, Sendable {
  /// The part of one control.
  public struct ControlShare: Hashable, Sendable {
    /// The control.
    public let control: ControlID
    /// How much of the residual risk it took away.
    public let share: Double
  }

  /// The part of one layer.
  public struct LayerShare: Hashable, Sendable {
    /// What the layer does.
    public let role: LayerRole
    /// Which layer of its role it is, from 0.
    public let place: Int
    /// How much of the residual risk it took away.
    public let share: Double
    /// The parts of its controls, in the order of the model.
    public let controls: [ControlShare]
  }

  /// The residual risk before.
  public let before: Double
  /// The residual risk after.
  public let after: Double
  /// The layers whose factor changed, in the order of the scenario.
  public let layers: [LayerShare]

  /// The parts of controls over all layers, in the order of the model.
  public var controls: [ControlShare] {
    let parts = Dictionary(grouping: layers.flatMap(\.controls), by: \.control)
    return parts.keys.sorted().map { control in
      ControlShare(control: control, share: (parts[control] ?? []).map(\.share).reduce(0, +))
    }
  }
}

/// What raising some controls brings to one scenario, seen from both ends.
public struct RaiseEffect: Hashable, Sendable {
  /// What is left when they alone are raised.
  public let residualAlone: Double
  /// How much they take away when they alone are raised (単独で実施した場合); never to be added up.
  public let firstIn: Double
  /// How much they take away when all else is raised already (最後に実施した場合).
  public let lastIn: Double
}

extension RiskModel {
  /// Divides the change of a scenario's residual risk between its layers and controls.
  public func attribution(
    of scenario: Int, from old: TierReading, to new: TierReading
  ) -> Attribution {
    attribution(of: scenario, from: levels.effects(by: old), to: levels.effects(by: new))
  }

  func attribution(of scenario: Int, from old: Effects, to new: Effects) -> Attribution {
    let change = FactorChange(self, scenario, old, new)
    let (before, after) = (bringing(old, in: scenario), bringing(new, in: scenario))
    let shares = change.layers.map { layer, share in
      let split = LayerSplit(layers[layer], members, before, after)
      return Attribution.LayerShare(
        role: layers[layer].role, place: layers[layer].place, share: share,
        controls: split.parts.map { control, part in
          .init(control: controls[control], share: part * share)
        })
    }
    return Attribution(before: change.before, after: change.after, layers: shares)
  }

  /// What each control of the model takes away of a scenario, as the attribution has it.
  func shares(of scenario: Int, from old: Effects, to new: Effects) -> [Double] {
    let (before, after) = (bringing(old, in: scenario), bringing(new, in: scenario))
    var shares = controls.map { _ in 0.0 }
    for (layer, share) in FactorChange(self, scenario, old, new).layers {
      for (control, part) in LayerSplit(layers[layer], members, before, after).parts {
        shares[control] += part * share
      }
    }
    return shares
  }

  /// What some raises bring when they come first, and when they come after all others.
  public func effect(
    of raises: [Raise], beside others: [Raise], on scenario: Int, from reading: TierReading
  ) -> RaiseEffect {
    let amount = { (raises: [Raise]) in
      self.amount(scenario, levels.effects(by: raised(reading, to: raises)))
    }
    let alone = amount(raises)
    return RaiseEffect(
      residualAlone: alone, firstIn: Rounding.toSixth(amount([]) - alone),
      lastIn: Rounding.toSixth(amount(others) - amount(others + raises)))
  }
}

/// The logarithmic mean division of a product's change between its factors.
private struct FactorChange {
  let before: Double
  let after: Double
  /// The layers whose factor changed, and the part of each.
  let layers: [(layer: Int, share: Double)]

  init(_ model: RiskModel, _ scenario: Int, _ old: Effects, _ new: Effects) {
    let inherent = model.inherent[scenario]
    let scale = inherent.rate.likely * inherent.loss.likely
    let (was, comes) = (model.product(scenario, old), model.product(scenario, new))
    let (wasFloored, comesFloored) = (model.floored(was), model.floored(comes))
    before = scale * wasFloored.likelihood * wasFloored.impact
    after = scale * comesFloored.likelihood * comesFloored.impact
    let (oldEffects, newEffects) = (
      model.bringing(old, in: scenario), model.bringing(new, in: scenario)
    )
    let logs = model.spans[scenario].compactMap { layer -> (Int, Double)? in
      let plan = model.layers[layer]
      let ratio =
        plan.factor(model.members, oldEffects) / plan.factor(model.members, newEffects)
      return ratio == 1 ? nil : (layer, Real.log(ratio))
    }
    let (from, to) = (scale * was.likelihood * was.impact, scale * comes.likelihood * comes.impact)
    let change = before - after
    guard change != 0 else {
      layers = logs.map { ($0.0, 0) }
      return
    }
    let unfloored = from - to
    if unfloored.magnitude > 1e-9 * from {
      // Where a floor binds, the parts of the unfloored change shrink to what is really gained.
      let mean = Real.logarithmicMean(from, to) * change / unfloored
      layers = logs.map { ($0.0, mean * $0.1) }
    } else {
      layers = Self.bySides(model, logs, before, after, wasFloored, comesFloored)
    }
  }

  /// Falls and rises that cancel out before the floors and not after them: each side by itself.
  private static func bySides(
    _ model: RiskModel, _ logs: [(Int, Double)], _ before: Double, _ after: Double,
    _ was: (likelihood: Double, impact: Double), _ comes: (likelihood: Double, impact: Double)
  ) -> [(layer: Int, share: Double)] {
    let mean = Real.logarithmicMean(before, after)
    let sides = [
      (true, Real.log(was.likelihood / comes.likelihood)),
      (false, Real.log(was.impact / comes.impact)),
    ]
    return sides.flatMap { prevents, gain in
      let side = logs.filter { (model.layers[$0.0].role == .prevent) == prevents }
      let sum = side.map(\.1).reduce(0, +)
      return side.map { layer, log in
        (layer, sum == 0 ? mean * gain / Double(side.count) : mean * gain * log / sum)
      }
    }
  }
}
