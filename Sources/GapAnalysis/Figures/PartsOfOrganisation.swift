internal import ProfileModel

/// Which ratings belong to which parts of an organisation, those that belong to none last.
struct PartsOfOrganisation {
  private let subjects: (Rating) -> [GroupSubject]

  /// Sorts by one kind of parts of an organisation.
  init(_ part: Grouping.Part, of register: OrganisationRegister?) {
    switch part {
    case .scope: subjects = { [.scope($0.key.scope)] }
    case .unit:
      let units = Set((register?.units ?? []).map(\.id))
      let owners = Self.bySystem(register) { $0.owner.map { [$0] } ?? [] }
      subjects = { rating in
        let unit: String? =
          switch rating.key.scope {
          case .organisation: nil
          case .unit(let id): id
          case .system(let id): owners[id]?.first(where: units.contains)
          }
        return [.unit(unit)]
      }
    case .service:
      let services = Self.bySystem(register, \.services)
      subjects = { rating in
        guard case .system(let id) = rating.key.scope, let served = services[id], !served.isEmpty
        else { return [.service(nil)] }
        return served.map { .service($0) }
      }
    case .owner:
      let owners = register.map { QuestionOwners($0) }
      subjects = { [.owner(owners?.owner(of: $0) ?? $0.owner)] }
    }
  }

  private static func bySystem(
    _ register: OrganisationRegister?, _ ids: (System) -> [String]
  ) -> [String: [String]] {
    Dictionary((register?.systems ?? []).map { ($0.id, ids($0)) }) { first, _ in first }
  }

  /// The parts to which some ratings belong, in their order, each with the questions that are its own.
  func parts(
    of ratings: some Sequence<Rating>
  ) -> [(subject: GroupSubject, questions: Set<RatingKey>)] {
    var found: [GroupSubject: Set<RatingKey>] = [:]
    for rating in ratings {
      for subject in subjects(rating) { found[subject, default: []].insert(rating.key) }
    }
    return found.sorted { $0.key.orderAsPart < $1.key.orderAsPart }.map { ($0.key, $0.value) }
  }
}

extension GroupSubject {
  /// Scopes in their order, all else by id with what belongs to none at the end.
  fileprivate var orderAsPart: PartOrder {
    switch self {
    case .scope(let scope): PartOrder(scope: scope, id: "", isLast: false)
    case .unit(let id), .service(let id), .owner(let id):
      PartOrder(scope: .organisation, id: id ?? "", isLast: id == nil)
    case .all, .group, .function, .viewpoint:
      PartOrder(scope: .organisation, id: "", isLast: false)
    }
  }
}

private struct PartOrder: Comparable {
  let scope: Scope
  let id: String
  let isLast: Bool

  static func < (left: PartOrder, right: PartOrder) -> Bool {
    if left.isLast != right.isLast { return right.isLast }
    return left.scope == right.scope ? left.id < right.id : left.scope < right.scope
  }
}
