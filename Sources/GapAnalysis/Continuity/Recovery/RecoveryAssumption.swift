internal import ProfileModel

/// A single figure on which a recovery rests.
public enum RecoveryAssumption: Hashable, Sendable {
  /// How long it takes to notice the outage.
  case detection
  /// How long it takes to decide.
  case decision
  /// How long it takes to treat the cause.
  case treatment
  /// How long a restore task takes.
  case task(String)
  /// How much a fallback gives, in percent.
  case level(String)
  /// When a fallback runs.
  case start(String)
  /// How long a fallback can run.
  case endurance(String)

  /// Those of some figures, in the order in which they are told.
  static func all(of figures: RecoveryFigures) -> [RecoveryAssumption] {
    [.detection, .decision, .treatment] + figures.tasks.map { .task($0.id) }
      + figures.fallbacks.flatMap { [.level($0.id), .start($0.id), .endurance($0.id)] }
  }

  /// Whether it is a level in percent, and no time.
  public var isLevel: Bool {
    if case .level = self { true } else { false }
  }
}

extension RecoveryFigures {
  /// One figure as a number of minutes or percent; one that is not there is nothing.
  ///
  /// A fallback that lasts is taken as one that runs until the service is back.
  func value(of assumption: RecoveryAssumption, backAt end: Minutes) -> Int? {
    switch assumption {
    case .detection: detection.count
    case .decision: decision.count
    case .treatment: treatment.count
    case .task(let id): tasks.first { $0.id == id }?.duration.count
    case .level(let id): fallbacks.first { $0.id == id }?.level
    case .start(let id): fallbacks.first { $0.id == id }?.start.count
    case .endurance(let id):
      fallbacks.first { $0.id == id }.map { ($0.endurance ?? end - $0.start).count }
    }
  }

  /// The same with another value of one figure.
  func with(_ assumption: RecoveryAssumption, _ value: Int) -> RecoveryFigures {
    var figures = self
    switch assumption {
    case .detection: figures.detection = Minutes(value)
    case .decision: figures.decision = Minutes(value)
    case .treatment: figures.treatment = Minutes(value)
    case .task(let id):
      for place in tasks.indices where tasks[place].id == id {
        figures.tasks[place].duration = Minutes(value)
      }
    case .level(let id), .start(let id), .endurance(let id):
      for place in fallbacks.indices where fallbacks[place].id == id {
        figures.fallbacks[place] = fallbacks[place].with(assumption, value)
      }
    }
    return figures
  }
}

extension RecoveryFigures.Standby {
  fileprivate func with(_ assumption: RecoveryAssumption, _ value: Int) -> Self {
    var standby = self
    switch assumption {
    case .level: standby.level = value
    case .start: standby.start = Minutes(value)
    case .endurance: standby.endurance = Minutes(value)
    case .detection, .decision, .treatment, .task: break
    }
    return standby
  }
}
