import Testing
import Wording

@testable import Catalogs

@Suite struct VocabularyTests {
  /// Every word that a shape has, with the key behind which it stands.
  private static let all = CatalogKind.allCases.flatMap { words(in: $0.shape) }

  @Test func `every word of every shape is said in both languages`() {
    #expect(Self.all.count > 80)
    for (key, word) in Self.all {
      #expect(Vocabulary.knows(word, of: key), "\(word) of \(key)")
    }
  }

  @Test func `words behind one key are told apart in both languages`() {
    let keys = Dictionary(grouping: Set(Self.all.map { "\($0.key)/\($0.word)" })) { name in
      String(name.split(separator: "/")[0])
    }
    for (key, names) in keys {
      let texts = names.map { Vocabulary.words(for: String($0.split(separator: "/")[1]), of: key) }
      #expect(Set(texts.map(\.japanese)).count == texts.count, "\(key)")
      #expect(Set(texts.map(\.english)).count == texts.count, "\(key)")
    }
  }

  @Test func `a word that nobody knows stands for itself`() {
    #expect(Vocabulary.words(for: "odd", of: "kind") == Text(same: "odd"))
  }

  private static func words(in shape: RecordShape) -> [(key: String, word: String)] {
    shape.keys.flatMap { words(in: $0.shape, key: $0.name) }
  }

  private static func words(in shape: Shape, key: String) -> [(key: String, word: String)] {
    switch shape {
    case .word(let words): words.map { (key, $0) }
    case .list(let inner), .keyed(let inner): words(in: inner, key: key)
    case .record(let inner): words(in: inner)
    default: []
    }
  }
}
