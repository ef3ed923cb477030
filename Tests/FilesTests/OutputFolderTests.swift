import Foundation
import ProfileModel
import TestSupport
import Testing

@testable import Files

@Suite(.temporaryFolder) struct OutputFolderTests {
  private static let files = [(name: "a.csv", bytes: Array("1".utf8)), ("b.csv", Array("2".utf8))]

  private static func write(
    _ files: [(name: String, bytes: [UInt8])] = files, to path: String,
    existing: OutputFile.Existing = .keep
  ) throws {
    try OutputFolder.write(files, to: path, existing: existing) { $0.hasSuffix(".csv") }
  }

  @Test func `all files stand in the folder, for the user alone`() throws {
    let path = try TemporaryFolder.path + "/out"
    try Self.write(to: path)
    #expect(try Folder.names(in: path) == ["a.csv", "b.csv"])
    #expect(try FileReader.text(of: path + "/b.csv") == "2")
    #expect(Folder.permissions(of: path) == 0o700)
    #expect(try Folder.names(in: TemporaryFolder.path) == ["out"])
  }

  @Test func `a folder that is replaced keeps none of its old files`() throws {
    let path = try TemporaryFolder.path + "/out"
    try Self.write([(name: "old.csv", bytes: [])], to: path)
    try Self.write(to: path + "/", existing: .replace)
    #expect(try Folder.names(in: path) == ["a.csv", "b.csv"])
    #expect(try Folder.names(in: TemporaryFolder.path) == ["out"])
  }

  @Test func `a file that cannot be written leaves everything as it was`() throws {
    let path = try TemporaryFolder.path + "/out"
    try Self.write([(name: "old.csv", bytes: [])], to: path)
    let long = String(repeating: "x", count: 300) + ".csv"
    let failure = try #require(throws: Failure.self) {
      try Self.write(Self.files + [(name: long, bytes: [])], to: path, existing: .replace)
    }
    #expect(failure.problems.map(\.place) == [.file(path)])
    #expect(try Folder.names(in: path) == ["old.csv"])
    #expect(try Folder.names(in: TemporaryFolder.path) == ["out"])
  }

  @Test func `a folder with a file of somebody's own stays`() throws {
    let path = try TemporaryFolder.path + "/out"
    try Self.write(to: path)
    try Data("x".utf8).write(to: URL(fileURLWithPath: path + "/mine.txt"))
    let failure = try #require(throws: Failure.self) {
      try Self.write(to: path, existing: .replace)
    }
    #expect(failure.problems.map(\.place) == [.file(path + "/mine.txt")])
    #expect(failure.problems.first?.what.japanese == "置き換えるフォルダーに、ほかのファイルがあります")
    #expect(failure.problems.first?.remedy.english == "move it away, or give another name")
    #expect(try Folder.names(in: path) == ["a.csv", "b.csv", "mine.txt"])
  }
}
