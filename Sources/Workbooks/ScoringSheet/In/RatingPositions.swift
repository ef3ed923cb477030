internal import Sheets

/// Where the columns that are read of the sheet of ratings stand, looked up once for all its rows.
struct RatingPositions {
  let control: Int?
  let scope: Int?
  let answer: Int?
  let answeredOn: Int?
  let reason: Int?
  let approver: Int?
  let reviewOn: Int?
  let respondent: Int?
  let evidence: Int?
  let grade: Int?
  let date: Int?
  let validUntil: Int?
  let place: Int?
  let exceptions: Int?
  let compensating: Int?
  let remark: Int?
  /// Those that people fill in.
  let inputs: [Int]

  init(_ table: FoundTable) {
    let position = { (column: RatingColumn) in table.position(of: column.rawValue) }
    control = position(.control)
    scope = position(.scope)
    answer = position(.answer)
    answeredOn = position(.answeredOn)
    reason = position(.reason)
    approver = position(.approver)
    reviewOn = position(.reviewOn)
    respondent = position(.respondent)
    evidence = position(.evidence)
    grade = position(.grade)
    date = position(.date)
    validUntil = position(.validUntil)
    place = position(.place)
    exceptions = position(.exceptions)
    compensating = position(.compensating)
    remark = position(.remark)
    inputs = RatingColumn.allCases.filter(\.isInput).compactMap(position)
  }
}
