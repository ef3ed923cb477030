public import Wording

/// Something of value that services stand on, and what threatens it.
public struct Asset: Hashable, Sendable {
  /// What kind of thing it is.
  public enum Kind: String, CaseIterable, Sendable {
    /// A system as a whole.
    case system
    /// Information.
    case information
    /// A device.
    case device
    /// A service that is used.
    case service

    /// The kind as people read it.
    public var readable: Text {
      switch self {
      case .system: Text(ja: "システム", en: "system")
      case .information: Text(ja: "情報", en: "information")
      case .device: Text(ja: "機器", en: "device")
      case .service: Text(ja: "サービス", en: "service")
      }
    }
  }

  /// What may happen to it, and what counters that.
  public struct Threat: Hashable, Sendable {
    /// Its id within the asset.
    public let id: String
    /// Its name.
    public let name: String
    /// How likely it is, 1 to 3.
    public let likelihood: Int
    /// The controls that counter it, sorted.
    public let controls: [ControlID]

    /// Makes a threat.
    public init(id: String, name: String, likelihood: Int, controls: [ControlID]) {
      self.id = id
      self.name = name
      self.likelihood = likelihood
      self.controls = Set(controls).sorted()
    }
  }

  /// Its id in the workspace.
  public let id: String
  /// Its name.
  public var name: String
  /// What kind of thing it is.
  public var kind: Kind
  /// Where it lives.
  public var environment: System.Environment
  /// How important it is, 1 to 3.
  public var importance: Int
  /// The ids of the services that it carries, sorted.
  public var services: [String] = []
  /// The ids of the systems that it belongs to, sorted.
  public var systems: [String] = []
  /// The unit or person answering for it.
  public var owner: String?
  /// Who supplies it.
  public var supplier: String?
  /// Anything else.
  public var note: String?
  /// Why it is deliberately looked at with the asset lens alone (資産ベースのみ), if it is.
  public var assetLensOnly: String?
  /// What threatens it.
  public var threats: [Threat] = []

  /// Makes an asset.
  public init(
    id: String, name: String, kind: Kind, environment: System.Environment, importance: Int
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.environment = environment
    self.importance = importance
  }

  /// Whether it is of the highest importance.
  public var isCritical: Bool { importance >= 3 }
}
