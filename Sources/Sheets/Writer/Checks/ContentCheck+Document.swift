internal import ProfileModel
internal import Wording

extension ContentCheck {
  /// The longest text of a title, a property or a remark.
  static let longestLine = 255

  /// The workbook as a whole.
  mutating func checkDocument() {
    let lines = [
      (Text(ja: "表題", en: "title"), content.title),
      (Text(ja: "作成者", en: "author"), content.author ?? ""),
      (Text(ja: "作成先", en: "company"), content.company ?? ""),
    ]
    for (place, text) in lines { checkLine(text, of: place, longest: Self.longestLine) }
    checkLine(content.label, of: Text(ja: "取扱区分", en: "label"), longest: Self.longestLine)
    checkLine(content.issue, of: Text(ja: "発行情報", en: "issue"), longest: Self.longestLine)
    let edges = [
      HeaderText.head(title: "", label: content.label), HeaderText.foot(issue: content.issue),
    ]
    if edges.contains(where: { $0.utf16.count > HeaderText.longest }) {
      report(
        Text(
          ja: "取扱区分か発行情報が長すぎて、ヘッダーやフッターに入りません",
          en: "the label or the issue is too long for the page"),
        remedy: Text(
          ja: "短くしてください(「&」は2字以上に数えます)", en: "shorten it ('&' counts as 2 or more)"))
    }
    // The library puts the present moment in place of moment 0, and has no room for later years.
    if !(1..<253_402_300_800).contains(content.created) {
      report(
        Text(ja: "作成日時が正しくありません", en: "the moment it was made is none"),
        remedy: Text(ja: "1970年から9999年までの日時にしてください", en: "use a moment from 1970 to 9999"))
    }
  }

  /// Each sheet can have its name, and can be told from the others; one at least is to be seen.
  mutating func checkSheetNames() {
    if content.sheets.allSatisfy(\.isHidden) {
      report(
        Text(ja: "見えるシートがありません", en: "there is no sheet to be seen"),
        remedy: Text(ja: "表示するシートを1枚は入れてください", en: "put in at least one sheet that is not hidden"))
    }
    var seen: Set<String> = []
    for sheet in content.sheets {
      let name = sheet.name.onOneLine
      if let what = SheetName.fault(of: sheet.name) {
        report(what, remedy: SheetName.remedy)
      } else if !seen.insert(SheetName.folded(sheet.name)).inserted {
        report(
          Text(
            ja: "シート名「\(name)」が重複しています",
            en: "the sheet name '\(name)' is used twice"),
          remedy: Text(
            ja: "大文字・小文字や全角・半角の違いだけでない名前にしてください",
            en: "use names that differ by more than case and width"))
      }
    }
  }

  /// Each name for cells is formed as names are, and is used once.
  mutating func checkNames() {
    var seen: Set<String> = []
    for name in content.names {
      let word = name.name.onOneLine
      if let what = NameGrammar.fault(of: name.name) {
        report(what, remedy: NameGrammar.remedy)
      } else if !seen.insert(
        "\(name.scope.map(SheetName.folded) ?? "")!\(SheetName.folded(name.name))"
      ).inserted {
        report(
          Text(ja: "名前「\(word)」が重複しています", en: "the name '\(word)' is used twice"),
          remedy: Text(ja: "別の名前にしてください", en: "use another name"))
      }
      checkTarget(of: name)
    }
  }

  private mutating func checkTarget(of name: WorkbookContent.DefinedName) {
    let word = name.name.onOneLine
    for sheet in [name.cells.sheet, name.scope].compactMap(\.self)
    where self.sheet(named: sheet) == nil {
      report(
        Text(
          ja: "名前「\(word)」のシート「\(sheet.onOneLine)」がありません",
          en: "there is no sheet '\(sheet.onOneLine)' for the name '\(word)'"),
        remedy: Text(ja: "シート名を確かめてください", en: "check the name of the sheet"))
    }
    let scope = name.scope.map { $0 + "!" } ?? ""
    let isTooLong =
      (scope + name.name).utf8.count > NameGrammar.mostBytes
      || name.cells.text.utf8.count > NameGrammar.mostBytes
    // The library looks for the first exclamation mark, which would be the one in the sheet's name.
    if isTooLong || scope.dropLast().contains("!") {
      report(
        Text(
          ja: "名前「\(word)」とシート名を合わせて書けません",
          en: "the name '\(word)' cannot be written together with its sheet's"),
        remedy: Text(
          ja: "合わせて127バイトまでにし、シート名に「!」を使わないでください",
          en: "keep both within 127 bytes, and '!' out of the sheet's name"))
    }
  }

  /// Each fact has a name of its own and a value that can be kept.
  mutating func checkProperties() {
    var seen: Set<String> = []
    for property in content.properties {
      let name = property.name.onOneLine
      checkLine(
        property.name, of: Text(ja: "プロパティ名", en: "name of a property"),
        longest: Self.longestLine)
      if property.name.isEmpty || !seen.insert(SheetName.folded(property.name)).inserted {
        report(
          Text(
            ja: "プロパティ名「\(name)」が空か、重複しています",
            en: "the property name '\(name)' is empty or used twice"),
          remedy: Text(ja: "別の名前にしてください", en: "use another name"))
      }
      checkValue(of: property)
    }
  }

  private mutating func checkValue(of property: WorkbookContent.Property) {
    let name = property.name.onOneLine
    switch property.value {
    case .text(let text):
      checkLine(
        text, of: Text(ja: "プロパティ「\(name)」", en: "property '\(name)'"),
        longest: Self.longestLine)
    case .integer(let number):
      guard Int32(exactly: number) == nil else { return }
      report(
        Text(
          ja: "プロパティ「\(name)」の値 \(number) は整数として書けません",
          en: "property '\(name)': \(number) cannot be kept as a whole number"),
        remedy: Text(ja: "文字として書いてください", en: "write it as text"))
    case .number(let number):
      if let what = Numbers.fault(of: number) { report(what, remedy: Numbers.remedy) }
    case .boolean, .date: return
    }
  }

  private mutating func checkLine(_ text: String, of place: Text, longest: Int) {
    guard let fault = LineText.fault(of: text, longest: longest) else { return }
    report(
      place + Text(same: ": ") + fault.what(longest: longest), remedy: fault.remedy)
  }
}
