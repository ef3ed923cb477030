/// One way on which a scenario comes true, step after step.
public struct AttackTree: Hashable, Sendable {
  /// One step, and what stands against it.
  public struct Step: Hashable, Sendable {
    /// What is done.
    public let title: String
    /// The ids of the assets on which it is done.
    public let assets: [String]
    /// The controls that stand against it.
    public let controls: [ControlID]

    /// Makes a step.
    public init(title: String, assets: [String] = [], controls: [ControlID]) {
      self.title = title
      self.assets = assets
      self.controls = controls
    }
  }

  /// Its id within the scenario.
  public let id: String
  /// What it is called.
  public let title: String
  /// How likely it is that somebody sets out on it, 1 to 3.
  public let likelihood: Int
  /// Its steps, in order.
  public let steps: [Step]

  /// Makes a tree.
  public init(id: String, title: String, likelihood: Int, steps: [Step]) {
    self.id = id
    self.title = title
    self.likelihood = likelihood
    self.steps = steps
  }
}
