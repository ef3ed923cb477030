internal import ProfileModel
internal import Wording

extension WorkbookRule {
  /// A sheet says whether it stands or lies.
  static let orientation = WorkbookRule(
    id: "PR02", severity: .warning,
    title: Text(ja: "用紙の向きを指定する", en: "Sheets say how the paper lies"),
    reason: Text(
      ja: "向きの指定がないと、プログラムごとに縦にも横にもなります",
      en: "Without it, one program prints upright and another lengthwise")
  ) { linted in
    linted.eachPrintSheet { sheet in
      sheet.layout.orientation == nil
        ? sheet.problem(
          Text(ja: "用紙の向きが指定されていません", en: "it is not said how the paper lies"),
          remedy: Text(
            ja: "ページ設定で縦か横を選んでください", en: "choose portrait or landscape in the page set-up"))
        : nil
    }
  }
}
