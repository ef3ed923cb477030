internal import ProfileModel

/// A question of a period: its rating, its control, and the tier that was answered.
struct ExaminedQuestion: Sendable {
  let rating: Rating
  let controls: ControlSet
  let control: Control
  /// The question in one word, with its catalogue where another one has a control of that id.
  let subject: String
  /// The control as it is typed, with its catalogue where another one has a control of that id.
  let controlName: String
  /// Where the answer puts the control, where it is adopted.
  let tiers: ClosedRange<Int>?

  init(_ rating: Rating, _ control: Control, in set: ControlSet, isShared: Bool) {
    self.rating = rating
    controls = set
    self.control = control
    subject = isShared ? rating.key.full : rating.key.description
    controlName = isShared ? "\(rating.key.catalog)/\(control.id)" : control.id
    let isAdopted = rating.answer.kind == .adopted
    tiers =
      isAdopted ? Standing(rating.answer, to: control, on: set.scale).tiers(on: set.scale) : nil
  }

  /// The questions of a profile, in its order.
  static func all(of profile: Profile) -> [ExaminedQuestion] {
    let sets = Dictionary(
      profile.sets.map { ($0.catalog.id, $0) }, uniquingKeysWith: { first, _ in first })
    let shared = sharedControls(of: profile.sets)
    return profile.ratings.compactMap { rating in
      guard let set = sets[rating.key.catalog], let control = set.control(rating.key.control) else {
        return nil
      }
      return ExaminedQuestion(
        rating, control, in: set, isShared: shared.contains(control.id))
    }
  }

  /// The ids that stand in several catalogues.
  private static func sharedControls(of sets: [ControlSet]) -> Set<String> {
    if sets.count < 2 { return [] }
    var seen: Set<String> = []
    var shared: Set<String> = []
    for set in sets {
      for control in set.controls where !seen.insert(control.id).inserted {
        shared.insert(control.id)
      }
    }
    return shared
  }

  var answer: Answer { rating.answer }
  var scope: Scope { rating.key.scope }
  var scale: TierScale { controls.scale }

  /// The tier that is reached whatever is still open in the answer.
  var tier: Int? { tiers?.lowerBound }

  /// The grade of evidence that it takes to show the tier, 0 where none is adopted.
  var requiredGrade: Int { tier.flatMap { scale.level($0)?.evidence } ?? 0 }

  /// Whether somebody answered it in this period.
  var isConfirmed: Bool { answer.isGiven && !rating.isDraft }

  /// The command by which it is answered.
  var command: String {
    let base = "assess score set \(controlName)"
    return scope == .organisation ? base : "\(base) --scope \(scope)"
  }
}
