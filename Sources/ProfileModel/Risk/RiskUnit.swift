public import Wording

/// What losses are counted in; amounts of different units are never added.
public enum RiskUnit: String, CaseIterable, Sendable {
  /// Japanese yen.
  case yen
  /// Hours times people without the service.
  case personHours = "person-hours"

  /// How many units make one of those in which residual risk is reckoned: a million yen, one hour.
  public var perReckoned: Int {
    switch self {
    case .yen: 1_000_000
    case .personHours: 1
    }
  }

  /// The unit in which residual risk is shown.
  public var reckoned: Text {
    switch self {
    case .yen: Text(ja: "百万円/年", en: "million yen a year")
    case .personHours: Text(ja: "人・時間/年", en: "person-hours a year")
    }
  }
}
