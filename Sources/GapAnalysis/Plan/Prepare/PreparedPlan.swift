/// A problem as a solver is handed it: which starts are left, and what counts once for several actions.
public struct PreparedPlan: Sendable {
  /// A step that several actions bring.
  public struct SharedStep: Hashable, Sendable {
    /// Its id.
    public let id: String
    /// What each quarter of it is worth.
    public let worth: Int
    /// Places of the actions that bring it.
    public let members: [Int]
  }

  /// The problem.
  public let problem: PlanProblem
  /// The starts that are left, by place of the action.
  public let starts: [[Int]]
  /// What no other action brings, by place of the action.
  public let own: [Int]
  /// Whether an action must be in every plan, by place.
  public let isMandatory: [Bool]
  /// Places of actions of which at most one is taken; most stand alone.
  public let groups: [[Int]]
  /// What several actions bring.
  public let shared: [SharedStep]
  /// Whether anything mandatory has no start left.
  public let isImpossible: Bool

  /// Prepares a problem.
  public init(_ problem: PlanProblem) {
    let model = PlanModel(problem)
    self.problem = problem
    starts = model.starts
    own = model.own
    isMandatory = model.isMandatory
    groups = model.groups
    shared = model.shared.map { SharedStep(id: $0.name, worth: $0.worth, members: $0.members) }
    isImpossible = model.isImpossible
  }
}
