public import ProfileModel
public import Sheets
internal import Wording

/// Reads a table of targets, by the headings of its columns.
public enum TargetTableReader {
  /// The table in a file, comma-separated text or an Excel workbook.
  public static func table(
    in path: String, sheet: String? = nil
  ) throws(Failure) -> FoundTable {
    let columns = TargetColumn.allCases.map(\.column)
    switch try TableFile.read(path) {
    case .text(let table): return try FoundTable(table, columns: columns)
    case .workbook(let workbook):
      return try TableFinder(workbook, columns: columns).table(onSheet: sheet)
    }
  }

  /// The targets in a table, read over those that are known.
  ///
  /// A column that the table lacks keeps its values; all that is wrong is reported at once.
  public static func targets(
    in table: FoundTable, over stored: [Target], of sets: [ControlSet],
    _ register: OrganisationRegister, on today: CivilDate
  ) throws(Failure) -> [Target] {
    var reading = Reading(stored, sets, register, today)
    let targets = table.compactMap { reading.target($0) }
    guard reading.problems.isEmpty else { throw Failure(.input, reading.problems) }
    return targets
  }
}
