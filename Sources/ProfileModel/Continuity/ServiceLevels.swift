public import Wording

/// How long a service may be down, what has to hold meanwhile, and what it takes to bring it back.
///
/// Every time counts from the onset of the outage.
public struct ServiceLevels: Hashable, Sendable {
  /// The level that has to hold, and from when.
  public struct Minimum: Hashable, Sendable {
    /// In percent.
    public let level: Int
    /// From when on.
    public let from: Minutes

    /// States a minimum.
    public init(level: Int, from: Minutes) {
      self.level = level
      self.from = from
    }
  }

  /// What is counted of those whom an outage reaches.
  public enum Metric: String, CaseIterable, Sendable {
    /// People or contracts.
    case users
    /// Power in kilowatts.
    case power
    /// Homes.
    case households

    /// What is counted as people read it.
    public var readable: Text {
      switch self {
      case .users: Text(ja: "利用者", en: "users")
      case .power: Text(ja: "キロワット", en: "kilowatts")
      case .households: Text(ja: "戸", en: "households")
      }
    }
  }

  /// Whether those who treat the cause and those who restore are different people.
  public enum Teams: String, CaseIterable, Sendable {
    /// They are, and work side by side.
    case separate
    /// They are not, and do one after the other.
    case same
    /// As ready as the requirement is that asks for separate teams.
    case byRequirement = "by-requirement"

    /// The answer as people read it.
    public var readable: Text {
      switch self {
      case .separate: Text(ja: "別のチーム", en: "separate teams")
      case .same: Text(ja: "同じチーム", en: "the same team")
      case .byRequirement:
        Text(ja: "チームの分離を求める要件の充足による", en: "as far as the requirement for separate teams is ready")
      }
    }
  }

  /// The id of the service.
  public let id: String
  /// How long it may be down at most (MTPD).
  public var tolerable: Minutes?
  /// In what time it is to be back (RTO).
  public var objective: Minutes?
  /// The level that is to be back by then, in percent.
  public var levelAtObjective: Int?
  /// How much data may be lost, as a time (RPO).
  public var dataObjective: Minutes?
  /// The level that has to hold while it is down (MSL).
  public var minimum: Minimum?
  /// Whom a whole outage reaches.
  public var reach: [Metric: Int] = [:]
  /// How long it takes to notice the outage.
  public var detection: TieredTime?
  /// How long it then takes to decide.
  public var decision: TieredTime?
  /// How long it then takes to find and treat the cause.
  public var treatment: TieredTime?
  /// How often backups are made.
  public var backupInterval: Minutes?
  /// How far back the last clean restore point lies when the attack is noticed.
  public var dwell: Minutes?
  /// Who treats the cause and who restores.
  public var teams: Teams = .byRequirement
  /// What it takes to restore it.
  public var tasks: [RestoreTask] = []
  /// What stands in meanwhile.
  public var fallbacks: [Fallback] = []
  /// What is otherwise in some scenarios.
  public var differences: [ScenarioDifference] = []
  /// Anything else, such as where the figures come from.
  public var note: String?

  /// Starts the levels of a service of which nothing was said yet.
  public init(id: String) {
    self.id = id
  }
}

extension ServiceLevels {
  /// The same as they are in a scenario.
  public func applied(to scenario: String?) -> ServiceLevels {
    guard let difference = differences.first(where: { $0.scenario == scenario }) else {
      return self
    }
    var levels = self
    levels.detection = difference.detection ?? detection
    levels.decision = difference.decision ?? decision
    levels.treatment = difference.treatment ?? treatment
    levels.dwell = difference.dwell ?? dwell
    levels.fallbacks.removeAll { difference.withoutFallbacks.contains($0.id) }
    for place in levels.tasks.indices {
      let id = levels.tasks[place].id
      // A task that is left out takes no time; what comes after it still waits for what is before it.
      levels.tasks[place].duration =
        difference.withoutTasks.contains(id)
        ? .zero : difference.durations[id] ?? levels.tasks[place].duration
    }
    return levels
  }

  /// The times that may hang on a control, as long as no scenario says otherwise.
  public var timesInForce: [TieredTime] {
    [detection, decision, treatment].compactMap(\.self) + fallbacks.map(\.start)
  }

  /// The times that may hang on a control, those of scenarios too.
  public var times: [TieredTime] {
    timesInForce
      + differences.flatMap { [$0.detection, $0.decision, $0.treatment].compactMap(\.self) }
  }
}
