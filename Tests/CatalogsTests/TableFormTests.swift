import Files
import ProfileModel
import Sheets
import TestSupport
import Testing

@testable import Catalogs

/// A catalogue in every form it can be written in, and read back.
@Suite(.temporaryFolder) struct TableFormTests {
  private static let library = CatalogLibrary(folder: Repository.root + "/catalogs")

  @Test func `every bundled catalogue comes back from YAML the same`() throws {
    for document in try Self.library.shelf().all {
      let text = YAMLWriter.text(of: document)
      let content = try ContentLoader.parse(text, path: document.id)
      let back = try CatalogReader.shaped(content)
      #expect(back == document, "\(document.id)")
      #expect(YAMLWriter.text(of: back) == text, "\(document.id)")
    }
  }

  @Test func `every bundled catalogue comes back from a folder of tables the same`() throws {
    for document in try Self.library.shelf().all {
      let folder = try TemporaryFolder.path + "/" + document.id
      try CatalogTables.write(document, to: folder, existing: .keep)
      let tables = try CSVTables.read(folder)
      let content = try TableAssembly.content(of: tables, path: folder)
      #expect(try CatalogReader.shaped(content) == document, "\(document.id)")
    }
  }

  @Test func `every bundled catalogue comes back from a workbook the same`() throws {
    for document in try Self.library.shelf().all {
      let path = try TemporaryFolder.path + "/\(document.id).xlsx"
      let workbook = try CatalogTables.workbook(of: document, made: 1, in: .japanese)
      try WorkbookWriter.write(workbook, to: path, existing: .keep)
      let tables = try WorkbookTables.read(try WorkbookReader.read(path))
      let content = try TableAssembly.content(of: tables, path: path)
      #expect(try CatalogReader.shaped(content) == document, "\(document.id)")
    }
  }

  @Test func `every table of every kind has a name that a sheet and a file can have`() {
    for kind in CatalogKind.allCases {
      let names = [TableForm.header] + TableForm(kind.shape).tables.map(\.name)
      #expect(Set(names.map { $0.lowercased() }).count == names.count, "\(kind)")
      #expect(names.allSatisfy { $0.count <= 31 && $0.allSatisfy(\.isASCII) }, "\(names)")
      #expect(names.contains(kind.mainList))
    }
  }

  @Test(arguments: CatalogKind.allCases)
  func `every field of every kind has a cell or a table of its own`(_ kind: CatalogKind) {
    #expect(Self.unplaced(.record(kind.shape), at: "") == [])
  }

  /// The fields of a shape that the tables have no place for.
  private static func unplaced(_ shape: Shape, at path: String, inTiers: Bool = false) -> [String] {
    switch shape {
    case .anything: [path]
    case .record(let shape):
      shape.keys.flatMap {
        unplaced($0.shape, at: TableForm.join(path, $0.name), inTiers: inTiers)
      }
    case .keyed(let inner): unplaced(inner, at: path, inTiers: true)
    case .list(let inner):
      switch inner {
      case .list, .keyed: [path]
      default: inTiers && !inner.isScalar ? [path] : unplaced(inner, at: path)
      }
    default: []
    }
  }
}
