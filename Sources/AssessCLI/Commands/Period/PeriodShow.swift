internal import Arguments
internal import ProfileModel
internal import ProfileStore
internal import Reporting
internal import Wording

/// `assess period show`: one period, and what closing it froze.
struct PeriodShow: Command {
  private static let snapshot = OptionSpec(
    "--snapshot", .flag,
    Text(ja: "凍結した内容だけをJSONのまま出す", en: "Print only what was frozen, as the JSON it is"))

  static let spec = CommandSpec(
    "period show", Text(ja: "一つの期を見る", en: "Show one period"),
    discussion: Text(
      ja: "--snapshot の出力のSHA-256は、期のダイジェストと一致します(末尾の改行を除く)。",
      en:
        "The SHA-256 of what --snapshot prints, without its last line end, is the period's digest."),
    arguments: [PeriodPrinting.argument], options: [snapshot],
    examples: [
      CommandSpec.Example(
        "period show 2026Q2 --snapshot", Text(ja: "凍結した内容を出す", en: "Print what was frozen"))
    ])

  private let id: PeriodID
  private let isSnapshotOnly: Bool

  init(_ said: ParsedCommand) throws(UsageError) {
    id = try said.period(PeriodPrinting.argument)
    isSnapshotOnly = said.has(Self.snapshot)
  }

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    let store = try surroundings.store()
    let period = try store.period(id)
    let content = try store.snapshot(of: period)
    if isSnapshotOnly {
      guard let content else { throw notClosed }
      return Page("period.snapshot/1", [.raw(content)])
    }
    return PeriodPrinting.page("period.show/2", period, in: surroundings)
  }

  private var notClosed: Failure {
    Failure(
      .input, at: .word(id.description),
      Text(ja: "まだ締めていないので、凍結した内容がありません", en: "it is still open, so nothing is frozen"),
      remedy: Text(
        ja: "「assess period close \(id)」で締めてください", en: "close it with 'assess period close \(id)'"))
  }
}
