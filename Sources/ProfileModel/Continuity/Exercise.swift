public import Wording

/// An exercise: what was or will be tried, by whom, and what came of it.
public struct Exercise: Hashable, Sendable {
  /// What sort of exercise it is.
  public enum Kind: String, CaseIterable, Sendable {
    /// People talk it through at a table (机上演習).
    case tableTop = "table-top"
    /// People do their part, with tools (機能演習).
    case functional
    /// All that is written is done (総合演習).
    case fullScale = "full-scale"
    /// The exercise across the critical sectors (分野横断的演習).
    case crossSector = "cross-sector"
    /// The training of a ceptoar (セプター訓練).
    case ceptoar
    /// Whether contacts answer (情報連絡訓練).
    case communication
    /// One of the organisation's own.
    case own

    /// The sort as people read it.
    public var readable: Text {
      switch self {
      case .tableTop: Text(ja: "机上演習", en: "table-top")
      case .functional: Text(ja: "機能演習", en: "functional")
      case .fullScale: Text(ja: "総合演習", en: "full scale")
      case .crossSector: Text(ja: "分野横断的演習", en: "cross-sector")
      case .ceptoar: Text(ja: "セプター訓練", en: "ceptoar training")
      case .communication: Text(ja: "情報連絡訓練", en: "communication drill")
      case .own: Text(ja: "独自の訓練", en: "own")
      }
    }
  }

  /// What came of an objective.
  public enum Result: String, CaseIterable, Sendable {
    /// Nothing yet.
    case open
    /// It was met.
    case met
    /// It was not met.
    case failed

    /// The result as people read it.
    public var readable: Text {
      switch self {
      case .open: Text(ja: "未判定", en: "open")
      case .met: Text(ja: "達成", en: "met")
      case .failed: Text(ja: "未達成", en: "failed")
      }
    }
  }

  /// A requirement that the exercise is to verify.
  public struct Objective: Hashable, Sendable {
    /// The id of the requirement.
    public let requirement: String
    /// What came of it.
    public var result: Result
    /// What was found.
    public var finding: String?
    /// The id of the action that was opened for it.
    public var action: String?

    /// Sets an objective.
    public init(
      _ requirement: String, result: Result = .open, finding: String? = nil, action: String? = nil
    ) {
      self.requirement = requirement
      self.result = result
      self.finding = finding
      self.action = action
    }
  }

  /// Its id in the workspace.
  public let id: String
  /// Its name.
  public var name: String
  /// What sort of exercise it is.
  public var kind: Kind
  /// The quarter it is planned for.
  public var planned: PeriodID?
  /// The day on which it was held.
  public var held: CivilDate?
  /// The ids of the plan documents that are tried, sorted; any where there are none.
  public var plans: [String] = []
  /// The ids of the services that it is about, sorted; all where there are none.
  public var services: [String] = []
  /// The ids of the scenarios that are played, sorted.
  public var scenarios: [String] = []
  /// Who leads it.
  public var lead: String?
  /// Who takes part.
  public var participants: [String] = []
  /// What it is to verify.
  public var objectives: [Objective] = []
  /// What was learned.
  public var lessons: String?

  /// Makes an exercise without a day.
  public init(id: String, name: String, kind: Kind) {
    self.id = id
    self.name = name
    self.kind = kind
  }

  /// What came of an objective; nothing where it is none of this exercise.
  public func result(of requirement: String) -> Result? {
    objectives.first { $0.requirement == requirement }?.result
  }
}
