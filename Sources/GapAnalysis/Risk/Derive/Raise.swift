public import ProfileModel

/// A control brought to a tier.
public struct Raise: Hashable, Sendable {
  /// The control.
  public let control: ControlID
  /// The tier it comes to.
  public let tier: Int

  /// Names a raise.
  public init(_ control: ControlID, to tier: Int) {
    self.control = control
    self.tier = tier
  }
}

extension Raise: Comparable {
  /// By control, then by tier.
  public static func < (left: Raise, right: Raise) -> Bool {
    (left.control, left.tier) < (right.control, right.tier)
  }
}

/// From what a proposal may choose.
public enum RaiseCandidates: Hashable, Sendable {
  /// Raises that come together, as an action brings them.
  public struct Bundle: Hashable, Sendable {
    /// Its id.
    public let id: String
    /// What it raises.
    public let raises: [Raise]
    /// What it costs, at least 1.
    public let cost: Int

    /// Makes a bundle.
    public init(id: String, raises: [Raise], cost: Int = 1) {
      self.id = id
      self.raises = raises
      self.cost = max(1, cost)
    }
  }

  /// Single steps of tiers; what a step of a control costs, 1 unless told.
  case steps(costs: [ControlID: Int])
  /// Given bundles, each as a whole or not at all.
  case bundles([Bundle])
}

/// The cheapest sufficient raises of tiers; a proposal, which takes effect only when confirmed.
public struct RaiseProposal: Hashable, Sendable {
  /// How many equally cheap ways are listed at most.
  public static let mostListed = 50

  /// What is left of one scenario.
  public struct Remainder: Hashable, Sendable {
    /// The id of the scenario.
    public let scenario: String
    /// Its residual risk.
    public let residual: Double
    /// Its line.
    public let line: Double
  }

  /// One way that suffices.
  public struct Option: Hashable, Sendable {
    /// The controls that are raised, and to which tier, in order.
    public let raises: [Raise]
    /// The ids of the bundles that are chosen, in order.
    public let bundles: [String]
    /// What it costs.
    public let cost: Int
    /// What is left of the scenarios that were above their line.
    public let remainders: [Remainder]
    /// The sum of what is left, each as a multiple of its line.
    public let strain: Double
  }

  /// From what it chose.
  public let candidates: RaiseCandidates
  /// The ways, best first: lowest strain, then fewest controls, then by id.
  ///
  /// None where nothing suffices; one without raises where nothing is above its line.
  public let options: [Option]
  /// How many ways there are, listed or not.
  public let count: Int
  /// Whether no cheaper way exists; if not, the one that is given cannot do without any of its raises.
  public let isProved: Bool
  /// The scenarios that stay above their line even with everything raised.
  public let unreachable: [Remainder]
  /// How many combinations were looked at.
  public let nodes: Int
}
