internal import Arguments
internal import Catalogs
internal import ProfileModel
internal import ProfileStore
internal import Reporting
internal import Wording

/// `assess score mapping list`: the maps of other people's tables that are kept.
struct MappingList: Command {
  static let spec = CommandSpec(
    "score mapping list", Text(ja: "保存した対応の一覧", en: "List the maps that are saved"),
    examples: [
      CommandSpec.Example("score mapping list", Text(ja: "対応を並べる", en: "List the maps"))
    ])

  init(_ said: ParsedCommand) {}

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    let store = try surroundings.store()
    let rows = try store.mappings().map { mapping throws(Failure) -> [Cell] in
      let map = try RatingMapReader.parse(mapping.content, name: mapping.name)
      return [
        .text(mapping.name), .text(orNone: map.catalog ?? map.crosswalk),
        .text(
          map.columns.sorted { $0.key.rawValue < $1.key.rawValue }.map(\.value).joined(
            separator: ", ")),
      ]
    }
    return Page(
      "score.mapping.list/1",
      [
        .table(
          Table(
            "mappings", Text(ja: "対応", en: "Maps"),
            columns: [
              Table.Column("name", Text(ja: "名前", en: "Name")),
              Table.Column("catalog", Text(ja: "カタログ", en: "Catalogue")),
              Table.Column("headings", Text(ja: "見出し", en: "Headings")),
            ], rows: rows))
      ])
  }
}
