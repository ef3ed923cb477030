internal import Arguments
internal import ProfileModel
internal import ProfileStore
internal import Reporting
internal import Wording

/// `assess audit log`: who changed what, when.
struct AuditLog: Command {
  private static let last = OptionSpec(
    "--last", .value(standIn: "N"), Text(ja: "新しいほうからN件だけ", en: "Only the newest N"))
  private static let full = OptionSpec(
    "--full", .flag,
    Text(ja: "書かれた内容とダイジェストも出す", en: "Also what was written, and the digests"))

  static let spec = CommandSpec(
    "audit log", Text(ja: "変更の記録を見る", en: "Show every change"),
    options: [last, full],
    examples: [
      CommandSpec.Example(
        "audit log --last 20", Text(ja: "最近の20件を見る", en: "Show the newest twenty"))
    ])

  private let last: Int?
  private let isFull: Bool

  init(_ said: ParsedCommand) throws(UsageError) {
    last = try said.integer(Self.last, in: 1...1_000_000)
    isFull = said.has(Self.full)
  }

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    let store = try surroundings.store()
    let length = try store.journalEnd().length
    let entries = try store.journal(after: max(0, length - (last ?? length)))
    var columns = [
      Table.Column("sequence", Text(ja: "番号", en: "No.")),
      Table.Column("time", Text(ja: "日時", en: "Time")),
      Table.Column("user", Text(ja: "利用者", en: "User")),
      Table.Column("name", Text(ja: "名前", en: "Name")),
      Table.Column("verb", Text(ja: "操作", en: "Change")),
      Table.Column("subject", Text(ja: "対象", en: "Subject")),
    ]
    if isFull {
      columns += [
        Table.Column("payload", Text(ja: "内容", en: "Written")),
        Table.Column("digest", Text(ja: "ダイジェスト", en: "Digest")),
      ]
    }
    let rows = entries.map { entry in
      let row: [Cell] = [
        .integer(entry.sequence), .time(entry.time, offset: surroundings.clockOffset(entry.time)),
        .text(entry.actor.user), .text(entry.actor.name), .text(entry.verb), .text(entry.subject),
      ]
      return isFull ? row + [.text(entry.payload), .text(entry.digest)] : row
    }
    return Page(
      "audit.log/1",
      [.table(Table("entries", Text(ja: "監査ログ", en: "Journal"), columns: columns, rows: rows))])
  }
}
