internal import ProfileModel
public import Wording

/// A field that says something else in another edition.
public struct FieldChange: Hashable, Sendable {
  /// The keys that lead to it.
  public let path: [String]
  /// Its name for people.
  public let label: Text
  /// The language of which it is the wording, where it is one.
  public let language: Language?
  /// What it said, if it was there.
  public let old: DescribedValue?
  /// What it says now, if it is there.
  public let new: DescribedValue?

  /// What differs between two descriptions, in the order of the fields.
  static func all(from old: [DescribedField], to new: [DescribedField]) -> [FieldChange] {
    let before = Leaf.all(in: old)
    let after = Leaf.all(in: new)
    let then = Dictionary(before.map { ($0.place, $0) }) { first, _ in first }
    let now = Dictionary(after.map { ($0.place, $0) }) { first, _ in first }
    let places = before.map(\.place) + after.map(\.place).filter { then[$0] == nil }
    return places.compactMap { place in
      let old = then[place]
      let new = now[place]
      guard let either = old ?? new, old?.plain != new?.plain else { return nil }
      return FieldChange(
        path: place.path, label: either.label, language: place.language, old: old?.value,
        new: new?.value)
    }
  }
}

/// The smallest piece of a description that can change by itself.
private struct Leaf {
  struct Place: Hashable {
    let path: [String]
    let language: Language?
  }

  let place: Place
  let label: Text
  let value: DescribedValue
  /// What is compared: ids without titles, words without people's words.
  let plain: String

  static func all(in fields: [DescribedField]) -> [Leaf] {
    fields.flatMap { leaves(of: $0.value, [$0.key], $0.label) }
  }

  private static func leaves(
    of value: DescribedValue, _ path: [String], _ label: Text
  ) -> [Leaf] {
    switch value {
    case .wording(let text) where text.japanese == text.english:
      return [
        Leaf(
          place: Place(path: path, language: nil), label: label, value: .text(text.japanese),
          plain: text.japanese)
      ]
    case .wording(let text):
      return Language.allCases.map { language in
        Leaf(
          place: Place(path: path, language: language), label: label,
          value: .text(text[language]), plain: text[language])
      }
    case .record(let fields), .tiers(let fields):
      return fields.flatMap { leaves(of: $0.value, path + [$0.key], label + space + $0.label) }
    case .list(let values) where values.contains(where: \.isRecord):
      return values.enumerated().flatMap { index, value in
        let name = value.ownID ?? String(index + 1)
        return leaves(of: value, path + [name], label + space + Text(same: name))
      }
    case .text, .number, .date, .word, .entry, .list:
      return [
        Leaf(
          place: Place(path: path, language: nil), label: label, value: value, plain: value.plain)
      ]
    }
  }

  private static let space = Text(same: " ")
}

extension DescribedValue {
  fileprivate var isRecord: Bool {
    if case .record = self { true } else { false }
  }

  /// The id of a record that has one.
  fileprivate var ownID: String? {
    guard case .record(let fields) = self else { return nil }
    return fields.first { $0.key == "id" }?.value.plain
  }

  /// The value without what people know it by.
  fileprivate var plain: String {
    switch self {
    case .text(let text): text
    case .number(let number): String(number)
    case .date(let date): date.description
    case .word(let word, _): word
    case .wording(let text): "\(text.japanese)\u{0}\(text.english)"
    case .entry(let id, _, _): id
    case .list(let values): values.map(\.plain).joined(separator: "\u{0}")
    case .record(let fields), .tiers(let fields):
      fields.map { "\($0.key)\u{0}\($0.value.plain)" }.joined(separator: "\u{0}")
    }
  }
}
