/// A plan with what is known of how good it is.
public struct Plan: Hashable, Sendable {
  /// Where a plan came from.
  public enum Source: Hashable, Sendable {
    /// It was handed in, at this place among the candidates.
    case given(Int)
    /// The one pass by worth for what is taken.
    case greedy
    /// Rounds of taking out and filling anew.
    case rounds
    /// A few groups decided anew, exactly.
    case neighbourhoods
    /// The exact search.
    case exact
  }

  /// How much was looked at.
  public struct Counts: Hashable, Sendable {
    /// Rounds of taking out and filling anew.
    public let rounds: Int
    /// Rounds of deciding a few groups anew.
    public let neighbourhoods: Int
    /// Corrections of prices.
    public let corrections: Int
    /// Nodes of the exact searches.
    public let nodes: Int
    /// Candidates that were handed in and are not feasible.
    public let refused: Int
  }

  /// When everything starts.
  public let schedule: PlanSchedule
  /// What it is worth, each shared step counted once.
  public let value: Int
  /// What no plan can exceed.
  public let bound: Int
  /// What proves the bound that prices give.
  public let certificate: PlanCertificate
  /// Whether the exact search came to its end.
  public let isSearchComplete: Bool
  /// Where the plan came from.
  public let source: Source
  /// What the one pass by worth for what is taken would be worth, where it finds a plan.
  public let greedyValue: Int?
  /// How much was looked at.
  public let counts: Counts

  /// Whether no plan is worth more; only then may it be called optimal (最適).
  public var isProven: Bool { bound <= value }
  /// How much more a plan could be worth.
  public var gap: Int { bound - value }
}

/// What came of looking for a plan.
public enum PlanOutcome: Hashable, Sendable {
  /// A plan.
  case plan(Plan)
  /// No plan can meet what is mandatory.
  case impossible
  /// Within the limits no plan was found, nor proved that there is none.
  case undecided

  /// The plan, if there is one.
  public var plan: Plan? {
    if case .plan(let plan) = self { plan } else { nil }
  }
}

/// How far the search goes; nothing is bounded by time, so that the same input gives the same plan.
public struct PlanEffort: Hashable, Sendable {
  /// Corrections of prices.
  public var corrections: Int
  /// Rounds of taking out and filling anew.
  public var rounds: Int
  /// Rounds of deciding a few groups anew.
  public var neighbourhoods: Int
  /// Nodes of the exact search.
  public var nodes: Int
  /// Nodes of the exact search before anything is decided anew.
  static let nodesForFirstTry = 100_000
  /// Nodes of the exact search for each round of deciding anew.
  static let nodesPerNeighbourhood = 2000
  /// Where the numbers start that stand for chance.
  public var seed: Int

  /// Makes an effort.
  public init(
    corrections: Int = 2000, rounds: Int = 2000, neighbourhoods: Int = 500, nodes: Int = 5_000_000,
    seed: Int = 1
  ) {
    self.corrections = corrections
    self.rounds = rounds
    self.neighbourhoods = neighbourhoods
    self.nodes = nodes
    self.seed = seed
  }
}
