public import ProfileModel

/// One thing that is wanted of a service, and what comes of it.
public struct RecoveryCheck: Hashable, Sendable {
  /// What is wanted.
  public enum Kind: String, CaseIterable, Sendable {
    /// It is back within the objective (ART ≤ RTO).
    case objective
    /// The objective lies within what can be borne (RTO ≤ MTPD).
    case objectiveBearable = "objective-bearable"
    /// It is back within what can be borne (ART ≤ MTPD).
    case bearable
    /// There is as much of it at the objective as wanted.
    case levelAtObjective = "level-at-objective"
    /// No more data is lost than can be (RPO).
    case data
    /// There is never less of it than the minimum, from when on that must hold (MSL).
    case minimum
  }

  /// What is wanted.
  public let kind: Kind
  /// Whether it comes true; nothing where a figure is missing.
  public let holds: Bool?
  /// What comes of it, where that is a time.
  public let time: Minutes?
  /// What is wanted, where that is a time.
  public let limit: Minutes?
  /// What comes of it, where that is a level in percent.
  public let level: Int?
  /// What is wanted, where that is a level in percent.
  public let levelLimit: Int?
  /// When it fails, where it fails for a time.
  public let failing: [TimeSpan]

  /// Every thing that is wanted of a service, held against what comes of it.
  static func all(
    _ levels: ServiceLevels, _ recovery: Recovery?, _ loss: DataLoss?
  ) -> [RecoveryCheck] {
    Kind.allCases.compactMap { kind in
      switch kind {
      case .objective: within(kind, recovery?.time, levels.objective)
      case .objectiveBearable:
        levels.objective.flatMap { within(kind, $0, levels.tolerable) }
      case .bearable: within(kind, recovery?.time, levels.tolerable)
      case .data: within(kind, loss?.time, levels.dataObjective)
      case .levelAtObjective: atObjective(levels, recovery)
      case .minimum: minimum(levels, recovery)
      }
    }
  }

  private static func within(
    _ kind: Kind, _ time: Minutes?, _ limit: Minutes?
  ) -> RecoveryCheck? {
    limit.map { limit in
      RecoveryCheck(
        kind: kind, holds: time.map { $0 <= limit }, time: time, limit: limit, level: nil,
        levelLimit: nil, failing: [])
    }
  }

  private static func atObjective(
    _ levels: ServiceLevels, _ recovery: Recovery?
  ) -> RecoveryCheck? {
    guard let objective = levels.objective, let limit = levels.levelAtObjective else { return nil }
    let level = recovery?.curve.level(at: objective)
    return RecoveryCheck(
      kind: .levelAtObjective, holds: level.map { $0 >= limit }, time: nil, limit: objective,
      level: level, levelLimit: limit, failing: [])
  }

  private static func minimum(_ levels: ServiceLevels, _ recovery: Recovery?) -> RecoveryCheck? {
    guard let minimum = levels.minimum else { return nil }
    let curve = recovery?.curve
    let failing = curve?.spans(below: minimum.level, from: minimum.from) ?? []
    let lowest = curve.map { curve in
      curve.stretches.filter { $0.span.to > minimum.from }.map(\.level).min() ?? 100
    }
    return RecoveryCheck(
      kind: .minimum, holds: curve.map { _ in failing.isEmpty }, time: nil, limit: minimum.from,
      level: lowest, levelLimit: minimum.level, failing: failing)
  }
}
