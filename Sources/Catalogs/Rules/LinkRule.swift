internal import Wording

/// What a catalogue points to is there.
struct LinkRule {
  private let document: CatalogDocument
  private let shelf: Shelf
  private var findings: [Finding] = []
  /// How many more ids are looked at for what was meant: thousands of links that lead nowhere, each
  /// held against thousands of ids, would take minutes, and help nobody.
  private var looksLeft = 200_000

  static func findings(in document: CatalogDocument, among shelf: Shelf) -> [Finding] {
    var rule = LinkRule(document: document, shelf: shelf)
    for link in Links.all(in: document) { rule.check(link) }
    return rule.findings
  }

  private init(document: CatalogDocument, shelf: Shelf) {
    self.document = document
    self.shelf = shelf
  }

  private mutating func check(_ link: Links.Link) {
    switch link.target {
    case .list(let list): checkEntry(link.id, of: document, in: list, at: link.spot)
    case .catalog(let kind): checkCatalog(link.id, kind, at: link.spot)
    case .entry(let key, let list):
      guard let owner = document.root.text(key).flatMap({ shelf[$0] }) else { return }
      checkEntry(link.id, of: owner, in: list, at: link.spot)
    case .known(let kind, let list):
      let owners = shelf.all.filter { $0.kind == kind }
      guard let owner = owners.first, !owners.contains(where: { $0.has(link.id, in: list) }) else {
        return
      }
      checkEntry(link.id, of: owner, in: list, at: link.spot)
    case .anywhere: checkPath(link)
    }
  }

  private mutating func checkPath(_ link: Links.Link) {
    guard let path = EntryPath(link.id) else {
      findings.append(
        Finding(
          link.spot,
          Text(ja: "「\(link.id)」は項目を指していません", en: "'\(link.id)' does not name an entry"),
          Text(ja: "「カタログ/項目」の形で書いてください", en: "write 'catalogue/entry'")))
      return
    }
    if let owner = shelf[path.catalog] {
      checkEntry(path.entry, of: owner, in: owner.kind.mainList, at: link.spot)
    } else {
      reportMissing(catalog: path.catalog, among: shelf.all.map(\.id), at: link.spot)
    }
  }

  private mutating func checkCatalog(_ id: String, _ wanted: CatalogKind, at spot: Spot) {
    if let kind = shelf[id]?.kind, kind != wanted {
      findings.append(
        Finding(
          spot,
          Text(
            ja: "「\(id)」は種類「\(kind.rawValue)」のカタログです",
            en: "'\(id)' is a catalogue of kind '\(kind.rawValue)'"),
          Text(
            ja: "種類「\(wanted.rawValue)」のカタログを指定してください",
            en: "name a catalogue of kind '\(wanted.rawValue)'")))
    } else if shelf[id] == nil {
      reportMissing(catalog: id, among: shelf.ids(of: wanted), at: spot)
    }
  }

  private mutating func reportMissing(catalog id: String, among known: [String], at spot: Spot) {
    findings.append(
      Finding(
        spot, Text(ja: "カタログ「\(id)」がありません", en: "there is no catalogue '\(id)'"),
        NearMiss.nearest(to: id, among: known)
          .map { Text(ja: "「\($0)」のことですか", en: "did you mean '\($0)'?") }
          ?? Text(ja: "先に読み込むか、ID を直してください", en: "load it first, or correct the id")))
  }

  private mutating func checkEntry(
    _ id: String, of owner: CatalogDocument, in list: String, at spot: Spot
  ) {
    if owner.has(id, in: list) || isTold(list, of: owner) { return }
    findings.append(
      Finding(
        spot,
        Text(
          ja: "「\(id)」は \(owner.id) の「\(list)」にありません",
          en: "'\(id)' is not among the \(list) of \(owner.id)"
        ),
        nearest(to: id, of: owner, in: list)
          .map { Text(ja: "「\($0)」のことですか", en: "did you mean '\($0)'?") }
          ?? Text(ja: "ID を確かめてください", en: "check the id")))
  }

  private mutating func nearest(
    to id: String, of owner: CatalogDocument, in list: String
  ) -> String? {
    guard looksLeft > 0 else { return nil }
    let known = owner.ids(of: list).sorted()
    looksLeft -= known.count
    return NearMiss.nearest(to: id, among: known)
  }

  /// Whether it is told elsewhere that a list is not there: it is missed, or the catalogue is of
  /// another kind.
  private func isTold(_ list: String, of owner: CatalogDocument) -> Bool {
    owner.root[list] == nil && owner.kind.shape[list]?.isRequired ?? true
  }
}
