internal import Catalogs
internal import GapAnalysis
internal import ProfileModel
internal import ProfileStore
internal import Wording

/// What the commands about targets work with: the controls, where they stand, what is wanted of them.
struct TargetBench {
  /// Where the controls stand: in the newest period that asks anything, or nowhere yet.
  let profile: Profile
  /// Whether a period asks anything.
  let isAssessed: Bool
  let register: OrganisationRegister
  let targets: TargetProfile

  init(in store: borrowing Store, _ surroundings: Surroundings) throws(Failure) {
    register = try store.register()
    targets = TargetProfile(try store.register(Target.self))
    let period = try store.periods().filter { !$0.asked.isEmpty }
      .max { $0.days.lowerBound < $1.days.lowerBound }
    isAssessed = period != nil
    if let period {
      profile = try surroundings.profile(of: period, in: store)
    } else {
      profile = try Self.unasked(store, register, surroundings)
    }
  }

  /// The controls of the catalogues at work, where no period asks about them yet.
  private static func unasked(
    _ store: borrowing Store, _ register: OrganisationRegister, _ surroundings: Surroundings
  ) throws(Failure) -> Profile {
    let shelf = try surroundings.shelf(over: try surroundings.catalogs.shelf(), of: store)
    let loaded = try store.catalogs()
    let digests = Dictionary(loaded.map { ($0.name, $0.digest) }) { first, _ in first }
    let documents = shelf.all.filter { $0.isForAssessment && digests[$0.name] != nil }
    let sets = try documents.map { document throws(Failure) in
      try document.controlSet(digest: digests[document.name] ?? "", on: shelf)
    }
    let today = surroundings.today
    guard !sets.isEmpty, let year = PeriodID("FY\(today.year)") else { throw noControls }
    return Profile(
      period: year, days: register.organisation.calendar.days(of: year), asOf: today, sets: sets,
      ratings: [])
  }

  private static var noControls: Failure {
    Failure(
      .input, at: .word("catalog"),
      Text(ja: "対策項目のカタログが読み込まれていません", en: "no catalogue of controls is loaded"),
      remedy: Text(
        ja: "「assess catalog load nisc-guideline-2023」で読み込んでください",
        en: "load one with 'assess catalog load nisc-guideline-2023'"))
  }

  /// The controls that words mean: a group stands for its controls, without their points.
  func controls(_ words: [String]) throws(Failure) -> [QuestionLookup.Found] {
    let lookup = QuestionLookup(profile)
    return try lookup.controls(words).filter { found in
      found.control.parent == nil || words.contains { Self.id($0) == found.control.id }
    }
  }

  /// The one control that a word means; nothing where it means a group.
  func control(_ word: String) throws(Failure) -> QuestionLookup.Found? {
    let lookup = QuestionLookup(profile)
    return lookup.knows(word) ? try lookup.control(word) : nil
  }

  private static func id(_ word: String) -> String {
    String(Identifier.narrowed(word).split(separator: "/", maxSplits: 1).last ?? "")
  }

  /// What is wanted of controls in all parts of the organisation of which something is.
  func standings(_ words: [String], _ outlook: TargetProfile.Outlook) throws(Failure)
    -> [TargetStanding]
  {
    let all = targets.standings(in: profile, outlook)
    if words.isEmpty { return all }
    let meant = Set(
      try controls(words).map { RatingKey(catalog: $0.set.catalog.id, control: $0.control.id) })
    return all.filter { standing in
      meant.contains(
        RatingKey(catalog: standing.target.key.catalog, control: standing.control.id))
    }
  }
}

extension Surroundings {
  /// What was wanted when a period was closed, or is wanted now of an open one.
  func targets(of period: Period, in store: borrowing Store) throws(Failure) -> TargetProfile {
    TargetProfile(try store.register(Target.self, asOf: period))
  }

  /// What was wanted a year before a day; nothing where nothing was yet.
  func targets(
    yearBefore day: CivilDate, in store: borrowing Store
  ) throws(Failure) -> TargetProfile? {
    let noon = day.later(byMonths: -12).daysSinceEpoch * 86_400 + 43_200
    let time = Instant(secondsSinceEpoch: noon)
    let end = Instant(secondsSinceEpoch: noon + 43_199 - clockOffset(time))
    let targets = try store.register(Target.self, asOf: end)
    return targets.isEmpty ? nil : TargetProfile(targets)
  }
}
