internal import Catalogs
internal import Reporting
internal import Wording

/// Tables of what other entries say of one: who needs it, serves it, raises it.
struct ReferencePrinting {
  private let entry: CatalogEntry
  private let shelf: Shelf
  private let references: [Reference]

  init(_ entry: CatalogEntry, on shelf: Shelf) {
    self.entry = entry
    self.shelf = shelf
    references = ReferenceIndex(shelf)[entry.address]
  }

  /// A table for each way in which entries point to this one.
  var tables: [Table] {
    var order: [String] = []
    var groups: [String: [Reference]] = [:]
    for reference in inOrder where reference.document.kind != .crosswalk {
      let id = reference.tableID(seenFrom: entry.document)
      if groups[id] == nil { order.append(id) }
      groups[id, default: []].append(reference)
    }
    return order.map { table($0, groups[$0] ?? []) } + [edges].compactMap(\.self)
  }

  /// Those of the same catalogue first, then kind by kind.
  private var inOrder: [Reference] {
    let isOwn = { (reference: Reference) in reference.document.id == entry.document.id }
    return references.filter(isOwn)
      + CatalogKind.allCases.flatMap { kind in
        references.filter { !isOwn($0) && $0.document.kind == kind }
      }
  }

  private func table(_ id: String, _ references: [Reference]) -> Table {
    let catalogs = Set(references.map(\.document.id))
    let details = references.map { $0.details(among: shelf) }
    let roles = Set(references.map(\.path))
    let title = references.first.map { ReferenceTitle.words(for: $0) } ?? Text(same: "")
    var columns = [
      Table.Column(
        "catalog", Text(ja: "カタログ", en: "Catalogue"), isForData: catalogs.count == 1),
      .id, .entryTitle,
      Table.Column("role", Text(ja: "役割", en: "Role"), isForData: roles.count == 1),
    ]
    var keys: [String] = []
    for field in details.joined() where !keys.contains(field.key) {
      keys.append(field.key)
      columns.append(Table.Column(field.key.asMember, field.label))
    }
    return Table(
      id, titled(title, catalogs), columns: columns,
      rows: zip(references, details).map { reference, details in
        row(reference) + keys.map { key in details.first { $0.key == key }?.value.cell ?? .none }
      })
  }

  /// A title that names the catalogue from which all rows come, unless it is the entry's own.
  private func titled(_ title: Text, _ catalogs: Set<String>) -> Text {
    guard let one = catalogs.first, catalogs.count == 1, one != entry.document.id else {
      return title
    }
    return title.withBrackets(Text(same: one))
  }

  private func row(_ reference: Reference) -> [Cell] {
    [
      .text(reference.document.id), .text(reference.entry.id),
      reference.entry.title.map { .wording($0) } ?? .none,
      reference.role.map { .code($0.name, $0.label) } ?? .none,
    ]
  }

  /// The edges of all crosswalks that end here.
  private var edges: Table? {
    let seen = shelf.all.filter { $0.kind == .crosswalk }.flatMap { crosswalk in
      SeenEdge.all(of: entry.address, in: crosswalk).map { ($0.edge, $0.catalog, crosswalk) }
    }
    guard !seen.isEmpty else { return nil }
    let others = Set(seen.map(\.1))
    return Table(
      "edges", titled(Text(ja: "ほかのカタログとの対応", en: "Crosswalk"), others),
      columns: [
        Table.Column("catalog", Text(ja: "カタログ", en: "Catalogue"), isForData: others.count == 1),
        .id, .entryTitle, Table.Column("kind", Text(ja: "関係", en: "Relation")),
        Table.Column("reason", Text(ja: "理由", en: "Reason")),
        Table.Column("crosswalk", Text(ja: "対応表", en: "Crosswalk"), isForData: true),
      ],
      rows: seen.map { row($0, to: $1, $2) })
  }

  private func row(
    _ edge: SeenEdge, to catalog: String, _ crosswalk: CatalogDocument
  ) -> [Cell] {
    let other = edge.far.flatMap { shelf[catalog]?.entry($0) }
    return [
      .text(catalog), .text(orNone: edge.far),
      other?.wording("title").map { .wording($0) } ?? .none,
      .code(edge.relation.word, edge.relation.words), edge.reason.map { .wording($0) } ?? .none,
      .text(crosswalk.id),
    ]
  }
}

extension Reference {
  /// What the table of references like this one is called in data.
  func tableID(seenFrom subject: CatalogDocument) -> String {
    let place = path.count > 2 ? path[0] : path.joined(separator: "_")
    return ((document.id == subject.id ? "own_" : "by_") + place).asMember
  }
}

/// What tables of references are called.
enum ReferenceTitle {
  private static let known: [String: Text] = [
    "controls.of": Text(ja: "細目", en: "Its points"),
    "controls.needs": Text(ja: "これを前提とする項目", en: "Controls that need it"),
    "controls.links": Text(ja: "参考になる項目", en: "Guidance on it"),
    "requirements.served-by": Text(ja: "支えている CP・BCP の要件", en: "Plan requirements that it serves"),
    "duties.served-by": Text(ja: "支えている責務", en: "Duties that it serves"),
    "scenarios": Text(ja: "役に立つシナリオ", en: "Scenarios in which it helps"),
    "templates.rows": Text(ja: "目標を置くひな形", en: "Templates that set a target for it"),
    "actions.raises": Text(ja: "これを引き上げる対応策", en: "Actions that raise it"),
    "actions.needs": Text(ja: "これを前提とする対応策", en: "Actions that need it"),
    "actions.alternatives": Text(ja: "これを代わりとする対応策", en: "Actions it is an alternative to"),
  ]

  /// The title for references like this one; of those nobody named, the list and the key.
  static func words(for reference: Reference) -> Text {
    let path = reference.path
    if let title = known[path.prefix(2).joined(separator: ".")] ?? known[path[0]] { return title }
    let list = reference.document.kind.lists.first { $0.key.name == path.first }?.key.label
    guard let list else { return Text(same: path.joined(separator: ".")) }
    guard path.count == 2, let role = reference.role?.label else { return list }
    return list.withBrackets(role)
  }
}

extension Text {
  /// The text with another one in brackets behind it.
  func withBrackets(_ more: Text) -> Text {
    self + Text(same: " (") + more + Text(same: ")")
  }
}
