public import Wording

/// A document of the organisation's own for the day of an attack, under the name that it has there.
public struct ContinuityPlan: Hashable, Sendable {
  /// What a clause of a document has of a requirement.
  public enum Extent: String, CaseIterable, Sendable {
    /// It says that and what is to be done.
    case written
    /// It has steps, people who answer and contacts.
    case procedures

    /// How far up the ladder that is.
    public var level: Int { self == .written ? 1 : 2 }

    /// The extent as people read it.
    public var readable: Text {
      switch self {
      case .written: Text(ja: "記載", en: "written")
      case .procedures: Text(ja: "手順・責任者・連絡先あり", en: "steps, people and contacts")
      }
    }
  }

  /// Where a document holds a requirement.
  public struct Clause: Hashable, Sendable {
    /// The id of the requirement.
    public let requirement: String
    /// The place in the document, such as 第4章3(2).
    public let clause: String
    /// What it has.
    public let extent: Extent
    /// Anything else.
    public let note: String?

    /// Names a place.
    public init(
      _ requirement: String, clause: String, extent: Extent, note: String? = nil
    ) {
      self.requirement = requirement
      self.clause = clause
      self.extent = extent
      self.note = note
    }
  }

  /// How the work passes to another document.
  public struct HandOver: Hashable, Sendable {
    /// The id of the document that takes over.
    public let to: String
    /// What sets it off.
    public var trigger: String?
    /// Who decides.
    public var decider: String?
    /// By when at the latest.
    public var deadline: String?
    /// What is handed over.
    public var content: String?

    /// Begins to describe a hand-over.
    public init(to: String) {
      self.to = to
    }
  }

  /// Its id in the workspace.
  public let id: String
  /// Its name as people there know it.
  public var name: String
  /// The kinds of plans that it stands for, sorted; none for a document that holds clauses all the same.
  public var kinds: [String] = []
  /// Its version.
  public var version: String?
  /// The day of this version, from which on it counts.
  public var date: CivilDate?
  /// Who answers for it.
  public var owner: String?
  /// The day by which it is looked over again.
  public var review: CivilDate?
  /// The ids of the services it is for, sorted.
  public var services: [String] = []
  /// The ids of the systems it is for, sorted.
  public var systems: [String] = []
  /// Where it is kept.
  public var kept: String?
  /// What sets it off.
  public var trigger: String?
  /// Who decides that it is set off.
  public var decider: String?
  /// Anything else.
  public var note: String?
  /// How the work passes on, one for each document that takes over.
  public var handOvers: [HandOver] = []
  /// Where it holds which requirement.
  public var clauses: [Clause] = []

  /// Makes a document that says nothing yet.
  public init(id: String, name: String) {
    self.id = id
    self.name = name
  }

  /// Whether it is for the whole organisation.
  public var isForAll: Bool { services.isEmpty && systems.isEmpty }

  /// Whether it is in use on a day: from the day of its version on.
  public func counts(on day: CivilDate) -> Bool { date.map { $0 <= day } ?? true }

  /// The most that its clauses have of a requirement, 0 to 2.
  public func extent(of requirement: String) -> Int {
    clauses.filter { $0.requirement == requirement }.map(\.extent.level).max() ?? 0
  }
}
