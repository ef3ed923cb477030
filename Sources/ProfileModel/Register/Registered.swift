/// A list that a workspace keeps, whose entries have ids and a history.
public enum Register: String, CaseIterable, Sendable {
  /// What is wanted of the controls.
  case target
  /// What services stand on.
  case asset
  /// What may happen.
  case scenario
  /// By what risks are judged; it has a single entry.
  case criteria
  /// Which risks are borne for a time.
  case acceptance
  /// What can be done.
  case action
  /// By what actions are ranked; it has a single entry.
  case priority
  /// What is done when.
  case plan
  /// How far actions have come.
  case progress
  /// The organisation's own documents for the day of an attack.
  case continuityPlan = "continuity-plan"
  /// What was or will be exercised.
  case exercise
  /// How long services may be down, and what brings them back.
  case serviceLevels = "service-levels"
  /// Who has to be told in an incident.
  case contact

  /// The command that lists its entries.
  public var listing: String {
    switch self {
    case .continuityPlan: "assess continuity plan list"
    case .exercise: "assess continuity exercise list"
    case .serviceLevels: "assess continuity service list"
    case .contact: "assess continuity contact list"
    default: "assess \(rawValue) list"
    }
  }
}

/// A noun that a workspace keeps a register of.
public protocol Registered: WrittenValue, Hashable, Sendable {
  /// In which register it is kept.
  static var register: Register { get }
  /// Its id there.
  var registerID: String { get }
  /// Reads what `json` makes.
  init?(json: JSONValue)
  /// Throws where entries could not stand together in one register.
  static func checkTogether(_ values: [Self]) throws(Failure)
}

extension Registered {
  /// Entries stand for themselves.
  public static func checkTogether(_ values: [Self]) throws(Failure) {}
}

/// An entry of a register, and the journal entry that wrote it.
public struct RegisterEntry<Value: Registered>: Hashable, Sendable {
  /// The entry.
  public let value: Value
  /// The sequence number of the journal entry that wrote it, which names this version of it.
  public let revision: Int

  /// Makes an entry.
  public init(_ value: Value, revision: Int) {
    self.value = value
    self.revision = revision
  }
}

/// How an entry of a register read at some time.
public struct RegisterVersion<Value: Registered>: Hashable, Sendable {
  /// The entry; nothing where it was taken out.
  public let value: Value?
  /// The sequence number of the journal entry.
  public let revision: Int
  /// When.
  public let time: Instant
  /// By whom.
  public let actor: JournalEntry.Actor
  /// Why, where somebody said so.
  public let why: String?

  /// Makes a version.
  public init(
    _ value: Value?, revision: Int, time: Instant, actor: JournalEntry.Actor, why: String?
  ) {
    self.value = value
    self.revision = revision
    self.time = time
    self.actor = actor
    self.why = why
  }
}

/// What changes in a register.
public struct RegisterEdit<Value: Registered>: Hashable, Sendable {
  /// How some entries read from now on, new ones among them.
  public var written: [Value]
  /// The ids of those that are taken out.
  public var removed: [String]

  /// Describes a change.
  public init(writing written: [Value] = [], removing removed: [String] = []) {
    self.written = written
    self.removed = removed
  }

  /// Whether nothing changes.
  public var isEmpty: Bool { written.isEmpty && removed.isEmpty }
}

extension Target: Registered {
  /// Its register.
  public static var register: Register { .target }
  /// Its id there.
  public var registerID: String { id.description }
}

extension Asset: Registered {
  /// Its register.
  public static var register: Register { .asset }
  /// Its id there.
  public var registerID: String { id }
}

extension Scenario: Registered {
  /// Its register.
  public static var register: Register { .scenario }
  /// Its id there.
  public var registerID: String { id }
}

extension RiskCriteria: Registered {
  /// Its register.
  public static var register: Register { .criteria }
  /// Its id there: there is one set of criteria.
  public var registerID: String { Self.register.rawValue }
}

extension RiskAcceptance: Registered {
  /// Its register.
  public static var register: Register { .acceptance }
  /// Its id there: the risk, of which one decision holds at a time.
  public var registerID: String { risk.description }
}

extension Action: Registered {
  /// Its register.
  public static var register: Register { .action }
  /// Its id there.
  public var registerID: String { id }
}

extension PriorityCriteria: Registered {
  /// Their register.
  public static var register: Register { .priority }
  /// Their id there: there is one set of them.
  public var registerID: String { Self.register.rawValue }
}
