internal import Catalogs
internal import GapAnalysis
internal import ProfileModel
internal import ProfileStore
internal import Wording
internal import Workbooks

/// What an import works with: the questions of a period, and the rules for what comes back.
struct ImportDesk {
  /// The period.
  let period: Period
  /// The controls that are asked about.
  let sets: [ControlSet]
  /// The rules.
  let check: ReturnCheck
  private let asked: AskedQuestions
  private let workspace: String
  private let map: RatingMap?

  init(
    _ store: borrowing Store, _ period: Period, _ map: RatingMap?, _ surroundings: Surroundings
  ) throws(Failure) {
    self.period = period
    self.map = map
    sets = try store.controlSets(of: period)
    workspace = try store.workspaceIdentity()
    let register = try store.register()
    let keys = try store.questions(of: period.id)
    let open = try store.periods().filter { $0.closing == nil }.map(\.id)
    check = ReturnCheck(
      workspace: workspace, register: register, period: period, sets: sets, asked: keys,
      open: Set(open))
    var edges: [CarryEdge]?
    if let id = map?.crosswalk { edges = try Self.edges(of: id, to: sets, in: surroundings) }
    asked = AskedQuestions(
      period: period.id, workspace: workspace, register: register, sets: sets, asked: keys,
      across: edges)
  }

  /// What the files say about the questions, and all that is wrong with them.
  func answers(
    in read: [Result<ReturnedFile, Failure>], _ store: borrowing Store
  ) -> (returned: [ScoringReturn], problems: [Problem]) {
    var returned: [ScoringReturn] = []
    var problems: [Problem] = []
    for file in read {
      do throws(Failure) {
        let answers = try file.get().answers(to: asked, by: map)
        returned.append(try isOfAnotherHistory(answers, store) ? detached(answers) : answers)
      } catch {
        problems += error.problems
      }
    }
    return (returned, problems + check.problems(in: returned))
  }

  /// Whether a file was issued after what this store was brought back to: the versions that its rows
  /// name are others here.
  private func isOfAnotherHistory(
    _ file: ScoringReturn, _ store: borrowing Store
  ) throws(Failure) -> Bool {
    guard let issue = file.issue, issue.workspace == workspace, let journal = issue.journal else {
      return false
    }
    return try !store.hasJournaled(journal)
  }

  private func detached(_ file: ScoringReturn) -> ScoringReturn {
    file.withoutBases(
      noting: Problem(
        at: file.issue?.place ?? .file(file.file),
        Text(
          ja: "この作業フォルダーがバックアップから戻される前に発行されたものです。発行時の内容が残っていないので、白紙で発行したものとして比べます",
          en:
            "it was issued before this workspace was brought back from a backup; what it was issued "
            + "with is not kept here, so it is held as if issued empty"),
        remedy: Text(
          ja: "食い違いが多ければ、記入表を発行し直してください", en: "where much is in conflict, issue the sheet anew")))
  }

  /// What becomes of what came back, decided as far as there are decisions.
  func merge(
    _ returned: [ScoringReturn], into stored: [RatingKey: StoredRating],
    _ store: borrowing Store, _ resolutions: [MergeResolution]
  ) throws(Failure) -> MergeOutcome {
    var outcome = try merge(returned, into: stored, store)
    for resolution in resolutions {
      if case .answers(let answers) = resolution {
        try ConflictTable.check(answers, against: outcome.conflicts)
      }
      outcome = try outcome.resolved(by: resolution)
    }
    return outcome
  }

  private func merge(
    _ returned: [ScoringReturn], into stored: [RatingKey: StoredRating], _ store: borrowing Store
  ) throws(Failure) -> MergeOutcome {
    let ratings = Profile.ordered(stored.values.map(\.rating), by: sets)
    var versions: [RatingKey: [StoredRating]]?
    return try RatingMerge.outcome(
      of: returned, into: ratings.compactMap { stored[$0.key] }
    ) { key throws(Failure) in
      if let versions { return versions[key] ?? [] }
      let all = try store.history(of: period.id).map(\.stored)
      let known = Dictionary(grouping: all, by: \.rating.key)
      versions = known
      return known[key] ?? []
    }
  }

  /// What is to be told besides what is wrong with the files: what is wrong with the answers in
  /// them, and what would have to be decided about the files that have no fault.
  func alsoTold(
    of returned: [ScoringReturn], _ store: borrowing Store, _ resolutions: [MergeResolution]
  ) throws(Failure) -> (faults: [Problem], conflicts: [MergeConflict]) {
    let stored = Dictionary(
      uniqueKeysWithValues: try store.ratings(of: period.id).map { ($0.rating.key, $0) })
    let faults = check.problems(in: try merge(returned, into: stored, store).edits)
    var outcome = try merge(check.faultless(returned), into: stored, store)
    var decided: [ConflictAnswer] = []
    for resolution in resolutions {
      switch resolution {
      case .answers(let answers): decided = answers
      case .prefer: outcome = try outcome.resolved(by: resolution)
      }
    }
    let open = outcome.conflicts.filter { conflict in
      !decided.contains { $0.key == conflict.key && $0.part == conflict.part }
    }
    return (faults, open)
  }

  /// The edges by which ids of another catalogue lead to the controls that are asked about.
  private static func edges(
    of id: String, to sets: [ControlSet], in surroundings: Surroundings
  ) throws(Failure) -> [CarryEdge] {
    let shelf = try surroundings.shelf()
    guard let crosswalk = shelf[id], crosswalk.kind == .crosswalk else {
      throw .notRegistered(
        id, among: shelf.all.filter { $0.kind == .crosswalk }.map(\.id),
        listedBy: "assess catalog list")
    }
    let to = crosswalk.root.text("to")
    guard sets.contains(where: { $0.catalog.id == to }) else {
      let known = sets.map(\.catalog.id)
      throw Failure(
        .input, at: .word(id),
        Text(
          ja: "この対応表は、この期で評価するカタログに通じていません",
          en: "this crosswalk does not lead to a catalogue of this period"),
        remedy: Text(
          ja: "\(known.joined(separator: "、")) への対応表を指定してください",
          en: "name a crosswalk to \(known.joined(separator: ", "))"))
    }
    return crosswalk.mainEntries.compactMap { edge in
      guard let from = edge.text("from"), let to = edge.text("to"), let kind = edge.text("kind")
      else { return nil }
      return CarryEdge(from: from, to: to, kind: kind)
    }
  }
}
