public import Wording

/// A span of time in whole minutes, as people give it for services: `4h`, `1h30m`, `2d`, `90分`.
///
/// It is never negative, and what is added to it ends at a bound far beyond every answer.
public struct Minutes: Hashable, Sendable {
  /// The longest that anybody may write: ten years.
  public static let longest = Minutes(10 * 365 * 24 * 60)
  /// No time at all.
  public static let zero = Minutes(0)
  /// Where sums end.
  private static let bound = 1_000_000_000

  /// How many minutes it is.
  public let count: Int

  /// Takes a number of minutes; what lies out of bounds is taken as the nearer bound.
  public init(_ count: Int) {
    self.count = min(max(count, 0), Self.bound)
  }

  /// Two spans one after the other.
  public static func + (left: Minutes, right: Minutes) -> Minutes {
    Minutes(left.count + right.count)
  }

  /// What a span is longer than another by; nothing at all where it is shorter.
  public static func - (left: Minutes, right: Minutes) -> Minutes {
    Minutes(left.count - right.count)
  }
}

extension Minutes: Comparable {
  /// Whether one span is shorter than another.
  public static func < (left: Minutes, right: Minutes) -> Bool { left.count < right.count }
}

// MARK: As people write it

extension Minutes {
  /// What it must look like, for messages.
  public static let rule = Text(
    ja: "4h、1h30m、2d、90分、4時間 のように、10年までの時間を書いてください",
    en: "write a time of up to ten years, such as 4h, 1h30m, 2d or 90m")

  /// Reads days, hours and minutes, the longer first, in either language.
  public init?(_ text: String) {
    var rest = Identifier.narrowed(text).lowercased()[...]
    guard rest != "0" else {
      self = .zero
      return
    }
    var units = Unit.allCases[...]
    var total = 0
    repeat {
      rest = rest.drop { $0 == " " }
      let digits = rest.prefix { $0.isASCII && $0.isNumber }
      guard digits.utf8.count <= 8, let number = Int(digits) else { return nil }
      rest = rest.dropFirst(digits.count).drop { $0 == " " }
      guard let unit = units.first(where: { $0.taking(&rest) }) else { return nil }
      units = units.drop { $0 != unit }.dropFirst()
      total += number * unit.minutes
    } while !rest.isEmpty
    guard total <= Self.longest.count else { return nil }
    self.init(total)
  }

  private enum Unit: CaseIterable {
    case day
    case hour
    case minute

    var minutes: Int {
      switch self {
      case .day: 24 * 60
      case .hour: 60
      case .minute: 1
      }
    }

    private var words: [String] {
      switch self {
      case .day: ["日", "days", "day", "d"]
      case .hour: ["時間", "hours", "hour", "h"]
      case .minute: ["分", "minutes", "min", "m"]
      }
    }

    /// Takes the unit off the beginning of a text, if it stands there.
    func taking(_ text: inout Substring) -> Bool {
      guard let word = words.first(where: text.hasPrefix) else { return false }
      text = text.dropFirst(word.count)
      return true
    }
  }
}

// MARK: How it is printed

extension Minutes: CustomStringConvertible {
  /// How many days, hours and minutes are shown; days only from a week on, since hours are what
  /// recovery is spoken of in.
  private var parts: (days: Int, hours: Int, minutes: Int) {
    let days = count >= 7 * 24 * 60 ? count / (24 * 60) : 0
    let rest = count - days * 24 * 60
    return (days, rest / 60, rest % 60)
  }

  /// The span as it is written in files: `31h`, `1h30m`, `8d5h`.
  public var description: String {
    let (days, hours, minutes) = parts
    let words = [(days, "d"), (hours, "h"), (minutes, "m")].filter { $0.0 > 0 }
    return words.isEmpty ? "0m" : words.map { "\($0)\($1)" }.joined()
  }

  /// The span as people read it.
  public var readable: Text {
    let (days, hours, minutes) = parts
    var words: [Text] = []
    if days > 0 { words.append(Text(ja: "\(days)日", en: "\(days) d")) }
    if hours > 0 { words.append(Text(ja: "\(hours)時間", en: "\(hours) h")) }
    if minutes > 0 || words.isEmpty {
      words.append(Text(ja: "\(minutes)分", en: "\(minutes) min"))
    }
    let (japanese, english) = (words.map(\.japanese), words.map(\.english))
    return Text(ja: japanese.joined(), en: english.joined(separator: " "))
  }
}

extension Minutes {
  /// The span as JSON.
  public var json: JSONValue { .text(description) }

  /// Reads what `json` makes, or any other way to write it.
  public init?(json: JSONValue) {
    guard let text = json.text else { return nil }
    self.init(text)
  }
}
