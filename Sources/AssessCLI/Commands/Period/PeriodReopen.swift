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
      in: surroundings, notes: later.isEmpty ? [] : [note])
  }
}
