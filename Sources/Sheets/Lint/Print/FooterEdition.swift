internal import ProfileModel
internal import Wording

extension WorkbookRule {
  /// Two prints of one workbook must be told apart.
  static let footerEdition = WorkbookRule(
    id: "PR07", severity: .warning,
    title: Text(ja: "フッターに版か作成日を入れる", en: "The footer names the edition"),
    reason: Text(
      ja: "会議の席に新旧の版が並んだとき、見分けられるようにします。フッターの決まった文字に数字があるかを見ます"
        + "(印刷日 &D は版ではありません)",
      en:
        "When old and new lie on one table, each must say what it is. It looks for a digit in the fixed "
        + "words of the footer; the day of printing, &D, is no edition")
  ) { linted in
    linted.eachPrintSheet { sheet in
      PageText(sheet.layout.footer).allWords.contains(where: \.isNumber)
        ? nil
        : sheet.problem(
          Text(ja: "フッターに版も作成日もありません", en: "the footer names no edition or date"),
          remedy: Text(
            ja: "フッターの左に「第1版 2026年11月20日」のように書いてください",
            en: "write it on the left of the footer, as in 'Edition 1, 2026-11-20'"))
    }
  }
}
