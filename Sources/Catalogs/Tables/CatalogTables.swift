public import Files
public import ProfileModel
public import Sheets
public import Wording

/// Reads and writes catalogues as tables.
public enum CatalogTables {
  /// The catalogue in a folder of comma-separated files, or in a workbook, in our own form.
  public static func read(
    _ path: String, among shelf: Shelf
  ) throws(Failure) -> CatalogDocument {
    let (tables, notes) = try tables(in: path)
    var content = try TableAssembly.content(of: tables, path: path)
    content.notes = notes
    return try CatalogReader.read(content, among: shelf)
  }

  /// The catalogue that somebody's own table is, read by a map of its columns.
  public static func read(
    _ path: String, map: String, among shelf: Shelf
  ) throws(Failure) -> CatalogDocument {
    let map = try MapFile.read(map)
    return try CatalogReader.read(
      try MappedTable.content(of: try TableFile.read(path), map: map), among: shelf)
  }

  /// Writes a catalogue as a folder of comma-separated files, one for each table.
  ///
  /// A folder that stands there is replaced where it holds nothing but tables of catalogues.
  public static func write(
    _ document: CatalogDocument, to folder: String, existing: OutputFile.Existing
  ) throws(Failure) {
    let files = CSVTables.files(of: try TableWriter.tables(of: document))
    let names = Set(TableForm.allNames.map { $0 + CSVTables.ending })
    try OutputFolder.write(
      files.map { (name: $0.name, bytes: Array($0.text.utf8)) }, to: folder, existing: existing
    ) { names.contains($0) }
  }

  /// A catalogue as a workbook with a sheet for each table.
  public static func workbook(
    of document: CatalogDocument, made seconds: Int, in language: Language
  ) throws(Failure) -> WorkbookContent {
    let edition = document.edition
    return WorkbookContent(
      title: line(edition.title[language]), label: "",
      issue: line("\(edition.id) \(edition.edition)"), created: seconds,
      sheets: WorkbookTables.sheets(of: try TableWriter.tables(of: document)))
  }

  /// The beginning of a text, for a place that holds no more than a short line.
  private static func line(_ text: String) -> String {
    String(String.UnicodeScalarView(text.onOneLine.unicodeScalars.prefix(100)))
  }

  /// Whether a path looks like tables: a folder with the table of the header, or a file of tables.
  static func areTables(_ path: String) -> Bool {
    guard !Folder.isFolder(path) else {
      return Folder.exists(Folder.join(path, TableForm.header + CSVTables.ending))
    }
    let name = path.lowercased()
    return [".csv", ".xlsx", ".xlsm"].contains { name.hasSuffix($0) }
  }

  private static func tables(
    in path: String
  ) throws(Failure) -> (tables: [GivenTable], notes: [Problem]) {
    if Folder.isFolder(path) { return (try CSVTables.read(path), []) }
    switch try TableFile.read(path) {
    case .workbook(let workbook):
      guard workbook.sheet(named: TableForm.header) != nil else { throw notOurs(path) }
      return (try WorkbookTables.read(workbook), workbook.findings)
    case .text:
      throw Failure(
        .input, at: .file(path),
        Text(ja: "一つだけの表です", en: "this is one table alone"),
        remedy: Text(
          ja: "表のフォルダーを指定するか、列の対応表を付けてください",
          en: "name the folder of all tables, or give a map of its columns"))
    }
  }

  private static func notOurs(_ path: String) -> Failure {
    Failure(
      .input, at: .file(path),
      Text(
        ja: "シート「\(TableForm.header)」がありません", en: "there is no sheet '\(TableForm.header)'"),
      remedy: Text(
        ja: "自分で作った表なら、列の対応を「--map」で示してください",
        en: "for a table of your own, say with '--map' what its columns are"))
  }
}
