internal import GapAnalysis
internal import Numerics
public import ProfileModel
internal import Wording

extension ReportValue {
  /// The value as people read it.
  public func readable(_ style: ReportStyle) -> String {
    let language = style.language
    return switch self {
    case .text(let text): text
    case .wording(let text), .code(_, let text): text[language]
    case .list(let parts): parts.joined(separator: Text(ja: "、", en: ", ")[language])
    case .integer(let number): Self.grouped(number)
    case .money(let yen): Self.grouped(style.money.rounded(yen))
    case .share(let share): Self.span(share, \.description)
    case .tier(let tiers): Self.span(tiers) { String($0) }
    case .amount(let range, let decimals):
      Self.span(range) { Rounding.digits($0, decimals: decimals) ?? Missing.uncomputable.symbol }
    case .date(let date): date.printed(style)
    case .missing(let reason): reason.symbol
    }
  }

  /// The value as data: codes, ISO days, money in yen; the least where it lies between two.
  public func data(_ style: ReportStyle) -> String {
    switch self {
    case .code(let code, _): code
    case .integer(let number), .money(let number): String(number)
    case .share(let share): Self.decimal(share.lowerBound)
    case .tier(let tiers): String(tiers.lowerBound)
    case .amount(let range, let decimals):
      Rounding.digits(range.lowerBound, decimals: decimals) ?? ""
    case .date(let date): date.description
    case .list(let parts): parts.joined(separator: ";")
    case .missing: ""
    case .text, .wording: readable(style)
    }
  }

  /// The most that it can be; nothing where it does not lie between two.
  public var upper: ReportValue? {
    switch self {
    case .share(let share): .share(share.upperBound)
    case .tier(let tiers): .tier(tiers.upperBound...tiers.upperBound)
    case .amount(let range, let decimals): .amount(range.upperBound, decimals: decimals)
    case .text, .wording, .code, .list, .integer, .money, .date, .missing: nil
    }
  }

  private static func decimal(_ share: Share) -> String {
    Rounding.digits(Double(share.part) / Double(share.whole), decimals: 4) ?? ""
  }

  private static func span<Bound>(
    _ range: ClosedRange<Bound>, _ print: (Bound) -> String
  ) -> String {
    let (low, high) = (print(range.lowerBound), print(range.upperBound))
    return low == high ? low : "\(low)–\(high)"
  }

  /// A number with △ before what is less than nothing.
  private static func grouped(_ number: Int) -> String {
    number < 0 ? "△" + number.magnitude.grouped : number.grouped
  }
}

extension ReportValue.Missing {
  /// The sign that Japanese statistics print.
  public var symbol: String {
    switch self {
    case .nothing: "－"
    case .unknown: "…"
    case .uncomputable: "nc"
    }
  }
}

extension ReportStyle.Money {
  /// An amount in this unit, half up.
  public func rounded(_ amount: Int) -> Int {
    let (whole, rest) = amount.magnitude.quotientAndRemainder(dividingBy: UInt(yen))
    let units = Int(whole) + (rest * 2 >= UInt(yen) && rest > 0 ? 1 : 0)
    return amount < 0 ? -units : units
  }
}

extension CivilDate {
  /// The day as a report prints it.
  public func printed(_ style: ReportStyle) -> String {
    guard style.days == .western, style.language == .japanese else {
      return readable[style.language]
    }
    return "\(year)年\(month)月\(day)日"
  }
}
