public import ProfileModel
public import Wording

/// One value, with both its printings: for people and for data.
public enum Cell: Hashable, Sendable {
  /// A text as somebody wrote it.
  case text(String)
  /// A code, and the words people know it by.
  case code(String, Text)
  /// A sentence of ours; data carries it in both languages.
  case wording(Text)
  /// A figure as it is printed, which no line end may cut: a share, an interval, a strip.
  case figure(String)
  /// A whole number.
  case integer(Int)
  /// A moment, where the clock is ahead by an offset.
  case time(Instant, offset: Int)
  /// A moment of which people need only the day.
  case day(Instant, offset: Int)
  /// A day.
  case date(CivilDate)
  /// Several codes, and the words people know them by.
  case codes([String], Text)
  /// Several values.
  case list([Cell])
  /// Named values.
  case record([Fields.Field])
  /// No value is known.
  case none
  /// No value, and what that means to people.
  case nothing(Text)

  /// A text, or no value.
  public static func text(orNone text: String?) -> Cell {
    text.map(Cell.text) ?? .none
  }

  /// The value as people read it.
  public func readable(_ language: Language) -> String {
    switch self {
    case .text(let text), .figure(let text): text
    case .code(_, let words), .codes(_, let words), .wording(let words), .nothing(let words):
      words[language]
    case .integer(let number): number.grouped
    case .time(let time, let offset): time.readable(offset: offset)[language]
    case .day(let time, let offset): time.local(offset: offset).date.readable[language]
    case .date(let date): date.readable[language]
    case .list(let cells):
      cells.map { $0.readable(language) }.joined(separator: Self.separator(of: cells)[language])
    case .record(let fields):
      fields.map { "\($0.title[language]) \($0.cell.readable(language))" }
        .joined(separator: Self.comma[language])
    case .none: "-"
    }
  }

  /// The value as data.
  public var json: JSONValue {
    switch self {
    case .text(let text), .figure(let text): .text(text)
    case .code(let code, _): .text(code)
    case .codes(let codes, _): .texts(codes)
    case .wording(let words):
      .object(["ja": .text(words.japanese), "en": .text(words.english)])
    case .integer(let number): .integer(number)
    case .time(let time, _), .day(let time, _): .text(time.description)
    case .date(let date): .text(date.description)
    case .list(let cells): .list(cells.map(\.json))
    case .record(let fields):
      .object(fields.map { JSONValue.Member(key: $0.id, value: $0.cell.json) })
    case .none, .nothing: .null
    }
  }

  /// The value as a cell of a comma-separated table.
  func data(_ language: Language) -> String {
    switch self {
    case .text(let text), .figure(let text): text
    case .code(let code, _): code
    case .wording(let words): words[language]
    case .codes(let codes, _): codes.joined(separator: ";")
    case .integer(let number): String(number)
    case .time(let time, _), .day(let time, _): time.description
    case .date(let date): date.description
    case .list(let cells): cells.map { $0.data(language) }.joined(separator: ";")
    case .record(let fields):
      fields.map { "\($0.id)=\($0.cell.data(language))" }.joined(separator: ",")
    case .none, .nothing: ""
    }
  }

  private static let comma = Text(ja: "、", en: ", ")

  /// What stands between values: more than a comma where they have commas themselves.
  private static func separator(of cells: [Cell]) -> Text {
    let areLong = cells.contains {
      switch $0 {
      case .record, .wording: true
      default: false
      }
    }
    return areLong ? Text(ja: " ／ ", en: "; ") : comma
  }
}
