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
    "catalog check", Text(ja: "カタログを点検する", en: "Check a catalogue"),
    discussion: Text(
      ja: "誤りは、ファイルの行と桁、または表のセルを付けて、すべて一度に示します。",
      en: "All that is wrong is listed at once, each with file, line and column, or with its cell."),
    arguments: [file], options: [CommonOptions.columnMap],
    examples: [
      CommandSpec.Example(
        "catalog check sectors.yaml", Text(ja: "書いたカタログを点検する", en: "Check a catalogue"))
    ])

  private let file: String
  private let map: String?

  init(_ said: ParsedCommand) {
    file = said.word(Self.file) ?? ""
    map = said.text(CommonOptions.columnMap)
  }

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    let documents = try CatalogBundle.read(file, map: map, among: try surroundings.shelf())
    return Page(
      "catalog.check/2",
      [
        .sentence(Text(ja: "誤りはありません。", en: "Nothing is wrong with it.")),
        .table(CatalogPrinting.table(documents)),
      ] + CatalogPrinting.notes(of: documents))
  }
}
