internal import Wording

/// Compares two catalogues entry by entry, by what stands in them.
struct EntryComparer {
  private let old: CatalogDocument
  private let new: CatalogDocument
  private let before: Describer
  private let after: Describer

  init(_ old: CatalogDocument, _ new: CatalogDocument, _ shelf: Shelf) {
    self.old = old
    self.new = new
    before = Describer(old, among: shelf)
    after = Describer(new, among: shelf)
  }

  var headerChanges: [FieldChange] { FieldChange.all(from: before.header, to: after.header) }

  /// The fields of two entries that differ, but for the id.
  func changes(_ old: CatalogEntry, _ new: CatalogEntry) -> [FieldChange] {
    FieldChange.all(from: before.fields(of: old), to: after.fields(of: new))
      .filter { $0.path != ["id"] }
  }

  /// Whether two entries say the same in another place.
  func isMoved(_ old: CatalogEntry, _ new: CatalogEntry) -> Bool {
    let isElsewhere =
      old.id != new.id || old.record.text("group") != new.record.text("group")
    return isElsewhere && sayings(of: old, before) == sayings(of: new, after)
  }

  /// What became of each entry, by its id, or else by its words.
  var rowsByID: [CatalogDiff.Row] {
    old.listsByWeight.flatMap { list in
      rows(old.entries(of: list.key.name), new.entries(of: list.key.name))
    }
  }

  private func rows(_ olds: [CatalogEntry], _ news: [CatalogEntry]) -> [CatalogDiff.Row] {
    let newByID = Dictionary(news.map { ($0.id, $0) }) { first, _ in first }
    let kept = Set(olds.map(\.id))
    var strangers: [[String]: [CatalogEntry]] = [:]
    for entry in news where !kept.contains(entry.id) {
      strangers[sayings(of: entry, after), default: []].append(entry)
    }
    var moved: Set<String> = []
    let rows = olds.map { entry in
      if let same = newByID[entry.id] { return row(entry, same) }
      let words = sayings(of: entry, before)
      guard !words.isEmpty, let twin = strangers[words]?.first(where: { !moved.contains($0.id) })
      else { return CatalogDiff.Row(outcome: .related(.as(.withdrawn)), old: entry, new: nil) }
      moved.insert(twin.id)
      return CatalogDiff.Row(
        outcome: .moved, old: entry, new: twin, changes: changes(entry, twin))
    }
    return rows
      + news.filter { !kept.contains($0.id) && !moved.contains($0.id) }
      .map { CatalogDiff.Row(outcome: .related(.as(.new)), old: nil, new: $0) }
  }

  private func row(_ old: CatalogEntry, _ new: CatalogEntry) -> CatalogDiff.Row {
    let changes = changes(old, new)
    let outcome: CatalogDiff.Outcome =
      changes.isEmpty
      ? .related(.as(.same)) : isMoved(old, new) ? .moved : .related(.as(.reworded))
    return CatalogDiff.Row(outcome: outcome, old: old, new: new, changes: changes)
  }

  /// The wordings of an entry, which make it what it is wherever it stands.
  private func sayings(of entry: CatalogEntry, _ describer: Describer) -> [String] {
    describer.fields(of: entry).flatMap { $0.value.sayings }
  }
}

extension DescribedValue {
  fileprivate var sayings: [String] {
    switch self {
    case .wording(let text): [text.japanese, text.english]
    case .list(let values): values.flatMap(\.sayings)
    case .record(let fields), .tiers(let fields): fields.flatMap(\.value.sayings)
    case .text, .number, .date, .word, .entry: []
    }
  }
}
