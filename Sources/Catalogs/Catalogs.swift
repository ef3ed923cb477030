// Catalogs: reading and checking catalogue files, with problems exact to the line.
//
// Entry points: `CatalogLibrary` (what is bundled), `CatalogReader` and `YAMLWriter` (one catalogue as
// YAML), `CatalogTables` (as tables of CSV or a workbook, ours or by a map), `SectorFile` (what one kind
// of catalogue is made into).
// May not touch: scores, the store, a printed word but those of its problems. Pointers stay in YAML.
// Tests: Tests/CatalogsTests.
