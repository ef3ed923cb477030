public import ProfileModel

/// A question and its bare answer.
public struct AnsweredQuestion: Hashable, Sendable {
  /// The question.
  public let key: RatingKey
  /// The answer.
  public let answer: Answer

  /// Puts an answer to its question.
  public init(_ key: RatingKey, _ answer: Answer) {
    self.key = key
    self.answer = answer
  }
}

/// What a trend needs of one period.
public struct TrendPeriod: Sendable {
  /// Which period it is.
  public let period: PeriodID
  /// The controls that were asked about.
  public let sets: [ControlSet]
  /// What was answered.
  public let answers: [AnsweredQuestion]

  /// Makes a period.
  public init(
    _ period: PeriodID, sets: [ControlSet], answers: [AnsweredQuestion]
  ) {
    self.period = period
    self.sets = sets
    self.answers = answers
  }
}

/// Which controls of one edition mean the same as controls of a later one.
public struct EditionLink: Hashable, Sendable {
  /// The earlier edition, as `id@edition`.
  public let from: String
  /// The later edition, as `id@edition`.
  public let to: String
  /// The ids of the later controls by those of the earlier.
  public let controls: [String: String]

  /// Makes a link.
  public init(from: String, to: String, controls: [String: String]) {
    self.from = from
    self.to = to
    self.controls = controls
  }
}

/// How figures went over periods, each over the controls that can be compared all along.
public struct Trend: Hashable, Sendable {
  /// One line for each group of each catalogue.
  public let lines: [TrendLine]

  /// Follows groups of controls over periods, the oldest first.
  ///
  /// A new edition of a catalogue starts anew, unless a link says which of its controls mean the same.
  public init(
    _ periods: [TrendPeriod], by grouping: Grouping, atOrAbove tier: Int = 3,
    links: [EditionLink] = []
  ) {
    lines = TrendChain.all(over: periods.map(\.sets), links: links).flatMap { chain in
      let runs = chain.runs.map { TrendRun($0, periods, by: grouping) }
      guard let latest = runs.last?.frames.last else { return [TrendLine]() }
      return latest.membership.subjects.compactMap { subject in
        let points = runs.flatMap { $0.points(of: subject, periods, atOrAbove: tier) }
        if points.isEmpty { return nil }
        return TrendLine(catalog: latest.step.set.catalog, subject: subject, points: points)
      }
    }
  }
}

/// How the figures of one group went.
public struct TrendLine: Hashable, Sendable {
  /// The latest edition of the catalogue.
  public let catalog: LoadedCatalog
  /// What the controls have in common.
  public let subject: GroupSubject
  /// One point for each period in which the catalogue was asked about, the oldest first.
  public let points: [TrendPoint]
}

/// The figures of a group in one period.
public struct TrendPoint: Hashable, Sendable {
  /// How a point can be compared with the one before.
  public enum Continuity: String, CaseIterable, Sendable {
    /// There is none before.
    case first
    /// It can: the edition is the same.
    case same
    /// It can: the edition is new, and its controls are linked to those before.
    case linked
    /// It cannot: the edition is new (基準変更のため前年比較不可).
    case broken
  }

  /// Which period it is.
  public let period: PeriodID
  /// The edition that was asked about.
  public let catalog: LoadedCatalog
  /// How it can be compared with the point before.
  public let continuity: Continuity
  /// How many of the compared controls stand where.
  public let distribution: Distribution
  /// The share of the compared controls at the tier that the trend looks at, or above.
  public let atOrAbove: ClosedRange<Share>?
  /// The share of the group's controls asked in this period that are compared.
  public let compared: Share?
}
