public import GapAnalysis
public import ProfileModel
public import Wording

/// One value of a report, without a word on how it is printed.
public indirect enum ReportValue: Hashable, Sendable {
  /// Why there is no value.
  public enum Missing: String, Hashable, Sendable, CaseIterable {
    /// There is nothing to be said here: －.
    case nothing
    /// It is not known: ….
    case unknown
    /// It cannot be reckoned: nc.
    case uncomputable
  }

  /// A text as somebody wrote it.
  case text(String)
  /// A wording of ours.
  case wording(Text)
  /// A code, and the words people know it by.
  case code(String, Text)
  /// Ids of things, or several short texts.
  case list([String])
  /// A count.
  case integer(Int)
  /// An amount of money in yen.
  case money(Int)
  /// A share, between its worst and its best.
  case share(ClosedRange<Share>)
  /// A tier, between the lowest and the highest it can be.
  case tier(ClosedRange<Int>)
  /// A real number, between its least and its most, printed with so many decimals.
  case amount(ClosedRange<Double>, decimals: Int)
  /// A day.
  case date(CivilDate)
  /// No value.
  case missing(Missing)

  /// A number known for sure.
  public static func amount(_ number: Double, decimals: Int) -> ReportValue {
    .amount(number...number, decimals: decimals)
  }

  /// A share known for sure.
  public static func share(_ share: Share) -> ReportValue { .share(share...share) }

  /// A value, or that it is not known.
  public static func known<Value>(
    _ value: Value?, as make: (Value) -> ReportValue
  ) -> ReportValue {
    value.map(make) ?? .missing(.unknown)
  }

  /// What kind of column it belongs to.
  public var kind: ReportColumnKind? {
    switch self {
    case .text, .wording, .list: .text
    case .code: .code
    case .integer: .integer
    case .money: .money
    case .share: .share
    case .tier: .tier
    case .amount(_, let decimals): .amount(decimals: decimals)
    case .date: .date
    case .missing: nil
    }
  }

  /// The least that it can be, as a number that charts draw; nothing where it is no number.
  public var number: Double? {
    switch self {
    case .integer(let number), .money(let number): Double(number)
    case .share(let share): Double(share.lowerBound.part) / Double(share.lowerBound.whole)
    case .tier(let tiers): Double(tiers.lowerBound)
    case .amount(let range, _): range.lowerBound
    case .text, .wording, .code, .list, .date, .missing: nil
    }
  }
}

/// What a column holds, which decides how it is printed and aligned.
public enum ReportColumnKind: Hashable, Sendable {
  /// Texts.
  case text
  /// Codes with words.
  case code
  /// Counts.
  case integer
  /// Yen.
  case money
  /// Shares, or what they lie between.
  case share
  /// Tiers, or what they lie between.
  case tier
  /// Real numbers with so many decimals.
  case amount(decimals: Int)
  /// Days.
  case date

  /// Whether a value lies between two, which data have in two columns.
  public var isInterval: Bool {
    switch self {
    case .share, .tier, .amount: true
    case .text, .code, .integer, .money, .date: false
    }
  }

  /// Whether it is a number.
  public var isNumber: Bool {
    switch self {
    case .integer, .money, .share, .tier, .amount: true
    case .text, .code, .date: false
    }
  }

  /// Its name in data.
  public var name: String {
    switch self {
    case .text: "text"
    case .code: "code"
    case .integer: "integer"
    case .money: "yen"
    case .share: "share"
    case .tier: "tier"
    case .amount: "number"
    case .date: "date"
    }
  }
}
