internal import Arguments
internal import Catalogs
internal import ProfileModel
internal import Reporting
internal import Wording

/// `assess catalog search`: the entries in which words stand.
struct CatalogSearching: Command {
  private static let words = ArgumentSpec(
    "WORD", .many, Text(ja: "探す語(すべて含むものを探す)", en: "The words, all of which must stand in it"))
  private static let catalog = OptionSpec(
    "--catalog", .value(standIn: "ID"), Text(ja: "このカタログの中だけ", en: "Only in this catalogue"))
  private static let kind = OptionSpec(
    "--kind", .value(standIn: "KIND"),
    Text(ja: "この種類のカタログの中だけ", en: "Only in catalogues of a kind"),
    completion: .words(CatalogKind.allCases.map(\.rawValue)))
  private static let limit = OptionSpec(
    "--limit", .value(standIn: "N"),
    Text(ja: "示す件数(既定は、表では50、ほかは全部)", en: "How many to show (default: 50 in tables, else all)"))
  private static let usualLimit = 50

  static let spec = CommandSpec(
    "catalog search", Text(ja: "カタログの項目を語で探す", en: "Find entries by words"),
    discussion: Text(
      ja: "日本語と英語の両方を探します。全角と半角、ひらがなとカタカナ、大文字と小文字は区別しません。",
      en:
        "Both languages are searched. Width, case, and the difference of hiragana and katakana do "
        + "not count."),
    arguments: [words], options: [catalog, kind, limit],
    examples: [
      CommandSpec.Example(
        "catalog search バックアップ", Text(ja: "語を含む項目を探す", en: "Find entries that hold a word"))
    ])

  private let words: [String]
  private let catalog: String?
  private let kind: CatalogKind?
  private let limit: Int?

  init(_ said: ParsedCommand) throws(UsageError) {
    words = said.words(Self.words)
    catalog = said.text(Self.catalog)
    kind = try said.choice(Self.kind)
    limit = try said.integer(Self.limit, in: 1...1_000_000)
  }

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    let shelf = try surroundings.shelf()
    var documents =
      try catalog.map { id throws(Failure) in [try shelf.catalog(meantBy: id)] }
      ?? shelf.all
    if let kind { documents = documents.filter { $0.kind == kind } }
    let hits = CatalogSearch(words, for: surroundings.language).hits(in: documents)
    let limit = limit ?? (surroundings.isForPrograms ? hits.count : Self.usualLimit)
    let left = hits.count - limit
    let more = Page.Item.sentence(
      Text(
        ja: "ほかに\(left)件あります。「--limit \(hits.count)」で全部を示します。",
        en: "There are \(left) more; '--limit \(hits.count)' shows them all."))
    return Page(
      "catalog.search/1", [.table(Self.table(hits.prefix(limit)))] + (left > 0 ? [more] : []))
  }

  private static func table(_ hits: some Collection<CatalogSearch.Hit>) -> Table {
    Table(
      "hits", Text(ja: "見つかった項目", en: "Found"),
      columns: [
        Table.Column("catalog", Text(ja: "カタログ", en: "Catalogue")),
        Table.Column("list", Text(ja: "一覧", en: "List"), isForData: true),
        .id, .entryTitle,
        Table.Column("field", Text(ja: "欄", en: "Field")),
        Table.Column("excerpt", Text(ja: "前後の文", en: "Around it")),
      ],
      rows: hits.map { hit in
        [
          .text(hit.entry.document.id), .text(hit.entry.list), .text(hit.entry.id),
          hit.entry.title.map { .wording($0) } ?? .none,
          .code(hit.path.joined(separator: "."), hit.field), .text(hit.excerpt),
        ]
      })
  }
}

extension Shelf {
  /// The catalogue that somebody named, or the nearest there is.
  func catalog(meantBy id: String) throws(Failure) -> CatalogDocument {
    if case .catalog(let document)? = EntryFinder(self).meaning(of: id) { return document }
    let list = Text(
      ja: "「assess catalog list」で一覧を見てください", en: "'assess catalog list' lists what there is")
    let near = NearMiss.nearest(to: id, among: all.map(\.id))
      .map { Text(ja: "「\($0)」のことですか。", en: "did you mean '\($0)'? ") }
    throw Failure(
      .input, at: .word(id), Text(ja: "このカタログはありません", en: "there is no such catalogue"),
      remedy: near.map { $0 + list } ?? list)
  }
}
