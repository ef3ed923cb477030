internal import Sheets
internal import Wording

/// The columns of the table of systems, the same on paper, in data sheets and in what comes back.
enum SystemColumn: String, CaseIterable {
  case id
  case name
  case environment
  case services
  case owner

  /// The heading that people see.
  var title: Text {
    switch self {
    case .id: Text(ja: "システムID", en: "System ID")
    case .name: Text(ja: "名称", en: "Name")
    case .environment: Text(ja: "環境", en: "Environment")
    case .services: Text(ja: "支えるサービス", en: "Services it supports")
    case .owner: Text(ja: "所管", en: "Owner")
    }
  }

  /// The column as a table is searched for it.
  var column: TableColumn {
    TableColumn(rawValue, title, isRequired: [.id, .name, .environment].contains(self))
  }
}
