public import ProfileModel

/// The ratings of an earlier period as they begin a new one: all 要確認, none copied silently.
public struct CarryOver: Sendable {
  /// What became of the questions.
  public struct Report: Hashable, Sendable {
    /// Answers that were carried over.
    public internal(set) var carried = 0
    /// Questions left open with the earlier answers beside them.
    public internal(set) var hinted = 0
    /// Questions that were asked before and never answered.
    public internal(set) var open = 0
    /// Questions that nothing earlier bears on.
    public internal(set) var new = 0
    /// Earlier answers that found no question to go to.
    public internal(set) var left: [RatingKey] = []

    /// How many questions there are.
    public var questions: Int { carried + hinted + open + new }
  }

  private let earlier: Profile
  private let register: OrganisationRegister
  private let plan: QuestionPlan
  private let scopes: Set<Scope>
  /// What became of the questions so far.
  public private(set) var report = Report()
  private var used: Set<RatingKey> = []

  /// Carries the ratings of an earlier profile into a period.
  public init(_ earlier: Profile, into period: PeriodID, for register: OrganisationRegister) {
    self.earlier = earlier
    self.register = register
    plan = QuestionPlan(of: period, for: register)
    scopes = Set(
      [.organisation] + register.units.map { .unit($0.id) }
        + register.systems.map { .system($0.id) })
  }

  /// The questions about a set of controls, with what the earlier profile knows of them.
  ///
  /// Edges lead from an earlier catalogue to this one; without them a control is known by its id in
  /// the same catalogue. Tiers of another scale are no tiers of this one, so such answers only stand
  /// beside the open question.
  public mutating func ratings(
    for set: ControlSet, through edges: [CarryEdge], of catalog: String
  ) -> [Rating] {
    let isSameCatalog = catalog == set.catalog.id && edges.isEmpty
    let byTarget = Dictionary(grouping: edges.filter { $0.weight != .nothing }, by: \.to)
    return set.controls.flatMap { control in
      let found =
        isSameCatalog
        ? [CarryEdge(from: control.id, to: control.id, kind: "same")] : byTarget[control.id] ?? []
      return ratings(about: control, of: set, found, catalog, isSame: isSameCatalog)
    }
  }

  /// Ends the carrying: the earlier answers that found no place are told.
  public mutating func finish() -> Report {
    report.left = earlier.ratings.filter { $0.answer.isGiven && !used.contains($0.key) }
      .map(\.key)
    return report
  }

  private mutating func ratings(
    about control: Control, of set: ControlSet, _ edges: [CarryEdge], _ catalog: String,
    isSame: Bool
  ) -> [Rating] {
    let sources = edges.flatMap { edge in
      earlier.ratings(of: edge.from, in: catalog).filter { scopes.contains($0.key.scope) }
        .map { (rating: $0, edge: edge) }
    }
    guard !sources.isEmpty else {
      let asked = plan.questions(about: control, of: set)
      report.new += asked.count
      return asked
    }
    let byScope = Dictionary(grouping: sources, by: \.rating.key.scope)
    return byScope.keys.sorted().map { scope in
      rating(
        about: control, of: set, in: scope, from: byScope[scope] ?? [],
        isSame: isSame)
    }
  }

  private mutating func rating(
    about control: Control, of set: ControlSet, in scope: Scope,
    from sources: [(rating: Rating, edge: CarryEdge)], isSame: Bool
  ) -> Rating {
    let given = sources.filter(\.rating.answer.isGiven)
    let question = plan.question(about: control, of: set, in: scope)
    guard let first = given.first else { return stillOpen(question, sources.map(\.rating), isSame) }
    used.formUnion(given.map(\.rating.key))
    let origins = given.map { source in
      RatingDraft.Source(source.rating.key, edge: isSame ? nil : source.edge.kind)
    }
    let isSameScale = earlier.set(first.rating.key.catalog)?.scale.levels == set.scale.levels
    if given.count == 1, first.edge.weight == .answer, isSameScale {
      report.carried += 1
      return carried(first.rating, to: question.key, control, origins)
    }
    report.hinted += 1
    let proposal = isSameScale ? leastPromising(of: given.map(\.rating), on: set.scale) : nil
    var rating = question
    rating.reason = given.first { $0.rating.answer == proposal }?.rating.reason
    rating.owner = first.rating.owner
    rating.draft = RatingDraft(period: earlier.period, sources: origins, proposal: proposal)
    return rating
  }

  /// A question that was open before too; the hints that it had stay beside it.
  private mutating func stillOpen(
    _ question: Rating, _ sources: [Rating], _ isSame: Bool
  ) -> Rating {
    var rating = question
    rating.owner = sources[0].owner
    guard isSame, let hint = sources[0].draft, !hint.sources.isEmpty else {
      report.open += 1
      return rating
    }
    report.hinted += 1
    rating.draft = hint
    rating.reason = sources[0].reason
    return rating
  }

  /// An answer under its new question; answers by check items hold only for the items of one control.
  private func carried(
    _ rating: Rating, to key: RatingKey, _ control: Control, _ origins: [RatingDraft.Source]
  ) -> Rating {
    var moved = rating.moved(to: key)
    moved.draft = RatingDraft(period: earlier.period, sources: origins)
    if let items = rating.answer.items,
      !Set(items.keys).isSubset(of: control.items.map(\.id))
    {
      moved.answer = earlierTier(of: rating).map { .adopted(.tier($0)) } ?? .unanswered
    }
    return moved
  }

  /// The answer that promises least among several: what all of them can stand for.
  private func leastPromising(of ratings: [Rating], on scale: TierScale) -> Answer? {
    if ratings.contains(where: { $0.answer == .notAdopted }) { return .notAdopted }
    let lowest = ratings.compactMap { earlierTier(of: $0) }.min()
    if let lowest, lowest == scale.lowest { return .adopted(.tier(lowest)) }
    if ratings.contains(where: { $0.answer == .unknown }) { return .unknown }
    guard let lowest else {
      return ratings.allSatisfy { $0.answer == .notApplicable } ? .notApplicable : nil
    }
    return .adopted(.tier(lowest))
  }

  private func earlierTier(of rating: Rating) -> Int? {
    guard let set = earlier.set(rating.key.catalog), let control = set.control(rating.key.control)
    else { return rating.answer.declaredTier }
    return rating.answer.items.map {
      TierGate.tiers(of: $0, to: control, on: set.scale).lowerBound
    } ?? rating.answer.declaredTier
  }
}
