public import ProfileModel

/// Who is to answer each question.
public struct QuestionOwners: Sendable {
  private let owners: [Scope: String]

  /// Looks up who answers for the parts of an organisation.
  public init(_ register: OrganisationRegister) {
    var owners: [Scope: String] = [:]
    for unit in register.units { owners[.unit(unit.id)] = unit.owner }
    for system in register.systems {
      // A system may be answered for by a unit, and that unit by a person.
      owners[.system(system.id)] = system.owner.map { owners[.unit($0)] ?? $0 }
    }
    self.owners = owners
  }

  /// Whoever the question was given to, or whoever answers for its scope.
  public func owner(of rating: Rating) -> String? {
    rating.owner ?? owners[rating.key.scope]
  }
}
