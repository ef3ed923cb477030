public import ProfileModel
public import Sheets

/// Reads a table of plan documents, by the headings of its columns.
public enum ContinuityPlanTableReader {
  /// The table in a file.
  public static func table(in path: String, sheet: String? = nil) throws(Failure) -> FoundTable {
    let columns = ContinuityPlanColumn.allCases.map(\.column)
    switch try TableFile.read(path) {
    case .text(let table): return try FoundTable(table, columns: columns, besideOthers: false)
    case .workbook(let workbook):
      return try TableFinder(workbook, columns: columns).table(onSheet: sheet)
    }
  }

  /// The documents in a table, read over those that are stored.
  ///
  /// A row that repeats an id adds a clause. A column that the table lacks keeps its values, and hand-overs
  /// stay as they are; all that is wrong is reported at once.
  public static func plans(
    in table: FoundTable, over stored: [ContinuityPlan], among names: RegisteredNames
  ) throws(Failure) -> [ContinuityPlan] {
    var reading = ContinuityPlanReading(stored: stored, names: names)
    for row in table { reading.read(row) }
    let plans = reading.plans
    guard reading.problems.isEmpty else { throw Failure(.input, reading.problems) }
    return plans
  }
}
