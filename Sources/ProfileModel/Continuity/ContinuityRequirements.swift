public import Wording

/// The requirements that plans are held against, with the words that they are sorted by.
public struct ContinuityRequirements: Hashable, Sendable {
  /// A phase, a kind of plan or a characteristic.
  public struct Name: Hashable, Sendable {
    /// Its id.
    public let id: String
    /// Its title.
    public let title: Text

    /// Names one.
    public init(id: String, title: Text) {
      self.id = id
      self.title = title
    }
  }

  /// The phase that is no link of the chain from the first sign to full recovery.
  public static let peacetime = "peacetime"

  /// The catalogues that they come from, each with its edition.
  public private(set) var editions: [String]
  /// The phases in the order of an attack, with peacetime among them.
  public private(set) var phases: [Name]
  /// The kinds of plans.
  public private(set) var planKinds: [Name]
  /// The characteristics of attacks.
  public private(set) var characteristics: [Name]
  /// The requirements.
  public private(set) var rows: [ContinuityRequirement]

  /// Makes the requirements of one catalogue.
  public init(
    edition: String, phases: [Name], planKinds: [Name], characteristics: [Name],
    rows: [ContinuityRequirement]
  ) {
    editions = [edition]
    self.phases = phases
    self.planKinds = planKinds
    self.characteristics = characteristics
    self.rows = rows
  }

  /// None at all.
  public static let none = ContinuityRequirements()

  private init() {
    (editions, phases, planKinds, characteristics, rows) = ([], [], [], [], [])
  }

  /// These and those of another catalogue that these do not have already.
  public func with(_ other: ContinuityRequirements) -> ContinuityRequirements {
    var all = self
    all.editions += other.editions.filter { !editions.contains($0) }
    all.phases += Self.new(other.phases, beside: phases)
    all.planKinds += Self.new(other.planKinds, beside: planKinds)
    all.characteristics += Self.new(other.characteristics, beside: characteristics)
    let known = Set(rows.map(\.id))
    all.rows += other.rows.filter { !known.contains($0.id) }
    return all
  }

  private static func new(_ names: [Name], beside known: [Name]) -> [Name] {
    let ids = Set(known.map(\.id))
    return names.filter { !ids.contains($0.id) }
  }

  /// The requirement with an id.
  public subscript(_ id: String) -> ContinuityRequirement? { rows.first { $0.id == id } }

  /// The phases that form the chain from the first sign to full recovery.
  public var chain: [Name] { phases.filter { $0.id != Self.peacetime } }

  /// The requirements that a control supports, by the control.
  public var supportedBy: [ControlID: [ContinuityRequirement]] {
    var found: [ControlID: [ContinuityRequirement]] = [:]
    for row in rows {
      for control in Set(row.controls) { found[control, default: []].append(row) }
    }
    return found
  }
}
