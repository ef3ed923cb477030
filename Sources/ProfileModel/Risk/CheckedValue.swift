public import Wording

/// A noun of the risk register: written as canonical JSON, and checked when it is read.
public protocol CheckedValue: WrittenValue {
  /// Reads what `json` makes; nothing where a part is missing or of another kind.
  init?(json: JSONValue)
  /// What people call it, for messages.
  static var noun: Text { get }
  /// All that is wrong with what it says.
  func problems(at place: Place) -> [Problem]
}

extension CheckedValue {
  /// Reads and checks; all that is wrong is told at once.
  public static func read(_ json: JSONValue, at place: Place) throws(Failure) -> Self {
    guard let value = Self(json: json) else { throw Failure(.input, [unreadable(at: place)]) }
    let problems = value.problems(at: place)
    guard problems.isEmpty else { throw Failure(.input, problems) }
    return value
  }

  /// The problem that something cannot be read as such a noun.
  public static func unreadable(at place: Place) -> Problem {
    Problem(
      at: place,
      Text(
        ja: "\(noun.japanese)として読めません", en: "this cannot be read as \(noun.english)"),
      remedy: Text(
        ja: "必要な項目がそろっているか、値の形が合っているかを確かめてください",
        en: "see that no part is missing and that each has the right kind of value"))
  }
}

/// Collects what is wrong with one thing.
struct Checklist {
  let place: Place
  private(set) var problems: [Problem] = []

  init(_ place: Place) {
    self.place = place
  }

  /// Notes a problem unless something is so.
  mutating func expect(
    _ isSo: Bool, _ what: @autoclosure () -> Text, remedy: @autoclosure () -> Text
  ) {
    if !isSo { problems.append(Problem(at: place, what(), remedy: remedy())) }
  }

  /// Notes an id that is none.
  mutating func expectID(_ id: String) {
    expect(
      Identifier.isValid(id),
      Text(ja: "ID「\(id)」が使えません", en: "the id '\(id)' cannot be used"),
      remedy: Identifier.rule)
  }

  /// Notes a text that says nothing.
  mutating func expectText(_ text: String, _ name: Text) {
    expect(
      !Identifier.trimmed(text).isEmpty,
      Text(ja: "\(name.japanese)がありません", en: "the \(name.english) is missing"),
      remedy: Text(ja: "\(name.japanese)を書いてください", en: "write the \(name.english)"))
  }

  /// Notes a level outside its range.
  mutating func expectLevel(_ level: Int, in range: ClosedRange<Int>, _ name: Text) {
    let (low, high) = (range.lowerBound, range.upperBound)
    expect(
      range.contains(level),
      Text(
        ja: "\(name.japanese)が\(level)です", en: "the \(name.english) is \(level)"),
      remedy: Text(ja: "\(low)から\(high)までにしてください", en: "choose from \(low) to \(high)"))
  }

  /// Notes each id that stands more than once.
  mutating func expectOnce(_ ids: [String], _ name: Text) {
    var seen: Set<String> = []
    for id in ids where !seen.insert(id).inserted {
      expect(
        false,
        Text(
          ja: "\(name.japanese)「\(id)」が二度あります", en: "the \(name.english) '\(id)' stands twice"),
        remedy: Text(ja: "一つにしてください", en: "keep one of them"))
    }
  }
}
