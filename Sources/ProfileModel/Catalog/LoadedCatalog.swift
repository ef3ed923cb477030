/// A catalogue edition that a workspace works with, known by the digest of what it says.
public struct LoadedCatalog: Hashable, Sendable {
  /// The id of the catalogue.
  public let id: String
  /// Its edition.
  public let edition: String
  /// Its kind.
  public let kind: String
  /// The SHA-256 of its content.
  public let digest: String

  /// Names a catalogue edition.
  public init(id: String, edition: String, kind: String, digest: String) {
    self.id = id
    self.edition = edition
    self.kind = kind
    self.digest = digest
  }

  /// The catalogue and its edition in one word.
  public var name: String { "\(id)@\(edition)" }

  /// The edition as it is journaled.
  public var json: JSONValue {
    .object([
      "id": .text(id), "edition": .text(edition), "kind": .text(kind), "digest": .text(digest),
    ])
  }

  /// Reads what `json` makes.
  public init?(json: JSONValue) {
    guard let id = json["id"]?.text, let edition = json["edition"]?.text,
      let kind = json["kind"]?.text, let digest = json["digest"]?.text
    else { return nil }
    self.init(id: id, edition: edition, kind: kind, digest: digest)
  }
}
