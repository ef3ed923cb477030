public import ProfileModel
public import Wording

/// What the ranking asks of one action.
public struct PriorityInput: Hashable, Sendable {
  /// How far it serves the objectives of the board.
  public enum Motivation: Hashable, Sendable {
    /// In halves from 0 to 2, by the id of the objective.
    case links([String: Int])
    /// In basis points.
    case points(Int)
  }

  /// What it does to one scenario when it alone is done.
  public struct Move: Hashable, Sendable {
    /// The id of the scenario.
    public let scenario: String
    /// The unit of the scenario's risk.
    public let unit: RiskUnit
    /// Residual risk before, in millionths of what it is reckoned in: a yen, or a millionth of an hour.
    public let before: Int
    /// Residual risk after, in the same.
    public let after: Int
    /// The class before and after, where it is known.
    public var classes: Classes?

    /// A class before and after.
    public struct Classes: Hashable, Sendable {
      /// Before.
      public let before: RiskClass
      /// After.
      public let after: RiskClass

      /// Names the classes.
      public init(before: RiskClass, after: RiskClass) {
        self.before = before
        self.after = after
      }
    }

    /// Makes a move.
    public init(
      scenario: String, unit: RiskUnit, before: Int, after: Int, classes: Classes? = nil
    ) {
      self.scenario = scenario
      self.unit = unit
      self.before = before
      self.after = after
      self.classes = classes
    }
  }

  /// The id of the action.
  public let id: String
  /// Its class, before what it is needed for is looked at.
  public var ownClass: PriorityClass
  /// What puts it into its class: a clause, a scenario, a target.
  public var ground: Text?
  /// How far it serves the objectives of the board.
  public var motivation: Motivation
  /// The scenarios that it moves.
  public var moves: [Move] = []
  /// What it costs over the horizon in yen: cash, running costs, and effort at the internal rate.
  public var cost: Int
  /// The person-days that it takes.
  public var effort = 0
  /// The quarters from beginning to end.
  public var quarters: Int
  /// The ids of the actions that have to be done before and are not done yet.
  public var needs: [String] = []
  /// The ids of the actions of which at most one is done with it, and that are not done yet.
  public var alternatives: [String] = []
  /// The window that holds back its beginning, if one does.
  public var window: Text?
  /// Whether it brings something only together with a partner in a layer that is not there yet.
  public var lacksPartner = false
  /// The obligation that it closes, if it closes one.
  public var closes: Text?
  /// The ids of the requirements on plans that become ready when it alone is done.
  public var readies: [String] = []
  /// What is not sure about its figures.
  public var doubts: [Text] = []

  /// Makes the input of an action that moves no scenario and needs no other action.
  public init(
    id: String, ownClass: PriorityClass, motivation: Motivation, cost: Int, quarters: Int
  ) {
    self.id = id
    self.ownClass = ownClass
    self.motivation = motivation
    self.cost = cost
    self.quarters = quarters
  }

  /// How much risk of a unit it takes away when it alone is done, in millionths; never less than 0.
  public func relief(in unit: RiskUnit) -> Int {
    let sum = moves.filter { $0.unit == unit }.reduce(Int128(0)) { sum, move in
      sum + Int128(move.before) - Int128(move.after)
    }
    return Int(clamping: max(0, sum))
  }
}
