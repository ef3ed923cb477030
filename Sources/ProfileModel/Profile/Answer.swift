/// What was answered for one control; five things that are never taken for one another.
public enum Answer: Hashable, Sendable {
  /// Nobody has answered yet.
  case unanswered
  /// Somebody answered that it is not known.
  case unknown
  /// The control has nothing to apply to here.
  case notApplicable
  /// The control applies, and the organisation decided against it.
  case notAdopted
  /// The control is adopted, and this is how far it has come.
  case adopted(Attainment)

  /// How far an adopted control has come.
  public enum Attainment: Hashable, Sendable {
    /// The tier as it was declared.
    case tier(Int)
    /// The answers to its check items, by their ids, from which the tier follows.
    case items([String: ItemAnswer])
  }

  /// The kinds of answers, in the words of data.
  public enum Kind: String, CaseIterable, Sendable {
    /// Nobody has answered yet.
    case unanswered
    /// It is not known.
    case unknown
    /// There is nothing to apply it to.
    case notApplicable = "not-applicable"
    /// The organisation decided against it.
    case notAdopted = "not-adopted"
    /// It is adopted.
    case adopted
  }

  /// Which of the five it is.
  public var kind: Kind {
    switch self {
    case .unanswered: .unanswered
    case .unknown: .unknown
    case .notApplicable: .notApplicable
    case .notAdopted: .notAdopted
    case .adopted: .adopted
    }
  }

  /// The tier as it was declared, where one was.
  public var declaredTier: Int? {
    if case .adopted(.tier(let tier)) = self { tier } else { nil }
  }

  /// The answers to check items, where it was answered by them.
  public var items: [String: ItemAnswer]? {
    if case .adopted(.items(let items)) = self { items } else { nil }
  }

  /// Whether it says something about how far the control has come, or why it does not count.
  public var isGiven: Bool { self != .unanswered }
}

/// How far a check item is met.
public enum ItemAnswer: String, CaseIterable, Sendable {
  /// Fully.
  case full = "FI"
  /// Largely, which is enough.
  case large = "LI"
  /// Partly, which is not.
  case partial = "PI"
  /// Not at all.
  case none = "NI"
  /// The item has nothing to apply to.
  case notApplicable = "NX"
}
