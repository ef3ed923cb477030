internal import Catalogs
internal import Files
internal import ProfileModel
internal import ProfileStore
internal import Wording
internal import Workbooks

/// Makes scoring sheets of what a store asks in a period.
struct ScoringSheetMaker {
  /// A workbook and where it goes.
  struct File {
    let path: String
    let unit: OrganisationUnit?
    let workbook: ScoringWorkbook
    let questions: Int
  }

  private let profile: Profile
  private let register: OrganisationRegister
  private let asked: [RatingKey: ScoringWorkbook.Asked]
  private let texts: [String: [String: ControlTexts]]
  private let request: (due: CivilDate?, contact: String?)
  private let issue: ScoringWorkbook.Issue
  private let language: Language

  /// Looks up all that workbooks of a period may need.
  init(
    _ store: borrowing Store, in period: Period, words: [String],
    request: (due: CivilDate?, contact: String?), _ surroundings: Surroundings
  ) throws(Failure) {
    guard period.closing == nil else { throw Self.closed(period) }
    profile = try surroundings.profile(of: period, in: store)
    register = try store.register()
    self.request = request
    language = surroundings.language
    let now = surroundings.now()
    issue = ScoringWorkbook.Issue(
      time: now, offset: surroundings.clockOffset(now), journal: try store.journalEnd().head,
      workspace: try store.workspaceIdentity())
    let before = try surroundings.profile(before: period, in: store)
    let meant = Set(try RatingSelection(words).ratings(of: profile, register).map(\.key))
    var asked: [RatingKey: ScoringWorkbook.Asked] = [:]
    for stored in try store.ratings(of: period.id) where meant.contains(stored.rating.key) {
      let key = stored.rating.key
      asked[key] = ScoringWorkbook.Asked(
        revision: stored.revision, digest: Digest.sha256(stored.rating.json.canonical),
        previous: before?[key])
    }
    self.asked = asked
    let shelf = Shelf(try store.documents())
    texts = Dictionary(
      profile.sets.map { ($0.catalog.id, ControlTexts.all(of: $0, on: shelf)) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The unit with an id.
  func unit(_ id: String) throws(Failure) -> OrganisationUnit {
    if let unit = register.unit(Identifier.narrowed(id)) { return unit }
    throw Failure.notRegistered(
      id, among: register.units.map(\.id), listedBy: "assess org unit list")
  }

  /// The file of a unit and of some scopes; of everything where neither is named.
  func file(
    _ path: String, unit: OrganisationUnit?, scopes: Set<Scope>
  ) throws(Failure) -> File {
    let all = unit == nil && scopes.isEmpty
    let mine = unit.map { unit in Set(asked.keys.filter { owner(of: $0.scope) == unit }) } ?? []
    let file = file(
      path, unit: unit,
      asked.filter { all || scopes.contains($0.key.scope) || mine.contains($0.key) })
    guard file.questions > 0 else { throw nothingAsked(unit, scopes) }
    return file
  }

  /// A file for each unit that is asked anything, and one for what belongs to none.
  func files(in folder: String) throws(Failure) -> [File] {
    let byUnit = Dictionary(grouping: asked.keys) { owner(of: $0.scope) }
    let owners: [OrganisationUnit?] = [nil] + register.units
    let files = owners.compactMap { unit -> File? in
      guard let keys = byUnit[unit] else { return nil }
      let path = Folder.join(
        folder, ScoringWorkbook.fileName(profile.period, unit: unit, language: language))
      let mine = Set(keys)
      return file(path, unit: unit, asked.filter { mine.contains($0.key) })
    }
    guard !files.isEmpty else { throw nothingAsked(nil, []) }
    return files
  }

  private func file(
    _ path: String, unit: OrganisationUnit?, _ asked: [RatingKey: ScoringWorkbook.Asked]
  ) -> File {
    let workbook = ScoringWorkbook(
      profile, asked: asked, texts: texts, register: register,
      request: ScoringWorkbook.Request(unit: unit, due: request.due, contact: request.contact),
      issue: issue, language: language)
    return File(path: path, unit: unit, workbook: workbook, questions: asked.count)
  }

  /// The unit that answers for a scope: itself, or the one that a system names as its owner.
  private func owner(of scope: Scope) -> OrganisationUnit? {
    switch scope {
    case .organisation: return nil
    case .unit(let id): return register.unit(id)
    case .system(let id):
      guard let owner = register.systems.first(where: { $0.id == id })?.owner else { return nil }
      let word = Identifier.narrowed(owner)
      return register.unit(word)
        ?? register.units.first { Identifier.narrowed($0.name) == word }
        ?? register.units.first { $0.owner.map(Identifier.narrowed) == word }
    }
  }

  // MARK: Refusals

  private static func closed(_ period: Period) -> Failure {
    Failure(
      .input, at: .word(period.id.description),
      Text(ja: "この期は締めてあります", en: "this period is closed"),
      remedy: Text(
        ja: "評価中の期を --period で指定してください", en: "name an open period with --period"))
  }

  private func nothingAsked(_ unit: OrganisationUnit?, _ scopes: Set<Scope>) -> Failure {
    let word = unit?.id ?? scopes.sorted().map(\.description).first ?? profile.period.description
    let known = Set(asked.keys.map(\.scope)).sorted().map(\.description)
    return Failure(
      .input, at: .word(word),
      Text(ja: "問うものがありません", en: "nothing is asked here"),
      remedy: known.isEmpty
        ? Text(ja: "「assess score list」で設問を見てください", en: "'assess score list' shows the questions")
        : Text(
          ja: "設問があるのは \(known.joined(separator: "、")) です",
          en: "there are questions about \(known.joined(separator: ", "))"))
  }
}

extension ControlTexts {
  /// What the controls of a set ask, by their ids, in the words of its catalogue.
  static func all(of set: ControlSet, on shelf: Shelf) -> [String: ControlTexts] {
    guard let document = shelf[set.catalog.name] else { return [:] }
    let pairs = set.controls.compactMap { control in
      document.entry(control.id).map { (control.id, ControlTexts($0, set.scale)) }
    }
    return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }

  private init(_ entry: Record, _ scale: TierScale) {
    let tiers = entry.record("tiers")
    let items = entry.records("items").compactMap { item in
      item.text("id").flatMap { id in item.wording("question").map { (id, $0) } }
    }
    self.init(
      question: entry.wording("question"),
      tiers: Dictionary(
        scale.levels.compactMap { level in
          tiers?.wording(String(level.tier)).map { (level.tier, $0) }
        }, uniquingKeysWith: { first, _ in first }),
      evidence: entry.wording("evidence"),
      items: Dictionary(items, uniquingKeysWith: { first, _ in first }))
  }
}
