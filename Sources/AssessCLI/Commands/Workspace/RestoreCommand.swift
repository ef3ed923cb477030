internal import Arguments
internal import ProfileModel
internal import ProfileStore
internal import Reporting
internal import Wording

/// `assess restore`: puts a copy in the place of the store.
struct RestoreCommand: Command {
  private static let file = ArgumentSpec(
    "FILE", .one, Text(ja: "バックアップのファイル", en: "The backup to bring back"), completion: .file)

  static let spec = CommandSpec(
    "restore", Text(ja: "バックアップから戻す", en: "Bring a backup back"),
    discussion: Text(
      ja: "バックアップの中身を確かめてから入れ替えます。今までの保存ファイルは、壊れていても backups に残ります。",
      en: "The backup is checked before it takes the store's place. The store that stood there is "
        + "kept in backups, even a damaged one."),
    arguments: [file], options: [CommonOptions.dryRun],
    examples: [
      CommandSpec.Example(
        "restore バックアップ.db --dry-run",
        Text(ja: "戻せるバックアップかどうか確かめる", en: "See whether a backup can be brought back"))
    ])

  private let file: String
  private let isRehearsal: Bool

  init(_ said: ParsedCommand) {
    file = said.word(Self.file) ?? ""
    isRehearsal = said.has(CommonOptions.dryRun)
  }

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    let restoration = try Store.restore(
      file, in: surroundings.folder, by: surroundings.stamp, rehearsing: isRehearsal)
    return Page(
      "restore/1",
      said: isRehearsal
        ? Text(
          ja: "このバックアップは戻せます(何も変更していません)。",
          en: "This backup can be brought back (nothing was changed).")
        : Text(ja: "バックアップから戻しました。", en: "The backup is in place."),
      Fields(
        "restore",
        [
          .init("file", Text(ja: "ファイル", en: "File"), .text(file)),
          .init(
            "journal_length", Text(ja: "バックアップの監査ログの件数", en: "Journal entries in the backup"),
            .integer(restoration.journal.length)),
          .init(
            "kept", Text(ja: "今までのものの保管先", en: "The earlier store is kept as"),
            .text(orNone: restoration.kept)),
        ]))
  }
}
