internal import Arguments
internal import Catalogs
internal import ProfileModel
internal import Reporting
internal import Wording

/// `assess catalog list`: the catalogues that came along.
struct CatalogList: Command {
  static let spec = CommandSpec(
    "catalog list", Text(ja: "付属のカタログの一覧", en: "List the catalogues that came along"),
    examples: [
      CommandSpec.Example("catalog list", Text(ja: "カタログを並べる", en: "List the catalogues"))
    ])

  init(_ said: ParsedCommand) {}

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    let documents = try surroundings.catalogs.shelf().all
    return Page(
      "catalog.list/1",
      [
        .table(
          Table(
            "catalogs", Text(ja: "カタログ", en: "Catalogues"),
            columns: [
              .id,
              Table.Column("kind", Text(ja: "種類", en: "Kind")),
              Table.Column("edition", Text(ja: "版", en: "Edition")),
              Table.Column("decided", Text(ja: "決定日", en: "Decided")),
              Table.Column("title", Text(ja: "名称", en: "Title")),
              Table.Column("entries", Text(ja: "項目数", en: "Entries")),
            ],
            rows: documents.map { document in
              let edition = document.edition
              return [
                .text(edition.id), .text(edition.kind), .text(edition.edition),
                .date(edition.dates.decided), .wording(edition.title),
                .integer(document.mainEntries.count),
              ]
            }))
      ])
  }
}
