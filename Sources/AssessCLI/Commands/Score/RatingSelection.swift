internal import GapAnalysis
internal import ProfileModel

/// Some of the questions of a profile: by control or group, scope and owner.
struct RatingSelection {
  private let words: [String]
  private let scope: Scope?
  private let owner: String?

  /// Selects questions; without words those about every control.
  init(_ words: [String] = [], scope: Scope? = nil, owner: String? = nil) {
    self.words = words
    self.scope = scope
    self.owner = owner.map(Identifier.trimmed)
  }

  /// The questions that are meant, in the order of the profile.
  func ratings(of profile: Profile, _ register: OrganisationRegister) throws(Failure) -> [Rating] {
    let meant: [Rating]
    if words.isEmpty {
      meant = profile.ratings
    } else {
      meant = try QuestionLookup(profile).controls(words).flatMap { found in
        Array(profile.ratings(of: found.control.id, in: found.set.catalog.id))
      }
    }
    return meant.filter { rating in
      (scope.map { $0 == rating.key.scope } ?? true)
        && (owner.map { $0 == rating.owner(in: register) } ?? true)
    }
  }
}

extension Rating {
  /// Who is to answer: whoever the question was given to, or whoever answers for its scope.
  func owner(in register: OrganisationRegister) -> String? {
    if let owner { return owner }
    switch key.scope {
    case .organisation: return nil
    case .unit(let id): return register.unit(id)?.owner
    case .system(let id): return register.systems.first { $0.id == id }?.owner
    }
  }
}
