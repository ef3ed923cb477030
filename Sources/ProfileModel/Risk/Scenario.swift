public import Wording

/// Damage to the business that may come true, and what stands against it.
public struct Scenario: Hashable, Sendable {
  /// The entry of a library that it was adopted from.
  public struct Origin: Hashable, Sendable {
    /// The id of the library.
    public let catalog: String
    /// Its edition.
    public let edition: String
    /// The id of the entry.
    public let entry: String

    /// Names an entry.
    public init(catalog: String, edition: String, entry: String) {
      self.catalog = catalog
      self.edition = edition
      self.entry = entry
    }
  }

  /// A service of another sector that it depends on.
  public struct Dependency: Hashable, Sendable {
    /// The id of the service in the sector table.
    public let service: String
    /// How it depends on it.
    public let note: String?

    /// Names a dependency.
    public init(service: String, note: String? = nil) {
      self.service = service
      self.note = note
    }
  }

  /// What brings it about.
  public enum Cause: String, CaseIterable, Sendable {
    /// Somebody wants it.
    case deliberate
    /// A mistake or a failure.
    case accidental
    /// Nature.
    case environmental
    /// Anything else.
    case other

    /// The cause as people read it.
    public var readable: Text {
      switch self {
      case .deliberate: Text(ja: "意図的", en: "deliberate")
      case .accidental: Text(ja: "偶発的", en: "accidental")
      case .environmental: Text(ja: "環境的", en: "environmental")
      case .other: Text(ja: "その他", en: "other")
      }
    }
  }

  /// Whether it is reckoned with.
  public enum Status: Hashable, Sendable {
    /// It is.
    case inUse
    /// It cannot happen here, for a reason.
    case notApplicable(reason: String)
  }

  /// Its id in the workspace.
  public let id: String
  /// Where it was adopted from; nothing for one of the organisation's own.
  public var origin: Origin?
  /// Its title.
  public var title: Text
  /// What happens.
  public var story: Text
  /// What the harm is.
  public var harm: Text
  /// The ids of the services that it hits, sorted.
  public var services: [String] = []
  /// The ids of the assets that it goes through, sorted.
  public var assets: [String] = []
  /// The suppliers that it involves, sorted.
  public var suppliers: [String] = []
  /// Services of other sectors that it depends on.
  public var dependencies: [Dependency] = []
  /// What brings it about.
  public var cause: Cause
  /// Where it happens, in the order of their declaration.
  public var environments: [System.Environment] = []
  /// How often it would come true without any control.
  public var likelihood: LikelihoodEstimate
  /// How bad it would be from each side, without any control.
  public var impact: ImpactClasses
  /// What it would cost, where somebody has estimated that.
  public var loss: LossEstimate?
  /// The level of damage in the matrix, 1 to 3, where it is not to follow from the impact.
  public var damage: Int?
  /// What makes it rarer.
  public var prevent: [Layer] = []
  /// What notices and stops it.
  public var contain: [ContainLayer] = []
  /// What makes it shorter.
  public var recover: [Layer] = []
  /// The ways on which it comes true.
  public var trees: [AttackTree] = []
  /// What is done about it.
  public var treatment: Treatment = .undecided
  /// How it is watched, where it was not selected for treatment.
  public var watch: String?
  /// Whether it is reckoned with.
  public var status: Status = .inUse

  /// Makes a scenario without layers.
  public init(
    id: String, title: Text, story: Text, harm: Text, cause: Cause,
    likelihood: LikelihoodEstimate, impact: ImpactClasses
  ) {
    self.id = id
    self.title = title
    self.story = story
    self.harm = harm
    self.cause = cause
    self.likelihood = likelihood
    self.impact = impact
  }

  /// Whether it is reckoned with.
  public var isInUse: Bool { status == .inUse }

  /// Whether it reaches control systems.
  public var isInControlSystems: Bool { environments.contains(.ot) }

  /// All controls that its layers or trees name, sorted.
  public var controls: [ControlID] {
    let groups =
      (prevent + recover).map(\.group) + contain.flatMap { [$0.detect, $0.respond] }
    let steps = trees.flatMap(\.steps).flatMap(\.controls)
    return Set(groups.flatMap(\.members).map(\.control) + steps).sorted()
  }
}
