internal import Wording

/// The rules for formulas that can be told without calculating.
enum FormulaSyntax {
  private static let longest = 8_192
  private static let longestText = 255

  /// Why a formula cannot stand in a workbook, if it cannot.
  static func fault(of formula: WorkbookContent.Formula) -> Text? {
    let text = formula.text
    let length = text.utf16.count
    if length == 0 { return Text(ja: "数式が空です", en: "the formula is empty") }
    if text.hasPrefix("=") {
      return Text(ja: "数式が「=」で始まっています", en: "the formula begins with '='")
    }
    if length > longest {
      return Text(
        ja: "数式が\(length)字あり、上限の\(longest)字を超えています",
        en: "the formula has \(length) characters, more than \(longest)")
    }
    if LineText.fault(of: text, longest: longest) != nil {
      return Text(ja: "数式に書けない文字があります", en: "the formula holds a character it may not hold")
    }
    return isBalanced(text)
      ? nil
      : Text(
        ja: "数式のかっこや引用符が合わないか、中の文字列が\(longestText)字を超えています",
        en:
          "brackets or quotation marks do not match, or a text has more than \(longestText) characters"
      )
  }

  /// What to do about it.
  static let remedy = Text(
    ja: "数式を組み立てている箇所を直してください", en: "mend the place that puts the formula together")

  /// Whether brackets and quotation marks match, and quoted texts are short enough.
  private static func isBalanced(_ text: String) -> Bool {
    var depth = 0
    var quote: UInt16?
    var quoted = 0
    for unit in text.utf16 {
      if let mark = quote {
        quoted += 1
        if unit == mark { quote = nil }
        if mark == 0x22, quoted > longestText + 1 { return false }
        continue
      }
      switch unit {
      case 0x22, 0x27: (quote, quoted) = (unit, 0)
      case 0x28: depth += 1
      case 0x29: depth -= 1
      default: break
      }
      if depth < 0 { return false }
    }
    return depth == 0 && quote == nil
  }
}
