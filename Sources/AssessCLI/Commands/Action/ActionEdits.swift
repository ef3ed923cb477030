internal import Arguments
internal import ProfileModel
internal import Wording

/// What `action add` and `action edit` say of an action.
struct ActionEdits {
  private static let title = OptionSpec(
    "--title", .value(standIn: "TEXT"), Text(ja: "題名", en: "Its title"))
  private static let does = OptionSpec(
    "--does", .value(standIn: "TEXT"), Text(ja: "実施事項", en: "What is done"))
  private static let goal = OptionSpec(
    "--goal", .value(standIn: "TEXT"),
    Text(ja: "目標とする将来像(空にすると消える)", en: "What it is to lead to (none when empty)"))
  private static let doneWhen = OptionSpec(
    "--done-when", .value(standIn: "TEXT"),
    Text(ja: "結果の評価方法(空にすると消える)", en: "How one sees that it worked (none when empty)"))
  private static let owner = OptionSpec(
    "--owner", .value(standIn: "NAME"),
    Text(ja: "責任者(空にすると外れる)", en: "Who answers for it (nobody when empty)"))
  private static let resources = OptionSpec(
    "--resources", .value(standIn: "TEXT"),
    Text(ja: "費用と人のほかに要るもの(空にすると消える)", en: "What it takes besides money and people"))
  private static let raise = OptionSpec(
    "--raise", .repeated(standIn: "CONTROL=FROM-TO"),
    Text(
      ja: "引き上げる対策項目。例 5.1.3.3-1=1-2(繰り返せる。書くと置き換わる)",
      en: "A control it raises, as in 5.1.3.3-1=1-2 (repeatable; replaces those before)"))
  private static let planRaise = OptionSpec(
    "--plan-raise", .repeated(standIn: "REQUIREMENT=STEP"),
    Text(
      ja: "進める計画の要件と段。1 記載、2 手順・責任者・連絡先あり、3 演習で検証済。例 K3-2=2(繰り返せる。書くと置き換わり、空にすると消える)",
      en:
        "A requirement on plans and the step it is brought to: 1 written, 2 with steps and people, 3 "
        + "verified by an exercise, as in K3-2=2 (repeatable; replaces, none when empty)"))
  private static let effort = OptionSpec(
    "--effort", .value(standIn: "STAFF=DAYS,..."),
    Text(
      ja: "工数(人日)。it、ot、security、business、external。書いた種類だけが変わり、0で消える",
      en:
        "Person-days: it, ot, security, business, external; only those named change, 0 takes one away"
    ))
  private static let initial = OptionSpec(
    "--initial", .value(standIn: "YEN"),
    Text(
      ja: "初期費用(円)。「1000000-3000000」の幅でもよい",
      en: "Initial cost in yen, or a range as 1000000-3000000"))
  private static let yearly = OptionSpec(
    "--yearly", .value(standIn: "YEN"), Text(ja: "年間費用(円)。同じく", en: "Yearly cost in yen, likewise"))
  private static let leadTime = OptionSpec(
    "--lead-time", .value(standIn: "QUARTERS"),
    Text(ja: "着手から完了までの四半期数(既定は1)", en: "Quarters from beginning to end (default: 1)"))
  private static let needs = OptionSpec(
    "--needs", .repeated(standIn: "ID"),
    Text(
      ja: "前提となる対応策(繰り返せる。書くと置き換わり、空にすると外れる)",
      en: "An action it needs (repeatable; replaces, none when empty)"))
  private static let alternative = OptionSpec(
    "--alternative", .repeated(standIn: "ID"),
    Text(ja: "どちらか一方だけ行う対応策(同じく)", en: "An action of which only one is done (likewise)"))
  private static let season = OptionSpec(
    "--season", .repeated(standIn: "SEASON"),
    Text(
      ja: "着手できる時期。planned-outage(計画停止)、off-peak(閑散期)、fiscal-year-start(年度初め)(同じく)",
      en: "When it can begin: planned-outage, off-peak, fiscal-year-start (likewise)"),
    completion: .words(Action.Season.allCases.map(\.rawValue)))
  private static let earliest = OptionSpec(
    "--earliest", .value(standIn: "PERIOD"),
    Text(
      ja: "着手の最も早い四半期(空にすると外れる)", en: "The first quarter in which it can begin (none when empty)"))
  private static let duty = OptionSpec(
    "--duty", .value(standIn: "REASON"),
    Text(
      ja: "行わなければならない理由(空にすると外れる。--due が要る)",
      en: "Why it has to be done (none when empty; takes --due)"))
  private static let due = OptionSpec(
    "--due", .value(standIn: "PERIOD"),
    Text(ja: "義務の期限の四半期", en: "The quarter by whose end it is due"))
  private static let serves = OptionSpec(
    "--serves", .value(standIn: "OBJECTIVE=LINK,..."),
    Text(
      ja: "方針の目的への寄与。full、half、none。書いた目的だけが変わる",
      en: "How far it serves objectives of the board: full, half or none; only those named change"))
  private static let confirmed = OptionSpec(
    "--confirmed-by", .value(standIn: "NAME"),
    Text(
      ja: "見積りを確かめた人(空にすると未確認に戻る)", en: "Who has confirmed the estimates (nobody when empty)"))

  static let options = [
    title, does, goal, doneWhen, owner, resources, raise, planRaise, effort, initial, yearly,
    leadTime, needs,
    alternative, season, earliest, duty, due, serves, confirmed,
  ]

  private let title: Text?
  private let does: Text?
  private let doneWhen: Replacement<Text>?
  private let texts: [(any WritableKeyPath<Action, String?> & Sendable, Replacement<String>)]
  /// The controls as they were written, with the tiers between which they are raised.
  let raises: [(control: String, from: Int, to: Int)]?
  private let planRaises: [Action.PlanRaise]?
  private let effort: [Action.Staff: Int]
  private let initial: Action.Cost?
  private let yearly: Action.Cost?
  private let leadTime: Int?
  private let needs: [String]?
  private let alternatives: [String]?
  private let seasons: [Action.Season]?
  private let earliest: Replacement<PeriodID>?
  private let duty: Replacement<String>?
  private let due: PeriodID?
  private let serves: [String: Int]
  private let confirmed: Replacement<String>?

  init(_ said: ParsedCommand) throws(UsageError) {
    let own = { (option: OptionSpec) in
      said.text(option).flatMap(FreeText.kept).map { Text(same: $0) }
    }
    (title, does) = (own(Self.title), own(Self.does))
    doneWhen = said.replacement(Self.doneWhen).map {
      Replacement(value: $0.value.map { Text(same: $0) })
    }
    let options: [(any WritableKeyPath<Action, String?> & Sendable, OptionSpec)] = [
      (\.goal, Self.goal), (\.owner, Self.owner), (\.resources, Self.resources),
    ]
    texts = options.compactMap { part, option in said.replacement(option).map { (part, $0) } }
    raises = try said.raises(Self.raise)
    planRaises = try said.planRaises(Self.planRaise)
    effort = try said.numbers(Self.effort, of: Action.Staff.self)
    initial = try said.cost(Self.initial)
    yearly = try said.cost(Self.yearly)
    leadTime = try said.integer(Self.leadTime, in: 1...Action.longest)
    needs = said.replacingIDs(Self.needs)
    alternatives = said.replacingIDs(Self.alternative)
    seasons = try said.seasons(Self.season)
    earliest =
      said.text(Self.earliest).map { Identifier.trimmed($0).isEmpty } == true
      ? Replacement(value: nil)
      : try said.chosenPeriod(Self.earliest).map { Replacement(value: $0) }
    duty = said.replacement(Self.duty)
    due = try said.chosenPeriod(Self.due)
    serves = try said.links(Self.serves)
    confirmed = said.replacement(Self.confirmed)
  }

  /// The action with all that was said; `controls` are those of `raises`.
  func edited(
    _ before: Action, _ controls: [ControlID], on today: CivilDate
  ) throws(Failure) -> Action {
    var action = before
    (action.title, action.does) = (title ?? before.title, does ?? before.does)
    if let doneWhen { action.doneWhen = doneWhen.value }
    for (part, replacement) in texts { action[keyPath: part] = replacement.value }
    if let raises {
      action.raises = zip(controls, raises).map { Action.Raise($0, from: $1.from, to: $1.to) }
    }
    action.planRaises = planRaises ?? before.planRaises
    for (staff, days) in effort { action.effort[staff] = days == 0 ? nil : days }
    (action.initial, action.yearly) = (initial ?? before.initial, yearly ?? before.yearly)
    action.leadTime = leadTime ?? before.leadTime
    action.needs = needs ?? before.needs
    action.alternatives = alternatives ?? before.alternatives
    action.seasons = seasons ?? before.seasons
    if let earliest { action.earliest = earliest.value }
    action.duty = try duty(of: before)
    for (objective, halves) in serves { action.serves[objective] = halves == 0 ? nil : halves }
    if let confirmed {
      action.confirmed = confirmed.value.map { Action.Confirmation(by: $0, on: today) }
    } else if changesEstimates(of: before, in: action) {
      action.confirmed = nil
    }
    return action
  }

  /// Whether what somebody confirmed reads otherwise now.
  private func changesEstimates(of before: Action, in after: Action) -> Bool {
    before.effort != after.effort || before.initial != after.initial
      || before.yearly != after.yearly || before.leadTime != after.leadTime
  }

  private func duty(of before: Action) throws(Failure) -> Action.Duty? {
    if let duty, duty.value == nil { return nil }
    guard duty != nil || due != nil else { return before.duty }
    guard let reason = duty?.value ?? before.duty?.reason, let due = due ?? before.duty?.due else {
      throw Failure(
        .usage, at: .word(Self.duty.name),
        Text(ja: "義務には理由と期限の両方が要ります", en: "a duty takes a reason and a quarter"),
        remedy: Text(
          ja: "「--duty 理由 --due 2026Q4」のように書いてください", en: "write '--duty REASON --due 2026Q4'"))
    }
    return Action.Duty(reason: reason, due: due)
  }

  /// A new action with an id.
  func new(_ id: String) throws(Failure) -> Action {
    guard let title else {
      throw Failure(
        .usage, at: .word(id), Text(ja: "新しい対応策には題名が要ります", en: "a new action needs a title"),
        remedy: Text(ja: "「--title …」を付けてください", en: "add '--title …'"))
    }
    return Action(id: id, title: title, does: does ?? title, raises: [], leadTime: leadTime ?? 1)
  }
}
