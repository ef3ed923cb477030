public import ProfileModel
internal import Wording

/// Reads cells as what they should be, and collects what is wrong with those that are not.
public struct CellReader {
  /// What is wrong, in the order it was found.
  public private(set) var problems: [Problem] = []
  /// What was put right on the way and a person may want to know.
  public private(set) var notes: [Problem] = []

  /// Begins with nothing wrong.
  public init() {}

  /// Takes note of something that a person may want to know.
  public mutating func note(_ note: Problem) { notes.append(note) }

  /// A code: the same in any width, without outer spaces.
  public mutating func code(_ cell: TableCell) -> String? {
    guard let value = value(of: cell, expected: Self.code) else { return nil }
    return Identifier.narrowed(value)
  }

  /// A name: as it was written, but for outer spaces.
  public mutating func name(_ cell: TableCell) -> String? {
    value(of: cell, expected: Self.name)
  }

  /// A number within bounds; full-width digits and thousands marks are put right and noted.
  public mutating func number(_ cell: TableCell, in bounds: ClosedRange<Double>) -> Double? {
    let expected = Self.number(bounds, isWhole: false)
    guard let number = number(in: cell, expected) else { return nil }
    guard bounds.contains(number) else { return refuse(cell, expected) }
    return number
  }

  /// A whole number within bounds.
  public mutating func integer(_ cell: TableCell, in bounds: ClosedRange<Int>) -> Int? {
    let expected = Self.number(Double(bounds.lowerBound)...Double(bounds.upperBound), isWhole: true)
    guard let number = number(in: cell, expected) else { return nil }
    guard let whole = Int(exactly: number), bounds.contains(whole) else {
      return refuse(cell, expected)
    }
    return whole
  }

  /// A date: a date of Excel, or one written `2026-11-20` or `2026/11/20`.
  public mutating func date(_ cell: TableCell) -> CivilDate? {
    if case .value(.date(let date)) = cell.answer, let day = date.day { return day }
    guard let text = value(of: cell, expected: Self.date) else { return nil }
    return Self.date(written: Identifier.narrowed(text)) ?? refuse(cell, Self.date)
  }

  /// The date that a text spells; a year of two digits could be of an era, so it spells none.
  private static func date(written text: String) -> CivilDate? {
    if let day = CivilDate(text) { return day }
    for (first, second, end) in [("-", "-", ""), ("/", "/", ""), (".", ".", ""), ("年", "月", "日")]
    where text.hasSuffix(end) {
      let pieces = text.dropLast(end.count)
        .split(separator: first, maxSplits: 1, omittingEmptySubsequences: false)
      guard let year = pieces.first, year.utf8.count == 4, let rest = pieces.last else { continue }
      let days = rest.split(separator: second, omittingEmptySubsequences: false)
      let parts = ([year] + days).map { NumberText.count(Array($0.utf8).span) }
      guard parts.count == 3, days.allSatisfy({ $0.utf8.count <= 2 }), let year = parts[0],
        let month = parts[1], let day = parts[2]
      else { continue }
      return CivilDate(year: year, month: month, day: day)
    }
    return nil
  }

  /// One of several codes; what follows the code and a space, as in `3 定期的に見直し`, is its label.
  public mutating func choice(_ cell: TableCell, from codes: [String]) -> String? {
    let expected = Text(
      ja: "\(codes.joined(separator: "、")) のどれか", en: "one of \(codes.joined(separator: ", "))")
    guard let text = value(of: cell, expected: expected) else { return nil }
    let word = Identifier.narrowed(text).lowercased()
    let code =
      codes.first { $0.lowercased() == word }
      ?? codes.first { word.hasPrefix($0.lowercased() + " ") }
    return code ?? refuse(cell, expected)
  }

  /// A text, empty where nothing is said; what stands for another cell, or an error, is refused.
  public mutating func text(_ cell: TableCell) -> String {
    switch cell.answer {
    case .merged, .ditto, .unsaved, .value(.error): refuse(cell, Self.itself) ?? ""
    case .blank, .dash, .notApplicable, .value: cell.text
    }
  }

  /// Adds what the caller finds wrong, in the same order.
  public mutating func report(_ problem: Problem) {
    problems.append(problem)
  }

  // MARK: What all have in common

  private mutating func value(of cell: TableCell, expected: Text) -> String? {
    guard case .value(let value) = cell.answer else { return refuse(cell, expected) }
    if case .error = value { return refuse(cell, expected) }
    return cell.text
  }

  private mutating func number(in cell: TableCell, _ expected: Text) -> Double? {
    switch cell.answer {
    case .value(.number(let number)): return number
    case .value(.text(let text)):
      guard let number = Self.number(written: text) else { return refuse(cell, expected) }
      notes.append(
        Problem(
          at: cell.place,
          Text(
            ja: "文字列「\(Refusal.clipped(text))」を数値 \(CellValue.plain(number)) として読みました",
            en:
              "the text '\(Refusal.clipped(text))' was read as the number \(CellValue.plain(number))"
          ),
          remedy: Text(ja: "違うときは数値で入れ直してください", en: "enter it as a number if it is another")))
      return number
    default: return refuse(cell, expected)
    }
  }

  /// The number that a text spells in any width, with marks for thousands and minus.
  private static func number(written text: String) -> Double? {
    var digits = Identifier.narrowed(text)
    let isNegative = ["▲", "△", "-", "−"].contains { digits.hasPrefix($0) }
    if isNegative { digits.removeFirst() }
    let whole = digits.prefix { $0 != "." }
    let groups = whole.split(separator: ",", omittingEmptySubsequences: false)
    let isGrouped =
      groups.count == 1
      || (groups.dropFirst().allSatisfy { $0.count == 3 } && (1...3).contains(groups[0].count))
    let plain = groups.joined() + digits.dropFirst(whole.count)
    guard isGrouped, let first = plain.utf8.first, (0x30...0x39).contains(first),
      let number = NumberText.number(Array(plain.utf8).span)
    else { return nil }
    return isNegative ? -number : number
  }

  private mutating func refuse<Value>(_ cell: TableCell, _ expected: Text) -> Value? {
    let found = found(in: cell)
    problems.append(
      Problem(
        at: cell.place,
        Text(
          ja: "\(found.japanese)があります。\(expected.japanese)が入るはずです",
          en: "found \(found.english): expected \(expected.english)"),
        remedy: remedy(for: cell, expected)))
    return nil
  }

  private func found(in cell: TableCell) -> Text {
    switch cell.answer {
    case .blank: Text(ja: "空欄", en: "a blank cell")
    case .merged(let address):
      Text(ja: "\(address) と結合された空のセル", en: "an empty cell merged with \(address)")
    case .unsaved: Text(ja: "値が保存されていない数式", en: "a formula saved without its value")
    case .value(.error(let error)):
      Text(ja: "エラー値 \(error) ", en: "the error \(error)")
    case .value(.date(let date)): Text(ja: "日付 \(date) ", en: "the date \(date)")
    case .value(.number(let number)):
      Text(ja: "数値 \(CellValue.plain(number)) ", en: "the number \(CellValue.plain(number))")
    case .value(.boolean), .value(.text), .dash, .notApplicable, .ditto:
      Text(ja: "「\(Refusal.clipped(cell.text))」", en: "'\(Refusal.clipped(cell.text))'")
    }
  }

  private func remedy(for cell: TableCell, _ expected: Text) -> Text {
    switch cell.answer {
    case .merged:
      Text(ja: "結合を解き、それぞれのセルに書いてください", en: "unmerge the cells and fill in each of them")
    case .ditto:
      Text(ja: "省略せず、値をそのまま書いてください", en: "write the value itself in every row")
    case .unsaved, .value(.error):
      Text(ja: "数式を直すか、値を直接入れてください", en: "mend the formula, or enter the value itself")
    default:
      Text(ja: "\(expected.japanese)を入れてください", en: "enter \(expected.english)")
    }
  }

  private static let itself = Text(ja: "値そのもの", en: "the value itself")
  private static let code = Text(ja: "コード", en: "a code")
  private static let name = Text(ja: "名称", en: "a name")
  private static let date = Text(ja: "日付(2026-11-20 など)", en: "a date such as 2026-11-20")

  private static func number(_ bounds: ClosedRange<Double>, isWhole: Bool) -> Text {
    let low = CellValue.plain(bounds.lowerBound)
    let high = CellValue.plain(bounds.upperBound)
    return isWhole
      ? Text(ja: "\(low)から\(high)までの整数", en: "a whole number from \(low) to \(high)")
      : Text(ja: "\(low)から\(high)までの数値", en: "a number from \(low) to \(high)")
  }
}
