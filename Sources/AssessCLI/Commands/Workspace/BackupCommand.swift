internal import Arguments
internal import ProfileModel
internal import ProfileStore
internal import Reporting
internal import Wording

/// `assess backup`: a complete, checked copy of the store.
struct BackupCommand: Command {
  static let spec = CommandSpec(
    "backup", Text(ja: "バックアップを取る", en: "Write a complete copy of the store"),
    discussion: Text(
      ja: "監査ログのつながりを確かめてから写します。--output がなければ、作業フォルダーの backups に日時の名前で置きます。",
      en: "The journal's chain is checked first. Without --output it goes into the "
        + "workspace's folder backups, named by the time."),
    options: [CommonOptions.output, CommonOptions.force],
    examples: [
      CommandSpec.Example(
        "backup --output バックアップ.db",
        Text(ja: "「バックアップ.db」にバックアップを取る", en: "Write the backup to a file")
      )
    ])

  private let path: String?
  private let isReplacing: Bool

  init(_ said: ParsedCommand) {
    path = said.text(CommonOptions.output)
    isReplacing = said.has(CommonOptions.force)
  }

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    if let path { try surroundings.checkOutput(path) }
    let copy = try surroundings.store().backUp(
      to: path, replacing: isReplacing, by: surroundings.stamp)
    return Page(
      "backup/1", said: Text(ja: "バックアップを取りました。", en: "The backup is written."),
      Fields(
        "backup",
        [
          .init("file", Text(ja: "ファイル", en: "File"), .text(copy.path)),
          .init(
            "journal_length", Text(ja: "監査ログの件数", en: "Journal entries"),
            .integer(copy.journal.length)),
          .init(
            "journal_head", Text(ja: "末尾のダイジェスト", en: "Last digest"),
            .text(copy.journal.head)),
        ]))
  }
}
