/// A JSON value whose object keys keep the order they were given in.
public enum JSONValue: Hashable, Sendable {
  /// Nothing is known or said.
  case null
  /// True or false.
  case flag(Bool)
  /// A whole number.
  case integer(Int)
  /// A text.
  case text(String)
  /// Values in order.
  case list([JSONValue])
  /// Named values.
  case object([Member])

  /// One named value of an object.
  public struct Member: Hashable, Sendable {
    /// The name.
    public let key: String
    /// The value.
    public let value: JSONValue

    /// Names a value.
    public init(key: String, value: JSONValue) {
      self.key = key
      self.value = value
    }
  }

  /// Makes an object from pairs.
  public static func object(_ members: KeyValuePairs<String, JSONValue>) -> JSONValue {
    .object(members.map { Member(key: $0.key, value: $0.value) })
  }

  /// A text, or null where there is none.
  public static func text(orNull text: String?) -> JSONValue {
    text.map(JSONValue.text) ?? .null
  }

  /// A list of texts.
  public static func texts(_ texts: [String]) -> JSONValue {
    .list(texts.map(JSONValue.text))
  }
}
