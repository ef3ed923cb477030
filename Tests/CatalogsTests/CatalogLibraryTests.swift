import Foundation
import ProfileModel
import TestSupport
import Testing
import Wording

@testable import Catalogs

@Suite(.temporaryFolder) struct CatalogLibraryTests {
  private static let library = CatalogLibrary(folder: Repository.root + "/catalogs")

  @Test func `the bundled table has the 15 sectors, their 40 services and 3 regimes`() throws {
    let table = try Self.library.sectors()
    #expect(table.sectors.count == 15)
    #expect(table.sectors.flatMap(\.services).count == 40)
    #expect(table.regimes.count == 3)
    #expect(table.edition.kind == "sectors")
    #expect(table.edition.id == "jp-sectors")
    #expect(table.edition.edition == "2024-03-08")
    #expect(table.edition.dates.decided.description == "2022-06-17")
  }

  @Test func `ids of the bundled table are unique and every sector has services`() throws {
    let table = try Self.library.sectors()
    let services = table.sectors.flatMap(\.services).map(\.id)
    let ids = table.sectors.map(\.id) + services + table.regimes.map(\.id)
    #expect(Set(ids).count == ids.count)
    #expect(ids.allSatisfy { Identifier.isValid($0) })
    for sector in table.sectors {
      #expect(!sector.services.isEmpty, "\(sector.id)")
      #expect(sector.services.allSatisfy { $0.id.hasPrefix(sector.id + "-") }, "\(sector.id)")
    }
  }

  @Test func `names of sectors are unique in both languages`() throws {
    let names = try Self.library.sectors().sectors.map(\.name)
    #expect(Set(names.map(\.japanese)).count == names.count)
    #expect(Set(names.map(\.english)).count == names.count)
  }

  @Test func `every wording of the bundled table is in its language`() throws {
    let table = try Self.library.sectors()
    let services = table.sectors.flatMap(\.services)
    var texts = [table.edition.title, table.edition.issuer, table.edition.status]
    texts += table.sectors.flatMap { [$0.name, $0.ministry] }
    texts += services.flatMap { [$0.name, $0.subsector, $0.level].compactMap(\.self) }
    texts += table.regimes.flatMap { [$0.name, $0.basis] }
    #expect(texts.count > 100)
    for text in texts {
      #expect(text.japanese.unicodeScalars.contains { !$0.isASCII }, "\(text)")
      #expect(text.english.allSatisfy { $0.displayWidth < 2 }, "\(text)")
      #expect(!text.english.isEmpty)
    }
  }

  @Test func `a file of an unknown kind is told so`() throws {
    let path = try file(SampleHeader.text.replacingOccurrences(of: "sectors", with: "surveys"))
    let failure = try #require(throws: Failure.self) {
      try CatalogReader.read(path, among: Shelf())
    }
    #expect(failure.problems.map(\.place) == [.line(2, column: 7, of: path)])
    #expect(failure.problems.first?.what.japanese == "不明な種類「surveys」です")
    #expect(failure.problems.first?.what.english == "the kind 'surveys' is unknown")
  }

  @Test func `a check goes past the header`() throws {
    let path = try file(SampleHeader.text + "sectors: []\nregimes: []\n")
    let failure = try #require(throws: Failure.self) {
      try CatalogReader.read(path, among: Shelf())
    }
    #expect(failure.problems.count == 2)
    #expect(failure.problems.first?.what.english == "'sectors' is not a list, or an empty one")
  }

  @Test func `a faulty header is told with its line`() throws {
    let path = try file("kind: sectors\n")
    let failure = try #require(throws: Failure.self) {
      try CatalogReader.read(path, among: Shelf())
    }
    #expect(failure.problems.allSatisfy { $0.place == .line(1, column: 1, of: path) })
    #expect(failure.problems.map(\.what.english).contains("'format' is missing"))
  }

  @Test func `only YAML files of a folder are catalogues`() throws {
    _ = try file(SampleFile.text)
    try Data("x".utf8).write(to: URL(fileURLWithPath: try TemporaryFolder.path + "/notes.txt"))
    let library = CatalogLibrary(folder: try TemporaryFolder.path)
    #expect(try library.shelf().all.map(\.id) == ["test-sectors"])
  }

  @Test func `a folder without the table is told with the missing path`() throws {
    let folder = try TemporaryFolder.path
    let failure = try #require(throws: Failure.self) {
      try CatalogLibrary(folder: folder).sectors()
    }
    #expect(failure.problems.map(\.place) == [.file(folder + "/sectors.yaml")])
  }

  private func file(_ text: String) throws -> String {
    let path = try TemporaryFolder.path + "/f.yaml"
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    return path
  }
}

private enum SampleHeader {
  static let text = SampleFile.text.components(separatedBy: "sectors:\n")[0]
}
