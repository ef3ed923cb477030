internal import Wording

/// What a JSON value should look like, so that all that is wrong with one can be told by its path.
public indirect enum JSONForm: Sendable {
  /// A text.
  case text
  /// A text in both languages, or one for both.
  case wording
  /// A whole number.
  case integer
  /// True or false.
  case flag
  /// A day, as `2026-11-20`.
  case day
  /// A span of time, as `1h30m`.
  case duration
  /// A number with decimals in quotation marks.
  case decimal
  /// A whole number, or one with decimals in quotation marks.
  case number
  /// One of some words.
  case word([String])
  /// Any number of values of one form.
  case list(JSONForm)
  /// Values of one form under names that the writer chooses.
  case named(JSONForm)
  /// A plain value of one form, or an object of another.
  case plain(JSONForm, orObject: JSONForm)
  /// Named values; of those in `oneOf` exactly one is there.
  case object([Key], oneOf: [String] = [])

  /// A named value of an object.
  public struct Key: Sendable {
    let name: String
    let form: JSONForm
    let isRequired: Bool

    /// A value that must be there.
    public static func must(_ name: String, _ form: JSONForm) -> Key {
      Key(name: name, form: form, isRequired: true)
    }

    /// A value that may be there.
    public static func may(_ name: String, _ form: JSONForm) -> Key {
      Key(name: name, form: form, isRequired: false)
    }
  }

  /// All in which a value differs from the form, each by its path in a file.
  public func problems(in value: JSONValue, at path: String, of file: String) -> [Problem] {
    let place = Place.record(path, of: file)
    switch (self, value) {
    case (.list(let form), .list(let values)):
      return values.enumerated().flatMap { index, value in
        form.problems(in: value, at: "\(path)[\(index)]", of: file)
      }
    case (.named(let form), .object(let members)):
      return members.flatMap { member in
        form.problems(in: member.value, at: "\(path).\(member.key)", of: file)
      }
    case (.object(let keys, let oneOf), .object(let members)):
      return Self.problems(in: members, keys, at: path, of: file)
        + Self.choice(oneOf, among: members, at: place)
    case (.plain(_, let form), .object), (.plain(let form, _), _):
      return form.problems(in: value, at: path, of: file)
    case (.wording, .object):
      return Self.bothLanguages.problems(in: value, at: path, of: file)
    case (.word(let words), .text(let word)) where !words.contains(word):
      return [Self.unknown(word, among: words, at: place)]
    default:
      return fits(value) ? [] : [otherKind(at: place)]
    }
  }

  private static let bothLanguages = JSONForm.object([.must("ja", .text), .must("en", .text)])

  private func fits(_ value: JSONValue) -> Bool {
    switch (self, value) {
    case (.text, .text), (.wording, .text), (.word, .text), (.integer, .integer), (.flag, .flag):
      true
    case (.day, .text(let text)): CivilDate(text) != nil
    case (.duration, .text(let text)): Minutes(text) != nil
    case (.number, .integer(let number)): number >= 0
    case (.decimal, .text(let text)), (.number, .text(let text)): ExactDecimal(text) != nil
    default: false
    }
  }

  private static func problems(
    in members: [JSONValue.Member], _ keys: [Key], at path: String, of file: String
  ) -> [Problem] {
    let below = { (name: String) in path.isEmpty ? name : "\(path).\(name)" }
    var problems: [Problem] = []
    for member in members {
      if let key = keys.first(where: { $0.name == member.key }) {
        problems += key.form.problems(in: member.value, at: below(key.name), of: file)
      } else {
        problems.append(
          unknownKey(
            member.key, among: keys.map(\.name), at: .record(below(member.key), of: file)))
      }
    }
    for key in keys where key.isRequired && !members.contains(where: { $0.key == key.name }) {
      problems.append(missing(key.name, at: .record(below(key.name), of: file)))
    }
    return problems
  }
}

// MARK: What is wrong

extension JSONForm {
  private static func choice(
    _ names: [String], among members: [JSONValue.Member], at place: Place
  ) -> [Problem] {
    guard !names.isEmpty, members.count(where: { names.contains($0.key) }) != 1 else { return [] }
    return [
      Problem(
        at: place,
        Text(
          ja: "\(names.joined(separator: "、"))のどれか一つが要ります",
          en: "it takes exactly one of \(names.joined(separator: ", "))"),
        remedy: Text(ja: "一つだけ書いてください", en: "write one of them, and no other"))
    ]
  }

  private static func missing(_ name: String, at place: Place) -> Problem {
    Problem(
      at: place, Text(ja: "「\(name)」がありません", en: "'\(name)' is missing"),
      remedy: Text(ja: "「\(name)」を書き足してください", en: "add '\(name)'"))
  }

  private static func unknownKey(_ name: String, among known: [String], at place: Place) -> Problem
  {
    Problem(
      at: place, Text(ja: "キー「\(name)」は使えません", en: "the key '\(name)' is unknown"),
      remedy: nearest(name, among: known))
  }

  private static func unknown(_ word: String, among words: [String], at place: Place) -> Problem {
    Problem(
      at: place, Text(ja: "「\(word)」は使えません", en: "'\(word)' cannot be used"),
      remedy: nearest(word, among: words))
  }

  private static func nearest(_ word: String, among known: [String]) -> Text {
    NearMiss.nearest(to: word, among: known)
      .map { Text(ja: "「\($0)」のことですか", en: "did you mean '\($0)'?") }
      ?? Text(
        ja: "使えるのは \(known.joined(separator: "、")) です",
        en: "there are \(known.joined(separator: ", "))")
  }

  private func otherKind(at place: Place) -> Problem {
    let wanted = readable
    return Problem(
      at: place, Text(ja: "値の種類が違います", en: "the value is of another kind"),
      remedy: Text(ja: "\(wanted.japanese)を書いてください", en: "write \(wanted.english)"))
  }

  private var readable: Text {
    switch self {
    case .text: Text(ja: "文字列", en: "a text")
    case .wording: Text(ja: "文字列か、ja と en のある対象", en: "a text, or an object with ja and en")
    case .integer: Text(ja: "整数", en: "a whole number")
    case .flag: Text(ja: "true か false", en: "true or false")
    case .day: Text(ja: "2026-11-20 のような日付", en: "a day such as 2026-11-20")
    case .duration: Text(ja: "\"1h30m\" のような時間", en: "a time such as \"1h30m\"")
    case .plain(let form, _): form.readable
    case .decimal:
      Text(ja: "\"0.35\" のような引用符付きの数", en: "a number in quotation marks such as \"0.35\"")
    case .number:
      Text(
        ja: "整数か \"0.35\" のような引用符付きの数",
        en: "a whole number, or one in quotation marks such as \"0.35\"")
    case .word(let words):
      Text(
        ja: "\(words.joined(separator: "、")) のどれか", en: "one of \(words.joined(separator: ", "))")
    case .list: Text(ja: "[ ] で囲んだ並び", en: "a list in [ ]")
    case .object, .named: Text(ja: "{ } で囲んだ対象", en: "an object in { }")
    }
  }
}
