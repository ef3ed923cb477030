internal import Arguments
internal import ProfileModel
internal import Wording

/// What `continuity plan add` and `continuity plan edit` say of a document.
struct ContinuityPlanEdits {
  private static let name = OptionSpec(
    "--name", .value(standIn: "NAME"),
    Text(ja: "文書の名称(自組織での呼び名)", en: "Its name, as people there know it"))
  private static let kind = OptionSpec(
    "--kind", .repeated(standIn: "KIND"),
    Text(
      ja: "何にあたるか。cp、bcp、it-bcp、recovery(繰り返せる。書くと置き換わり、空にすると外れる)",
      en:
        "What it stands for: cp, bcp, it-bcp, recovery (repeatable; replaces, none when empty)"))
  private static let version = ContinuityOptions.text(
    "--version-name", Text(ja: "版", en: "Its version"))
  private static let date = OptionSpec(
    "--date", .value(standIn: "DATE"),
    Text(ja: "この版の日付。この日から有効とみる(空にすると消える)", en: "The day of this version, from which it counts"))
  private static let owner = ContinuityOptions.text(
    "--owner", Text(ja: "所管", en: "Who answers for it"))
  private static let review = OptionSpec(
    "--review", .value(standIn: "DATE"),
    Text(ja: "次に見直す日(空にすると消える)", en: "The day by which it is looked over again"))
  private static let service = OptionSpec(
    "--service", .repeated(standIn: "ID"),
    Text(
      ja: "対象のサービス(繰り返せる。なければ組織全体。書くと置き換わり、空にすると外れる)",
      en: "A service it is for (repeatable; all without; replaces, none when empty)"))
  private static let system = OptionSpec(
    "--system", .repeated(standIn: "ID"),
    Text(ja: "対象のシステム(同じく)", en: "A system it is for (likewise)"))
  private static let kept = ContinuityOptions.text(
    "--kept", Text(ja: "保管場所", en: "Where it is kept"))
  private static let trigger = ContinuityOptions.text(
    "--trigger", Text(ja: "発動の条件", en: "What sets it off"))
  private static let decider = ContinuityOptions.text(
    "--decider", Text(ja: "発動を決める人", en: "Who decides that it is set off"))
  private static let note = ContinuityOptions.text("--note", Text(ja: "備考", en: "A note"))

  static let options = [
    name, kind, version, date, owner, review, service, system, kept, trigger, decider, note,
    ScoreOptions.why,
  ]

  private let name: String?
  private let lists: [(any WritableKeyPath<ContinuityPlan, [String]> & Sendable, [String])]
  private let texts:
    [(any WritableKeyPath<ContinuityPlan, String?> & Sendable, Replacement<String>)]
  private let days:
    [(any WritableKeyPath<ContinuityPlan, CivilDate?> & Sendable, Replacement<CivilDate>)]

  init(_ said: ParsedCommand) throws(UsageError) {
    name = said.text(Self.name).flatMap(FreeText.kept)
    let listOptions: [(any WritableKeyPath<ContinuityPlan, [String]> & Sendable, OptionSpec)] = [
      (\.kinds, Self.kind), (\.services, Self.service), (\.systems, Self.system),
    ]
    lists = listOptions.compactMap { part, option in said.replacingIDs(option).map { (part, $0) } }
    let textOptions: [(any WritableKeyPath<ContinuityPlan, String?> & Sendable, OptionSpec)] = [
      (\.version, Self.version), (\.owner, Self.owner), (\.kept, Self.kept),
      (\.trigger, Self.trigger), (\.decider, Self.decider), (\.note, Self.note),
    ]
    texts = textOptions.compactMap { part, option in said.replacement(option).map { (part, $0) } }
    var days:
      [(any WritableKeyPath<ContinuityPlan, CivilDate?> & Sendable, Replacement<CivilDate>)] =
        []
    if let day = try said.dayReplacement(Self.date) { days.append((\.date, day)) }
    if let day = try said.dayReplacement(Self.review) { days.append((\.review, day)) }
    self.days = days
  }

  /// The document with all that was said.
  func edited(_ before: ContinuityPlan) -> ContinuityPlan {
    var plan = before
    plan.name = name ?? before.name
    for (part, ids) in lists { plan[keyPath: part] = ids }
    for (part, replacement) in texts { plan[keyPath: part] = replacement.value }
    for (part, replacement) in days { plan[keyPath: part] = replacement.value }
    return plan
  }

  /// A new document with an id.
  func new(_ id: String) throws(Failure) -> ContinuityPlan {
    guard let name else { throw .nameMissing(id) }
    return ContinuityPlan(id: id, name: name)
  }
}
