import Files
import Foundation
import ProfileModel
import TestSupport
import Testing

@Suite(.temporaryFolder) struct OutputFileTests {
  @Test(arguments: [OutputFile.Existing.keep, .replace])
  func `a new file is whole, private and alone`(_ existing: OutputFile.Existing) throws {
    let folder = try TemporaryFolder.path
    let path = folder + "/out.csv"
    try OutputFile.write(Array("内容".utf8), to: path, existing: existing)
    #expect(try FileReader.text(of: path) == "内容")
    #expect(Folder.permissions(of: path) == 0o600)
    #expect(try Folder.names(in: folder) == ["out.csv"])
  }

  @Test func `nothing at all can be written`() throws {
    let path = try TemporaryFolder.path + "/empty"
    try OutputFile.write([], to: path, existing: .keep)
    #expect(try FileReader.bytes(of: path) == [])
  }

  @Test func `an existing file is kept when it is to be kept`() throws {
    let path = try fileThere()
    let failure = try #require(throws: Failure.self) {
      try OutputFile.write(Array("new".utf8), to: path, existing: .keep)
    }
    #expect(failure.kind == .input)
    #expect(failure.problems.map(\.place) == [.file(path)])
    #expect(failure.problems.first?.what.japanese == "同じ名前のファイルがすでにあります")
    #expect(failure.problems.first?.what.english == "a file of this name exists already")
    try expectOnlyOld(path)
  }

  @Test func `an existing file is replaced when it is to be replaced`() throws {
    let path = try fileThere(mode: 0o644)
    try OutputFile.write(Array("new".utf8), to: path, existing: .replace)
    #expect(try FileReader.text(of: path) == "new")
    #expect(Folder.permissions(of: path) == 0o600, "a file open to others becomes private")
    #expect(try Folder.names(in: TemporaryFolder.path) == ["out.csv"])
  }

  @Test func `a link that leads nowhere is kept too`() throws {
    let path = try TemporaryFolder.path + "/out.csv"
    try FileManager.default.createSymbolicLink(
      atPath: path, withDestinationPath: "/nowhere/at/all")
    #expect(throws: Failure.self) {
      try OutputFile.write([], to: path, existing: .keep)
    }
    #expect(try Folder.names(in: TemporaryFolder.path) == ["out.csv"])
  }

  @Test(arguments: [OutputFile.Existing.keep, .replace])
  func `a body that fails before it writes changes nothing`(
    _ existing: OutputFile.Existing
  ) throws {
    let path = try fileThere(existing == .keep ? "other" : "out.csv")
    let target = try TemporaryFolder.path + "/out.csv"
    let thrown = SystemError.diskFull(at: "elsewhere")
    let failure = try #require(throws: Failure.self) {
      try OutputFile.produce(at: target, existing: existing) { _ throws(Failure) in throw thrown }
    }
    #expect(failure == thrown)
    try expectOnlyOld(path)
  }

  @Test func `a body that fails half way leaves neither its half nor a change`() throws {
    let path = try fileThere()
    #expect(throws: Failure.self) {
      try OutputFile.produce(at: path, existing: .replace) { temporary throws(Failure) in
        try OutputFile.write(Array("half".utf8), to: temporary, existing: .replace)
        throw SystemError.diskFull(at: temporary)
      }
    }
    try expectOnlyOld(path)
  }

  @Test func `a failure names the path the caller knows`() throws {
    let path = try TemporaryFolder.path + "/out.csv"
    let failure = try #require(throws: Failure.self) {
      try OutputFile.produce(at: path, existing: .replace) { temporary throws(Failure) in
        throw SystemError.diskFull(at: temporary)
      }
    }
    #expect(failure.problems.map(\.place) == [.file(path)])
    #expect(failure.problems.first?.what.english == "the disk is full")
    #expect(failure.kind == .storage)
  }

  @Test func `what a body writes to is private from the start`() throws {
    let path = try TemporaryFolder.path + "/out.csv"
    try OutputFile.produce(at: path, existing: .replace) { temporary throws(Failure) in
      #expect(Folder.permissions(of: temporary) == 0o600)
      #expect(Folder.parent(of: temporary) == Folder.parent(of: path))
      #expect(!Folder.exists(path))
    }
    #expect(Folder.exists(path))
  }

  @Test func `what is no regular file is not replaced`() throws {
    let folder = try TemporaryFolder.path
    try #require(try runProgram("/usr/bin/mkfifo", [folder + "/pipe"]).status == 0)
    for path in [folder + "/pipe", folder] {
      #expect(throws: Failure.self) { try OutputFile.write([], to: path, existing: .replace) }
    }
    #expect(try Folder.names(in: folder) == ["pipe"])
    #expect(throws: Failure.self) { try FileReader.bytes(of: folder + "/pipe") }
  }

  @Test func `a name as long as names can be is written`() throws {
    let path = try TemporaryFolder.path + "/" + String(repeating: "あ", count: 85)
    try OutputFile.write([1], to: path, existing: .keep)
    #expect(try FileReader.bytes(of: path) == [1])
    let failure = try #require(throws: Failure.self) {
      try OutputFile.write([1], to: path + "い", existing: .keep)
    }
    #expect(failure.problems.first?.what.english == "the name is too long")
  }

  @Test(arguments: [
    ("/none/out.csv", "its folder does not exist"),
    ("/file/out.csv", "its folder does not exist"),
  ]) func `a folder that is not there is told with the path the caller knows`(
    _ end: String, _ words: String
  ) throws {
    let folder = try TemporaryFolder.path
    try OutputFile.write([], to: folder + "/file", existing: .keep)
    let failure = try #require(throws: Failure.self) {
      try OutputFile.write([], to: folder + end, existing: .replace)
    }
    #expect(failure.problems.map(\.place) == [.file(folder + end)])
    #expect(failure.problems.first?.what.english == words)
    #expect(try Folder.names(in: folder) == ["file"])
  }

  @Test func `a folder in the way is refused and stays`() throws {
    let path = try TemporaryFolder.path + "/out"
    try Folder.createPrivate(path)
    for existing in [OutputFile.Existing.keep, .replace] {
      #expect(throws: Failure.self) { try OutputFile.write([], to: path, existing: existing) }
    }
    #expect(Folder.isFolder(path))
    #expect(try Folder.names(in: TemporaryFolder.path) == ["out"])
  }

  @Test func `what the body returns is handed on`() throws {
    let path = try TemporaryFolder.path + "/out"
    let returned = try OutputFile.produce(at: path, existing: .keep) {
      temporary throws(Failure) in
      try OutputFile.write([1, 2], to: temporary, existing: .replace)
      return 42
    }
    #expect(returned == 42)
    #expect(try FileReader.bytes(of: path) == [1, 2])
  }

  private func fileThere(_ name: String = "out.csv", mode: Int = 0o600) throws -> String {
    let path = try TemporaryFolder.path + "/" + name
    try Data("old".utf8).write(to: URL(fileURLWithPath: path))
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
    return path
  }

  private func expectOnlyOld(
    _ path: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let names = try Folder.names(in: TemporaryFolder.path)
    #expect(names.count == 1, "\(names)", sourceLocation: sourceLocation)
    #expect(try FileReader.text(of: path) == "old", sourceLocation: sourceLocation)
  }
}
