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
    let documents = try CatalogBundle.read(file, among: try surroundings.shelf())
    return Page(
      "catalog.check/2",
      [
        .sentence(Text(ja: "誤りはありません。", en: "Nothing is wrong with it.")),
        .table(CatalogPrinting.table(documents)),
      ])
  }
}
