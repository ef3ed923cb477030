extension WorkbookContent {
  /// How a number is written; made of the ways below only, never of a text.
  public struct NumberFormat: Hashable, Sendable {
    private enum Kind: UInt16 {
      case general, whole, decimals, percent, isoDate, japaneseDate, text
    }

    private let kind: Kind
    private let digits: UInt8
    private let hasTriangle: Bool
    private let hidesZero: Bool

    private init(
      _ kind: Kind, digits: Int = 0, hasTriangle: Bool = false, hidesZero: Bool = false
    ) {
      self.kind = kind
      self.digits = UInt8(max(0, min(digits, Self.mostDigits)))
      self.hasTriangle = hasTriangle
      self.hidesZero = hidesZero
    }

    private static let mostDigits = 9

    /// As the program that opens it likes.
    public static let general = Self(.general)
    /// A whole number with its thousands parted: 1,234.
    public static let whole = Self(.whole)
    /// A day as in data: 2026-11-20.
    public static let isoDate = Self(.isoDate)
    /// A day as Japanese people read it: 2026年11月20日.
    public static let japaneseDate = Self(.japaneseDate)
    /// What is entered stays the text that was typed, so that 007 keeps its zeros.
    public static let text = Self(.text)

    /// A number with so many digits after the point, at most nine.
    public static func decimals(_ digits: Int) -> Self { Self(.decimals, digits: digits) }

    /// A share of one as per cent with so many digits after the point, at most nine.
    public static func percent(_ digits: Int = 0) -> Self { Self(.percent, digits: digits) }

    /// The same with △ before negative numbers, as Japanese tables print them.
    public var withTriangle: Self {
      Self(kind, digits: Int(digits), hasTriangle: true, hidesZero: hidesZero)
    }

    /// The same with nothing for zero, for the labels of parts that are not there.
    public var withoutZero: Self {
      Self(kind, digits: Int(digits), hasTriangle: hasTriangle, hidesZero: true)
    }

    /// A number of its own for each format.
    var number: UInt16 {
      kind.rawValue << 8 | (hidesZero ? 1 << 7 : 0) | UInt16(digits) << 1 | (hasTriangle ? 1 : 0)
    }

    /// The format in the language of spreadsheets; nothing for the general one.
    var code: String? {
      let point = digits == 0 ? "" : "." + String(repeating: "0", count: Int(digits))
      let positive: String
      switch kind {
      case .general: return nil
      case .isoDate: return "yyyy-mm-dd"
      case .japaneseDate: return "yyyy\"年\"m\"月\"d\"日\""
      case .text: return "@"
      case .whole: positive = "#,##0"
      case .decimals: positive = "#,##0" + point
      case .percent: positive = "0" + point + "%"
      }
      let negative = hasTriangle ? "\"△\"\(positive)" : "-\(positive)"
      if hidesZero { return "\(positive);\(negative);" }
      return hasTriangle ? "\(positive);\(negative)" : positive
    }

    /// How many half-width characters a number takes when it is written so.
    func width(of number: Double) -> Int {
      let whole = max(1, Self.digits(in: kind == .percent ? number * 100 : number))
      let sign = number < 0 ? (hasTriangle ? 2 : 1) : 0
      let fraction = digits == 0 ? 0 : Int(digits) + 1
      return switch kind {
      case .general, .text: min(sign + "\(number)".utf8.count, 11)
      case .isoDate: 10
      case .japaneseDate: 14
      case .whole, .decimals: sign + whole + (whole - 1) / 3 + fraction
      case .percent: sign + whole + fraction + 1
      }
    }

    private static func digits(in number: Double) -> Int {
      var rest = number.magnitude.rounded()
      var count = 0
      while rest >= 1, count < 20 {
        rest = (rest / 10).rounded(.down)
        count += 1
      }
      return count
    }
  }
}
