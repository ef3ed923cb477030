public import ProfileModel

/// Puts together what came back in files and what the store holds, three-way and part by part.
///
/// Each row is held against the version of the rating it was issued from, its base:
///
/// - What a file left as it was issued says nothing, a prefilled draft that nobody touched included.
/// - What the store says already changes nothing, unless it confirms a draft.
/// - What the store has said since, and given up again, was taken in before; it changes nothing.
/// - What the store left as it was issued takes the file's word.
/// - All else was changed on both sides, differently, and is a conflict.
///
/// A row that was not issued by us, or from a version that this store never had, counts as issued
/// empty: it may fill in what is blank and is a conflict where something else is said. What it does
/// not say of an answer that the store has too is left as it is.
/// Two files that say different things are in conflict with one another too. The outcome does not
/// depend on the order of the files.
/// An answer that was carried over and not confirmed stays so until the file gives another answer,
/// another respondent or another day, whatever else of it changed.
public enum RatingMerge {
  /// What becomes of everything that files say, told in the order of the stored ratings.
  ///
  /// `history` gives all versions of a rating, the oldest first; it is asked only where the store
  /// has moved on from what a row was issued from.
  public static func outcome(
    of returns: [ScoringReturn], into stored: [StoredRating],
    history: (RatingKey) throws(Failure) -> [StoredRating]
  ) throws(Failure) -> MergeOutcome {
    var rows: [RatingKey: [ReturnedRow]] = [:]
    for file in returns {
      for row in file.rows { rows[row.rating.key, default: []].append(ReturnedRow(file.file, row)) }
    }
    var outcome = MergeOutcome()
    for rating in stored {
      guard let found = rows.removeValue(forKey: rating.rating.key) else { continue }
      try merge(found, into: rating, history, &outcome)
    }
    for (key, found) in rows.sorted(by: { $0.key.full < $1.key.full }) {
      try merge(found, into: StoredRating(Rating(key), revision: 0), history, &outcome)
    }
    return outcome
  }

  private static func merge(
    _ rows: [ReturnedRow], into stored: StoredRating,
    _ history: (RatingKey) throws(Failure) -> [StoredRating], _ outcome: inout MergeOutcome
  ) throws(Failure) {
    var question = MergedQuestion(stored)
    for row in rows.sorted(by: { $0.order < $1.order }) { try question.take(row, history) }
    var rating = stored.rating
    for part in RatingPart.allCases {
      let (edits, conflict) = question.fate(of: part)
      outcome.edits += edits
      outcome.untouched += rows.count { $0.row.parts.contains(part) } - edits.count
      if let conflict { outcome.conflicts.append(conflict) }
      let taken = edits.filter { $0.fate == .taken }
      if let edit = taken.first(where: { !$0.rating.isDraft }) ?? taken.first {
        rating.take(part, of: edit.rating)
      }
    }
    outcome.questions.append(rating.key)
    if !rating.isWritten(like: stored.rating) { outcome.ratings.append(rating) }
  }
}

/// A row of a file, with the file it stands in.
struct ReturnedRow {
  let file: String
  let row: ScoringReturn.Row

  init(_ file: String, _ row: ScoringReturn.Row) {
    self.file = file
    self.row = row
  }

  /// Where it comes among the rows of several files, whatever the order in which they were named.
  var order: (String, String) { (file, row.place.description) }
}
