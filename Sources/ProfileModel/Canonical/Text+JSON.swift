public import Wording

extension Text {
  /// The text as a JSON object of its two wordings.
  public var json: JSONValue {
    .object(["ja": .text(japanese), "en": .text(english)])
  }

  /// Reads what `json` makes, or one text for both languages, as an organisation writes its own.
  public init?(json: JSONValue) {
    if let both = json.text {
      self.init(same: both)
      return
    }
    guard let japanese = json["ja"]?.text, let english = json["en"]?.text else { return nil }
    self.init(ja: japanese, en: english)
  }
}
