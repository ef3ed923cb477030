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
    let owners = QuestionOwners(register)
    return meant.filter { rating in
      (scope.map { $0 == rating.key.scope } ?? true)
        && (owner.map { $0 == owners.owner(of: rating) } ?? true)
    }
  }
}
