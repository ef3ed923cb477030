public import ProfileModel
internal import Wording

/// One catalogue, whole: its tree, which fits the shape of its kind, and what it says of itself.
public struct CatalogDocument: Sendable {
  /// Its kind.
  public let kind: CatalogKind
  /// What it says of itself.
  public let edition: CatalogEdition
  /// All its fields.
  public let root: Record
  let content: Content
  private let entries: [String: [String: Int]]

  init(_ kind: CatalogKind, _ edition: CatalogEdition, _ root: Record, _ content: Content) {
    self.kind = kind
    self.edition = edition
    self.root = root
    self.content = content
    var entries: [String: [String: Int]] = [:]
    for entry in root.entries {
      for (index, item) in entry.value.items.enumerated() {
        guard let id = Record(item)?.text(kind.entryID), entries[entry.key]?[id] == nil else {
          continue
        }
        entries[entry.key, default: [:]][id] = index
      }
    }
    self.entries = entries
  }

  /// What a person should know of the files it was read from, such as rows that are hidden.
  public var notes: [Problem] { content.notes }

  /// The id of the catalogue.
  public var id: String { edition.id }

  /// The entries it is about.
  public var mainEntries: [Record] { root.records(kind.mainList) }

  /// Whether a list has an entry with an id.
  func has(_ id: String, in list: String) -> Bool { entries[list]?[id] != nil }

  /// The ids of a list's entries.
  func ids(of list: String) -> some Sequence<String> { (entries[list] ?? [:]).keys }

  /// The entry of a list with an id.
  public func entry(_ id: String, in list: String) -> Record? {
    guard let index = entries[list]?[id] else { return nil }
    return Record(root[list]?.items[index])
  }

  /// The entry with an id among those that the catalogue is about.
  public func entry(_ id: String) -> Record? { entry(id, in: kind.mainList) }
}

extension CatalogDocument: Equatable {
  /// Whether two catalogues say the same, wherever they were written.
  public static func == (left: CatalogDocument, right: CatalogDocument) -> Bool {
    left.json == right.json
  }
}
