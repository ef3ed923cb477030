internal import Arguments
internal import ProfileModel
internal import ProfileStore
internal import Reporting
internal import Wording

/// `assess continuity exercise result`: notes what came of the objectives of an exercise.
struct ExerciseResultCommand: Command {
  private static let results = ArgumentSpec(
    "REQUIREMENT=RESULT", .many,
    Text(ja: "要件と結果(met、failed、open)", en: "Requirements with their results: met, failed or open"))
  private static let on = OptionSpec(
    "--on", .value(standIn: "DATE"),
    Text(
      ja: "実施した日(まだ記していなければ今日)", en: "The day on which it was held (today, where none was noted)"))
  private static let finding = OptionSpec(
    "--finding", .value(standIn: "TEXT"),
    Text(ja: "指摘(書いた要件のすべてに付く)", en: "What was found, for all that are named"))
  private static let openAction = OptionSpec(
    "--open-action", .value(standIn: "ID"),
    Text(ja: "未達成の要件のために開く対応策のID", en: "The id of the action that is opened for what failed"))
  private static let withoutAction = OptionSpec(
    "--without-action", .flag,
    Text(ja: "未達成でも対応策を開かない", en: "Open no action for what failed"))

  static let spec = CommandSpec(
    "continuity exercise result", Text(ja: "演習の結果を記す", en: "Note what came of an exercise"),
    discussion: Text(
      ja: "達成した要件は24か月の間「演習で検証済」になり、未達成の要件は、次の演習で達成するか文書を改定するまで「記載」に下がります。"
        + "未達成のときは計画改訂の対応策を開きます(まだ開いていなければ)。費用や期間は「action edit」で足します。",
      en:
        "What was met counts as verified for 24 months. What failed stands at 'written' until a later exercise "
        + "meets it or the document is revised. A failure opens an action to mend the plan, unless one is open; "
        + "'action edit' adds its cost and time."),
    arguments: [ContinuityOptions.exercise, results],
    options: [on, finding, openAction, withoutAction, ScoreOptions.why],
    examples: [
      CommandSpec.Example(
        "continuity exercise result EX-stop K3-2=failed --finding 代行者が分からず判断が遅れた "
          + "--open-action A-plan-deputy",
        Text(ja: "未達成を記し、対応策を開く", en: "Note a failure, and open an action")),
      CommandSpec.Example(
        "continuity exercise result EX-stop K3-2=met K3-3=met",
        Text(ja: "達成を記す", en: "Note what was met")),
    ])

  private let id: String
  private let results: [(requirement: String, result: Exercise.Result)]
  private let day: CivilDate?
  private let finding: String?
  private let action: String?
  private let opensNone: Bool
  private let why: String?

  init(_ said: ParsedCommand) throws(UsageError) {
    id = try said.identifier(ContinuityOptions.exercise)
    var results: [(requirement: String, result: Exercise.Result)] = []
    for word in said.words(Self.results) { results.append(try Self.result(word)) }
    self.results = results
    day = try said.day(Self.on)
    finding = said.text(Self.finding).flatMap(FreeText.kept)
    action = said.text(Self.openAction).map(Identifier.narrowed)
    opensNone = said.has(Self.withoutAction)
    why = said.text(ScoreOptions.why).flatMap(FreeText.kept)
    guard action == nil || results.contains(where: { $0.result == .failed }) else {
      throw UsageError(
        Self.openAction.name,
        Text(ja: "未達成の要件がありません", en: "nothing is said to have failed"),
        remedy: Text(
          ja: "「要件=failed」と合わせて使うか、外してください", en: "use it with REQUIREMENT=failed, or leave it out"))
    }
  }

  private static func result(
    _ word: String
  ) throws(UsageError) -> (requirement: String, result: Exercise.Result) {
    let parts = Identifier.narrowed(word).split(separator: "=", omittingEmptySubsequences: false)
    if parts.count == 2, let result = Exercise.Result(rawValue: String(parts[1])),
      Identifier.isValid(String(parts[0]))
    {
      return (String(parts[0]), result)
    }
    throw UsageError(
      word, Text(ja: "要件と結果として読めません", en: "this is not a requirement with a result"),
      remedy: Text(ja: "「K3-2=met」のように書いてください", en: "write it as K3-2=met"))
  }

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    if let day { try surroundings.checkHasCome(day, Self.on) }
    let store = try surroundings.store()
    let before = try store.entries(Exercise.self).entry(id)
    let mending = try mending(before, in: store)
    let exercise = edited(before, mending, on: surroundings.today)
    var names = try surroundings.namesForContinuity(in: store)
    if let mending { names.ids[.action, default: []].append(mending.action) }
    try exercise.check(among: names)
    let writing = ContinuityWriting<Exercise>(id: id, why: why, surroundings: surroundings)
    let done = try store.together { () throws(Failure) in
      if let mending { try open(mending, for: exercise, store, surroundings) }
      return try writing.change(in: store, as: "result") { _ throws(Failure) in exercise }
    }
    return Page(
      "continuity.exercise.result/1",
      said(done.isUnchanged, mending) + ExercisePrinting.page(done.value))
  }

  /// An action to open, and the requirements that failed and that it is for.
  private struct Mending {
    let action: String
    let requirements: [String]
  }

  /// The action that was named, or a new one for what failed and has no open action yet.
  private func mending(_ before: Exercise, in store: borrowing Store) throws(Failure) -> Mending? {
    let failed = results.filter { $0.result == .failed }.map(\.requirement)
    if let action { return Mending(action: action, requirements: failed) }
    let actions = try store.register(Action.self)
    let open = Set(actions.filter { $0.done == nil }.map(\.id))
    let cared = before.objectives.filter { $0.action.map(open.contains) ?? false }
    let uncared = failed.filter { id in !cared.contains { $0.requirement == id } }
    guard !opensNone, !uncared.isEmpty else { return nil }
    let known = Set(actions.map(\.id))
    var (action, count) = ("A-mend-\(id)", 1)
    while known.contains(action) {
      count += 1
      action = "A-mend-\(id)-\(count)"
    }
    return Mending(action: action, requirements: uncared)
  }

  private func edited(
    _ before: Exercise, _ mending: Mending?, on today: CivilDate
  ) -> Exercise {
    var exercise = before
    exercise.held = day ?? before.held ?? today
    for (requirement, result) in results {
      let place = exercise.objectives.firstIndex { $0.requirement == requirement }
      let old = place.map { exercise.objectives[$0] }
      let opened = mending.flatMap { $0.requirements.contains(requirement) ? $0.action : nil }
      let new = Exercise.Objective(
        requirement, result: result, finding: finding ?? old?.finding,
        action: opened ?? old?.action)
      if let place { exercise.objectives[place] = new } else { exercise.objectives.append(new) }
    }
    return exercise
  }

  /// Opens the action for what failed: it brings the documents back to steps and people.
  private func open(
    _ mending: Mending, for exercise: Exercise, _ store: borrowing Store,
    _ surroundings: Surroundings
  ) throws(Failure) {
    let (action, failed) = (mending.action, mending.requirements)
    let ids = failed.joined(separator: ", ")
    let found = finding ?? exercise.name
    let title = Text(ja: "計画改訂: \(ids)", en: "Revise plans: \(ids)")
    var opened = Action(
      id: action, title: title,
      does: Text(ja: "演習の指摘: \(found)", en: "found in an exercise: \(found)"),
      raises: [], leadTime: 1)
    opened.planRaises = Set(failed).sorted().map { Action.PlanRaise($0, to: 2) }
    let names = try surroundings.namesForActions([opened], in: store)
    _ = try store.changeRegister(
      Action.self, as: "add", because: why ?? exercise.name, by: surroundings.stamp
    ) { entries throws(Failure) in
      guard !entries.contains(where: { $0.value.id == action }) else {
        throw Failure(
          .input, at: .word(action), Text(ja: "すでに登録されています", en: "it is registered already"),
          remedy: Text(ja: "別のIDにしてください", en: "give another id"))
      }
      try opened.check(among: names)
      return RegisterEdit(writing: [opened])
    }
  }

  private func said(_ isUnchanged: Bool, _ mending: Mending?) -> [Page.Item] {
    var items: [Page.Item] = [.sentence(ContinuityWriting<Exercise>.said(isUnchanged))]
    if let action = mending?.action {
      items.append(
        .sentence(
          Text(
            ja: "対応策 \(action) を開きました。「assess action edit \(action)」で責任者や期間を足してください。",
            en:
              "The action \(action) is opened; add owner and time with 'assess action edit \(action)'."
          )))
    }
    return items
  }
}
