internal import ProfileModel
internal import Wording

/// The rules for the names of sheets.
enum SheetName {
  /// Why a sheet cannot have a name, if it cannot.
  static func fault(of name: String) -> Text? {
    let length = name.utf16.count
    if length == 0 { return Text(ja: "シート名が空です", en: "the name of a sheet is empty") }
    if length > 31 {
      return Text(
        ja: "シート名「\(name)」は\(length)字あり、上限の31字を超えています",
        en: "the sheet name '\(name)' has \(length) characters, more than 31")
    }
    if name.contains(where: { ":\\/?*[]".contains($0) })
      || LineText.fault(of: name, longest: 31) != nil
    {
      return Text(
        ja: "シート名「\(name.onOneLine)」に使えない文字があります",
        en: "the sheet name '\(name.onOneLine)' holds a character it may not hold")
    }
    if name.hasPrefix("'") || name.hasSuffix("'") {
      return Text(
        ja: "シート名「\(name)」がアポストロフィで始まるか終わっています",
        en: "the sheet name '\(name)' begins or ends with an apostrophe")
    }
    return folded(name) == "history"
      ? Text(
        ja: "シート名「\(name)」は Excel が使っています",
        en: "the sheet name '\(name)' is one that Excel keeps for itself") : nil
  }

  /// What would make it right.
  static let remedy = Text(
    ja: "1〜31字で、: \\ / ? * [ ] を使わず、History でない名前にしてください",
    en: "use 1 to 31 characters, none of : \\ / ? * [ ], and not 'History'")

  /// The name as names are compared: without regard to case and width.
  static func folded(_ name: String) -> String {
    let wide = String(String.UnicodeScalarView(name.unicodeScalars.map(widened)))
    return Identifier.narrowed(wide).uppercased().lowercased()
  }

  /// The name as it stands in formulas.
  ///
  /// The library leaves off the quotation marks that 2026 or A1 need, so they are always put.
  static func quoted(_ name: String) -> String {
    var quoted = "'"
    for scalar in name.unicodeScalars {
      if scalar == "'" { quoted += "'" }
      quoted.unicodeScalars.append(scalar)
    }
    return quoted + "'"
  }

  /// A half-width katakana letter made full-width; a voicing mark joins the letter before it.
  private static func widened(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    let index = Int(scalar.value) - 0xFF61
    return halfWidthKana.indices.contains(index) ? halfWidthKana[index] : scalar
  }

  /// U+FF61 to U+FF9F.
  private static let halfWidthKana = Array(
    ("。「」、・ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨ"
      + "ラリルレロワン\u{3099}\u{309A}").unicodeScalars)
}
