internal import Sheets
internal import Wording

/// The columns of a table of targets, the same in what goes out and in what comes back.
enum TargetColumn: String, CaseIterable {
  case catalog
  case control
  case title
  case scope
  case source
  case tier
  case from
  case origin
  case clause
  case why
  case approver
  case approvedOn = "approved_on"
  case funding
  case expires

  /// The heading that people see.
  var heading: Text {
    switch self {
    case .catalog: Text(ja: "カタログ", en: "Catalogue")
    case .control: Text(ja: "項目", en: "Control")
    case .title: Text(ja: "対策項目", en: "Title")
    case .scope: Text(ja: "範囲", en: "Scope")
    case .source: Text(ja: "出所", en: "Source")
    case .tier: Text(ja: "ティア", en: "Tier")
    case .from: Text(ja: "いつから", en: "From")
    case .origin: Text(ja: "文書", en: "Document")
    case .clause: Text(ja: "条項", en: "Clause")
    case .why: Text(ja: "理由", en: "Reason")
    case .approver: Text(ja: "承認者", en: "Approver")
    case .approvedOn: Text(ja: "承認日", en: "Approved on")
    case .funding: Text(ja: "予算", en: "Funding")
    case .expires: Text(ja: "期限", en: "Expires")
    }
  }

  /// The column as a table is searched for it.
  var column: TableColumn {
    TableColumn(rawValue, heading, isRequired: self == .control || self == .tier)
  }
}
