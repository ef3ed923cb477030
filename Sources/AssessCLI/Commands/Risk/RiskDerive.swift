internal import Arguments
internal import GapAnalysis
internal import ProfileModel
internal import ProfileStore
internal import Reporting
internal import Wording

/// `assess risk derive`: the cheapest raises of tiers that bring every risk within its line.
struct RiskDerive: Command {
  private static let apply = OptionSpec(
    "--apply", .value(standIn: "N"),
    Text(ja: "N番目の案を、リスクからの目標として登録する", en: "Register option N as the targets that risk asks for"))
  private static let by = OptionSpec(
    "--by", .value(standIn: "DATE"),
    Text(ja: "いつから求めるか(既定は今から)", en: "From which day they are wanted (default: now)"))

  static let spec = CommandSpec(
    "risk derive",
    Text(ja: "受容線に収めるのに足りる引上げの案", en: "Propose raises that bring the risks within their lines"),
    discussion: Text(
      ja: "義務と分野の水準は満たすものとして、すべてのシナリオが受容線に収まる最も少ない段階の引上げを探し、同じ費用の案をすべて並べます。"
        + "案は案です。--apply で番号を選ぶまで、何も変わりません。",
      en:
        "With obligations and baselines taken as met, it looks for the fewest steps that bring every "
        + "scenario within its line, and lists all options of that cost. It is a proposal: nothing "
        + "changes until one is chosen with --apply."),
    options: [apply, by, CommonOptions.dryRun, ScoreOptions.period],
    examples: [
      CommandSpec.Example("risk derive", Text(ja: "案を見る", en: "See the options")),
      CommandSpec.Example(
        "risk derive --apply 1 --dry-run",
        Text(ja: "一つ目の案で何が変わるかを見る", en: "See what the first would change")),
    ])

  /// Where targets say that they come from here.
  static let origin = "risk-derive"

  private let choice: Int?
  private let from: CivilDate?
  private let isRehearsal: Bool
  private let period: PeriodID?

  init(_ said: ParsedCommand) throws(UsageError) {
    choice = try said.integer(Self.apply, in: 1...RaiseProposal.mostListed)
    from = try said.day(Self.by)
    isRehearsal = said.has(CommonOptions.dryRun)
    period = try said.chosenPeriod()
  }

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    let store = try isRehearsal ? surroundings.storeForRehearsal() : surroundings.store()
    let desk = try RiskDesk(store, surroundings, period: period)
    let proposal = desk.model.proposal(
      from: desk.withoutRisk, choosing: .steps(costs: [:]), decided: desk.decided)
    var items = Self.items(proposal) + desk.overruling(proposal)
    if let choice {
      let option = try Self.option(choice, of: proposal)
      let edit = try take(option, store, surroundings)
      items = [.sentence(Self.sentence(edit, isRehearsal))] + items
    }
    return Page("risk.derive/1", items + RiskPrinting.notes(desk))
  }

  // MARK: Taking an option

  private static func option(
    _ number: Int, of proposal: RaiseProposal
  ) throws(Failure) -> RaiseProposal.Option {
    if proposal.options.indices.contains(number - 1) { return proposal.options[number - 1] }
    let count = proposal.options.count
    throw Failure(
      .usage, at: .word(apply.name),
      Text(ja: "案\(number)はありません", en: "there is no option \(number)"),
      remedy: Text(ja: "案は\(count)件です", en: "there are \(count)"))
  }

  /// Registers what an option asks for, in the place of what an earlier one did.
  private func take(
    _ option: RaiseProposal.Option, _ store: borrowing Store, _ surroundings: Surroundings
  ) throws(Failure) -> RegisterEdit<Target> {
    let scenarios = option.remainders.map(\.scenario).joined(separator: ", ")
    let wanted = option.raises.map { raise in
      var target = Target(
        Target.ID(raise.control.ofOrganisation, .risk, origin: Self.origin, from: from),
        tier: raise.tier)
      target.why = scenarios
      return target
    }
    let kept = Set(wanted.map(\.registerID))
    return try store.changeRegister(
      Target.self, as: "derive", because: scenarios, by: surroundings.stamp,
      rehearsing: isRehearsal
    ) { entries in
      let earlier = entries.map(\.value).filter { $0.id.origin == Self.origin }
      return RegisterEdit(
        writing: wanted, removing: earlier.map(\.registerID).filter { !kept.contains($0) })
    }
  }

  private static func sentence(_ edit: RegisterEdit<Target>, _ isRehearsal: Bool) -> Text {
    let (written, removed) = (edit.written.count, edit.removed.count)
    return isRehearsal
      ? Text(
        ja: "登録すると、目標が\(written)件加わるか変わり、\(removed)件外れます(何も変更していません)。",
        en:
          "It would add or change \(written) targets and take \(removed) out (nothing was changed)."
      )
      : Text(
        ja: "目標を\(written)件登録し、\(removed)件外しました。",
        en: "\(written) targets are registered, \(removed) are taken out.")
  }

  // MARK: Printing

  private static func items(_ proposal: RaiseProposal) -> [Page.Item] {
    unreachable(proposal) + ways(proposal)
  }

  private static func unreachable(_ proposal: RaiseProposal) -> [Page.Item] {
    guard !proposal.unreachable.isEmpty else { return [] }
    return [
      .sentence(
        Text(
          ja: "すべてを最高のティアにしても、受容線に収まらないシナリオがあります。受容・回避・移転か、見積りの見直しを考えてください。",
          en: "Some scenarios stay above their lines with everything at the highest tier: accept, "
            + "avoid or transfer them, or look at their estimates again.")),
      .table(remainders(proposal.unreachable)),
    ]
  }

  private static func ways(_ proposal: RaiseProposal) -> [Page.Item] {
    guard let first = proposal.options.first else { return [] }
    if first.raises.isEmpty {
      return [
        .sentence(
          Text(
            ja: "受容線を超えるシナリオはありません。引上げは要りません。",
            en: "No scenario is above its line; nothing has to be raised."))
      ]
    }
    let count = proposal.count
    return [
      .sentence(
        proposal.isProved
          ? Text(
            ja: "対策項目のティアを一段ずつ引き上げる組合せのうち、最も少ない段階で足りる案は\(count)件です。",
            en: "Options that suffice with the fewest raises by single tiers: \(count).")
          : Text(
            ja: "組合せが多いため最少とは証明できていませんが、どの引上げも欠かせない案です。",
            en:
              "There are too many combinations to prove it the cheapest, but none of its raises can be "
              + "left out.")),
      .table(options(proposal)),
    ]
  }

  private static func options(_ proposal: RaiseProposal) -> Table {
    Table(
      "options", Text(ja: "引上げの案", en: "Options"),
      columns: [
        .init("number", Text(ja: "番号", en: "No.")), .init("raises", Text(ja: "引上げ", en: "Raises")),
        .init("steps", Text(ja: "段階", en: "Steps")),
        .init("residuals", Text(ja: "残留リスク", en: "Residual")),
      ],
      rows: proposal.options.enumerated().map { place, option in
        [
          .integer(place + 1),
          .list(option.raises.map { .text("\($0.control.control)→\($0.tier)") }),
          .integer(option.cost),
          .list(
            option.remainders.map { rest in
              .record([
                .init(
                  rest.scenario, Text(same: "\(rest.scenario)"), RiskPrinting.amount(rest.residual))
              ])
            }),
        ]
      })
  }

  private static func remainders(_ remainders: [RaiseProposal.Remainder]) -> Table {
    Table(
      "unreachable", Text(ja: "収まらないシナリオ", en: "Scenarios that stay above"),
      columns: [
        .id, .init("residual", Text(ja: "残留リスク", en: "Residual")),
        .init("line", Text(ja: "受容線", en: "Line")),
      ],
      rows: remainders.map {
        [.text($0.scenario), RiskPrinting.amount($0.residual), RiskPrinting.amount($0.line)]
      })
  }
}

extension RiskDesk {
  /// Says where an approved policy asks for less than a proposal, since policy goes before risk.
  fileprivate func overruling(_ proposal: RaiseProposal) -> [Page.Item] {
    let raises = Set(proposal.options.flatMap(\.raises))
    let overruled = raises.filter { raise in
      let target = targets.composed(raise.control.ofOrganisation, .inTheEnd(from: today))
      return target.claims[.policy].map { $0.tier < raise.tier } ?? false
    }
    guard !overruled.isEmpty else { return [] }
    let names = Set(overruled.map(\.control.control)).sorted().joined(separator: ", ")
    return [
      .sentence(
        Text(
          ja: "次の項目は、承認された方針がもっと低いティアを選んでいるため、案を登録しても方針が優先します: \(names)",
          en:
            "An approved policy chooses a lower tier for these controls, and goes before what risk "
            + "asks for: \(names)"))
    ]
  }

  /// The cautious reading with what obligations and baselines ask for taken as reached.
  fileprivate var withoutRisk: TierReading {
    let raises = model.controls.compactMap { control -> Raise? in
      let claims = targets.claims(on: control.ofOrganisation)
      let asked = claims.filter { [.obligation, .baseline].contains($0.source) }.map(\.tier).max()
      return asked.map { Raise(control, to: $0) }
    }
    return model.raised(cautious, to: raises)
  }
}
