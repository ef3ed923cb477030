extension JSONValue {
  /// The value behind a key of an object.
  public subscript(_ key: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }

  /// The text that it is.
  public var text: String? {
    if case .text(let text) = self { text } else { nil }
  }

  /// The whole number that it is.
  public var integer: Int? {
    if case .integer(let number) = self { number } else { nil }
  }

  /// The values of the list that it is; none where it is no list.
  public var items: [JSONValue] {
    if case .list(let values) = self { values } else { [] }
  }

  /// The named values of the object that it is; none where it is no object.
  public var members: [Member] {
    if case .object(let members) = self { members } else { [] }
  }
}
