public import ProfileModel

/// Scenarios and assets prepared for reckoning: controls are positions, layers are ranges.
///
/// It is built once, and then read by any number of readings of where the controls stand.
public struct RiskModel: Sendable {
  /// The criteria it judges by.
  public private(set) var criteria: RiskCriteria
  /// The scenarios that are reckoned with, as they were given.
  public let scenarios: [Scenario]
  /// The assets, as they were given.
  public let assets: [Asset]
  /// The controls that a scenario or an asset names, sorted.
  public let controls: [ControlID]
  /// What each scenario would be without any control.
  public private(set) var inherent: [Inherent]
  private(set) var levels: ControlLevels
  private(set) var layers: [LayerPlan]
  let members: [MemberPlan]
  /// Which layers each scenario has.
  let spans: [Range<Int>]
  /// Which scenarios play in control systems, where compensating measures stand in.
  let areInControlSystems: [Bool]
  private let positions: [ControlID: Int]

  /// Prepares scenarios and assets; those scenarios that do not apply are left out.
  public init(
    _ scenarios: [Scenario], assets: [Asset] = [], criteria: RiskCriteria,
    scale: (_ catalog: String) -> TierScale
  ) {
    self.criteria = criteria
    self.scenarios = scenarios.filter(\.isInUse)
    self.assets = assets
    var builder = LayerBuilder(criteria)
    let spans = self.scenarios.map { builder.add($0) }
    for control in assets.flatMap(\.threats).flatMap(\.controls) { builder.take(control) }
    let seen = builder.seen
    controls = seen.keys.sorted()
    positions = Dictionary(uniqueKeysWithValues: controls.enumerated().map { ($1, $0) })
    var places = [Int](repeating: 0, count: controls.count)
    for (place, control) in controls.enumerated() { places[seen[control] ?? 0] = place }
    levels = Self.levels(of: controls, scale)
    inherent = self.scenarios.map { Inherent($0, by: criteria) }
    self.spans = spans
    areInControlSystems = self.scenarios.map(\.isInControlSystems)
    layers = builder.layers
    members = builder.members.map { MemberPlan(control: places[$0.control], weight: $0.weight) }
  }

  /// The same scenarios and assets, judged by other criteria and scales.
  public func judged(
    by criteria: RiskCriteria, scale: (_ catalog: String) -> TierScale
  ) -> RiskModel {
    var changed = self
    changed.criteria = criteria
    changed.inherent = scenarios.map { Inherent($0, by: criteria) }
    changed.levels = Self.levels(of: controls, scale)
    let strengths = scenarios.flatMap { $0.strengths.map(criteria.credit) }
    for (layer, strength) in strengths.enumerated() { changed.layers[layer].strength = strength }
    return changed
  }

  private static func levels(
    of controls: [ControlID], _ scale: (_ catalog: String) -> TierScale
  ) -> ControlLevels {
    let scales = Dictionary(
      controls.map(\.catalog).map { ($0, $0) }, uniquingKeysWith: { first, _ in first }
    ).mapValues(scale)
    return ControlLevels(
      controls.map { scales[$0.catalog] ?? TierScale(name: $0.catalog, levels: []) })
  }

  /// Where a control stands in the order of the model.
  public func position(of control: ControlID) -> Int? { positions[control] }

  /// Where a scenario stands in the order of the model.
  public func position(ofScenario id: String) -> Int? {
    scenarios.firstIndex { $0.id == id }
  }

  /// The reading in which some controls stand at given tiers, and all others at their lowest.
  public func reading(_ tiers: [ControlID: Int]) -> TierReading {
    TierReading(controls.indices.map { tiers[controls[$0]] ?? levels.lowest[$0] })
  }

  /// The reading in which controls stand at least at given tiers; what does not apply stays so.
  public func raised(_ reading: TierReading, to raises: [Raise]) -> TierReading {
    var raised = reading
    for raise in raises {
      guard let position = positions[raise.control], position < raised.tiers.count,
        raised.tiers[position] != TierReading.notApplicable
      else { continue }
      raised.tiers[position] = max(raised.tiers[position], raise.tier)
    }
    return raised
  }

  /// The line of acceptance of a scenario, in the unit in which residual risk is reckoned; nothing
  /// where its loss is counted in another unit than the line.
  public func line(of scenario: Int) -> Double? {
    guard inherent[scenario].unit == criteria.unit else { return nil }
    return criteria.line(for: scenarios[scenario].services).map {
      Double($0) / Double(criteria.unit.perReckoned)
    }
  }
}

/// Lays the layers of scenarios out flat.
private struct LayerBuilder {
  private let criteria: RiskCriteria
  /// The controls in the order in which they are first named.
  private(set) var seen: [ControlID: Int] = [:]
  private(set) var layers: [LayerPlan] = []
  private(set) var members: [MemberPlan] = []

  init(_ criteria: RiskCriteria) {
    self.criteria = criteria
  }

  @discardableResult
  mutating func take(_ control: ControlID) -> Int {
    let next = seen.count
    let place = seen[control, default: next]
    if place == next { seen[control] = next }
    return place
  }

  mutating func add(_ scenario: Scenario) -> Range<Int> {
    let start = layers.count
    for (place, layer) in scenario.prevent.enumerated() { add(layer, .prevent, place) }
    for (place, layer) in scenario.contain.enumerated() {
      let (first, second) = (group(layer.detect), group(layer.respond))
      layers.append(
        LayerPlan(
          role: .contain, place: place, strength: criteria.credit(layer.strength), first: first,
          second: second))
    }
    for (place, layer) in scenario.recover.enumerated() { add(layer, .recover, place) }
    for control in scenario.trees.flatMap(\.steps).flatMap(\.controls) { take(control) }
    return start..<layers.count
  }

  private mutating func add(_ layer: Layer, _ role: LayerRole, _ place: Int) {
    let group = group(layer.group)
    layers.append(
      LayerPlan(
        role: role, place: place, strength: criteria.credit(layer.strength), first: group,
        second: nil))
  }

  private mutating func group(_ group: LayerGroup) -> LayerPlan.Group {
    let start = members.count
    for member in group.members {
      members.append(MemberPlan(control: take(member.control), weight: Double(member.weight)))
    }
    return LayerPlan.Group(mode: group.mode, members: start..<members.count)
  }
}

extension Scenario {
  /// How strong its layers are, in the order in which the model has them.
  fileprivate var strengths: [LayerStrength] {
    prevent.map(\.strength) + contain.map(\.strength) + recover.map(\.strength)
  }
}

extension RiskCriteria {
  /// What a layer is credited with: nothing for a word that is not known, and never all.
  fileprivate func credit(_ strength: LayerStrength) -> Double {
    min(factor(of: strength)?.value ?? 0, 0.999_999)
  }
}
