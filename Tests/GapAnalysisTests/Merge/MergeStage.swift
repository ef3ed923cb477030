import GapAnalysis
import ProfileModel

/// A store of ratings in memory that keeps every version, and writes files as a store issues them.
struct MergeStage {
  private(set) var versions: [RatingKey: [StoredRating]] = [:]
  private(set) var keys: [RatingKey] = []
  private var revision = 0

  /// Lays ratings down, all in one entry.
  init(_ ratings: [Rating] = [Rating(.first), Rating(.second)]) {
    write(ratings)
  }

  var stored: [StoredRating] { keys.compactMap { versions[$0]?.last } }

  func rating(_ key: RatingKey) -> Rating {
    versions[key]?.last?.rating ?? Rating(key)
  }

  mutating func write(_ ratings: [Rating]) {
    revision += 1
    for rating in ratings {
      if versions[rating.key] == nil { keys.append(rating.key) }
      versions[rating.key, default: []].append(StoredRating(rating, revision: revision))
    }
  }

  mutating func edit(_ key: RatingKey = .first, _ change: (inout Rating) -> Void) {
    var rating = rating(key)
    change(&rating)
    write([rating])
  }

  /// A file as the store would issue it now, changed by whoever fills it in.
  func issue(
    _ file: String, _ only: [RatingKey]? = nil, _ change: (inout Rating) -> Void = { _ in }
  ) -> ScoringReturn {
    let rows = stored.enumerated().filter { only?.contains($1.rating.key) ?? true }
      .map { index, stored in
        ScoringReturn.Row(
          Self.filled(stored.rating, change), parts: .all,
          base: stored.revision, at: .line(index + 2, of: file))
      }
    return ScoringReturn(file: file, issue: nil, rows: rows)
  }

  /// What a row shows of a rating, once somebody changed it: neither digests nor drafts.
  static func filled(_ rating: Rating, _ change: (inout Rating) -> Void) -> Rating {
    var rating = rating
    rating.draft = nil
    rating.evidence = rating.evidence.map { piece in
      var piece = piece
      piece.digest = nil
      return piece
    }
    change(&rating)
    return rating
  }

  func merged(_ returns: [ScoringReturn]) throws -> MergeOutcome {
    try RatingMerge.outcome(of: returns, into: stored) { versions[$0] ?? [] }
  }

  /// Merges and writes what changed.
  @discardableResult
  mutating func take(
    _ returns: [ScoringReturn], _ resolution: MergeResolution? = nil
  ) throws -> MergeOutcome {
    var outcome = try merged(returns)
    if let resolution { outcome = try outcome.resolved(by: resolution) }
    if !outcome.ratings.isEmpty { write(outcome.ratings) }
    return outcome
  }
}

extension RatingKey {
  static let first = RatingKey(catalog: "house", control: "1")
  static let second = RatingKey(catalog: "house", control: "2", scope: .unit("plant"))
}

extension MergeOutcome {
  var fates: [MergedEdit.Fate] { edits.map(\.fate) }
}
