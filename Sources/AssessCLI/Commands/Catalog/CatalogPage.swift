internal import Catalogs
internal import ProfileModel
internal import Reporting
internal import Wording

/// The page of a catalogue: what it says of itself, and what it lists.
struct CatalogPage {
  private let document: CatalogDocument
  private let shelf: Shelf

  init(_ document: CatalogDocument, on shelf: Shelf) {
    self.document = document
    self.shelf = shelf
  }

  var page: Page {
    let describer = Describer(document, among: shelf)
    let header = describer.header.filter { $0.key != "format" }.map(\.field)
    let tables = document.hasGroups ? [groups] : document.kind.lists.compactMap(table)
    return Page(
      "catalog.show/1",
      [.fields(Fields("catalog", header))] + tables.map { .table($0) } + [hint].compactMap(\.self))
  }

  /// Groups stand for the entries, of which there may be thousands.
  private var groups: Table {
    Table(groups: document.entries(of: "groups"), of: document, Text(ja: "分類", en: "Groups"))
  }

  private func table(_ list: (key: RecordShape.Key, shape: RecordShape)) -> Table? {
    let entries = document.entries(of: list.key.name)
    return entries.isEmpty
      ? nil : Table(entries: entries, list.key.name, list.key.label, among: shelf)
  }

  private var hint: Page.Item? {
    guard let id = document.entries(of: "groups").first?.id else { return nil }
    return .sentence(
      Text(
        ja: "分類の中は「assess catalog show \(document.id)/\(id)」で見られます。",
        en: "'assess catalog show \(document.id)/\(id)' shows what is in a group."))
  }
}

/// The page of a group: the groups in it, and the entries under all of them.
struct GroupPage {
  private let group: CatalogEntry
  private let others: [CatalogEntry]
  private let shelf: Shelf

  init(_ group: CatalogEntry, others: [CatalogEntry], on shelf: Shelf) {
    self.group = group
    self.others = others
    self.shelf = shelf
  }

  var page: Page {
    let document = group.document
    let subgroups = document.entries(of: "groups")
      .filter { $0.id != group.id && document.groups(around: $0.id).contains(group.id) }
    let described = Describer(document, among: shelf).fields(of: group)
    let catalog = Fields.Field(
      "catalog", Text(ja: "カタログ", en: "Catalogue"),
      .catalog(document))
    let fields =
      [catalog] + described.map(\.field) + [Fields.Field(sameIDs: others)].compactMap(\.self)
    var items = [Page.Item.fields(Fields("group", fields))]
    if !subgroups.isEmpty {
      items.append(
        .table(Table(groups: subgroups, of: document, Text(ja: "下位の分類", en: "Groups in it"))))
    }
    let list = document.kind.mainList
    items.append(
      .table(
        Table(
          entries: document.entries(under: group.id), "entries",
          document.kind.shape[list]?.label ?? Text(same: list), among: shelf)))
    return Page("catalog.show.group/1", items)
  }
}

extension CatalogDocument {
  fileprivate var hasGroups: Bool { !root.records("groups").isEmpty }

  /// The entries of a group and of the groups in it.
  fileprivate func entries(under group: String) -> [CatalogEntry] {
    entries(of: kind.mainList).filter { entry in
      entry.record.text("group").map { groups(around: $0).contains(group) } ?? false
    }
  }

  /// How many entries stand under each group.
  fileprivate var counts: [String: Int] {
    var counts: [String: Int] = [:]
    for entry in mainEntries {
      for group in entry.text("group").map(groups(around:)) ?? [] { counts[group, default: 0] += 1 }
    }
    return counts
  }

  /// A group and those in which it lies.
  fileprivate func groups(around id: String) -> [String] {
    var groups = [id]
    while let last = groups.last, let outer = entry(last, in: "groups")?.text("within"),
      !groups.contains(outer)
    {
      groups.append(outer)
    }
    return groups
  }
}

extension Table {
  /// Groups with the number of entries under each.
  fileprivate init(groups: [CatalogEntry], of document: CatalogDocument, _ title: Text) {
    let counts = document.counts
    self.init(
      "groups", title,
      columns: [
        .id, Column("within", Text(ja: "上位の分類", en: "Within"), isForData: true), .entryTitle,
        Column("entries", Text(ja: "項目数", en: "Entries")),
      ],
      rows: groups.map { group in
        [
          .text(group.id), .text(orNone: group.record.text("within")),
          group.title.map { .wording($0) } ?? .none,
          .integer(counts[group.id] ?? 0),
        ]
      })
  }

  /// Entries with those of their fields that are short, the title behind the id.
  fileprivate init(
    entries: [CatalogEntry], _ id: String, _ title: Text, among shelf: Shelf
  ) {
    let rows = entries.map { entry in
      Describer(entry.document, among: shelf).fields(of: entry).filter(\.isShort)
    }
    var heads: [DescribedField] = []
    for field in rows.joined() where !heads.contains(where: { $0.key == field.key }) {
      heads.append(field)
    }
    heads = (0...2).flatMap { rank in heads.filter { $0.rank == rank } }
    // Two days in words leave too little room for the titles.
    let days = Set(rows.joined().filter(\.isDay).map(\.key))
    self.init(
      id.asMember, title,
      columns: heads.map { head in
        let cells = rows.compactMap { row in row.first { $0.key == head.key } }
        return Column(
          head.key.asMember, head.label,
          isForData: cells.contains(where: \.isWideLink)
            || days.count > 1 && days.contains(head.key))
      },
      rows: rows.map { row in
        heads.map { head in row.first { $0.key == head.key }?.value.shortCell ?? .none }
      })
  }
}

extension DescribedField {
  /// Whether the field fits into a list of entries.
  fileprivate var isShort: Bool {
    switch value {
    case .word, .entry, .date: true
    case .number: key != "level"
    case .text: rank == 0
    case .wording: rank == 1 || ["means", "reason"].contains(key)
    case .list, .record, .tiers: false
    }
  }

  /// Whether the field is a day.
  fileprivate var isDay: Bool { if case .date = value { true } else { false } }

  /// Whether the field is an id that leaves too little room in a list for the titles.
  fileprivate var isWideLink: Bool {
    if case .entry(let id, _, _) = value { id.utf8.count > 16 } else { false }
  }

  /// Ids stand before titles, titles before the rest.
  fileprivate var rank: Int {
    switch key {
    case "id", "tier": 0
    case "title", "name", "term": 1
    default: 2
    }
  }
}
