internal import GapAnalysis
internal import ProfileModel
internal import Reports
internal import Sheets
internal import Wording

/// Turns values into cells that people read.
struct ReportCells {
  typealias Cell = WorkbookContent.Cell

  private let style: ReportStyle

  init(_ style: ReportStyle) {
    self.style = style
  }

  /// The largest whole number that a cell keeps exactly.
  static let largest = 9_007_199_254_740_992

  /// The cell of a value: a number where it is a single one, what it lies between as text.
  func cell(_ value: ReportValue, _ tone: ReportTone) -> Cell {
    if case .missing(let reason) = value {
      return Cell(.text(reason.symbol), .init(Self.meaning(tone, isNumber: false), align: .center))
    }
    if let (number, format) = number(value) {
      let meaning = Self.meaning(tone, isNumber: true)
      return Cell(number, .init(meaning, format, align: tone == .plain ? .automatic : .right))
    }
    let isNumber = value.kind?.isNumber ?? false
    return Cell(
      .text(ReportText.clean(value.readable(style))),
      .init(
        Self.meaning(tone, isNumber: isNumber), align: isNumber ? .right : .left))
  }

  /// What a cell means by how it stands out.
  static func meaning(_ tone: ReportTone, isNumber: Bool) -> WorkbookContent.Meaning {
    switch tone {
    case .plain: isNumber ? .number : .value
    case .strong: .strong
    case .good: .good
    case .warning: .warning
    case .problem: .problem
    case .muted: .muted
    case .total: .total
    }
  }

  /// What a sentence means by how it stands out.
  static func paragraph(_ tone: ReportTone) -> WorkbookContent.Meaning {
    switch tone {
    case .plain: .paragraph
    case .strong, .total: .strong
    case .good, .warning, .problem, .muted: meaning(tone, isNumber: false)
    }
  }

  private func number(_ value: ReportValue) -> (Cell.Value, WorkbookContent.NumberFormat)? {
    switch value {
    case .integer(let number): return whole(number)
    case .money(let yen): return whole(style.money.rounded(yen))
    case .share(let range):
      let (low, high) = (range.lowerBound.permille, range.upperBound.permille)
      return low == high ? (.number(Double(low) / 1000), .percent(1)) : nil
    case .tier(let range):
      return range.lowerBound == range.upperBound ? (.integer(range.lowerBound), .general) : nil
    case .amount(_, let decimals):
      return Double(value.readable(style)).map { (.number($0), .decimals(decimals)) }
    case .date(let date):
      let isNative = style.days == .western && style.language == .japanese
      return isNative && date.isCounted ? (.date(date), .japaneseDate) : nil
    case .text, .wording, .code, .list, .missing: return nil
    }
  }

  private func whole(_ number: Int) -> (Cell.Value, WorkbookContent.NumberFormat)? {
    number.magnitude <= Self.largest ? (.integer(number), .whole.withTriangle) : nil
  }
}

extension CivilDate {
  /// Whether all spreadsheets count it alike.
  var isCounted: Bool {
    CivilDate(year: 1900, month: 3, day: 1).map { self >= $0 } ?? false
  }
}
