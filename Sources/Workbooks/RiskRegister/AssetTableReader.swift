public import ProfileModel
public import Sheets
internal import Wording

/// Reads a table of assets, by the headings of its columns.
public enum AssetTableReader {
  /// The table in a file; `headings` says what the organisation calls some columns itself.
  public static func table(
    in path: String, sheet: String? = nil, headings: [AssetColumn: String] = [:]
  ) throws(Failure) -> FoundTable {
    let columns = AssetColumn.allCases.map { $0.column(called: headings[$0]) }
    switch try TableFile.read(path) {
    case .text(let table):
      return try FoundTable(table, columns: columns, besideOthers: !headings.isEmpty)
    case .workbook(let workbook):
      return try TableFinder(workbook, columns: columns).table(onSheet: sheet)
    }
  }

  /// Whether a table names controls, so that these must be known to read it.
  public static func namesControls(_ table: FoundTable) -> Bool {
    table.has(AssetColumn.threatControls.rawValue)
  }

  /// The assets in a table, read over those that are stored.
  ///
  /// A row that repeats an id adds a threat to the asset. A column that the table lacks keeps its
  /// values; all that is wrong is reported at once.
  public static func assets(
    in table: FoundTable, over stored: [Asset], among names: RegisteredNames
  ) throws(Failure) -> [Asset] {
    var reading = AssetReading(stored: stored, names: names)
    for row in table { reading.read(row) }
    let assets = reading.assets
    guard reading.problems.isEmpty else { throw Failure(.input, reading.problems) }
    return assets
  }
}
