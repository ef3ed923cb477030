internal import ProfileModel
internal import Sheets
internal import Wording

/// How scoring sheets are told from other workbooks, and their formats from one another.
enum ScoringSheetFormat {
  /// The kind of workbook.
  static let kind = "scoring-sheet"
  /// The newest format, which is written.
  static let newest = 1
}

/// The lines at the head of a management sheet; each kind of workbook has those it needs.
enum ManagementKey: String, CaseIterable {
  case workbook
  case format
  case workspace
  case organisation
  case period
  case unit
  case journal
  case made
  case catalog
  case tier
  case snapshot
  case layout
  case columns
  case headings
  case entries
  case check
}

/// The columns of the table of issued rows.
enum ManagementColumn: String, CaseIterable {
  case id
  case name = "scope_name"
  case catalog
  case control
  case scope
  case revision
  case digest = "sha256"
  case items
  case unshown

  /// Where it comes among all columns.
  var position: Int {
    switch self {
    case .id: 0
    case .name: 1
    case .catalog: 2
    case .control: 3
    case .scope: 4
    case .revision: 5
    case .digest: 6
    case .items: 7
    case .unshown: 8
    }
  }

  /// The columns as a table is searched for them.
  static let searched = allCases.map {
    TableColumn($0.rawValue, Text(same: "\($0.rawValue)"), isRequired: true)
  }
}

/// A sum over the lines of the management sheet, whatever their order.
struct ManagementSum {
  private var sum: UInt64 = 0

  /// Takes a line; empty cells at its end do not count.
  mutating func take(_ line: [String]) {
    var check = CheckSum()
    for cell in line[..<((line.lastIndex { !$0.isEmpty } ?? -1) + 1)] { check.take(cell) }
    sum &+= check.number
  }

  /// The sum as it is written.
  var text: String { CheckSum.text(sum) }
}
