internal import Arguments
internal import Catalogs
internal import ProfileModel
internal import Reporting
internal import Wording

/// `assess catalog crosswalk`: how the entries of two catalogues relate.
struct CatalogCrosswalk: Command {
  private static let near = ArgumentSpec(
    "A", .one, Text(ja: "カタログのID", en: "A catalogue"))
  private static let far = ArgumentSpec(
    "B", .one, Text(ja: "もう一つのカタログのID", en: "Another catalogue"))
  private static let entry = OptionSpec(
    "--entry", .value(standIn: "ID"), Text(ja: "どちらかのこの項目だけ", en: "Only this entry of either"))

  static let spec = CommandSpec(
    "catalog crosswalk", Text(ja: "二つのカタログの対応を見る", en: "Show how two catalogues relate"),
    discussion: Text(
      ja: "対応表はどちら向きに書かれていても、A から見た関係で示します。",
      en: "Whichever way a crosswalk was written, the relations are shown as seen from A."),
    arguments: [near, far], options: [entry],
    examples: [
      CommandSpec.Example(
        "catalog crosswalk nisc-guideline-2023 nist-csf-2.0",
        Text(ja: "指針と CSF の対応を見る", en: "From the guideline to CSF"))
    ])

  private let near: String
  private let far: String
  private let entry: String?

  init(_ said: ParsedCommand) {
    near = said.word(Self.near) ?? ""
    far = said.word(Self.far) ?? ""
    entry = said.text(Self.entry)
  }

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    let shelf = try surroundings.shelf()
    let from = try shelf.catalog(meantBy: near)
    let to = try shelf.catalog(meantBy: far)
    guard let crossing = Crossing(from: from, to: to, on: shelf) else {
      throw Self.noCrosswalk(from, to, shelf)
    }
    guard let entry else { return CrosswalkPage(crossing, crossing.edges, isWhole: true).page }
    return CrosswalkPage(crossing, try edges(of: entry, in: crossing), isWhole: false).page
  }

  private func edges(of word: String, in crossing: Crossing) throws(Failure) -> [SeenEdge] {
    let finder = EntryFinder(Shelf([crossing.near, crossing.far]))
    guard case .entry(let entry, let others)? = finder.meaning(of: word) else {
      throw .unknownEntry(word, finder)
    }
    let meant = [entry] + others
    return crossing.edges.filter { edge in
      meant.contains { entry in
        entry.isMain && entry.id == (entry.document.id == crossing.near.id ? edge.near : edge.far)
      }
    }
  }

  private static func noCrosswalk(
    _ from: CatalogDocument, _ to: CatalogDocument, _ shelf: Shelf
  ) -> Failure {
    let known = shelf.all.filter { $0.kind == .crosswalk }.map(\.id)
    return Failure(
      .input, at: .word("\(from.id) \(to.id)"),
      Text(ja: "この二つの対応表がありません", en: "there is no crosswalk between these"),
      remedy: known.isEmpty
        ? Text(ja: "対応表を読み込んでください", en: "load one")
        : Text(
          ja: "あるのは \(known.joined(separator: "、")) です",
          en: "there are \(known.joined(separator: ", "))"))
  }
}

/// The page of the edges between two catalogues.
private struct CrosswalkPage {
  private let crossing: Crossing
  private let edges: [SeenEdge]
  private let isWhole: Bool

  init(_ crossing: Crossing, _ edges: [SeenEdge], isWhole: Bool) {
    self.crossing = crossing
    self.edges = edges
    self.isWhole = isWhole
  }

  var page: Page {
    let rest = isWhole ? [withoutEdge] : []
    return Page(
      "catalog.crosswalk/1", [.fields(fields)] + ([counts, table] + rest).map { .table($0) })
  }

  private var fields: Fields {
    let judges = crossing.crosswalks.compactMap { $0.root.wording("judged-by") }
    return Fields(
      "crosswalk",
      [
        .init("from", Text(ja: "元", en: "From"), .catalog(crossing.near)),
        .init("to", Text(ja: "先", en: "To"), .catalog(crossing.far)),
        .init(
          "crosswalks", Text(ja: "対応表", en: "Crosswalk"),
          .list(crossing.crosswalks.map { .text($0.id) })),
        .init(
          "judged_by", Text(ja: "判断した者", en: "Judged by"), .list(judges.map { .wording($0) })),
      ])
  }

  private var counts: Table {
    let counted = Relation.all.map { relation in
      (relation, edges.count { $0.relation == relation })
    }
    return Table(
      "counts", Text(ja: "件数", en: "Counts"),
      columns: [.relation, Table.Column("edges", Text(ja: "件数", en: "Number"))],
      rows: counted.filter { $0.1 > 0 }.map { [.code($0.word, $0.words), .integer($1)] })
  }

  private var table: Table {
    let list = CatalogKind.controls.mainList
    return Table(
      "edges", Text(ja: "対応", en: "Edges"),
      columns: [
        Table.Column("from", Text(ja: "元", en: "From")),
        Table.Column("to", Text(ja: "先", en: "To")),
        .relation,
        Table.Column("reason", Text(ja: "理由", en: "Reason")),
      ],
      rows: edges.map { edge in
        [
          .entry(edge.near, of: crossing.near, in: list),
          .entry(edge.far, of: crossing.far, in: list),
          .code(edge.relation.word, edge.relation.words),
          edge.reason.map { .wording($0) } ?? .none,
        ]
      })
  }

  private var withoutEdge: Table {
    Table(
      "without_edge", Text(ja: "対応のない項目", en: "Entries without an edge"),
      columns: [
        Table.Column("catalog", Text(ja: "カタログ", en: "Catalogue")), .id, .entryTitle,
      ],
      rows: (crossing.nearWithoutEdge + crossing.farWithoutEdge).map { entry in
        [
          .text(entry.document.id), .text(entry.id), entry.title.map { .wording($0) } ?? .none,
        ]
      })
  }
}

extension Cell {
  /// A catalogue by its id, for people with its title.
  static func catalog(_ document: CatalogDocument) -> Cell {
    .code(document.id, Text(same: document.id + " ") + document.edition.title)
  }

  /// An entry by its id, for people with its title where it is known.
  fileprivate static func entry(
    _ id: String?, of document: CatalogDocument, in list: String
  ) -> Cell {
    guard let id else { return .none }
    let title = document.entry(id, in: list)?.wording("title")
    return .code(id, Text(same: id) + (title.map { Text(same: " ") + $0 } ?? Text(same: "")))
  }
}

extension Table.Column {
  fileprivate static let relation = Table.Column("kind", Text(ja: "関係", en: "Relation"))
}
