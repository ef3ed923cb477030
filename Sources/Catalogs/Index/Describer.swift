internal import ProfileModel
internal import Wording

/// Says what a catalogue's fields hold: ids with titles, words of the format in people's words.
public struct Describer: Sendable {
  private let shelf: Shelf
  private let document: CatalogDocument
  private let tierNames: [String: Text]

  /// Makes a describer of what stands in a catalogue, with others at hand for what it points to.
  public init(_ document: CatalogDocument, among shelf: Shelf) {
    self.document = document
    self.shelf = shelf
    tierNames = Self.scale(of: document, among: shelf)?.tierNames ?? [:]
  }

  /// The fields of an entry; its source is that of the catalogue where it names no document.
  public func fields(of entry: CatalogEntry) -> [DescribedField] {
    fields(of: entry.record, entry.shape).map { field in
      guard field.key == "source", case .record(let source) = field.value,
        !source.contains(where: { $0.key == "document" })
      else { return field }
      return DescribedField(field.key, field.label, .record(ownDocument + source))
    }
  }

  /// The document on which the catalogue rests.
  private var ownDocument: [DescribedField] {
    header.first { $0.key == "source" }.map { source in
      if case .record(let fields) = source.value {
        fields.filter { $0.key == "document" }
      } else {
        []
      }
    } ?? []
  }

  /// What a catalogue says of itself: all but its lists.
  public var header: [DescribedField] {
    fields(of: document.root, document.kind.shape) { key in
      if case .list(.record) = key.shape { false } else { true }
    }
  }

  /// The fields of a record, or those that are wanted of them.
  func fields(
    of record: Record, _ shape: RecordShape,
    where isWanted: (RecordShape.Key) -> Bool = { _ in true }
  ) -> [DescribedField] {
    shape.ordered(record).filter { isWanted($0.key) }.map { key, node in
      DescribedField(key.name, key.label, value(of: node, key.name, key.shape))
    }
  }

  private func value(of node: ContentNode, _ key: String, _ shape: Shape) -> DescribedValue {
    switch (shape, node) {
    case (.number, .scalar(let text, _)): Int(text).map { .number($0) } ?? .text(text)
    case (.date, .scalar(let text, _)): CivilDate(text).map { .date($0) } ?? .text(text)
    case (.word, .scalar(let text, _)): .word(text, Vocabulary.words(for: text, of: key))
    case (.link(let target), .scalar(let id, _)): entry(id, target)
    case (_, .scalar(let text, _)): tierKeys.contains(key) ? tier(text) : .text(text)
    case (.list(let shape), .list(let items, _)): .list(items.map { value(of: $0, key, shape) })
    case (.record(let shape), .map(let entries, let spot)):
      .record(fields(of: Record(entries, at: spot), shape))
    case (.keyed(let shape), .map(let entries, _)):
      .tiers(
        entries.map { DescribedField($0.key, name(of: $0.key), value(of: $0.value, key, shape)) })
    case (_, .map(let entries, let spot)):
      .wording(Record(entries, at: spot).wording ?? Text(same: ""))
    case (_, .list(let items, _)): .list(items.map { value(of: $0, key, .text) })
    }
  }

  private func entry(_ id: String, _ target: LinkTarget) -> DescribedValue {
    if case .catalog = target { return .entry(id, nil, title: shelf[id]?.edition.title) }
    let address = target.address(of: id, in: document, among: shelf.with(document))
    let owner = address.flatMap { $0.catalog == document.id ? document : shelf[$0.catalog] }
    let found = address.flatMap { owner?.listed($0.entry, in: $0.list) }
    return .entry(id, address, title: found?.title)
  }

  private func tier(_ text: String) -> DescribedValue { .word(text, name(of: text)) }

  private func name(of tier: String) -> Text { tierNames[tier] ?? Text(same: tier) }

  /// The scale in whose tiers a catalogue speaks: its own, or that of the controls it is about.
  private static func scale(
    of document: CatalogDocument, among shelf: Shelf
  ) -> CatalogDocument? {
    if document.kind == .scale { return document }
    let subject = document.root.text("for") ?? document.root.text("serves")
    let controls = subject.flatMap { shelf[$0] } ?? document
    return controls.root.text("scale").flatMap { shelf[$0] }
  }
}

extension CatalogDocument {
  /// The names of a scale's tiers.
  fileprivate var tierNames: [String: Text] {
    var names: [String: Text] = [:]
    for tier in mainEntries {
      if let number = tier.text("tier"), let name = tier.wording("name") { names[number] = name }
    }
    return names
  }
}

/// The keys whose text is a tier, outside crosswalks, whose ends are links.
private let tierKeys: Set = ["level", "from", "to"]
