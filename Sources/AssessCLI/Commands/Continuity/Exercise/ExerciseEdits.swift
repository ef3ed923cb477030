internal import Arguments
internal import ProfileModel
internal import Wording

/// What `continuity exercise add` and `continuity exercise edit` say of an exercise.
struct ExerciseEdits {
  private static let name = OptionSpec(
    "--name", .value(standIn: "NAME"), Text(ja: "演習の名称", en: "Its name"))
  private static let kind = OptionSpec(
    "--kind", .value(standIn: "KIND"),
    Text(
      ja: "種類。table-top(机上)、functional(機能)、full-scale(総合)、cross-sector(分野横断的演習)、"
        + "ceptoar(セプター訓練)、communication(情報連絡訓練)、own(独自)",
      en:
        "Its sort: table-top, functional, full-scale, cross-sector, ceptoar, communication or own"),
    completion: .words(Exercise.Kind.allCases.map(\.rawValue)))
  private static let planned = OptionSpec(
    "--planned", .value(standIn: "QUARTER"),
    Text(ja: "予定の四半期(空にすると消える)", en: "The quarter it is planned for (none when empty)"))
  private static let held = OptionSpec(
    "--held", .value(standIn: "DATE"),
    Text(ja: "実施した日(空にすると消える)", en: "The day on which it was held (none when empty)"))
  private static let plan = OptionSpec(
    "--plan", .repeated(standIn: "ID"),
    Text(
      ja: "対象の計画文書(繰り返せる。なければ全部。書くと置き換わり、空にすると外れる)",
      en: "A document that is tried (repeatable; any without; replaces, none when empty)"))
  private static let service = OptionSpec(
    "--service", .repeated(standIn: "ID"),
    Text(ja: "対象のサービス(同じく)", en: "A service it is about (likewise)"))
  private static let scenario = OptionSpec(
    "--scenario", .repeated(standIn: "ID"),
    Text(ja: "用いたシナリオ(同じく)", en: "A scenario that is played (likewise)"))
  private static let objective = OptionSpec(
    "--objective", .repeated(standIn: "REQUIREMENT"),
    Text(
      ja: "検証する要件(繰り返せる。書くと置き換わる。結果のあるものはそのまま)",
      en: "A requirement it verifies (repeatable; replaces those before, results stay)"))
  private static let participant = OptionSpec(
    "--participant", .repeated(standIn: "NAME"),
    Text(ja: "参加者(繰り返せる。書くと置き換わり、空にすると外れる)", en: "Who takes part (repeatable; replaces)"))
  private static let lead = ContinuityOptions.text("--lead", Text(ja: "責任者", en: "Who leads it"))
  private static let lessons = ContinuityOptions.text(
    "--lessons", Text(ja: "得られた教訓", en: "What was learned"))

  static let options = [
    name, kind, planned, held, plan, service, scenario, objective, participant, lead, lessons,
    ScoreOptions.why,
  ]

  private let name: String?
  private let kind: Exercise.Kind?
  private let planned: Replacement<PeriodID>?
  private let held: Replacement<CivilDate>?
  private let lists: [(any WritableKeyPath<Exercise, [String]> & Sendable, [String])]
  private let objectives: [String]?
  private let texts: [(any WritableKeyPath<Exercise, String?> & Sendable, Replacement<String>)]

  init(_ said: ParsedCommand) throws(UsageError) {
    name = said.text(Self.name).flatMap(FreeText.kept)
    kind = try said.choice(Self.kind)
    planned =
      said.text(Self.planned).map { Identifier.trimmed($0).isEmpty } == true
      ? Replacement(value: nil)
      : try said.chosenPeriod(Self.planned).map { Replacement(value: $0) }
    held = try said.dayReplacement(Self.held)
    let listOptions: [(any WritableKeyPath<Exercise, [String]> & Sendable, [String]?)] = [
      (\.plans, said.replacingIDs(Self.plan)), (\.services, said.replacingIDs(Self.service)),
      (\.scenarios, said.replacingIDs(Self.scenario)),
      (\.participants, said.replacingTexts(Self.participant)),
    ]
    lists = listOptions.compactMap { part, ids in ids.map { (part, $0) } }
    objectives = said.replacingIDs(Self.objective)
    let textOptions: [(any WritableKeyPath<Exercise, String?> & Sendable, OptionSpec)] = [
      (\.lead, Self.lead), (\.lessons, Self.lessons),
    ]
    texts = textOptions.compactMap { part, option in said.replacement(option).map { (part, $0) } }
  }

  /// The exercise with all that was said.
  func edited(_ before: Exercise) -> Exercise {
    var exercise = before
    exercise.name = name ?? before.name
    exercise.kind = kind ?? before.kind
    if let planned { exercise.planned = planned.value }
    if let held { exercise.held = held.value }
    for (part, ids) in lists { exercise[keyPath: part] = ids }
    for (part, replacement) in texts { exercise[keyPath: part] = replacement.value }
    if let objectives {
      exercise.objectives = objectives.map { id in
        before.objectives.first { $0.requirement == id } ?? Exercise.Objective(id)
      }
    }
    return exercise
  }

  /// A new exercise with an id.
  func new(_ id: String) throws(Failure) -> Exercise {
    guard let name else { throw .nameMissing(id) }
    return Exercise(id: id, name: name, kind: kind ?? .tableTop)
  }

  /// Throws where it was held on a day that is yet to come.
  func check(in surroundings: Surroundings) throws(Failure) {
    if let day = held?.value { try surroundings.checkHasCome(day, Self.held) }
  }
}
