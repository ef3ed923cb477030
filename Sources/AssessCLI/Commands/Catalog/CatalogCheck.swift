internal import Arguments
internal import Catalogs
internal import ProfileModel
internal import Reporting
internal import Wording

/// `assess catalog check`: whether a catalogue file can be used.
struct CatalogCheck: Command {
  private static let file = ArgumentSpec(
    "PATH", .one,
    Text(ja: "カタログのファイルかフォルダー", en: "A catalogue's file or folder"), completion: .file)

  static let spec = CommandSpec(
    "catalog check", Text(ja: "カタログのファイルを点検する", en: "Check a catalogue file"),
    discussion: Text(
      ja: "誤りは「ファイル:行:桁」を付けて、すべて一度に示します。",
      en: "All that is wrong is listed at once, each with file, line and column."),
    arguments: [file],
    examples: [
      CommandSpec.Example(
        "catalog check sectors.yaml", Text(ja: "書いたカタログを点検する", en: "Check a catalogue"))
    ])

  private let file: String

  init(_ said: ParsedCommand) {
    file = said.word(Self.file) ?? ""
  }

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    let document = try CatalogReader.read(file, among: try surroundings.catalogs.shelf())
    return Page(
      "catalog.check/1", said: Text(ja: "誤りはありません。", en: "Nothing is wrong with it."),
      Fields(
        "catalog",
        [
          .init("id", Text(ja: "ID", en: "ID"), .text(document.id)),
          .init("kind", Text(ja: "種類", en: "Kind"), .text(document.kind.rawValue)),
          .init("edition", Text(ja: "版", en: "Edition"), .text(document.edition.edition)),
          .init(
            "entries", Text(ja: "項目数", en: "Entries"), .integer(document.mainEntries.count)),
        ]))
  }
}
