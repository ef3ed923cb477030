internal import Files
public import Wording

/// Finds entries by the words that stand in them, in either language.
public struct CatalogSearch: Sendable {
  /// An entry in which all the words stand.
  public struct Hit: Sendable {
    /// The entry.
    public let entry: CatalogEntry
    /// The name of the field in which a word was found.
    public let field: Text
    /// The keys that lead to the field.
    public let path: [String]
    /// What stands there around the word.
    public let excerpt: String
  }

  private let words: [String]
  private let language: Language

  /// Makes a search for words, to be shown in a language where they stand in both.
  public init(_ words: [String], for language: Language) {
    self.words = words.flatMap { word in
      word.split { $0 == " " || $0 == "\u{3000}" }.map(String.init)
    }
    self.language = language
  }

  /// The entries of catalogues that hold all words: by id first, then by title, then the others.
  public func hits(in documents: [CatalogDocument]) -> [Hit] {
    let found = Workers.map(documents.count) { number in hits(in: documents[number]) }
    let all = found.flatMap(\.self)
    return Rank.allCases.flatMap { rank in all.filter { $0.rank == rank }.map(\.hit) }
  }

  /// How much a hit says about its entry.
  private enum Rank: CaseIterable {
    case id, title, rest
  }

  private struct Ranked: Sendable {
    let rank: Rank
    let hit: Hit
  }

  private func hits(in document: CatalogDocument) -> [Ranked] {
    let wanted = words.map { FoldedText($0) }.filter { !$0.scalars.isEmpty }
    guard !wanted.isEmpty else { return [] }
    return document.kind.lists.flatMap { list in
      document.entries(of: list.key.name).compactMap { hit(in: $0, list.shape, wanted) }
    }
  }

  private func hit(
    in entry: CatalogEntry, _ shape: RecordShape, _ wanted: [FoldedText]
  ) -> Ranked? {
    var pieces = SearchedPieces()
    pieces.take(entry.record, shape, [], nil)
    var missing = Set(wanted.indices)
    var best: (piece: SearchedPiece, place: Range<String.Index>, count: Int)?
    for piece in pieces.inOrder(for: language) {
      let folded = FoldedText(piece.text)
      let places = wanted.map { folded.place(of: $0) }
      let found = places.indices.filter { places[$0] != nil }
      missing.subtract(found)
      if found.count > best?.count ?? 0, let place = found.first.flatMap({ places[$0] }) {
        best = (piece, place, found.count)
      }
    }
    guard missing.isEmpty, let best else { return nil }
    let rank: Rank =
      best.count < wanted.count
      ? .rest : best.piece.isID ? .id : best.piece.isTitle ? .title : .rest
    return Ranked(
      rank: rank,
      hit: Hit(
        entry: entry, field: best.piece.label, path: best.piece.path,
        excerpt: Excerpt.around(best.place, of: best.piece.text)))
  }
}

/// A text of an entry in which words are looked for.
private struct SearchedPiece {
  let text: String
  let path: [String]
  let label: Text
  let language: Language?

  var isID: Bool { path == ["id"] }
  var isTitle: Bool { path.count == 1 && ["title", "name", "term"].contains(path[0]) }
  var order: Int { isID ? 0 : isTitle ? 1 : 2 }
}

/// The texts of an entry in which words are looked for: ids and wordings.
private struct SearchedPieces {
  private var pieces: [SearchedPiece] = []

  /// The pieces with the id first, then the titles, each in the reader's language before the other.
  func inOrder(for language: Language) -> [SearchedPiece] {
    (0...2).flatMap { order in
      let these = pieces.filter { $0.order == order }
      return these.filter { $0.language == nil || $0.language == language }
        + these.filter { $0.language != nil && $0.language != language }
    }
  }

  mutating func take(
    _ record: Record, _ shape: RecordShape, _ path: [String], _ label: Text?
  ) {
    for (key, node) in shape.ordered(record) {
      let name = label.map { $0 + Text(same: " › ") + key.label } ?? key.label
      take(node, key.shape, path + [key.name], name)
    }
  }

  private mutating func take(
    _ node: ContentNode, _ shape: Shape, _ path: [String], _ label: Text
  ) {
    switch (shape, node) {
    case (.identifier, .scalar(let text, _)):
      pieces.append(SearchedPiece(text: text, path: path, label: label, language: nil))
    case (.wording, .map(let entries, _)):
      for entry in entries {
        guard let language = Language(rawValue: entry.key), let text = entry.value.text
        else { continue }
        pieces.append(SearchedPiece(text: text, path: path, label: label, language: language))
      }
    case (.list(let shape), .list(let items, _)):
      for item in items { take(item, shape, path, label) }
    case (.record(let shape), .map(let entries, let spot)):
      take(Record(entries, at: spot), shape, path, label)
    case (.keyed(let shape), .map(let entries, _)):
      for entry in entries {
        take(entry.value, shape, path + [entry.key], label + Text(same: " \(entry.key)"))
      }
    default: break
    }
  }
}
