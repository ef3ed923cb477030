internal import ProfileModel
internal import Wording

extension WorkbookRule {
  /// A machine takes a cell for one thing.
  static let oneDatum = WorkbookRule(
    id: "MR1-2", severity: .error,
    title: Text(ja: "1セルに1データとする", en: "A cell holds one datum"),
    reason: Text(
      ja: "複数の値が入ったセルは集計も検索もできません。「12(3)」のような二つの数、"
        + "「;」「,」「、」で並べた英数字の符号、列の半分以上を占める「3 実施済み」のような番号付きの言葉を見ます",
      en:
        "A cell with several values can be neither counted nor looked up. It looks at two numbers as "
        + "in '12(3)', codes of letters and digits joined by ';' or ',', and numbered labels as in "
        + "'3 done' where they make up half a column")
  ) { linted in
    linted.dataSheets.flatMap { data in
      data.table?.columns.flatMap { column in
        let several = column.body.filter {
          $0.text.map { NumberLook.isSeveralNumbers($0) || CodeList.isList($0) } ?? false
        }
        let labels = column.body.filter { $0.text.map(CodeList.isNumberedLabel) ?? false }
        return [
          data.problem(
            in: several,
            remedy: Text(
              ja: "値ごとに列か行を分けてください", en: "give each value a column or a row of its own")
          ) { shown in
            Text(
              ja: "「\(shown)」は一つのセルに複数の値です", en: "'\(shown)' is several values in one cell")
          },
          data.problem(
            in: labels.count * 2 >= column.body.count ? labels : [],
            remedy: Text(ja: "番号と言葉を別の列にしてください", en: "put number and words into two columns")
          ) { shown in
            Text(ja: "「\(shown)」は番号と言葉です", en: "'\(shown)' is a number and words")
          },
        ].compactMap { $0 }
      } ?? []
    }
  }
}

/// Tells lists of codes, and labels that begin with their number.
private enum CodeList {
  /// Whether a text is several codes, `grid;heat`.
  static func isList(_ text: String) -> Bool {
    let pieces = Identifier.narrowed(text).split(omittingEmptySubsequences: false) {
      ";,、，|".contains($0)
    }
    return pieces.count > 1 && !NumberLook.isNumber(text) && pieces.allSatisfy(isCode)
  }

  /// Whether a text is a number and what it means, `3 実施済み`.
  static func isNumberedLabel(_ text: String) -> Bool {
    let narrow = Identifier.narrowed(text)
    let digits = narrow.prefix(while: \.isASCIIDigit)
    let rest = narrow.dropFirst(digits.count)
    guard (1...2).contains(digits.count), let joint = rest.first, " :.".contains(joint) else {
      return false
    }
    return rest.dropFirst().first { $0 != " " }?.isLetter ?? false
  }

  private static func isCode(_ piece: Substring) -> Bool {
    Identifier.isValid(Identifier.trimmed(String(piece)))
  }
}
