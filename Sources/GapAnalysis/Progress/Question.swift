internal import ProfileModel

/// A question of a period with what is counted of it.
struct Question {
  let rating: Rating
  /// The control it is about, and the set it lies in, where the catalogue holds it.
  let place: (set: ControlSet, control: Control)?
  /// Whether the question is open, and the answer for the whole organisation stands in.
  let isStoodInFor: Bool
  /// Whether its evidence counts for less than it did because of its age.
  let isStale: Bool

  /// The questions of a profile, in their order.
  static func all(in profile: Profile, by method: Method) -> [Question] {
    let sets = Dictionary(
      profile.sets.map { ($0.catalog.id, $0) }, uniquingKeysWith: { first, _ in first })
    var wide: Rating?
    return profile.ratings.map { rating in
      let key = rating.key
      // Of the ratings of one control, that of the whole organisation comes first.
      if key.scope == .organisation { wide = rating }
      let covers = wide.map {
        $0.key.control == key.control && $0.key.catalog == key.catalog && $0.answer.isGiven
      }
      let set = sets[key.catalog]
      let control = set?.control(key.control)
      return Question(
        rating: rating, place: set.flatMap { set in control.map { (set, $0) } },
        isStoodInFor: !rating.answer.isGiven && covers == true,
        isStale: EvidenceOnDay(rating.evidence, on: profile.asOf, by: method).isStale)
    }
  }

  /// The id of the top group that it lies in.
  func section(_ tops: [String: [String: String]]) -> String {
    guard let place else { return "" }
    return tops[place.set.catalog.id]?[place.control.group] ?? place.control.group
  }
}
