/// A wording that exists in both languages, so that no message can lack one.
public struct Text: Hashable, Sendable {
  /// The Japanese wording.
  public let japanese: String
  /// The English wording.
  public let english: String

  /// Makes a text from its two wordings.
  public init(ja japanese: String, en english: String) {
    self.japanese = japanese
    self.english = english
  }

  /// Makes a text that reads the same in both languages: a name, a path, an id.
  public init(same wording: String) {
    self.init(ja: wording, en: wording)
  }

  /// The wording in one language.
  public subscript(language: Language) -> String {
    switch language {
    case .japanese: japanese
    case .english: english
    }
  }

  /// Both wordings put behind those of another text.
  public static func + (left: Text, right: Text) -> Text {
    Text(ja: left.japanese + right.japanese, en: left.english + right.english)
  }

  /// Texts one after the other, with a separator for each language.
  public static func joined(_ texts: [Text], separator: Text) -> Text {
    Text(
      ja: texts.map(\.japanese).joined(separator: separator.japanese),
      en: texts.map(\.english).joined(separator: separator.english))
  }
}
