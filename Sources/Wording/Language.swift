/// A language the product speaks.
public enum Language: String, CaseIterable, Sendable {
  /// Japanese.
  case japanese = "ja"
  /// English.
  case english = "en"

  /// The language that a POSIX locale name such as `ja_JP.UTF-8` asks for.
  public init(locale: String) {
    let language = locale.lowercased().prefix { $0.isLetter }
    self = language == "ja" || language == "japanese" ? .japanese : .english
  }
}
