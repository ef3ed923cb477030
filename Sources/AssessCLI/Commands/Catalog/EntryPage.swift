internal import Catalogs
internal import ProfileModel
internal import Reporting
internal import Wording

/// The page of one entry of a catalogue: all it says, and all that is said of it elsewhere.
struct EntryPage {
  private let entry: CatalogEntry
  private let others: [CatalogEntry]
  private let shelf: Shelf
  private let described: [DescribedField]

  init(_ entry: CatalogEntry, others: [CatalogEntry], on shelf: Shelf) {
    self.entry = entry
    self.others = others
    self.shelf = shelf
    described = Describer(entry.document, among: shelf).fields(of: entry)
  }

  var page: Page {
    let tables = described.compactMap(table)
    let references = ReferencePrinting(entry, on: shelf).tables
    return Page(
      "catalog.show.entry/1", [.fields(fields)] + (tables + references).map { .table($0) })
  }

  private var fields: Fields {
    let document = entry.document
    var fields = [
      Fields.Field(
        "catalog", Text(ja: "カタログ", en: "Catalogue"),
        .catalog(document))
    ]
    fields += described.filter { table($0) == nil }.map(\.field)
    if let elsewhere = Fields.Field(sameIDs: others) { fields.append(elsewhere) }
    return Fields("entry", fields)
  }

  /// The table that a field is, where it holds too much for a line.
  private func table(_ field: DescribedField) -> Table? {
    switch field.value {
    case .tiers(let tiers):
      Table(
        field.key.asMember, field.label,
        columns: [
          Table.Column("tier", Text(ja: "ティア", en: "Tier")),
          Table.Column("description", Text(ja: "目安", en: "Description")),
        ],
        rows: tiers.map { [.code($0.key, $0.label), $0.value.cell] })
    case .list(let values): records(values, field) ?? entries(values, field)
    default: nil
    }
  }

  private func records(_ values: [DescribedValue], _ field: DescribedField) -> Table? {
    let records = values.compactMap { value in
      if case .record(let fields) = value { fields } else { nil }
    }
    return records.isEmpty ? nil : Table(field.key.asMember, field.label, records: records)
  }

  /// The entries of other catalogues, or of the same list, to which a field points.
  private func entries(_ values: [DescribedValue], _ field: DescribedField) -> Table? {
    let rows = values.compactMap { value -> [Cell]? in
      guard case .entry(let id, let address?, let title) = value,
        address.list == shelf[address.catalog]?.kind.mainList
      else { return nil }
      return [.text(id), title.map { .wording($0) } ?? .none]
    }
    guard !rows.isEmpty else { return nil }
    return Table(
      field.key.asMember, field.label, columns: [.id, .entryTitle], rows: rows)
  }
}

extension Fields.Field {
  /// The other entries that have an id, by their paths.
  init?(sameIDs others: [CatalogEntry]) {
    guard !others.isEmpty else { return nil }
    self.init(
      "same_id", Text(ja: "同じ ID の項目", en: "Same id in"), .list(others.map { .text($0.path) }))
  }
}

extension Table.Column {
  /// The title of an entry.
  static let entryTitle = Table.Column("title", Text(ja: "名称", en: "Title"))
}

extension Table {
  /// A table of records, with a column for each field that one of them has.
  init(_ id: String, _ title: Text, records: [[DescribedField]]) {
    var heads: [DescribedField] = []
    for field in records.joined() where !heads.contains(where: { $0.key == field.key }) {
      heads.append(field)
    }
    self.init(
      id, title, columns: heads.map { Column($0.key.asMember, $0.label) },
      rows: records.map { record in
        heads.map { head in record.first { $0.key == head.key }?.value.cell ?? .none }
      })
  }
}
