internal import ProfileModel
internal import Wording

extension WorkbookRule {
  /// Characters that differ from machine to machine do not survive a change of encoding.
  static let platformCharacters = WorkbookRule(
    id: "MR1-10", severity: .error,
    title: Text(ja: "機種依存文字を使わない", en: "No platform-dependent characters"),
    reason: Text(
      ja: "「①」「㈱」「Ⅲ」「㍻」や外字は、文字コードを変えると化けたり、検索に掛からなかったりします",
      en:
        "Circled digits, characters that are whole words, Roman numerals and private characters are "
        + "garbled by a change of encoding, and searches miss them")
  ) { linted in
    linted.dataSheets.flatMap { data in
      data.problems(
        where: { $0.text.flatMap(PlatformCharacter.first) != nil },
        remedy: Text(
          ja: "「(1)」「株式会社」「3」のように書き換えてください",
          en: "write plain digits, letters or the whole words")
      ) { shown in
        Text(ja: "「\(shown)」に機種依存文字があります", en: "'\(shown)' has a platform-dependent character")
      }
    }
  }
}
