internal import ProfileModel

/// One question while the rows that answer it are put together.
struct MergedQuestion {
  /// What one row means for one part.
  private enum Verdict {
    /// The store says it already.
    case present
    /// The store said it since and moved on.
    case superseded
    /// The store stands where the row was issued from.
    case fresh
    /// The store has moved on to something else.
    case stale
  }

  private struct Claim {
    let verdict: Verdict
    let claim: MergeConflict.Claim
  }

  private let stored: StoredRating
  private var versions: [StoredRating]?
  private var claims = RatingPart.allCases.map { _ in [Claim]() }

  init(_ stored: StoredRating) {
    self.stored = stored
  }

  /// Takes in what a row says against its base.
  mutating func take(
    _ returned: ReturnedRow, _ history: (RatingKey) throws(Failure) -> [StoredRating]
  ) throws(Failure) {
    let row = returned.row
    let base = try base(of: row, history)
    let known = (base?.rating.evidence ?? []) + stored.rating.evidence
    var said = row.rating.withDigests(of: known)
    if let base {
      if !said.isAnswered(like: base.rating) { said.draft = nil }
    } else {
      said.completeAnswer(from: stored.rating)
    }
    // Name and day stand under an answer; where it was taken back they are left over.
    if !said.answer.isGiven, base?.rating.answer.isGiven ?? false {
      (said.respondent, said.answeredOn) = (nil, nil)
    }
    let issued = base?.rating ?? Rating(stored.rating.key)
    for part in RatingPart.allCases where row.parts.contains(part) {
      guard !said.says(part, like: issued) else { continue }
      let verdict = try verdict(on: part, said, base, history)
      let claim = MergeConflict.Claim(
        file: returned.file, place: row.place(of: part), rating: said, base: issued)
      claims[part.position].append(Claim(verdict: verdict, claim: claim))
    }
  }

  /// What becomes of a part: each file's edit, and the conflict where there is one.
  func fate(of part: RatingPart) -> (edits: [MergedEdit], conflict: MergeConflict?) {
    let all = claims[part.position]
    guard !all.isEmpty else { return ([], nil) }
    let open = all.filter { $0.verdict == .fresh || $0.verdict == .stale }
    let agree = open.dropFirst().allSatisfy { other in
      open.first.map { other.claim.rating.says(part, like: $0.claim.rating) } ?? true
    }
    let isTaken = agree && open.contains { $0.verdict == .fresh }
    let edits = all.map { claim in
      let fate: MergedEdit.Fate =
        switch claim.verdict {
        case .present: .present
        case .superseded: .superseded
        case .fresh, .stale: isTaken ? .taken : .conflicting
        }
      return MergedEdit(part: part, claim: claim.claim, fate: fate)
    }
    guard !open.isEmpty, !isTaken else { return (edits, nil) }
    return (edits, MergeConflict(part: part, store: stored.rating, claims: open.map(\.claim)))
  }

  /// The version that a row was issued from, if the store ever had it.
  private mutating func base(
    of row: ScoringReturn.Row, _ history: (RatingKey) throws(Failure) -> [StoredRating]
  ) throws(Failure) -> StoredRating? {
    guard let base = row.base else { return nil }
    if base == stored.revision { return stored }
    return try all(history).first { $0.revision == base }
  }

  private mutating func verdict(
    on part: RatingPart, _ said: Rating, _ base: StoredRating?,
    _ history: (RatingKey) throws(Failure) -> [StoredRating]
  ) throws(Failure) -> Verdict {
    if said.says(part, like: stored.rating) {
      let confirms = part == .answer && stored.rating.isDraft && !said.isDraft
      return confirms ? .fresh : .present
    }
    let issued = base?.rating ?? Rating(stored.rating.key)
    if stored.revision != base?.revision {
      let since = try all(history).filter { $0.revision > base?.revision ?? 0 }
      if since.contains(where: { $0.rating.repeats(part, of: said) }) { return .superseded }
    }
    return issued.agrees(with: stored.rating, on: part) ? .fresh : .stale
  }

  private mutating func all(
    _ history: (RatingKey) throws(Failure) -> [StoredRating]
  ) throws(Failure) -> [StoredRating] {
    if let versions { return versions }
    let found = try history(stored.rating.key)
    versions = found
    return found
  }
}

extension Rating {
  /// Whether a part says the same, no matter who has confirmed it, and whether a digest that no
  /// table shows stands beside it.
  func says(_ part: RatingPart, like other: Rating) -> Bool {
    part == .answer ? answers(like: other) : repeats(part, of: other)
  }

  /// Leaves what a table does not say of an answer as it is, where the answer is the same.
  fileprivate mutating func completeAnswer(from known: Rating) {
    guard answer == known.answer, answer.isGiven else { return }
    reason = reason ?? known.reason
    approver = approver ?? known.approver
    reviewOn = reviewOn ?? known.reviewOn
    respondent = respondent ?? known.respondent
    answeredOn = answeredOn ?? known.answeredOn
  }

  /// Whether the same answer was given by the same person on the same day.
  fileprivate func isAnswered(like other: Rating) -> Bool {
    answer == other.answer && respondent == other.respondent && answeredOn == other.answeredOn
  }

  /// Whether a part is the same but for digests that one of them does not know.
  func repeats(_ part: RatingPart, of other: Rating) -> Bool {
    guard part == .evidence, evidence.count == other.evidence.count else {
      return agrees(with: other, on: part)
    }
    var (here, there) = (self, other)
    for index in evidence.indices where evidence[index].digest != other.evidence[index].digest {
      guard evidence[index].digest == nil || other.evidence[index].digest == nil else {
        return false
      }
      here.evidence[index].digest = nil
      there.evidence[index].digest = nil
    }
    return here.agrees(with: there, on: .evidence)
  }

  /// The rating with the digests that others know of its evidence.
  func withDigests(of known: [Evidence]) -> Rating {
    guard known.contains(where: { $0.digest != nil }) else { return self }
    var rating = self
    rating.evidence = evidence.map { piece in
      var piece = piece
      piece.digest =
        piece.digest
        ?? known.first {
          $0.title == piece.title && $0.place == piece.place && $0.date == piece.date
        }?.digest
      return piece
    }
    return rating
  }
}
