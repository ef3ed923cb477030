internal import ProfileModel
internal import Wording

extension WorkbookRule {
  /// Spaces and line breaks for the eye make another value for the machine.
  static let noLayoutBySpaces = WorkbookRule(
    id: "MR1-5", severity: .error,
    title: Text(ja: "スペースや改行で体裁を整えない", en: "Nothing is laid out with spaces or line breaks"),
    reason: Text(
      ja: "「合　計」と「合計」は別の値になります。前後の空白、続いた空白、一字ずつの間の空白、セル内の改行を見ます",
      en:
        "A word with spaces inside is another value than the word. It looks at spaces at the ends, "
        + "several in a row, spaces between single characters, and line breaks")
  ) { linted in
    linted.dataSheets.flatMap { data in
      data.problems(
        where: { $0.text.map(LayoutSpace.isUsed) ?? false },
        remedy: Text(ja: "空白と改行を取り除いてください", en: "take the spaces and line breaks out")
      ) { shown in
        Text(
          ja: "「\(shown)」は空白か改行で整えられています",
          en: "'\(shown)' is laid out with spaces or line breaks")
      }
    }
  }
}
