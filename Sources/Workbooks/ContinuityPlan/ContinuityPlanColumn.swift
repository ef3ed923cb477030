internal import Sheets
public import Wording

/// The columns of the table of plan documents, the same in what goes out and in what comes back.
public enum ContinuityPlanColumn: String, CaseIterable, Sendable {
  /// The id of the document.
  case id
  /// Its name.
  case name
  /// The kinds that it stands for.
  case kinds
  /// Its version.
  case version
  /// The day of the version.
  case date
  /// Who answers for it.
  case owner
  /// The day by which it is looked over again.
  case review
  /// The services that it is for.
  case services
  /// The systems that it is for.
  case systems
  /// Where it is kept.
  case kept
  /// What sets it off.
  case trigger
  /// Who decides.
  case decider
  /// Anything else.
  case note
  /// The requirement that a clause holds.
  case requirement
  /// The clause.
  case clause
  /// What the clause has.
  case extent
  /// Anything else about the clause.
  case clauseNote = "clause_note"

  /// Those that say what a clause is.
  static let ofClause: [ContinuityPlanColumn] = [.requirement, .clause, .extent, .clauseNote]
  /// Those that say what a document is, its id aside.
  static let ofPlan: [ContinuityPlanColumn] = allCases.filter {
    $0 != .id && !ofClause.contains($0)
  }

  /// The heading that people see.
  public var title: Text {
    switch self {
    case .id: Text(ja: "文書ID", en: "Document ID")
    case .name: Text(ja: "名称", en: "Name")
    case .kinds: Text(ja: "あたるもの", en: "Stands for")
    case .version: Text(ja: "版", en: "Version")
    case .date: Text(ja: "日付", en: "Date")
    case .owner: Text(ja: "所管", en: "Owner")
    case .review: Text(ja: "次の見直し", en: "Next review")
    case .services: Text(ja: "対象サービス", en: "Services")
    case .systems: Text(ja: "対象システム", en: "Systems")
    case .kept: Text(ja: "保管場所", en: "Kept at")
    case .trigger: Text(ja: "発動の条件", en: "Set off by")
    case .decider: Text(ja: "発動を決める人", en: "Decided by")
    case .note: Text(ja: "備考", en: "Note")
    case .requirement: Text(ja: "要件", en: "Requirement")
    case .clause: Text(ja: "条項", en: "Clause")
    case .extent: Text(ja: "あるもの", en: "What is there")
    case .clauseNote: Text(ja: "条項の備考", en: "Note on the clause")
    }
  }

  /// The column as a table is searched for it.
  var column: TableColumn {
    TableColumn(rawValue, title, isRequired: self == .id || self == .name)
  }
}
