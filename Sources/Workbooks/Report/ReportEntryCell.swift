internal import ProfileModel
internal import Reports
internal import Sheets
internal import Wording

/// A cell that people fill in: how it is given out, and what may be entered.
struct ReportEntryCell {
  private typealias Cell = WorkbookContent.Cell

  private let kind: ReportEntry
  private let language: Language

  init(_ kind: ReportEntry, _ language: Language) {
    (self.kind, self.language) = (kind, language)
  }

  /// The cell as it is given out; empty where there is no value yet.
  func cell(_ value: ReportValue) -> WorkbookContent.Cell {
    switch (kind, value) {
    case (.integer, .integer(let number)), (.money, .money(let number)),
      (.integer, .money(let number)), (.money, .integer(let number)):
      return number.magnitude <= ReportCells.largest
        ? .integer(number, .input, .whole) : .input("\(number)")
    case (.date, .date(let date)): return .input(date)
    case (.date, .missing): return .blank(.input, .isoDate)
    case (.integer, .missing), (.money, .missing): return .blank(.input, .whole)
    case (_, .missing): return .input(nil as String?)
    case (.choice(let choices), .code(let code, let words)):
      return .input(choices.first { $0.code == code }?.words[language] ?? words[language])
    default:
      let text = ReportText.clean(value.readable(ReportStyle(language, money: .yen)))
      return .input(text.isEmpty ? nil : text)
    }
  }

  /// What is given out, as it is held against what comes back.
  func issued(_ value: ReportValue) -> String {
    switch (kind, value) {
    case (.choice, .code(let code, _)): code
    case (_, .integer(let number)), (_, .money(let number)): "\(number)"
    case (_, .date(let date)): date.description
    case (_, .missing): ReportComparable.nothing
    default:
      FreeText.kept(ReportText.clean(value.readable(ReportStyle(language, money: .yen))))
        ?? ReportComparable.nothing
    }
  }

  /// The rule for cells of this kind; none for texts, which may be anything.
  func rule(_ cells: [CellRange], choices name: String) -> WorkbookContent.InputRule? {
    guard !cells.isEmpty else { return nil }
    switch kind {
    case .text: return nil
    case .integer, .money:
      let title = Text(ja: "0以上の整数を入れてください", en: "Enter a whole number")
      let text = Text(ja: "単位やカンマは付けず、数だけを入れてください。", en: "Enter the number alone, without a unit.")
      return WorkbookContent.InputRule(
        cells, .integer(.between(0, Self.mostEntered)),
        refusal: .init(title[language], text[language]))
    case .date: return InputMessage.day(cells, in: language)
    case .choice:
      return WorkbookContent.InputRule(
        cells, .oneOf(.name(name)), refusal: InputMessage.choice(in: language))
    }
  }

  /// The largest number that may be entered.
  static let mostEntered = 999_999_999_999
}

/// What a cell held when it was given out, as a text that can be compared.
enum ReportComparable {
  /// What stands for an empty cell.
  static let nothing = "-"

  /// A text with one space for any white space.
  static func text(_ text: String) -> String {
    let words = text.unicodeScalars.split { Identifier.isSpace($0) }
    return words.isEmpty ? nothing : words.map { String($0) }.joined(separator: " ")
  }

  /// A cell as a reader will find it.
  static func cell(_ cell: WorkbookContent.Cell) -> String {
    switch cell.value {
    case .text(let text): Self.text(text)
    case .integer(let number): "\(number)"
    case .number(let number), .formula(_, .number(let number)): CellValue.plain(number)
    case .date(let date): date.description
    case .nothing, .rich, .boolean, .link, .formula(_, .text): nothing
    }
  }
}
