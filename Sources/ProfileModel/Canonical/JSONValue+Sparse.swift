extension JSONValue {
  /// An object of those members that have a value; lists without anything in them are left out.
  static func sparse(_ members: KeyValuePairs<String, JSONValue?>) -> JSONValue {
    .object(
      members.compactMap { member in
        guard let value = member.value, value != .list([]) else { return nil }
        return Member(key: member.key, value: value)
      })
  }

  /// What every value of the list behind a key is read as; nothing where one cannot be read.
  ///
  /// A key that is not there is an empty list.
  func list<Value>(_ key: String, _ read: (JSONValue) -> Value?) -> [Value]? {
    guard let value = self[key] else { return [] }
    guard case .list(let values) = value else { return nil }
    let read = values.compactMap(read)
    return read.count == values.count ? read : nil
  }

  /// The texts of the list behind a key.
  func texts(_ key: String) -> [String]? { list(key, \.text) }

  /// The word behind a key, where it is one of those that are known.
  func word<Word: RawRepresentable<String>>(_ key: String) -> Word? {
    self[key]?.text.flatMap { Word(rawValue: $0) }
  }

  /// The number with decimals behind a key.
  func decimal(_ key: String) -> ExactDecimal? {
    self[key]?.text.flatMap { ExactDecimal($0) }
  }

  /// The day behind a key.
  func day(_ key: String) -> CivilDate? {
    self[key]?.text.flatMap { CivilDate($0) }
  }
}
