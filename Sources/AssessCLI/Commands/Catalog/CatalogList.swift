internal import Arguments
internal import Catalogs
internal import Files
internal import ProfileModel
internal import ProfileStore
internal import Reporting
internal import Wording

/// `assess catalog list`: the catalogues at hand.
struct CatalogList: Command {
  private static let loadedOnly = OptionSpec(
    "--loaded", .flag,
    Text(ja: "作業フォルダーに読み込んだものだけ", en: "Only those taken into the workspace"))

  static let spec = CommandSpec(
    "catalog list", Text(ja: "カタログの一覧", en: "List the catalogues"),
    discussion: Text(
      ja: "付属のカタログと、作業フォルダーに読み込んだカタログを並べます。",
      en: "Lists the bundled catalogues and those taken into the workspace."),
    options: [loadedOnly],
    examples: [
      CommandSpec.Example("catalog list", Text(ja: "カタログを並べる", en: "List the catalogues"))
    ])

  private let isLoadedOnly: Bool

  init(_ said: ParsedCommand) {
    isLoadedOnly = said.has(Self.loadedOnly)
  }

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    let hasStore = Folder.exists(Store.path(in: surroundings.folder))
    let loaded = hasStore || isLoadedOnly ? try surroundings.store().documents() : []
    let names = Set(loaded.map(\.name))
    let bundled = isLoadedOnly ? [] : try surroundings.catalogs.shelf().all
    let documents = loaded + bundled.filter { !names.contains($0.name) }
    let current = Shelf(loaded)
    let today = surroundings.today
    return Page(
      "catalog.list/2",
      [
        .table(
          CatalogPrinting.table(
            documents,
            [
              (
                Table.Column("place", Text(ja: "置き場所", en: "Where")),
                { Self.place(of: $0, loaded: names, current: current[$0.id]) }
              ),
              (
                Table.Column("standing", Text(ja: "効力", en: "Standing")),
                { CatalogPrinting.standing($0.edition, at: today) }
              ),
            ]))
      ])
  }

  private static func place(
    of document: CatalogDocument, loaded: Set<String>, current: CatalogDocument?
  ) -> Cell {
    guard loaded.contains(document.name) else { return bundled }
    return current?.name == document.name ? inWorkspace : earlier
  }

  private static let earlier = Cell.code(
    "workspace-earlier", Text(ja: "読み込み済み(前の版)", en: "loaded (earlier)"))
  private static let inWorkspace = Cell.code(
    "workspace", Text(ja: "読み込み済み", en: "loaded"))
  private static let bundled = Cell.code("bundled", Text(ja: "付属", en: "bundled"))
}
