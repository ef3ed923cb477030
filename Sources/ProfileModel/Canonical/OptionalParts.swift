/// Reads the parts of an object that may be missing, and notes where one is there and is not read.
struct OptionalParts {
  private let json: JSONValue
  /// Whether every part that was there could be read.
  private(set) var areSound = true

  init(of json: JSONValue) {
    self.json = json
  }

  /// The part behind a key.
  mutating func read<Value>(_ key: String, _ read: (JSONValue) -> Value?) -> Value? {
    guard let value = json[key] else { return nil }
    guard let part = read(value) else {
      areSound = false
      return nil
    }
    return part
  }

  /// The text behind a key.
  mutating func text(_ key: String) -> String? { read(key, \.text) }
}
