public import Wording

/// The named fields of one thing in a catalogue.
public struct Record: Sendable {
  /// The fields in the order they were written.
  public let entries: [ContentNode.Entry]
  let spot: Spot

  init(_ entries: [ContentNode.Entry], at spot: Spot) {
    self.entries = entries
    self.spot = spot
  }

  /// A map as a record.
  init?(_ node: ContentNode?) {
    guard case .map(let entries, let spot)? = node else { return nil }
    self.init(entries, at: spot)
  }

  /// What stands behind a key.
  public subscript(_ key: String) -> ContentNode? {
    entries.first { $0.key == key }?.value
  }

  /// The text behind a key.
  public func text(_ key: String) -> String? { self[key]?.text }

  /// The whole number behind a key.
  func number(_ key: String) -> Int? { text(key).flatMap { Int($0) } }

  /// The texts of a list behind a key.
  public func texts(_ key: String) -> [String] { words(key).map(\.text) }

  /// The texts of a list behind a key, each with its spot.
  func words(_ key: String) -> [(text: String, spot: Spot)] {
    (self[key]?.items ?? []).compactMap { item in item.text.map { ($0, item.spot) } }
  }

  /// The records of a list behind a key.
  public func records(_ key: String) -> [Record] {
    (self[key]?.items ?? []).compactMap { Record($0) }
  }

  /// The record behind a key.
  public func record(_ key: String) -> Record? { Record(self[key]) }

  /// The wording behind a key; one that stands in one language only serves for both.
  public func wording(_ key: String) -> Text? { Record(self[key])?.wording }

  /// The wordings of a list behind a key.
  func wordings(_ key: String) -> [Text] { records(key).compactMap(\.wording) }

  /// The wording that the record itself is.
  var wording: Text? {
    let japanese = text(Language.japanese.rawValue)
    let english = text(Language.english.rawValue)
    guard let either = japanese ?? english else { return nil }
    return Text(ja: japanese ?? either, en: english ?? either)
  }

  /// Where the value of a key stands, or the record where there is none.
  func spot(of key: String) -> Spot { self[key]?.spot ?? spot }
}
