public import ProfileModel

/// What an action alone does for requirements on plans.
public struct PlanEffect: Hashable, Sendable {
  /// The ids of those that become ready.
  public let readies: [String]
  /// The ids of those of which the documents come as far as is needed.
  public let writes: [String]

  /// States what it does.
  public init(readies: [String] = [], writes: [String] = []) {
    (self.readies, self.writes) = (readies, writes)
  }

  /// The ids of all that it serves, in order.
  public var served: [String] { Set(readies + writes).sorted() }
}

extension ContinuityExamination {
  /// What an action alone does for requirements.
  public func effect(of action: Action) -> PlanEffect {
    PlanEffect(readies: readied(by: [action]), writes: written(by: [action]))
  }
}
