internal import ProfileModel
internal import Sheets
internal import Wording

/// The columns of the risk register, the same on paper and in what comes back.
enum RiskColumn: String, CaseIterable {
  case id
  case title
  case services
  case riskClass = "class"
  case classAtTarget = "class_at_target"
  case residual
  case line
  case verdict
  case treatment
  case watch
  case low = "likelihood_low"
  case likely = "likelihood_likely"
  case high = "likelihood_high"
  case service = "impact_service"
  case money = "impact_money"
  case safety = "impact_safety"
  case society = "impact_society"
  case information = "impact_information"

  /// The heading that people see.
  var title: Text {
    switch self {
    case .id: Text(ja: "シナリオID", en: "Scenario ID")
    case .title: Text(ja: "シナリオ", en: "Scenario")
    case .services: Text(ja: "サービス", en: "Services")
    case .riskClass: Text(ja: "区分", en: "Class")
    case .classAtTarget: Text(ja: "目標達成時の区分", en: "Class at targets")
    case .residual: Text(ja: "残留リスク", en: "Residual")
    case .line: Text(ja: "受容線", en: "Line")
    case .verdict: Text(ja: "判定", en: "Verdict")
    case .treatment: Text(ja: "対応", en: "Treatment")
    case .watch: Text(ja: "監視の方法", en: "How it is watched")
    case .low: Text(ja: "起こりやすさ(低く見て)", en: "Likelihood, low")
    case .likely: Text(ja: "起こりやすさ(見込み)", en: "Likelihood, likely")
    case .high: Text(ja: "起こりやすさ(高く見て)", en: "Likelihood, high")
    case .service: Text(ja: "影響(サービス)", en: "Impact on service")
    case .money: Text(ja: "影響(金銭)", en: "Impact on money")
    case .safety: Text(ja: "影響(人命・安全)", en: "Impact on safety")
    case .society: Text(ja: "影響(社会)", en: "Impact on society")
    case .information: Text(ja: "影響(情報)", en: "Impact on information")
    }
  }

  /// Whether people fill it in.
  var isInput: Bool {
    switch self {
    case .id, .title, .services, .riskClass, .classAtTarget, .residual, .line, .verdict: false
    default: true
    }
  }

  /// Whether it holds a class from 1 to 5.
  var isLevel: Bool { isInput && self != .treatment && self != .watch }

  var width: Int {
    switch self {
    case .id: 20
    case .title: 26
    case .services, .residual: 13
    case .watch: 16
    case .riskClass: 6
    default: 9
    }
  }

  /// The last column that is printed; the estimates beside it would make the print too small.
  static let lastPrinted = RiskColumn.watch

  /// Its number, from 1.
  var number: Int { (Self.allCases.firstIndex(of: self) ?? 0) + 1 }

  /// The column as a table is searched for it.
  var searched: TableColumn { TableColumn(rawValue, title, isRequired: self == .id || isInput) }

  /// The side of the impact that it holds, if it holds one.
  var kind: ImpactKind? {
    switch self {
    case .service: .service
    case .money: .money
    case .safety: .safety
    case .society: .society
    case .information: .information
    default: nil
    }
  }
}
