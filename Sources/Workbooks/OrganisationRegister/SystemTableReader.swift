public import ProfileModel
public import Sheets
internal import Wording

/// Reads the table of systems that somebody filled in, by the headings of its columns.
public enum SystemTableReader {
  /// The table in a file, comma-separated text or an Excel workbook.
  public static func table(
    in path: String, sheet: String? = nil
  ) throws(Failure) -> FoundTable {
    let columns = SystemColumn.allCases.map(\.column)
    switch try TableFile.read(path) {
    case .text(let table): return try FoundTable(table, columns: columns)
    case .workbook(let workbook):
      return try TableFinder(workbook, columns: columns).table(onSheet: sheet)
    }
  }

  /// The systems in a table, read over what is known of them.
  ///
  /// A column that the table lacks keeps its values; all that is wrong is reported at once.
  public static func systems(
    in table: FoundTable, over register: OrganisationRegister
  ) throws(Failure) -> [System] {
    var reading = Reading(register: register)
    let systems = table.compactMap { reading.system($0) }
    guard reading.problems.isEmpty else { throw Failure(.input, reading.problems) }
    return systems
  }
}
