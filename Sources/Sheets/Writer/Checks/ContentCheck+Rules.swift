internal import ProfileModel
internal import Wording

extension ContentCheck {
  /// The most rectangles with rules in a sheet; the library counts them in a byte.
  private static let mostRuleRanges = 255

  /// What may be entered can be said, and no cell has two rules.
  mutating func checkInputRules(of sheet: WorkbookContent.Sheet) {
    let ranges = sheet.inputRules.flatMap(\.ranges)
    if ranges.count > Self.mostRuleRanges {
      return report(
        Text(
          ja: "入力規則の範囲が\(ranges.count)個あり、上限の\(Self.mostRuleRanges)個を超えています",
          en: "\(ranges.count) ranges have input rules, more than \(Self.mostRuleRanges)"),
        remedy: Text(ja: "連続した範囲にまとめてください", en: "put cells together in larger ranges"), on: sheet)
    }
    for (index, range) in ranges.enumerated()
    where ranges[..<index].contains(where: range.overlaps) {
      report(
        Text(ja: "入力規則が重なっています", en: "two input rules overlap"),
        remedy: Text(ja: "1つのセルの規則は1つにしてください", en: "give each cell one rule"), at: range,
        on: sheet)
    }
    for rule in sheet.inputRules { check(rule, on: sheet) }
  }

  private mutating func check(
    _ rule: WorkbookContent.InputRule, on sheet: WorkbookContent.Sheet
  ) {
    guard let range = rule.ranges.first else {
      return report(
        Text(ja: "入力規則に範囲がありません", en: "an input rule has no cells"),
        remedy: Text(ja: "範囲を指定してください", en: "say which cells it is for"), on: sheet)
    }
    for message in [rule.help, rule.refusal].compactMap(\.self) {
      report(
        CellText.fault(of: message.title, longest: 32), longest: 32, at: range.first, on: sheet)
      report(
        CellText.fault(of: message.text, longest: Self.longestLine), longest: Self.longestLine,
        at: range.first, on: sheet)
    }
    switch rule.allowed {
    case .oneOf(let list): check(list, at: range, on: sheet)
    case .integer(let bounds):
      check(bounds, at: range, on: sheet) { $0.magnitude <= UInt(Numbers.largestInteger) }
    case .number(let bounds):
      check(bounds, at: range, on: sheet) { $0.magnitude <= Numbers.largest }
    case .date(let bounds): check(bounds, at: range, on: sheet) { $0 >= Numbers.firstDay }
    case .textLength(let bounds):
      check(bounds, at: range, on: sheet) { (0...CellText.longest).contains($0) }
    case .whatever(let formula): check(formula, at: range, on: sheet)
    case .anything: return
    }
  }

  private mutating func check<Value>(
    _ bounds: WorkbookContent.InputRule.Bounds<Value>, at range: CellRange,
    on sheet: WorkbookContent.Sheet, isUsable: (Value) -> Bool
  ) {
    let isRight =
      switch bounds {
      case .between(let low, let high): isUsable(low) && isUsable(high) && low <= high
      case .atLeast(let value), .atMost(let value): isUsable(value)
      }
    if isRight { return }
    report(
      Text(ja: "入力規則の範囲(下限・上限)が正しくありません", en: "the bounds of the input rule are none"),
      remedy: Text(ja: "下限と上限を確かめてください", en: "check the bounds"), at: range, on: sheet)
  }

  private mutating func check(
    _ list: WorkbookContent.InputRule.List, at range: CellRange, on sheet: WorkbookContent.Sheet
  ) {
    switch list {
    case .cells(let cells):
      guard isUsable(cells, at: range, on: sheet) else { return }
      let isLine = cells.range.rows.count == 1 || cells.range.columns.count == 1
      if isLine, !values(of: cells).isEmpty { return }
      report(
        Text(
          ja: "選択肢の範囲 \(cells.text) が1列(1行)でないか、空です",
          en: "the choices in \(cells.text) are no row or column, or there are none"),
        remedy: Text(ja: "選択肢を1列に並べてください", en: "put the choices in one column"), at: range,
        on: sheet)
    case .name(let name):
      let folded = SheetName.folded(name)
      if content.names.contains(where: { SheetName.folded($0.name) == folded }) { return }
      report(
        Text(
          ja: "選択肢の名前「\(name.onOneLine)」が定義されていません",
          en: "the name '\(name.onOneLine)' of the choices is not defined"),
        remedy: Text(ja: "ブックに名前を定義してください", en: "define the name in the workbook"), at: range,
        on: sheet)
    }
  }

  /// The values in a rectangle, without the empty ones.
  func values(of reference: WorkbookContent.Reference) -> [WorkbookContent.Cell.Value] {
    guard let sheet = sheet(named: reference.sheet) else { return [] }
    return reference.range.rows.prefix(while: { $0 <= sheet.rows.count }).flatMap { row in
      let cells = sheet.rows[row - 1]
      return reference.range.columns.prefix(while: { $0 <= cells.count }).compactMap {
        cells[$0 - 1].value == .nothing ? nil : cells[$0 - 1].value
      }
    }
  }

  /// Looks that depend on values depend on numbers that there are.
  mutating func checkConditions(of sheet: WorkbookContent.Sheet) {
    for condition in sheet.conditions {
      switch condition.kind {
      case .compared(let comparison, _):
        demandOrder(comparison.numbers, at: condition.range, on: sheet)
      case .formula(let formula, _): check(formula, at: condition.range, on: sheet)
      case .bar(let bounds):
        demandOrder(bounds.map { [$0.empty, $0.full] } ?? [], at: condition.range, on: sheet)
      case .icons, .shade: continue
      }
    }
  }

  private mutating func demandOrder(
    _ numbers: [Double], at range: CellRange, on sheet: WorkbookContent.Sheet
  ) {
    let areFinite = numbers.allSatisfy { $0.magnitude <= Numbers.largest }
    if areFinite, zip(numbers, numbers.dropFirst()).allSatisfy({ $0 < $1 }) { return }
    report(
      Text(ja: "条件付き書式の値が正しくありません", en: "the numbers of a conditional look are none"),
      remedy: Text(ja: "下限が上限より小さい、有限の数にしてください", en: "use finite numbers, the lower one first"),
      at: range, on: sheet)
  }
}

extension WorkbookContent.Condition.Comparison {
  /// The numbers that a value is compared with.
  var numbers: [Double] {
    switch self {
    case .equal(let number), .notEqual(let number), .above(let number), .atLeast(let number),
      .below(let number), .atMost(let number):
      [number]
    case .between(let low, let high): [low, high]
    }
  }
}
