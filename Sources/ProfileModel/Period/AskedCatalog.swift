/// A catalogue edition that is asked about in a period, and the set of its controls as frozen then.
public struct AskedCatalog: Hashable, Sendable {
  /// The edition.
  public let catalog: LoadedCatalog
  /// The SHA-256 of the set of controls.
  public let controls: String

  /// Names an edition and its controls.
  public init(_ catalog: LoadedCatalog, controls: String) {
    self.catalog = catalog
    self.controls = controls
  }

  /// The edition and its controls as a JSON object.
  public var json: JSONValue {
    .object(catalog.json.members + [.init(key: "controls", value: .text(controls))])
  }
}
