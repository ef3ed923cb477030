/// The parameters by which readiness is judged, as docs/method/continuity.md publishes them.
public struct ContinuityRules: Hashable, Sendable {
  /// For how many months an exercise verifies what it met.
  public let exerciseMonths: Int
  /// How many months ahead the programme of exercises looks.
  public let programmeMonths: Int

  /// Makes a set of parameters.
  public init(exerciseMonths: Int = 24, programmeMonths: Int = 12) {
    self.exerciseMonths = exerciseMonths
    self.programmeMonths = programmeMonths
  }

  /// The published parameters.
  public static let standard = ContinuityRules()

  /// The highest readiness there is.
  static let top = 3
}
