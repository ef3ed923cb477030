/// A map of somebody else's table that a workspace keeps under a name.
public struct SavedMapping: Hashable, Sendable {
  /// The name.
  public let name: String
  /// The map, as it was written.
  public let content: String

  /// Names a map.
  public init(name: String, content: String) {
    self.name = name
    self.content = content
  }
}

extension SavedMapping: WrittenValue {
  /// The map as a JSON object.
  public var json: JSONValue { .object(["name": .text(name), "content": .text(content)]) }
}
