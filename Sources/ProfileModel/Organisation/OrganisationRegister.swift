/// The organisation with its services and the systems they stand on, as known at one time.
public struct OrganisationRegister: Hashable, Sendable {
  /// What the workspace is for.
  public let kind: WorkspaceKind
  /// Who it belongs to.
  public let organisation: Organisation
  /// Its units, sorted by id.
  public let units: [OrganisationUnit]
  /// Its services, sorted by id.
  public let services: [Service]
  /// Its systems, sorted by id.
  public let systems: [System]

  /// Makes a register.
  public init(
    kind: WorkspaceKind, organisation: Organisation, units: [OrganisationUnit] = [],
    services: [Service], systems: [System]
  ) {
    self.kind = kind
    self.organisation = organisation
    self.units = units.sorted { $0.id < $1.id }
    self.services = services.sorted { $0.id < $1.id }
    self.systems = systems.sorted { $0.id < $1.id }
  }

  /// The unit with an id.
  public func unit(_ id: String) -> OrganisationUnit? {
    units.first { $0.id == id }
  }

  /// Whether a scope is the organisation, or one of its units or systems.
  public func knows(_ scope: Scope) -> Bool {
    switch scope {
    case .organisation: true
    case .unit(let id): unit(id) != nil
    case .system(let id): systems.contains { $0.id == id }
    }
  }
}
