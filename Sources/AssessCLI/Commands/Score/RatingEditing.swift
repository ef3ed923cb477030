internal import GapAnalysis
internal import ProfileModel
internal import Wording

/// What holds for ratings that are edited on the command line.
enum RatingEditing {
  /// Throws all that is wrong with a rating.
  static func check(_ rating: Rating, about found: QuestionLookup.Found) throws(Failure) {
    let faults = RatingRule.faults(of: rating, about: found.control, on: found.set.scale)
    guard faults.isEmpty else {
      throw Failure(
        .input,
        faults.map { fault in
          Problem(at: .word(rating.key.description), fault.what, remedy: fault.remedy)
        })
    }
  }

  /// Whether a rating of a profile keeps to all rules.
  static func isWhole(_ rating: Rating, in profile: Profile) -> Bool {
    guard let set = profile.set(rating.key.catalog), let control = set.control(rating.key.control)
    else { return false }
    return RatingRule.faults(of: rating, about: control, on: set.scale).isEmpty
  }

  /// Confirms what was carried over: the answer stands as that of whoever confirms it.
  static func confirm(_ rating: inout Rating, by name: String, on day: CivilDate) {
    if let proposal = rating.draft?.proposal, !rating.answer.isGiven { rating.answer = proposal }
    rating.draft = nil
    rating.respondent = name
    rating.answeredOn = day
  }
}
