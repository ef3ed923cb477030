public import ProfileModel

/// What an action alone does for requirements on plans.
public struct PlanEffect: Hashable, Sendable {
  /// The ids of those that become ready.
  public let readies: [String]
  /// The ids of those of which the documents come nearer to what is needed.
  public let advances: [String]
  /// The ids of those of them that lack at a service of which a breach of its level is expected.
  public let urgent: [String]

  /// States what it does.
  public init(readies: [String] = [], advances: [String] = [], urgent: [String] = []) {
    (self.readies, self.advances, self.urgent) = (readies, advances, urgent)
  }

  /// The ids of all that it serves, in order.
  public var served: [String] { Set(readies + advances).sorted() }
}

extension ContinuityExamination {
  /// What an action alone does for requirements, of which some are urgent.
  public func effect(of action: Action, urgent: Set<String> = []) -> PlanEffect {
    let (readies, advances) = (readied(by: [action]), advanced(by: [action]))
    return PlanEffect(
      readies: readies, advances: advances,
      urgent: Set(readies + advances).intersection(urgent).sorted())
  }

  /// The ids of the requirements that are not surely ready for one of some services.
  public func weak(forAnyOf services: Set<String>) -> Set<String> {
    Set(services.flatMap { rows(for: $0).filter(\.isWeak).map(\.requirement.id) })
  }
}
