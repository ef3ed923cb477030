internal import ProfileModel

/// Finds years that are told by era alone, `令和8年` or `R8.11.20`.
enum JapaneseEra {
  private static let names = ["明治", "大正", "昭和", "平成", "令和"]
  private static let letters = "MTSHR"
  private static let years = 1868...2199

  /// Whether a text names a year of an era and no year of the common one.
  static func isAlone(in text: String) -> Bool {
    let narrow = Identifier.narrowed(text)
    return (hasNamedYear(narrow) || hasLetteredYear(narrow)) && !hasWesternYear(narrow)
  }

  /// Whether a text names a year of the common era.
  static func hasWesternYear(_ text: String) -> Bool {
    let numbers = Identifier.narrowed(text).split { !$0.isASCIIDigit }
    return numbers.contains { digits in
      [4, 6, 8].contains(digits.count) && Int(digits.prefix(4)).map(years.contains) ?? false
    }
  }

  private static func hasNamedYear(_ text: String) -> Bool {
    // Every name begins with these bytes of UTF-8 or higher ones.
    guard text.utf8.contains(where: { $0 >= 0xE4 }) else { return false }
    return text.indices.contains { index in
      guard let name = names.first(where: { text[index...].hasPrefix($0) }) else { return false }
      let next = text[index...].dropFirst(name.count).first { $0 != " " }
      return next.map { $0.isASCIIDigit || "元一二三四五六七八九十".contains($0) } ?? false
    }
  }

  /// `R8.11.20` and `R8/11/20` anywhere, `R8年` too; `R8` alone may be a name.
  private static func hasLetteredYear(_ text: String) -> Bool {
    guard
      text.utf8.contains(where: { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "/") || $0 > 0x7F })
    else { return false }
    var previous: Character = " "
    for index in text.indices {
      defer { previous = text[index] }
      guard letters.contains(text[index]), !previous.isLetter, !previous.isNumber else { continue }
      let rest = text[text.index(after: index)...]
      let year = rest.prefix(while: \.isASCIIDigit)
      guard (1...2).contains(year.count) else { continue }
      let behind = rest.dropFirst(year.count)
      if behind.first == "年" { return true }
      guard let joint = behind.first, "./".contains(joint) else { continue }
      let parts = behind.dropFirst().split(separator: joint, omittingEmptySubsequences: false)
      if parts.count == 2,
        parts.allSatisfy({ (1...2).contains($0.prefix(while: \.isASCIIDigit).count) })
      {
        return true
      }
    }
    return false
  }
}
