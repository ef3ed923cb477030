/// A critical service that the organisation provides.
public struct Service: Hashable, Sendable {
  /// Its id in the workspace.
  public let id: String
  /// Its name.
  public let name: String
  /// The id of the service in the sector table, whose service level it is held to.
  public let sectorService: String?

  /// Makes a service.
  public init(id: String, name: String, sectorService: String? = nil) {
    self.id = id
    self.name = name
    self.sectorService = sectorService
  }
}
