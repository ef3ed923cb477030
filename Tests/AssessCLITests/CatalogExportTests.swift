import Catalogs
import Files
import Foundation
import ProfileModel
import TestSupport
import Testing

@testable import AssessCLI

/// `assess catalog export`.
@Suite(.temporaryFolder) struct CatalogExportTests {
  @Test func `YAML without a file is printed, and is the catalogue`() throws {
    let run = assess("catalog export jp-sectors --to yaml", in: try stage())
    #expect(run.status == .done, "\(run.errors)")
    #expect(run.output.hasPrefix("format: \"1\"\nkind: sectors\nid: jp-sectors\n"))
    let path = try TemporaryFolder.path + "/printed.yaml"
    try Data(run.output.utf8).write(to: URL(fileURLWithPath: path))
    #expect(try CatalogReader.read(path, among: Shelf()) == Self.sectors())
  }

  @Test(arguments: ["yaml", "csv", "xlsx"])
  func `every form holds the whole catalogue`(_ form: String) throws {
    let path = try TemporaryFolder.path + "/sectors.\(form)"
    let words = "catalog export jp-sectors --to \(form) --output \(path)"
    let run = assess(words + " --format json", in: try stage())
    #expect(run.status == .done, "\(run.errors)")
    #expect(run.output.contains("\"schema\": \"assess/catalog.export/1\""))
    #expect(run.output.contains("\"edition\": \"2024-03-08\""))
    let back =
      try form == "yaml"
      ? CatalogReader.read(path, among: Shelf()) : CatalogTables.read(path, among: Shelf())
    #expect(try back == Self.sectors())
    let again = assess(words, in: try stage())
    #expect(again.status == .badInput && again.errors.contains("exists already"), "\(again.errors)")
    #expect(assess(words + " --force", in: try stage()).status == .done)
    #expect(try Folder.names(in: TemporaryFolder.path) == ["sectors.\(form)"])
  }

  /// What is said, and what the answer holds.
  @Test(arguments: [
    ("catalog export jp-sectors", "--to: this option is required"),
    ("catalog export jp-sectors --to pdf", "'pdf' is not one of its values"),
    ("catalog export jp-sectors --to csv", "--output: this option is required"),
    ("catalog export jp-sectors --to xlsx", "--output: this option is required"),
    ("catalog export jp-sector --to yaml", "there is no such catalogue"),
    ("catalog export jp-sector --to yaml", "did you mean 'jp-sectors'?"),
  ])
  func `what cannot be done is told`(_ words: String, _ said: String) throws {
    let run = assess(words, in: try stage())
    #expect(run.status != .done)
    #expect(run.errors.contains(said), "\(run.errors)")
  }

  @Test func `the workspace's store is not written over`() throws {
    let stage = try stage()
    assess("init --name みほん", in: stage)
    let store = stage.folder + "/assess.db"
    let before = try FileReader.bytes(of: store)
    let run = assess("catalog export jp-sectors --to yaml --output \(store) --force", in: stage)
    #expect(run.errors.contains("this is the workspace's own store"), "\(run.errors)")
    #expect(try FileReader.bytes(of: store) == before)
  }

  private static func sectors() throws -> CatalogDocument {
    try CatalogReader.read(Repository.root + "/catalogs/sectors.yaml", among: Shelf())
  }
}
