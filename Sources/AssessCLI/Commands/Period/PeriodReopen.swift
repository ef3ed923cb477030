internal import Arguments
internal import ProfileModel
internal import ProfileStore
internal import Reporting
internal import Wording

/// `assess period reopen`: takes a closing back, for a reason.
struct PeriodReopen: Command {
  private static let reason = OptionSpec(
    "--reason", .value(standIn: "TEXT"), Text(ja: "開き直す理由(必須)", en: "Why (required)"))

  static let spec = CommandSpec(
    "period reopen", Text(ja: "締めた期を開き直す", en: "Open a closed period again"),
    discussion: Text(
      ja: "理由は監査ログに残り、締めたときのスナップショットも消えません。",
      en: "The journal keeps the reason, and the store keeps what closing it froze."),
    arguments: [PeriodPrinting.argument], options: [reason],
    examples: [
      CommandSpec.Example(
        "period reopen 2026Q2 --reason 監査で評価の誤りが見つかった",
        Text(ja: "誤りを直すために開き直す", en: "Open it again to put an error right"))
    ])

  private let id: PeriodID
  private let reason: String

  init(_ said: ParsedCommand) throws(UsageError) {
    id = try said.period(PeriodPrinting.argument)
    guard let reason = FreeText.kept(try said.required(Self.reason)) else {
      throw UsageError(
        Self.reason.name, Text(ja: "理由が空です", en: "the reason is empty"),
        remedy: Text(ja: "開き直す理由を書いてください", en: "say why it is opened again"))
    }
    self.reason = reason
  }

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    let store = try surroundings.store()
    let period = try store.reopenPeriod(id, because: reason, by: surroundings.stamp)
    let later = try store.periods().filter { other in
      other.days.lowerBound > period.days.lowerBound && !other.asked.isEmpty
    }
    let ids = later.map(\.id.description).joined(separator: ", ")
    let note = Page.Item.sentence(
      Text(
        ja: "注意: 後の期(\(ids))に引き継いだ回答は、ここで直しても変わりません。必要なら後の期でも直してください。",
        en:
          "Note: answers that were carried over to later periods (\(ids)) do not change with what is "
          + "mended here. Mend them there too where it matters."))
    return PeriodPrinting.page(
      "period.reopen/1", saying: Text(ja: "期を開き直しました。", en: "The period is open again."), period,
      in: surroundings,
      notes: (later.isEmpty ? [] : [note]) + (try gone(period, store, surroundings)))
  }

  /// Tells of questions about units and systems that were removed since the period was closed.
  ///
  /// What they answered was true of the period, so nothing but a word of the user takes it out.
  private func gone(
    _ period: Period, _ store: borrowing Store, _ surroundings: Surroundings
  ) throws(Failure) -> [Page.Item] {
    let register = try store.register()
    let scopes = try surroundings.profile(of: period, in: store).ratings.map(\.key.scope)
      .filter { !register.knows($0) }
    guard let first = scopes.min() else { return [] }
    let names = Set(scopes).sorted().map(\.description)
    let told = Text(
      ja:
        "注意: 締めた後に台帳から消えた部門・システム(\(names.joined(separator: "、")))の設問が\(scopes.count)問あり、回答は残してあります。"
        + "外すなら「assess score drop --scope \(first) --period \(period.id)」、答え直すなら部門・システムを登録し直してください。",
      en:
        "Note: \(scopes.count) questions are about units or systems that were removed since it was "
        + "closed (\(names.joined(separator: ", "))), and their answers are kept. 'assess score drop "
        + "--scope \(first) --period \(period.id)' takes them out; to answer them anew, register the "
        + "unit or system again.")
    return [
      .sentence(told),
      .context(
        Fields(
          "removed_since",
          [
            .init(
              "scopes", Text(ja: "台帳から消えたもの", en: "Removed since"), .list(names.map { .text($0) })),
            .init("questions", Text(ja: "その設問", en: "Their questions"), .integer(scopes.count)),
          ])),
    ]
  }
}
