public import Wording

/// A system that services stand on.
public struct System: Hashable, Sendable {
  /// Where a system lives, which decides what can be asked of it.
  public enum Environment: String, CaseIterable, Sendable {
    /// Office and business systems.
    case it
    /// Control systems of plant and network.
    case ot
    /// Services used from a cloud provider.
    case cloud

    /// The environment as people read it.
    public var readable: Text {
      switch self {
      case .it: Text(ja: "IT", en: "IT")
      case .ot: Text(ja: "OT(制御系)", en: "OT (control)")
      case .cloud: Text(ja: "クラウド", en: "Cloud")
      }
    }
  }

  /// Its id in the workspace.
  public let id: String
  /// Its name.
  public let name: String
  /// Where it lives.
  public let environment: Environment
  /// The ids of the services that need it, sorted.
  public let services: [String]
  /// The unit or person answering for it.
  public let owner: String?

  /// Makes a system.
  public init(
    id: String, name: String, environment: Environment, services: [String], owner: String? = nil
  ) {
    self.id = id
    self.name = name
    self.environment = environment
    self.services = Set(services).sorted()
    self.owner = owner
  }
}
