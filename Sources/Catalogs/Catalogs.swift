// Catalogs: reading and checking catalogue files, with problems exact to the line.
//
// Entry points: `CatalogLibrary` (what is bundled) and `SectorFile` (one kind of catalogue: the
// example to follow for the next kind).
// May not touch: scores, the store, a printed word but those of its problems. Pointers stay in YAML.
// Tests: Tests/CatalogsTests.
