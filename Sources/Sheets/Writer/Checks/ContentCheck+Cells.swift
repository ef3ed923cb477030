internal import ProfileModel
internal import Wording

extension ContentCheck {
  /// The most parts that a text of different looks may have; the library counts them in a byte.
  private static let mostRuns = 200
  /// What each part adds to the text that the library measures.
  private static let runOverhead = 260

  /// Each cell has a value that can be kept.
  mutating func checkCells(of sheet: WorkbookContent.Sheet) {
    guard sheet.rows.count <= CellAddress.lastRow,
      sheet.rows.allSatisfy({ $0.count <= CellAddress.lastColumn })
    else {
      return report(
        Text(ja: "行か列が多すぎます", en: "there are too many rows or columns"),
        remedy: Text(
          ja: "\(CellAddress.lastRow)行、\(CellAddress.lastColumn)列までにしてください",
          en: "keep to \(CellAddress.lastRow) rows and \(CellAddress.lastColumn) columns"),
        on: sheet)
    }
    var links = 0
    for (row, cells) in sheet.rows.enumerated() {
      for (column, cell) in cells.enumerated() {
        if case .nothing = cell.value { continue }
        if case .link = cell.value { links += 1 }
        check(cell, at: CellAddress(unchecked: row + 1, column + 1), on: sheet)
      }
    }
    if links > LinkRules.mostInSheet {
      report(
        Text(
          ja: "リンクが\(links)件あり、上限の\(LinkRules.mostInSheet)件を超えています",
          en: "there are \(links) links, more than \(LinkRules.mostInSheet)"),
        remedy: Text(ja: "シートを分けてください", en: "use more sheets"), on: sheet)
    }
  }

  private mutating func check(
    _ cell: WorkbookContent.Cell, at address: CellAddress, on sheet: WorkbookContent.Sheet
  ) {
    switch cell.value {
    case .nothing, .boolean: return
    case .text(let text): report(CellText.fault(of: text), at: address, on: sheet)
    case .rich(let runs): check(runs, at: address, on: sheet)
    case .integer(let number):
      report(Numbers.fault(of: number), remedy: Numbers.remedy, at: address, on: sheet)
    case .number(let number):
      report(Numbers.fault(of: number), remedy: Numbers.remedy, at: address, on: sheet)
    case .date(let date):
      report(Numbers.fault(of: date), remedy: Numbers.dateRemedy, at: address, on: sheet)
    case .formula(let formula, let outcome):
      check(formula, at: CellRange(address), on: sheet)
      check(outcome, at: address, on: sheet)
    case .link(let link): check(link, at: address, on: sheet)
    }
  }

  private mutating func report(
    _ what: Text?, remedy: Text, at address: CellAddress, on sheet: WorkbookContent.Sheet
  ) {
    if let what { report(what, remedy: remedy, at: CellRange(address), on: sheet) }
  }

  private mutating func check(
    _ outcome: WorkbookContent.Formula.Outcome, at address: CellAddress,
    on sheet: WorkbookContent.Sheet
  ) {
    switch outcome {
    case .number(let number):
      report(Numbers.fault(of: number), remedy: Numbers.remedy, at: address, on: sheet)
    case .text(let text): report(CellText.fault(of: text), at: address, on: sheet)
    }
  }

  private mutating func check(
    _ runs: [WorkbookContent.Run], at address: CellAddress, on sheet: WorkbookContent.Sheet
  ) {
    let text = runs.map(\.text).joined()
    report(CellText.fault(of: text), at: address, on: sheet)
    let measured = text.utf8.reduce(runs.count * Self.runOverhead) {
      $0 + ("&<>".utf8.contains($1) ? 5 : 1)
    }
    let isUsable =
      (2...Self.mostRuns).contains(runs.count) && runs.allSatisfy { !$0.text.isEmpty }
      && measured <= CellText.longest
    if isUsable { return }
    report(
      Text(
        ja: "書式の異なる部分が\(runs.count)個あるか、空の部分があるか、全体が長すぎます",
        en: "the text has \(runs.count) parts, an empty part, or is too long"),
      remedy: Text(
        ja: "空でない2〜\(Self.mostRuns)個の部分に分け、短くしてください",
        en: "use 2 to \(Self.mostRuns) parts, none of them empty, and shorten them"),
      at: address, on: sheet)
  }

  private mutating func check(
    _ link: WorkbookContent.Link, at address: CellAddress, on sheet: WorkbookContent.Sheet
  ) {
    report(CellText.fault(of: link.text), at: address, on: sheet)
    report(
      LineText.fault(of: link.tip ?? "", longest: Self.longestLine), longest: Self.longestLine,
      at: address, on: sheet)
    if link.text.isEmpty {
      report(
        Text(ja: "リンクの文字がありません", en: "the link has no text"),
        remedy: Text(ja: "表示する文字を入れてください", en: "give the text to be shown"), at: address, on: sheet)
    }
    switch link.target {
    case .address(let text):
      report(LinkRules.fault(of: text), remedy: LinkRules.remedy, at: address, on: sheet)
    case .cell(let cell, let name):
      let target = WorkbookContent.Reference(CellRange(cell), sheet: name)
      // The library takes what follows a number sign for a place inside the target.
      if isUsable(target, at: CellRange(address), on: sheet), name.contains("#") {
        report(
          Text(
            ja: "リンク先のシート名「\(name)」に「#」があります",
            en: "the name of the sheet the link leads to, '\(name)', holds '#'"),
          remedy: Text(ja: "シート名から「#」を除いてください", en: "take '#' out of the name"),
          at: address, on: sheet)
      }
    }
  }
}
