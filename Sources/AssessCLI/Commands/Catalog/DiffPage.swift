internal import Catalogs
internal import ProfileModel
internal import Reporting
internal import Wording

/// The page of what became of a catalogue's entries.
struct DiffPage {
  private let diff: CatalogDiff
  private let from: CatalogDocument
  private let to: CatalogDocument
  private let showsAll: Bool

  init(_ diff: CatalogDiff, _ from: CatalogDocument, _ to: CatalogDocument, showsAll: Bool) {
    self.diff = diff
    self.from = from
    self.to = to
    self.showsAll = showsAll
  }

  var page: Page {
    let tables = [counts, entries, changes, header].filter { !$0.rows.isEmpty || $0.id == "counts" }
    return Page("catalog.diff/1", [.fields(fields)] + tables.map { .table($0) })
  }

  private var fields: Fields {
    let basis: Cell =
      diff.crosswalks.isEmpty
      ? .code("ids", Text(ja: "ID と文言", en: "ids and words"))
      : .list(diff.crosswalks.map { .code($0.id, Text(same: $0.id)) })
    return Fields(
      "diff",
      [
        .init("from", Text(ja: "元", en: "From"), from.editionCell),
        .init("to", Text(ja: "先", en: "To"), to.editionCell),
        .init("basis", Text(ja: "比べ方", en: "Compared by"), basis),
      ])
  }

  /// Whether entries of more than one list are told of.
  private var hasLists: Bool { Set(diff.rows.map(\.list)).count > 1 }

  private var counts: Table {
    var rows: [[Cell]] = []
    for list in from.kind.lists.map(\.key.name) {
      for outcome in CatalogDiff.Outcome.all {
        let number = diff.rows.count { $0.list == list && $0.outcome == outcome }
        if number == 0 { continue }
        rows.append([listCell(list), .code(outcome.word, outcome.words), .integer(number)])
      }
    }
    return Table(
      "counts", Text(ja: "件数", en: "Counts"),
      columns: [listColumn, .outcome, Table.Column("entries", Text(ja: "件数", en: "Number"))],
      rows: rows)
  }

  private var listColumn: Table.Column {
    Table.Column("list", Text(ja: "一覧", en: "List"), isForData: !hasLists)
  }

  private func listCell(_ list: String) -> Cell {
    .code(list, from.kind.shape[list]?.label ?? Text(same: list))
  }

  private var entries: Table {
    let rows = diff.rows.filter { showsAll || !$0.outcome.isSame }
    let hasReasons = rows.contains { $0.reason != nil }
    return Table(
      "entries", Text(ja: "項目", en: "Entries"),
      columns: [
        listColumn, .outcome,
        Table.Column("from", Text(ja: "元", en: "From")),
        Table.Column("to", Text(ja: "先", en: "To")),
        Table.Column("reason", Text(ja: "理由", en: "Reason"), isForData: !hasReasons),
      ],
      rows: rows.map { row in
        [
          listCell(row.list), .code(row.outcome.word, row.outcome.words), .entry(row.old),
          .entry(row.new),
          row.reason.map { .wording($0) } ?? .none,
        ]
      })
  }

  private var changes: Table {
    Table(
      "changes", Text(ja: "変わった欄", en: "Changed fields"), entry: true,
      changes: diff.rows.flatMap { row in
        row.changes.map { ((row.new ?? row.old)?.id, $0) }
      })
  }

  private var header: Table {
    Table(
      "header", Text(ja: "カタログ自体の変更", en: "Changes of the catalogue itself"), entry: false,
      changes: diff.header.map { (nil, $0) })
  }
}

extension CatalogDocument {
  /// The catalogue and its edition.
  fileprivate var editionCell: Cell {
    .code(id, Text(same: "\(id) \(edition.edition) ") + edition.title)
  }
}

extension Cell {
  /// An entry by its id, for people with its title.
  static func entry(_ entry: CatalogEntry?) -> Cell {
    guard let entry else { return .none }
    return .code(
      entry.id, Text(same: entry.id) + (entry.title.map { Text(same: " ") + $0 } ?? Text(same: "")))
  }
}

extension Table.Column {
  fileprivate static let outcome = Table.Column("outcome", Text(ja: "結果", en: "Outcome"))
}

extension Table {
  fileprivate init(
    _ id: String, _ title: Text, entry hasEntry: Bool, changes: [(String?, FieldChange)]
  ) {
    self.init(
      id, title,
      columns: (hasEntry ? [.id] : []) + [
        Column("field", Text(ja: "欄", en: "Field")),
        Column("language", Text(ja: "言語", en: "Language"), isForData: true),
        Column("old", Text(ja: "元の内容", en: "Before")),
        Column("new", Text(ja: "先の内容", en: "After")),
      ],
      rows: changes.map { id, change in
        let language = change.language.map { Vocabulary.words(for: $0.rawValue, of: "languages") }
        let label = language.map { change.label.withBrackets($0) } ?? change.label
        return (hasEntry ? [.text(orNone: id)] : []) + [
          .code(change.path.joined(separator: "."), label),
          .text(orNone: change.language?.rawValue), change.old?.cell ?? .none,
          change.new?.cell ?? .none,
        ]
      })
  }
}
