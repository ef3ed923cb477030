internal import ProfileModel
internal import Wording

extension WorkbookRule {
  /// A sheet is found and referred to by its name.
  static let sheetNames = WorkbookRule(
    id: "PR12", severity: .warning,
    title: Text(ja: "シート名は短く、使える文字で、内容を表す", en: "Sheets have names that can be used"),
    reason: Text(
      ja: "「Sheet1」「回答票 (2)」では何のシートか分かりません。31字を超える名前、: \\ / ? * [ ] や機種依存文字、"
        + "前後の空白やアポストロフィは、参照や変換で壊れます",
      en: "'Sheet1' and 'Form (2)' do not say what a sheet is. Names of more than 31 characters, "
        + "with : \\ / ? * [ ] or platform-dependent characters, or with spaces or apostrophes at the ends "
        + "break in references and conversions")
  ) { linted in
    linted.workbook.sheets.compactMap { sheet in
      guard let what = SheetNameFault.fault(of: sheet.name) else { return nil }
      return Problem(
        at: .sheet(sheet.name, of: linted.workbook.path), what,
        remedy: Text(
          ja: "「総括」「回答票」のような名前に変えてください", en: "give it a short name that says what it holds"))
    }
  }
}

private enum SheetNameFault {
  private static let longest = 31
  private static let defaults = ["sheet", "シート", "ワークシート", "graph", "グラフ", "chart"]

  /// What is wrong with a name, if anything.
  static func fault(of name: String) -> Text? {
    if name.utf16.count > longest {
      return Text(ja: "シート名が31字を超えています", en: "its name has more than 31 characters")
    }
    if name.contains(where: { ":\\/?*[]".contains($0) }) || PlatformCharacter.first(in: name) != nil
    {
      return Text(ja: "シート名に使えない文字があります", en: "its name holds a character it may not hold")
    }
    let isTrimmed = Identifier.trimmed(name) == name
    if !isTrimmed || name.hasPrefix("'") || name.hasSuffix("'") || name.lowercased() == "history" {
      return Text(ja: "シート名として使えない形です", en: "its name has a form it may not have")
    }
    return isAutomatic(name)
      ? Text(ja: "シート名が内容を表していません", en: "its name does not say what it holds") : nil
  }

  /// Whether a program gave the name: `Sheet1`, or `表 (2)` for a copy.
  private static func isAutomatic(_ name: String) -> Bool {
    let narrow = Identifier.narrowed(name).lowercased()
    let isCopy =
      narrow.hasSuffix(")")
      && narrow.dropLast().split(separator: "(").last?
        .allSatisfy(\.isASCIIDigit) == true
      && narrow.contains(" (")
    let isDefault = defaults.contains { word in
      narrow.hasPrefix(word) && narrow.dropFirst(word.count).allSatisfy(\.isASCIIDigit)
    }
    return isCopy || isDefault
  }
}
