internal import ProfileModel

/// Which systems that were answered for have no part in a service.
struct ForeignSystems: Sendable {
  private let answered: Set<String>
  private let carrying: [String: Set<String>]

  init(_ systems: [System], answeredIn profile: Profile) {
    answered = Set(
      profile.ratings.compactMap { rating in
        if case .system(let id) = rating.key.scope { id } else { nil }
      })
    var carrying: [String: Set<String>] = [:]
    for system in systems {
      for service in system.services { carrying[service, default: []].insert(system.id) }
    }
    self.carrying = carrying
  }

  /// Those of a service.
  func of(_ service: String) -> Set<String> { answered.subtracting(carrying[service] ?? []) }
}
