internal import Arguments
internal import ProfileModel
internal import ProfileStore
internal import Reporting
internal import Wording

/// `assess restore`: puts a copy in the place of the store.
struct RestoreCommand: Command {
  private static let file = ArgumentSpec(
    "FILE", .one, Text(ja: "控えのファイル", en: "The copy to bring back"), completion: .file)

  static let spec = CommandSpec(
    "restore", Text(ja: "控えから戻す", en: "Bring a copy back"),
    discussion: Text(
      ja: "控えの中身を確かめてから入れ替えます。今までの保存ファイルは、壊れていても backups に残ります。",
      en: "The copy is checked before it takes the store's place. The store that stood there is "
        + "kept in backups, even a damaged one."),
    arguments: [file], options: [CommonOptions.dryRun],
    examples: [
      CommandSpec.Example(
        "restore 控え.db --dry-run",
        Text(ja: "戻せる控えかどうか確かめる", en: "See whether a copy can be brought back"))
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
          ja: "この控えは戻せます(何も変更していません)。", en: "This copy can be brought back (nothing was changed).")
        : Text(ja: "控えから戻しました。", en: "The copy is back in place."),
      Fields(
        "restore",
        [
          .init("file", Text(ja: "ファイル", en: "File"), .text(file)),
          .init(
            "journal_length", Text(ja: "控えの監査ログの件数", en: "Journal entries in the copy"),
            .integer(restoration.journal.length)),
          .init(
            "kept", Text(ja: "今までのものの保管先", en: "The earlier store is kept as"),
            .text(orNone: restoration.kept)),
        ]))
  }
}
