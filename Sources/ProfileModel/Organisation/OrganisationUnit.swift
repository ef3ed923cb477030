/// A part of the organisation that answers for itself: a department, a plant, an office.
public struct OrganisationUnit: Hashable, Sendable {
  /// Its id in the workspace.
  public let id: String
  /// Its name.
  public let name: String
  /// The kinds of questions it is asked, in the words that controls use of who answers them, sorted.
  public let roles: [String]
  /// The person who answers for it.
  public let owner: String?

  /// Makes a unit.
  public init(id: String, name: String, roles: [String], owner: String? = nil) {
    self.id = id
    self.name = name
    self.roles = Set(roles).sorted()
    self.owner = owner
  }
}
