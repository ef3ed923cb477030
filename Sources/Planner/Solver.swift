internal import Files
public import GapAnalysis
public import ProfileModel
internal import Wording

/// CBC as a child process: bounded by nodes and by how near to the bound is near enough.
public struct Solver: Sendable {
  /// How far it goes.
  public struct Limits: Hashable, Sendable {
    /// Nodes of its search.
    public let nodes: Int
    /// The gap, in ten-thousandths of the value, at which it may stop.
    public let gap: Int
    /// After how many seconds it is killed; then its answer counts for nothing.
    public let patience: Int

    /// Makes limits.
    public init(nodes: Int = 2000, gap: Int = 100, patience: Int = 600) {
      self.nodes = max(0, nodes)
      self.gap = min(9999, max(0, gap))
      self.patience = max(1, patience)
    }
  }

  /// What came of it.
  public enum Outcome: Hashable, Sendable {
    /// It answered; what it says is still to be held against every rule.
    case answered(SolverAnswer)
    /// There is no such program, so nothing is known beyond what is built in.
    case missing
    /// It took too long and was killed; what it had written was discarded.
    case killed
    /// It failed, with this status.
    case failed(Int)
  }

  private let program: String
  private let limits: Limits

  /// Names the program, and how far it goes.
  public init(program: String = "cbc", limits: Limits = Limits()) {
    self.program = program
    self.limits = limits
  }

  /// Whether it is likely to find better than what is built in, which it does not with few actions.
  public static func helps(with problem: PlanProblem) -> Bool { problem.actions.count > 50 }

  /// Whether the program can be found.
  public var isThere: Bool { ChildProcess.path(of: program) != nil }

  /// Runs the solver on a problem, with its files in a folder of the caller's that is left empty again.
  public func run(_ problem: PlanProblem, in folder: String) throws(Failure) -> Outcome {
    let model = SolverModel(problem)
    guard let path = ChildProcess.path(of: program) else { return .missing }
    let (question, answer) = (
      Folder.join(folder, "plan.mps"), Folder.join(folder, "plan.solution")
    )
    try OutputFile.write(Array(model.text.utf8), to: question, existing: .replace)
    defer {
      try? Folder.remove(question)
      try? Folder.remove(answer)
    }
    let ended = ChildProcess.run(
      path, [question] + options + ["-solve", "-solution", answer], seconds: limits.patience)
    switch ended {
    case .killed: return .killed
    case .status(let status) where status != 0 || !Folder.exists(answer): return .failed(status)
    case .status:
      return .answered(try SolverAnswer(cbc: FileReader.text(of: answer), of: model))
    }
  }

  /// One thread, and no limit of time, so that the same model gives the same answer.
  private var options: [String] {
    let digits = String(10_000 + limits.gap).dropFirst()
    return ["-threads", "0", "-maxNodes", String(limits.nodes), "-ratioGap", "0.\(digits)"]
  }
}
