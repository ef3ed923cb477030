internal import ProfileModel

/// How several requirements stand together: as ready as the least of them.
public struct ReadinessSummary: Hashable, Sendable {
  /// How ready they are by what was declared; nothing where none of them applies.
  public let ready: ClosedRange<Int>?
  /// The same as far as evidence bears it.
  public let evidenced: ClosedRange<Int>?
  /// How many of them apply.
  public let count: Int
  /// How many of those reach what is needed.
  public let reached: Int
  /// The same as far as evidence bears it.
  public let reachedByEvidence: Int
  /// The share that is reached; nothing where none applies.
  public let share: Share?
  /// How many hang on open questions.
  public let open: Int
  /// The ids of those that hold the others back: the least ready that are not surely ready.
  public let bottleneck: [String]

  /// Takes requirements together.
  public init(_ rows: [RequirementReadiness]) {
    let counting = rows.filter { $0.ready != nil }
    ready = RequirementSupport.least(counting.compactMap(\.ready))
    evidenced = RequirementSupport.least(counting.compactMap(\.evidenced))
    count = counting.count
    reached = counting.count { $0.state == .ready }
    reachedByEvidence = counting.count { $0.evidencedState == .ready }
    open = counting.count { $0.state == .open }
    let weak = counting.filter(\.isWeak)
    let lowest = weak.compactMap { $0.ready?.lowerBound }.min()
    share = Share(reached, of: count)
    bottleneck = weak.filter { $0.ready?.lowerBound == lowest }.map(\.requirement.id)
  }
}

extension ContinuityExamination {
  /// The requirements of a phase, of some that are looked at.
  public static func phase(
    _ id: String, of rows: [RequirementReadiness]
  ) -> [RequirementReadiness] {
    rows.filter { $0.requirement.phases.contains(id) }
  }

  /// The chain from the first sign to full recovery: as ready as its least ready phase.
  ///
  /// A phase without a requirement that applies is no link of it.
  public func chain(of rows: [RequirementReadiness]) -> ReadinessSummary {
    let phases = Set(requirements.chain.map(\.id))
    return ReadinessSummary(rows.filter { !phases.isDisjoint(with: $0.requirement.phases) })
  }
}
