public import Wording

/// A command line that says nothing the program understands.
public struct UsageError: Error, Hashable, Sendable {
  /// The word that is wrong.
  public let word: String
  /// What is wrong with it.
  public let what: Text
  /// What would put it right.
  public let remedy: Text

  /// Makes an error about a word.
  public init(_ word: String, _ what: Text, remedy: Text) {
    self.word = word
    self.what = what
    self.remedy = remedy
  }

  /// The error for a word that is not among those that may stand there.
  static func unknown(
    _ word: String, _ what: Text, among candidates: [String], help: String
  ) -> UsageError {
    let seeHelp = Text(ja: "「\(help)」で使い方を確かめてください", en: "see '\(help)'")
    guard let near = NearMiss.nearest(to: word, among: candidates) else {
      return UsageError(word, what, remedy: seeHelp)
    }
    let suggestion = Text(ja: "「\(near)」のことですか。", en: "did you mean '\(near)'? ")
    return UsageError(word, what, remedy: suggestion + seeHelp)
  }
}
