public import ProfileModel

/// What one layer of a scenario leaves by a reading.
public struct LayerFactor: Hashable, Sendable {
  /// What the layer does.
  public let role: LayerRole
  /// Its controls, in the order in which they were given.
  public let controls: [ControlID]
  /// How much it takes away when all of it works.
  public let strength: Double
  /// What it leaves, from 1 less its strength to 1.
  public let factor: Double
}

extension RiskModel {
  /// What each layer of a scenario leaves by a reading, in their order.
  public func layerFactors(of scenario: Int, _ reading: TierReading) -> [LayerFactor] {
    let effects = bringing(levels.effects(by: reading), in: scenario)
    return spans[scenario].map { place in
      let layer = layers[place]
      let groups = [layer.first] + (layer.second.map { [$0] } ?? [])
      return LayerFactor(
        role: layer.role,
        controls: groups.flatMap { members[$0.members].map { controls[$0.control] } },
        strength: layer.strength, factor: layer.factor(members, effects))
    }
  }
}
