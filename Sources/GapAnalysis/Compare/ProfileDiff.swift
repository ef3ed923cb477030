public import ProfileModel

/// What happened from one profile to a later one.
public struct ProfileDiff: Hashable, Sendable {
  /// How far the two profiles can be compared in one catalogue.
  public struct Coverage: Hashable, Sendable {
    /// The edition asked about before, if any.
    public let before: LoadedCatalog?
    /// The edition asked about after, if any.
    public let after: LoadedCatalog?
    /// The share of the controls asked about after that are compared.
    public let compared: Share?
    /// How many controls of the catalogue before were found to ask the same in the one after, where
    /// the two are different catalogues.
    public let pairs: Int?

    init(before: LoadedCatalog?, after: LoadedCatalog?, compared: Share?, pairs: Int? = nil) {
      self.before = before
      self.after = after
      self.compared = compared
      self.pairs = pairs
    }

    /// Whether both have the catalogue, in editions that differ.
    public var isNewEdition: Bool {
      if let before, let after { before.edition != after.edition } else { false }
    }
  }

  /// The period before.
  public let before: PeriodID
  /// The period after.
  public let after: PeriodID
  /// Each catalogue of either, and how far it is compared.
  public let coverage: [Coverage]
  /// The questions to which something happened.
  public let questions: [QuestionChange]
  /// The controls to which something happened.
  public let controls: [ControlChange]

  /// Compares two profiles.
  ///
  /// Where the edition of a catalogue changed, only those controls are compared that have the same
  /// id in both editions and that the caller says mean the same. Where a catalogue took the place of
  /// another, those are compared of which a link says so, under their later ids.
  public init(
    _ before: Profile, _ after: Profile, comparable: (String) -> Set<String> = { _ in [] },
    links: [EditionLink] = [], by method: Method = .standard
  ) {
    self.before = before.period
    self.after = after.period
    let linked = LinkedProfile(before, to: after, by: links)
    let before = linked.profile
    let kept = after.sets.map {
      ControlSetDiff(before, after, before.set($0.catalog.id), $0, method)
    }
    let gone = before.sets.filter { after.set($0.catalog.id) == nil }
      .map { ControlSetDiff(before, after, $0, nil, method) }
    let found = (kept + gone).map { $0.compared(comparable) }
    coverage = found.map { linked.told($0.coverage) }
    questions = found.flatMap(\.questions)
    controls = found.flatMap(\.controls)
  }

  /// To how many questions something happened.
  public func count(of change: Change) -> Int {
    questions.filter { $0.changes.contains(change) }.count
  }
}
