package import ProfileModel
internal import Sheets

/// Catalogues as texts in memory, held against their shape only, for tests that make up texts.
extension CatalogTables {
  /// The catalogue that a YAML text is.
  package static func catalog(yaml text: String) throws(Failure) -> CatalogDocument {
    try CatalogReader.shaped(try ContentLoader.parse(text, path: "catalog.yaml"))
  }

  /// The catalogue that comma-separated texts are, each by the name of its table.
  package static func catalog(
    tables: [(name: String, text: String)]
  ) throws(Failure) -> CatalogDocument {
    var given: [GivenTable] = []
    for (name, text) in tables {
      let table = try CSVFile.parse(text, path: name + CSVTables.ending)
      given.append(try CSVTables.table(table, named: name))
    }
    return try CatalogReader.shaped(try TableAssembly.content(of: given, path: "tables"))
  }

  /// The catalogue that a comma-separated text is, read by a map.
  package static func catalog(table text: String, map: String) throws(Failure) -> CatalogDocument {
    let table = TableFile.text(try CSVFile.parse(text, path: "table.csv"))
    let map = try MapFile.parse(map, path: "map.yaml")
    return try CatalogReader.shaped(try MappedTable.content(of: table, map: map))
  }

  /// The comma-separated texts of a catalogue, each by the name of its table.
  package static func tables(
    of document: CatalogDocument
  ) throws(Failure) -> [(name: String, text: String)] {
    CSVTables.files(of: try TableWriter.tables(of: document)).map { file in
      (
        String(file.name.dropLast(CSVTables.ending.count)),
        String(file.text.unicodeScalars.dropFirst())
      )
    }
  }
}
