public import ProfileModel

/// How conflicts are decided.
public enum MergeResolution: Hashable, Sendable {
  /// One by one.
  case answers([ConflictAnswer])
  /// All in the same way.
  case prefer(Preference)

  /// What is preferred wherever there is a conflict.
  public enum Preference: Hashable, Sendable {
    /// What the store has.
    case store
    /// What was answered last; where that is not known, or not one, the conflict stays.
    case newest
    /// What a file says; where it says nothing, the conflict stays.
    case file(String)
  }
}

/// What somebody decided about one conflict.
public struct ConflictAnswer: Hashable, Sendable {
  /// What is to stand.
  public enum Take: Hashable, Sendable {
    /// What the store has.
    case store
    /// What a file says.
    case file(String)
    /// What the part of this rating says.
    case value(Rating)
  }

  /// Which question.
  public let key: RatingKey
  /// Which part.
  public let part: RatingPart
  /// What is to stand.
  public let take: Take
  /// What the store had when the question was put, in words; nothing where nobody wrote it down.
  public let seen: String?
  /// What files said when the question was put, in words, by the files; empty where one said nothing.
  public let said: [String: String]
  /// Where this was written.
  public let place: Place

  /// Makes a decision.
  public init(
    _ key: RatingKey, _ part: RatingPart, take: Take, seen: String? = nil,
    said: [String: String] = [:], at place: Place
  ) {
    self.seen = seen
    self.said = said
    self.key = key
    self.part = part
    self.take = take
    self.place = place
  }
}

extension MergeOutcome {
  /// The outcome once conflicts are decided; those that a resolution does not reach stay.
  public func resolved(by resolution: MergeResolution) throws(Failure) -> MergeOutcome {
    switch resolution {
    case .answers(let answers):
      let sheet = try AnswerSheet(answers, to: conflicts)
      var outcome = deciding { sheet.winner(of: $0) }
      outcome.edits += given(answers)
      return outcome
    case .prefer(let preference):
      return deciding { preference.winner(of: $0) }
    }
  }

  /// The values that somebody gave in place of all that is said, where they change what is stored.
  private func given(_ answers: [ConflictAnswer]) -> [MergedEdit] {
    let open = Dictionary(grouping: conflicts, by: \.key)
    return answers.compactMap { answer in
      guard case .value(let rating) = answer.take,
        let conflict = open[answer.key]?.first(where: { $0.part == answer.part }),
        !rating.agrees(with: conflict.store, on: answer.part)
      else { return nil }
      let claim = MergeConflict.Claim(
        file: answer.place.name, place: answer.place, rating: rating, base: conflict.store)
      return MergedEdit(part: answer.part, claim: claim, fate: .decided)
    }
  }

  /// The outcome with the part of that rating which wins each conflict.
  private func deciding(_ winner: (MergeConflict) -> Rating?) -> MergeOutcome {
    var outcome = self
    var winners: [RatingKey: [RatingPart: Rating]] = [:]
    var changed = Dictionary(uniqueKeysWithValues: ratings.map { ($0.key, $0) })
    outcome.conflicts = conflicts.filter { conflict in
      guard let winner = winner(conflict) else { return true }
      winners[conflict.key, default: [:]][conflict.part] = winner
      if !winner.agrees(with: conflict.store, on: conflict.part) {
        changed[conflict.key, default: conflict.store].take(conflict.part, of: winner)
      }
      return false
    }
    outcome.edits = edits.map { edit in
      guard edit.fate == .conflicting, let winner = winners[edit.key]?[edit.part] else {
        return edit
      }
      var edit = edit
      edit.fate = edit.rating.agrees(with: winner, on: edit.part) ? .taken : .overruled
      return edit
    }
    outcome.ratings = questions.compactMap { changed[$0] }
    return outcome
  }
}

extension MergeResolution.Preference {
  /// The rating that wins a conflict, where the preference decides it.
  fileprivate func winner(of conflict: MergeConflict) -> Rating? {
    switch self {
    case .store: conflict.store
    case .file(let file): conflict.claims.first { $0.file == file }?.rating
    case .newest: Self.newest(of: conflict)
    }
  }

  private static func newest(of conflict: MergeConflict) -> Rating? {
    let sides = [conflict.store] + conflict.claims.map(\.rating)
    let days = sides.compactMap(\.answeredOn)
    guard days.count == sides.count, let last = days.max() else { return nil }
    let newest = sides.filter { $0.answeredOn == last }
    guard let winner = newest.first,
      newest.allSatisfy({ $0.agrees(with: winner, on: conflict.part) })
    else { return nil }
    return winner
  }
}
