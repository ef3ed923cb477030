public import ProfileModel

/// The problem that actions, terms and worth make, with what had to be decided on the way.
public struct PlanQuestion: Sendable {
  /// The resource that stands for money; those for people have the names of their kinds.
  public static let money = "money"

  /// The problem.
  public let problem: PlanProblem
  /// What had to be decided on the way.
  public let notes: [PlanNote]
  /// The actions that are open, by id.
  public let actions: [Action]

  /// Makes the problem.
  ///
  /// Actions that are under way, noted in `progress`, go on from the first quarter with what is left of
  /// them; `begun` tells in which quarter each of them began.
  public init(
    _ actions: [Action], _ terms: PlanTerms, worth: PlanWorth, begun: [String: PeriodID] = [:],
    progress: [ActionProgress] = []
  ) throws(Failure) {
    let maker = PlanActions(actions, terms, worth, begun, progress)
    let made = maker.made
    self.actions = maker.open
    notes = made.notes
    problem = try PlanProblem(
      quarters: terms.quarters, resources: PlanResources.made(of: terms, for: made.actions),
      actions: made.actions, steps: worth.steps)
  }
}
