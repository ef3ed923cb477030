internal import ProfileModel
internal import Wording

extension WorkbookRule {
  /// A reader of data sees values; what a formula gives depends on who opens it.
  static let valuesNotFormulas = WorkbookRule(
    id: "MR1-7", severity: .error,
    title: Text(ja: "数式は値にする", en: "Values stand in place of formulas"),
    reason: Text(
      ja: "数式の値は、開くプログラムや参照先しだいで変わったり消えたりします",
      en: "What a formula gives changes or goes with the program and with what it refers to")
  ) { linted in
    linted.dataSheets.flatMap { data in
      data.problems(
        where: \.hasFormula,
        remedy: Text(ja: "値として貼り付け直してください", en: "paste it as a value")
      ) { _ in Text(ja: "数式です", en: "it is a formula") }
    }
  }
}
