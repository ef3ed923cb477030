import ProfileModel
import Testing

@testable import Catalogs

/// Whatever becomes of a catalogue, it is read, or something is said of a place in it.
@Suite struct MutatedCatalogTests {
  @Test(arguments: SoundCatalog.allCases)
  func `the samples have no fault`(_ catalog: SoundCatalog) {
    #expect(SoundCatalog.problems(of: catalog.text) == [])
  }

  @Test(arguments: SoundCatalog.allCases)
  func `a line less is read or told`(_ catalog: SoundCatalog) {
    let lines = catalog.text.split(separator: "\n")
    for number in lines.indices {
      var fewer = lines
      fewer.remove(at: number)
      expectPlaces(in: fewer.joined(separator: "\n"))
    }
  }

  @Test(arguments: SoundCatalog.allCases)
  func `a text cut off anywhere is read or told`(_ catalog: SoundCatalog) {
    let bytes = Array(catalog.text.utf8)
    for end in stride(from: 0, to: bytes.count, by: 7) {
      expectPlaces(in: String(decoding: bytes[..<end], as: UTF8.self))
    }
  }

  @Test(arguments: SoundCatalog.allCases)
  func `anything in the place of anything is read or told`(_ catalog: SoundCatalog) throws {
    let lines = catalog.text.split(separator: "\n").count
    let content = try ContentLoader.parse(catalog.text, path: "f")
    let mutants = content.root.mutants
    #expect(mutants.count > 200)
    for root in mutants {
      expectAnswer(to: Content(root: root, sources: content.sources), lines)
    }
  }

  /// What is wrong with a text stands at places inside it, or on the line behind its end.
  private func expectPlaces(in text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).count
    let places = SoundCatalog.problems(of: text).map { $0[0] }
    #expect(places.allSatisfy { isInside($0, lines + 1) }, "\(places)")
  }

  /// Reads a catalogue; what is wrong with it stands at places inside it.
  private func expectAnswer(to content: Content, _ lines: Int) {
    do throws(Failure) {
      let document = try CatalogReader.read(content, among: SoundCatalog.shelf)
      #expect(!document.mainEntries.isEmpty)
    } catch {
      #expect(!error.problems.isEmpty)
      let places = SampleFile.words(of: error).map { $0[0] }
      #expect(places.allSatisfy { isInside($0, lines) }, "\(places)")
    }
  }

  private func isInside(_ place: String, _ lines: Int) -> Bool {
    let numbers = place.split(separator: ":").compactMap { Int($0) }
    return numbers.count == 2 && (1...lines).contains(numbers[0]) && numbers[1] > 0
  }
}

extension ContentNode {
  /// The tree with each of its pieces in turn replaced by others of all sorts, or left out.
  fileprivate var mutants: [ContentNode] { replacements + mutantsWithin }

  private var replacements: [ContentNode] {
    [
      .scalar("", spot), .scalar("x y", spot), .scalar("99", spot), .list([], spot),
      .list([self], spot), .list([self, self], spot), .map([], spot),
      .map([Entry(key: "x", spot: spot, value: self)], spot),
    ]
  }

  private var mutantsWithin: [ContentNode] {
    switch self {
    case .scalar: []
    case .list(let items, let spot):
      items.indices.flatMap { index in
        items[index].mutants.map { .list(items.replacing(index, [$0]), spot) }
          + [
            .list(items.replacing(index, []), spot),
            .list(items.replacing(index, [items[index], items[index]]), spot),
          ]
      }
    case .map(let entries, let spot):
      entries.indices.flatMap { index in
        entries[index].mutants.map { .map(entries.replacing(index, [$0]), spot) }
          + [.map(entries.replacing(index, []), spot)]
      }
    }
  }
}

extension ContentNode.Entry {
  /// The same key with anything else behind it.
  fileprivate var mutants: [Self] {
    value.mutants.map { Self(key: key, spot: spot, value: $0) }
  }
}

extension Array {
  fileprivate func replacing(_ index: Int, _ elements: [Element]) -> [Element] {
    Array(self[..<index]) + elements + Array(self[(index + 1)...])
  }
}
