public import Wording

/// How the values of a report are printed: the reader's language, money and days.
public struct ReportStyle: Hashable, Sendable {
  /// In which unit money is printed; data keep it in yen.
  public enum Money: String, CaseIterable, Sendable {
    /// 円.
    case yen
    /// 千円.
    case thousand
    /// 万円.
    case tenThousand = "ten-thousand"
    /// 百万円.
    case million

    /// How many yen it is.
    public var yen: Int {
      switch self {
      case .yen: 1
      case .thousand: 1_000
      case .tenThousand: 10_000
      case .million: 1_000_000
      }
    }

    /// What it is called beside a heading.
    public var readable: Text {
      switch self {
      case .yen: Text(ja: "円", en: "yen")
      case .thousand: Text(ja: "千円", en: "1,000 yen")
      case .tenThousand: Text(ja: "万円", en: "10,000 yen")
      case .million: Text(ja: "百万円", en: "million yen")
      }
    }
  }

  /// How days are printed for people.
  public enum Days: String, CaseIterable, Sendable {
    /// 令和8年(2026年)11月20日.
    case era
    /// 2026年11月20日.
    case western
  }

  /// The language.
  public var language: Language
  /// The unit of money.
  public var money: Money
  /// How days are printed.
  public var days: Days

  /// Makes a style.
  public init(_ language: Language, money: Money = .tenThousand, days: Days = .era) {
    (self.language, self.money, self.days) = (language, money, days)
  }
}
