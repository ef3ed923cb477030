public import ProfileModel

/// The class of one scenario, and how it comes about (事業被害ベース).
public struct DamageClass: Hashable, Sendable {
  /// One way on which the scenario comes true.
  public struct Way: Hashable, Sendable {
    /// The id of the attack tree; nothing for the way that is assumed where there is none.
    public let tree: String?
    /// The level of the countermeasures at each step, 1 to 3.
    public let steps: [Int]
    /// The level of the strongest step: one strong barrier anywhere on the way counts.
    public let barrier: Int
    /// How open the way is: 4 less the strongest step.
    public let vulnerability: Int
    /// The cell of the matrix.
    public let cell: RiskMatrix.Cell
  }

  /// The id of the scenario.
  public let scenario: String
  /// The level of damage, 1 to 3.
  public let damage: Int
  /// The ways on which it comes true; at least one.
  public let ways: [Way]
  /// The way that decides: the first of those of the gravest class.
  public let worst: Way

  /// The class of the worst way.
  public var riskClass: RiskClass { worst.cell.riskClass }
  /// Whether it has no attack tree, so that a way was assumed from its layers of prevention (略式).
  public var isAssumed: Bool { worst.tree == nil }
}

extension RiskModel {
  /// The class of every scenario by a reading, in their order.
  public func damageClasses(_ reading: TierReading) -> [DamageClass] {
    scenarios.indices.map { damageClass(of: $0, reading) }
  }

  /// The class of one scenario by a reading.
  public func damageClass(of scenario: Int, _ reading: TierReading) -> DamageClass {
    let source = scenarios[scenario]
    let damage = source.damage ?? criteria.damageLevel(ofClass: inherent[scenario].impactClass)
    let assumed = way(
      nil, criteria.damageLevel(ofClass: inherent[scenario].likelihoodClass), damage,
      steps: source.prevent.map { step($0.group, source, reading) })
    let ways = source.trees.map { tree in
      way(
        tree.id, tree.likelihood, damage,
        steps: tree.steps.map {
          matrixLevels($0.controls, reading, compensating: source.isInControlSystems).max() ?? 1
        })
    }
    let worst = ways.reduce(ways.first ?? assumed) { worst, way in
      way.cell.riskClass > worst.cell.riskClass ? way : worst
    }
    return DamageClass(
      scenario: source.id, damage: damage, ways: ways.isEmpty ? [assumed] : ways, worst: worst)
  }

  private func way(
    _ tree: String?, _ likelihood: Int, _ damage: Int, steps: [Int]
  ) -> DamageClass.Way {
    let barrier = steps.max() ?? 1
    return DamageClass.Way(
      tree: tree, steps: steps, barrier: barrier, vulnerability: 4 - barrier,
      cell: criteria.damageMatrix.cell(damage, likelihood, 4 - barrier))
  }

  /// A layer taken as a step: its strongest control where any will do, else its weakest.
  private func step(_ group: LayerGroup, _ scenario: Scenario, _ reading: TierReading) -> Int {
    let found = matrixLevels(
      group.members.map(\.control), reading, compensating: scenario.isInControlSystems)
    return (group.mode == .any ? found.max() : found.min()) ?? 1
  }
}

extension RiskCriteria {
  /// The level from 1 to 3 that a class from 1 to 5 comes to.
  func damageLevel(ofClass level: Int) -> Int {
    let place = min(max(level, 1), 5) - 1
    return damageLevels.indices.contains(place) ? damageLevels[place] : 3
  }
}
