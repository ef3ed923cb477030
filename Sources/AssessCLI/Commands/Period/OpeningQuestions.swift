internal import Catalogs
internal import GapAnalysis
internal import ProfileModel
internal import ProfileStore
internal import Wording

/// The questions of a period that is being opened, from catalogues, register and an earlier period.
struct OpeningQuestions {
  private let id: PeriodID
  private let from: PeriodID?
  private let catalogs: [String]
  private let crosswalks: [String]
  private let shelf: Shelf
  private let bundled: CatalogLibrary
  private let today: CivilDate

  init(
    _ id: PeriodID, from: PeriodID?, catalogs: [String], crosswalks: [String], shelf: Shelf,
    bundled: CatalogLibrary, today: CivilDate
  ) {
    self.id = id
    self.from = from
    self.catalogs = catalogs
    self.crosswalks = crosswalks
    self.shelf = shelf
    self.bundled = bundled
    self.today = today
  }

  /// The questions, and what became of the earlier answers where there are some.
  func laidDown(
    in store: borrowing Store
  ) throws(Failure) -> (opening: Store.Opening, report: CarryOver.Report?) {
    let register = try store.register()
    guard register.kind == .operator else { return (Store.Opening(), nil) }
    let earlier = try from.map { from throws(Failure) in try self.earlier(from, store) }
    let sets = try sets(earlier, store)
    guard let earlier else {
      let plan = QuestionPlan(of: id, for: register)
      let ratings = sets.flatMap { set in
        set.controls.flatMap { plan.questions(about: $0, of: set) }
      }
      return (Store.Opening(sets: sets, ratings: ratings), nil)
    }
    var carrying = CarryOver(earlier, into: id, for: register)
    let edges = try edges(from: earlier, to: sets)
    let ratings = sets.flatMap { set in
      let crossing = edges[set.catalog.id]
      return carrying.ratings(
        for: set, through: crossing?.edges ?? [], of: crossing?.catalog ?? set.catalog.id)
    }
    return (Store.Opening(sets: sets, ratings: ratings), carrying.finish())
  }

  private func earlier(
    _ from: PeriodID, _ store: borrowing Store
  ) throws(Failure) -> Profile {
    let period = try store.period(from)
    guard
      period.days.lowerBound < (try store.register().organisation.calendar.days(of: id)).lowerBound
    else {
      throw Failure(
        .input, at: .word(from.description),
        Text(ja: "「\(id)」より前の期ではありません", en: "it does not come before \(id)"),
        remedy: Text(ja: "前の期を指定してください", en: "name an earlier period"))
    }
    return try store.profile(of: period, asOf: today)
  }

  /// The controls that are asked about: of the named catalogues, of the earlier ones, or of all.
  private func sets(
    _ earlier: Profile?, _ store: borrowing Store
  ) throws(Failure) -> [ControlSet] {
    let loaded = try store.catalogs()
    if catalogs.isEmpty {
      let before = earlier.map { Set($0.sets.map(\.catalog.id)) }
      let wanted = shelf.all.filter { document in
        before.map { $0.contains(document.id) } ?? document.isForAssessment
      }
      let names = Set(loaded.map(\.name))
      return try wanted.filter { names.contains($0.name) }
        .map { document throws(Failure) in try set(document, loaded) }
    }
    return try catalogs.map { word throws(Failure) in
      if let document = shelf[word] { return try set(document, loaded) }
      throw try bundled.shelf()[word].map { notLoaded($0) } ?? unknown(word, loaded)
    }
  }

  private func set(
    _ document: CatalogDocument, _ loaded: [LoadedCatalog]
  ) throws(Failure) -> ControlSet {
    guard let catalog = loaded.first(where: { $0.name == document.name }) else {
      throw notLoaded(document)
    }
    return try document.controlSet(
      digest: catalog.digest,
      on: document.scale.map { shelf[$0] == nil } ?? false ? try bundled.shelf() : shelf)
  }

  private func notLoaded(_ document: CatalogDocument) -> Failure {
    Failure(
      .input, at: .word(document.name),
      Text(ja: "このカタログはまだ読み込まれていません", en: "this catalogue is not loaded yet"),
      remedy: Text(
        ja: "「assess catalog load \(document.id)」で読み込んでください",
        en: "load it with 'assess catalog load \(document.id)'"))
  }

  private func unknown(_ word: String, _ loaded: [LoadedCatalog]) -> Failure {
    let known = loaded.filter { $0.kind == CatalogKind.controls.rawValue }.map(\.id)
    return Failure.notRegistered(word, among: known, listedBy: "assess catalog list")
  }

  // MARK: Crosswalks

  /// The crosswalks at hand by which answers would come along that nothing brings now.
  func unusedCrosswalks(in store: borrowing Store) throws(Failure) -> [String] {
    guard let from, crosswalks.isEmpty else { return [] }
    let before = Set(try store.period(from).asked.map(\.catalog.id))
    let now = Set(catalogs.compactMap { shelf[$0]?.id }).subtracting(before)
    guard !now.isEmpty else { return [] }
    return try bundled.shelf().with(shelf).all.filter { document in
      document.kind == .crosswalk && document.root.text("from").map(before.contains) ?? false
        && document.root.text("to").map(now.contains) ?? false
    }.map(\.id)
  }

  /// How each set is reached from an earlier catalogue, by the id of the set's catalogue.
  private func edges(
    from earlier: Profile, to sets: [ControlSet]
  ) throws(Failure) -> [String: (catalog: String, edges: [CarryEdge])] {
    var found: [String: (catalog: String, edges: [CarryEdge])] = [:]
    for word in crosswalks {
      let crosswalk = try crosswalk(word)
      guard let from = crosswalk.root.text("from"), let to = crosswalk.root.text("to"),
        earlier.set(from) != nil, sets.contains(where: { $0.catalog.id == to })
      else { throw ofOthers(crosswalk, earlier, sets) }
      let edges = crosswalk.mainEntries.compactMap { edge -> CarryEdge? in
        guard let from = edge.text("from"), let to = edge.text("to"), let kind = edge.text("kind")
        else { return nil }
        return CarryEdge(from: from, to: to, kind: kind)
      }
      found[to] = (from, edges)
    }
    return found
  }

  /// The crosswalk that a word means, a loaded or a bundled one.
  private func crosswalk(_ word: String) throws(Failure) -> CatalogDocument {
    let shelf = shelf[word] == nil ? try bundled.shelf().with(shelf) : shelf
    if let crosswalk = shelf[word], crosswalk.kind == .crosswalk { return crosswalk }
    throw .notRegistered(
      word, among: shelf.all.filter { $0.kind == .crosswalk }.map(\.id),
      listedBy: "assess catalog list")
  }

  private func ofOthers(
    _ crosswalk: CatalogDocument, _ earlier: Profile, _ sets: [ControlSet]
  ) -> Failure {
    let from = crosswalk.root.text("from") ?? "?"
    let to = crosswalk.root.text("to") ?? "?"
    let before = earlier.sets.map(\.catalog.id).joined(separator: ", ")
    let after = sets.map(\.catalog.id).joined(separator: ", ")
    return Failure(
      .input, at: .word(crosswalk.id),
      Text(
        ja: "この対応表は「\(from)」から「\(to)」へのものです(前の期は\(before)、開く期は\(after))",
        en: "this crosswalk leads from '\(from)' to '\(to)' (before: \(before); now: \(after))"),
      remedy: Text(
        ja: "前の期と開く期のカタログを結ぶ対応表を指定してください",
        en: "name a crosswalk that leads from the earlier catalogues to those asked about"))
  }
}
