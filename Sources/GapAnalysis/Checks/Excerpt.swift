internal import Wording

/// Short forms of what would be too long for a message.
enum Excerpt {
  private static let longest = 30
  private static let most = 3

  /// The beginning of a text.
  static func words(_ text: String) -> String {
    text.count > longest ? text.prefix(longest - 1) + "…" : text
  }

  /// The first of several questions, and how many more there are.
  static func places(_ questions: [ExaminedQuestion]) -> Text {
    let first = questions.prefix(most).map(\.subject)
    let rest = questions.count - first.count
    let named = Text(ja: first.joined(separator: "、"), en: first.joined(separator: ", "))
    if rest == 0 { return named }
    return named + Text(ja: "ほか\(rest)件", en: " and \(rest) more")
  }
}
