public import ProfileModel

/// Everything that decides how a service comes back, each figure fixed.
public struct RecoveryFigures: Hashable, Sendable {
  /// A fallback whose start is known.
  public struct Standby: Hashable, Sendable {
    /// Its id.
    public let id: String
    /// How much of the service it gives, in percent.
    public var level: Int
    /// When it runs, from the onset.
    public var start: Minutes
    /// How long it can run; nothing where it lasts.
    public var endurance: Minutes?

    /// Describes a fallback.
    public init(id: String, level: Int, start: Minutes, endurance: Minutes?) {
      self.id = id
      self.level = level
      self.start = start
      self.endurance = endurance
    }

    /// When it ends; nothing where it lasts.
    var end: Minutes? { endurance.map { start + $0 } }

    /// Whether it runs at a time.
    func runs(at time: Minutes) -> Bool { start <= time && end.map { time < $0 } ?? true }
  }

  /// How long it takes to notice the outage.
  public var detection: Minutes
  /// How long it then takes to decide.
  public var decision: Minutes
  /// How long it then takes to treat the cause.
  public var treatment: Minutes
  /// Whether the cause is treated and the service restored side by side.
  public var hasSeparateTeams: Bool
  /// What it takes to restore the service.
  public var tasks: [RestoreTask]
  /// What stands in meanwhile.
  public var fallbacks: [Standby]

  /// Brings figures together.
  public init(
    detection: Minutes, decision: Minutes, treatment: Minutes, hasSeparateTeams: Bool,
    tasks: [RestoreTask], fallbacks: [Standby] = []
  ) {
    self.detection = detection
    self.decision = decision
    self.treatment = treatment
    self.hasSeparateTeams = hasSeparateTeams
    self.tasks = tasks
    self.fallbacks = fallbacks
  }

  /// The figures of a service with every time read off; nothing where one is missing.
  init?(_ levels: ServiceLevels, hasSeparateTeams: Bool, tier: (ControlID) -> Int) {
    func read(_ time: TieredTime) -> Minutes { time.time(atTier: time.control.map(tier) ?? 0) }
    guard let detection = levels.detection, let decision = levels.decision,
      let treatment = levels.treatment, !levels.tasks.isEmpty
    else { return nil }
    self.init(
      detection: read(detection), decision: read(decision), treatment: read(treatment),
      hasSeparateTeams: hasSeparateTeams, tasks: levels.tasks,
      fallbacks: levels.fallbacks.map {
        Standby(id: $0.id, level: $0.level, start: read($0.start), endurance: $0.endurance)
      })
  }
}

/// A part of what has to be known of a service before anything can be said about its recovery.
public enum RecoveryPart: String, CaseIterable, Sendable {
  /// How long it takes to notice the outage.
  case detection
  /// How long it takes to decide.
  case decision
  /// How long it takes to treat the cause.
  case treatment
  /// What it takes to restore it.
  case tasks

  /// The parts that nobody has said yet.
  static func missing(in levels: ServiceLevels) -> [RecoveryPart] {
    allCases.filter { part in
      switch part {
      case .detection: levels.detection == nil
      case .decision: levels.decision == nil
      case .treatment: levels.treatment == nil
      case .tasks: levels.tasks.isEmpty
      }
    }
  }
}
