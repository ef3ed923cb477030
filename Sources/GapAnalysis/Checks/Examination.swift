public import ProfileModel

/// All that the quality rules look at: the register, and the profile of a period where there is one.
public struct Examination: Sendable {
  /// The organisation's register.
  public let register: OrganisationRegister
  /// The profile.
  public let profile: Profile?
  /// Whether the profile is the one that work goes on in, for which things are allowed.
  public let isOfProfileAtWork: Bool
  /// The profile of the period before, where there is one.
  public let earlier: Profile?
  /// Which controls of different catalogues ask the same.
  public let links: [ControlLink]
  /// What was changed in the period before after it had been carried over, by its questions.
  public let corrections: [RatingKey: Correction]
  /// The day on which it is looked at.
  public let today: CivilDate
  /// From where on rules speak.
  public let thresholds: Thresholds
  /// The questions of the profile, in its order.
  let questions: [ExaminedQuestion]
  private let positions: [RatingKey: Int]
  private let earlierQuestions: [RatingKey: ExaminedQuestion]

  /// Puts together what is to be looked at.
  public init(
    register: OrganisationRegister, profile: Profile? = nil, isAtWork: Bool = true,
    earlier: Profile? = nil, links: [ControlLink] = [],
    corrections: [RatingKey: Correction] = [:], today: CivilDate,
    thresholds: Thresholds = Thresholds()
  ) {
    self.register = register
    self.profile = profile
    isOfProfileAtWork = profile != nil && isAtWork
    self.earlier = earlier
    self.links = links
    self.corrections = corrections
    self.today = today
    self.thresholds = thresholds
    questions = profile.map(ExaminedQuestion.all) ?? []
    positions = Dictionary(
      questions.enumerated().map { ($1.rating.key, $0) }, uniquingKeysWith: { first, _ in first })
    earlierQuestions = Dictionary(
      (earlier.map(ExaminedQuestion.all) ?? []).map { ($0.rating.key, $0) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The question with a key.
  func question(_ key: RatingKey) -> ExaminedQuestion? {
    positions[key].map { questions[$0] }
  }

  /// Where a question stands in the order of the profile.
  func position(of question: ExaminedQuestion) -> Int? {
    positions[question.rating.key]
  }

  /// The question about a control in a scope; the one about the whole organisation stands in for it.
  func question(about control: String, of catalog: String, in scope: Scope) -> ExaminedQuestion? {
    let own = question(RatingKey(catalog: catalog, control: control, scope: scope))
    if let own, own.answer.isGiven { return own }
    return question(RatingKey(catalog: catalog, control: control)) ?? own
  }

  /// The same question in the period before, where it was answered on the same scale.
  func comparable(_ question: ExaminedQuestion) -> ExaminedQuestion? {
    earlierQuestions[question.rating.key].flatMap { $0.scale == question.scale ? $0 : nil }
  }

  /// The rating in the period before that a question goes back to: its own, or the one it was carried from.
  func forerunner(of question: ExaminedQuestion) -> Rating? {
    if let same = earlierQuestions[question.rating.key] { return same.rating }
    guard let sources = question.rating.draft?.sources, sources.count == 1 else { return nil }
    return earlierQuestions[sources[0].key]?.rating
  }
}

/// A change of an earlier rating that those who carried it over could not know of.
public struct Correction: Hashable, Sendable {
  /// The rating as it was carried over.
  public let before: Rating
  /// The rating as it is.
  public let after: Rating
  /// The day on which it was changed.
  public let day: CivilDate

  /// Makes a correction.
  public init(before: Rating, after: Rating, on day: CivilDate) {
    self.before = before
    self.after = after
    self.day = day
  }
}

/// Two controls of different catalogues of which a crosswalk says that they ask the same.
public struct ControlLink: Hashable, Sendable {
  /// One end.
  public let from: End
  /// The other end.
  public let to: End

  /// One end of a link.
  public struct End: Hashable, Sendable {
    /// The id of the catalogue.
    public let catalog: String
    /// The id of the control.
    public let control: String

    /// Names an end.
    public init(catalog: String, control: String) {
      self.catalog = catalog
      self.control = control
    }
  }

  /// Links two controls.
  public init(from: End, to: End) {
    self.from = from
    self.to = to
  }
}
