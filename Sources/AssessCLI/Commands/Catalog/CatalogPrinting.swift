internal import Catalogs
internal import ProfileModel
internal import ProfileStore
internal import Reporting
internal import Wording

/// Catalogues as pieces of a page.
enum CatalogPrinting {
  /// A column more, with a cell for each catalogue.
  typealias Extra = (column: Table.Column, cell: (CatalogDocument) -> Cell)

  static func table(_ documents: [CatalogDocument], _ extras: [Extra] = []) -> Table {
    Table(
      "catalogs", Text(ja: "カタログ", en: "Catalogues"),
      columns: [
        .id,
        Table.Column("kind", Text(ja: "種類", en: "Kind")),
        Table.Column("edition", Text(ja: "版", en: "Edition")),
        Table.Column("entries", Text(ja: "項目数", en: "Entries")),
      ] + extras.map(\.column) + [Table.Column("title", Text(ja: "名称", en: "Title"))],
      rows: documents.map { document in
        [
          .text(document.id), kind(document.kind), .text(document.edition.edition),
          .integer(document.mainEntries.count),
        ] + extras.map { $0.cell(document) } + [.wording(document.edition.title)]
      })
  }

  /// What a person should know of the files that catalogues were read from.
  static func notes(of documents: [CatalogDocument]) -> [Page.Item] {
    let notes = documents.flatMap(\.notes)
    return notes.isEmpty ? [] : [.table(Table(notes: notes))]
  }

  /// Whether an edition stands, at a day.
  static func standing(_ edition: CatalogEdition, at day: CivilDate) -> Cell {
    if edition.isWithdrawn(by: day) {
      return .code("withdrawn", Text(ja: "廃止", en: "withdrawn"))
    }
    if edition.dates.withdrawn != nil {
      return .code("ending", Text(ja: "廃止予定", en: "to be withdrawn"))
    }
    if let first = edition.dates.inForce, day < first {
      return .code("coming", Text(ja: "適用前", en: "not yet in force"))
    }
    return .code("standing", Text(ja: "有効", en: "standing"))
  }

  /// What a user must know of editions that do not stand any more.
  static func warnings(of documents: [CatalogDocument], at day: CivilDate) -> [Page.Item] {
    documents.filter { $0.edition.dates.withdrawn != nil }.map { document in
      .sentence(warning(of: document.edition, at: day))
    }
  }

  /// What a user must know who opens a period with the catalogues of a store.
  static func warnings(
    of store: borrowing Store, in period: Period
  ) throws(Failure) -> [Page.Item] {
    let day = period.days.upperBound
    return warnings(of: try store.documents().filter { $0.edition.isWithdrawn(by: day) }, at: day)
  }

  private static func warning(of edition: CatalogEdition, at day: CivilDate) -> Text {
    let date = (edition.dates.withdrawn ?? day).readable
    let id = Text(same: edition.id)
    let event =
      edition.isWithdrawn(by: day)
      ? Text(ja: "注意: 「", en: "Note: '") + id + Text(ja: "」は", en: "' was withdrawn on ") + date
        + Text(ja: "に廃止されました。", en: ".")
      : Text(ja: "注意: 「", en: "Note: '") + id + Text(ja: "」は", en: "' will be withdrawn on ") + date
        + Text(ja: "に廃止されます。", en: ".")
    let successor = edition.successor.map {
      Text(ja: "後継: ", en: " Successor: ") + $0 + Text(ja: "。", en: ".")
    }
    let more = Text(
      ja: "根拠と注意は「assess catalog show \(edition.id)」で見てください。",
      en: " 'assess catalog show \(edition.id)' tells how this is known.")
    return event + (successor ?? Text(same: "")) + more
  }

  private static func kind(_ kind: CatalogKind) -> Cell {
    .code(kind.rawValue, Vocabulary.words(for: kind.rawValue, of: "kind"))
  }
}
