import Foundation
import ProfileModel
import TestSupport
import Testing
import Wording

@testable import Catalogs

/// The catalogues that come with the program, read once for all tests of them.
enum Bundled {
  static let library = CatalogLibrary(folder: Repository.root + "/catalogs")

  /// One of them by its id.
  static func catalog(_ id: String) throws -> CatalogDocument {
    try #require(try shelf.get()[id], "there is no catalogue '\(id)'")
  }

  /// All of them.
  static func catalogs() throws -> [CatalogDocument] { try shelf.get().all }

  /// What is asked of the guideline.
  static func guideline() throws -> CatalogDocument { try catalog("nisc-guideline-2023") }

  /// Its section 5, which is scored in tiers.
  static func measures() throws -> [Record] {
    try guideline().mainEntries.filter { $0.id.hasPrefix("5.") }
  }

  private static let shelf = Result { () throws(Failure) in try library.shelf() }
}

extension Record {
  /// The id of an entry that has one.
  var id: String { text("id") ?? "" }

  /// Where the entry stands in its source, as the lists of the sources write it.
  var reference: String {
    let source = record("source") ?? self
    return "\(source.text("section") ?? "?") \(source.text("ordinal") ?? "?")"
  }
}

extension CatalogDocument {
  /// A wording of the catalogue, and where it stands.
  struct Said {
    let key: String
    let place: String
    let text: Text
  }

  /// All the wordings of the catalogue.
  var wordings: [Said] { wordings(in: .map(root.entries, root.spot), "") }

  private func wordings(in node: ContentNode, _ key: String) -> [Said] {
    switch node {
    case .scalar: []
    case .list(let items, _): items.flatMap { wordings(in: $0, key) }
    case .map(let entries, let spot):
      if Set(entries.map(\.key)) == ["ja", "en"], let text = Record(node)?.wording {
        [Said(key: key, place: content.place(of: spot).description, text: text)]
      } else {
        entries.flatMap { wordings(in: $0.value, $0.key) }
      }
    }
  }

  /// Where an entry stands.
  func place(of record: Record) -> String { content.place(of: record.spot).description }
}

/// The items of a source, by their place in it, without a word of theirs.
struct SourceList {
  /// One item: its section, its ordinal there, and a word that says what it is.
  struct Item: Hashable {
    let section: String
    let ordinal: String
    let sort: String

    var id: String { "\(section)-\(ordinal)" }
    var reference: String { "\(section) \(ordinal)" }
  }

  let items: [Item]

  init(_ name: String, filePath: String = #filePath) throws {
    let folder = URL(fileURLWithPath: filePath).deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Sources")
    let text = try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
    items = try text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { line in
      let words = line.split(separator: " ").map(String.init)
      try #require(words.count == 3, "\(name): \(line)")
      return Item(section: words[0], ordinal: words[1], sort: words[2])
    }
  }
}
