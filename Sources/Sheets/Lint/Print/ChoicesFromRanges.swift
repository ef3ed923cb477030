internal import ProfileModel
internal import Wording

extension WorkbookRule {
  /// A list of choices stands in cells, where it can be seen and kept.
  static let choicesFromRanges = WorkbookRule(
    id: "PR17", severity: .warning,
    title: Text(ja: "選択肢はセル範囲から取る", en: "Drop-downs take their choices from cells"),
    reason: Text(
      ja: "直接書いた選択肢は255字までで、誰の目にも触れず、版の違いも分かりません。入力規則のリストの参照先を見ます",
      en:
        "Choices written into the rule are limited to 255 characters and nobody sees them or their "
        + "edition. It looks at where drop-downs get their list")
  ) { linted in
    let names = Set(linted.workbook.names.map { $0.name.lowercased() })
    return linted.eachPrintSheet { sheet in
      let lists = sheet.layout.validations.filter { $0.kind == "list" }
      guard let wrong = lists.first(where: { !ChoiceSource.isCells($0.formula, names: names) }),
        let first = wrong.ranges.first?.first
      else { return nil }
      let source = Refusal.clipped(wrong.formula.onOneLine)
      return Problem(
        at: .cell("\(first)", sheet: sheet.sheet.name, of: linted.workbook.path),
        Text(
          ja: "選択肢「\(source)」はセル範囲ではありません", en: "the choices '\(source)' are no range of cells"),
        remedy: Text(
          ja: "「選択肢」シートに並べ、名前を付けた範囲を参照してください",
          en: "list them on a sheet named Choices and refer to a named range"))
    }
  }
}

private enum ChoiceSource {
  /// Whether a formula stands for cells: a range, a name that exists, or a function that makes one.
  static func isCells(_ formula: String, names: Set<String>) -> Bool {
    let formula = formula.hasPrefix("=") ? formula.dropFirst() : formula[...]
    if formula.isEmpty || formula.hasPrefix("\"") || formula.contains("#REF!") { return false }
    if formula.contains("(") || formula.contains("[") { return true }
    let area = formula.split(separator: "!").last ?? formula
    return CellRange(area) != nil || names.contains(area.lowercased())
  }
}
