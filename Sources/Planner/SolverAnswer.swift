public import GapAnalysis
public import ProfileModel
internal import Wording

/// What a solver wrote about a model.
public struct SolverAnswer: Hashable, Sendable {
  /// How the solver says that it ended.
  public enum Ending: Hashable, Sendable {
    /// With what it takes for the best.
    case best
    /// At a limit.
    case limit
    /// It says that there is no plan.
    case impossible
  }

  /// How it ended.
  public let ending: Ending
  /// The plan it proposes, to be held against every rule; nothing where it proposes none.
  public let schedule: PlanSchedule?

  /// Reads the solution file that CBC writes for a model.
  public init(cbc text: String, of model: SolverModel) throws(Failure) {
    var lines = text.split(whereSeparator: \.isNewline)
    guard let head = lines.first?.lowercased() else { throw Self.unreadable(1) }
    lines.removeFirst()
    ending = try Self.ending(head)
    let names = Dictionary(
      model.starts.map { ($0.text, $0) }, uniquingKeysWith: { first, _ in first })
    var found = PlanSchedule([:])
    for (place, line) in lines.enumerated() {
      let words = line.split(separator: " ").filter { $0 != "**" }
      guard words.count >= 3, let value = Double(words[2]), value.isFinite else {
        throw Self.unreadable(place + 2)
      }
      // Whole numbers come back as numbers very near to them.
      guard value > 0.5, let name = names[String(words[1])] else { continue }
      let id = model.prepared.problem.actions[name.action].id
      guard found.starts.updateValue(name.start, forKey: id) == nil else {
        throw Self.unreadable(place + 2)
      }
    }
    let hasNone = ending == .impossible || head.contains("no integer solution")
    schedule = hasNone ? nil : found
  }

  private static func ending(_ head: String) throws(Failure) -> Ending {
    if head.contains("infeasible") { return .impossible }
    if head.hasPrefix("optimal") { return .best }
    if head.hasPrefix("stopped") { return .limit }
    throw unreadable(1)
  }

  private static func unreadable(_ line: Int) -> Failure {
    Failure(
      .input, at: .line(line, of: "plan.solution"),
      Text(ja: "ソルバーの解答を読めません", en: "the solver's answer cannot be read"),
      remedy: Text(ja: "ソルバーなしで計画してください", en: "plan without the solver"))
  }
}
