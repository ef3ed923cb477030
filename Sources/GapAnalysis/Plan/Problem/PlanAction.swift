/// What an action asks of the plan and brings to it.
public struct PlanAction: Hashable, Sendable {
  /// Another action that must be finished before this one starts.
  public struct Prerequisite: Hashable, Sendable {
    /// The id of the other action.
    public let action: String
    /// How many whole quarters must lie between.
    public let lag: Int

    /// Names a prerequisite.
    public init(_ action: String, lag: Int = 0) {
      self.action = action
      self.lag = lag
    }
  }

  /// What the action is worth.
  public enum Worth: Hashable, Sendable {
    /// An amount of its own, which no other action brings.
    case amount(Int)
    /// Steps of the problem, which others may bring too; each counts once.
    case steps(Set<String>)
  }

  /// What was decided about the action beforehand.
  public enum Decision: Hashable, Sendable {
    /// Nothing.
    case open
    /// It starts in this quarter.
    case start(Int)
    /// It is left out.
    case forbidden
  }

  /// Its id.
  public let id: String
  /// How many quarters it takes.
  public var duration: Int
  /// What it needs in all, by the id of the resource; spread equally, the remainder earliest.
  public var totals: [String: Int]
  /// What it needs in every quarter after it is done, to the end of the plan, by the id of the resource.
  public var running: [String: Int] = [:]
  /// What it is worth.
  public var worth: Worth
  /// The first quarter in which it may start, counted from 1.
  public var earliest: Int
  /// The last quarter in which it may start, where that is limited.
  public var latest: Int?
  /// The quarters in which it may start, where only some will do.
  public var begins: Set<Int>?
  /// Quarters in which it must not be under way, such as those of a plant shutdown.
  public var blocked: Set<Int>
  /// What must be finished before.
  public var prerequisites: [Prerequisite]
  /// The group of alternatives of which at most one is taken.
  public var alternatives: String?
  /// The quarter by whose end it must be finished; an action with one is mandatory.
  public var due: Int?
  /// What was decided beforehand.
  public var decision: Decision

  /// Makes an action.
  public init(
    id: String, duration: Int, totals: [String: Int], worth: Worth, earliest: Int = 1,
    latest: Int? = nil, blocked: Set<Int> = [], prerequisites: [Prerequisite] = [],
    alternatives: String? = nil, due: Int? = nil, decision: Decision = .open
  ) {
    self.id = id
    self.duration = duration
    self.totals = totals
    self.worth = worth
    self.earliest = earliest
    self.latest = latest
    self.blocked = blocked
    self.prerequisites = prerequisites
    self.alternatives = alternatives
    self.due = due
    self.decision = decision
  }
}
