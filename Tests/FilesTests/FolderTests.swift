import Files
import Foundation
import ProfileModel
import TestSupport
import Testing

@Suite(.temporaryFolder) struct FolderTests {
  @Test func `a folder and those above it are made private`() throws {
    let base = try TemporaryFolder.path
    try Folder.createPrivate(base + "/a/b/c")
    for path in ["/a", "/a/b", "/a/b/c"] {
      #expect(Folder.permissions(of: base + path) == 0o700, "\(path)")
    }
    #expect(Folder.isFolder(base + "/a/b/c"))
  }

  @Test func `a folder that is there stays as it is`() throws {
    let path = try TemporaryFolder.path + "/a"
    try Folder.createPrivate(path)
    try write("in", at: path + "/kept")
    try Folder.createPrivate(path)
    #expect(try Folder.names(in: path) == ["kept"])
  }

  @Test func `a file in the way is refused`() throws {
    let path = try TemporaryFolder.path + "/a"
    try write("in", at: path)
    for wanted in [path, path + "/b"] {
      #expect(throws: Failure.self) { try Folder.createPrivate(wanted) }
    }
    #expect(try FileReader.text(of: path) == "in")
  }

  @Test func `a temporary folder is private and nobody else's`() throws {
    let base = try TemporaryFolder.path + "/a"
    let made = try (1...20).map { _ in try Folder.createTemporary(in: base, stem: ".made") }
    #expect(Set(made).count == 20)
    for path in made {
      #expect(path.hasPrefix(base + "/.made-") && Folder.permissions(of: path) == 0o700)
    }
    try write("in", at: base + "/file")
    #expect(throws: Failure.self) { try Folder.createTemporary(in: base + "/file", stem: "x") }
  }

  @Test func `names are sorted and hidden ones are among them`() throws {
    let base = try TemporaryFolder.path
    for name in ["b", "a", ".hidden", "A", "台帳.yaml", "10", "9"] {
      try write("", at: base + "/" + name)
    }
    #expect(try Folder.names(in: base) == [".hidden", "10", "9", "A", "a", "b", "台帳.yaml"])
  }

  @Test func `a folder that is not there has no names to give`() throws {
    let path = try TemporaryFolder.path + "/none"
    let failure = try #require(throws: Failure.self) { try Folder.names(in: path) }
    #expect(failure.problems.map(\.place) == [.file(path)])
  }

  @Test func `a folder is removed with all that is in it`() throws {
    let base = try TemporaryFolder.path
    try Folder.createPrivate(base + "/a/b")
    try write("", at: base + "/a/one")
    try write("", at: base + "/a/b/two")
    try Folder.remove(base + "/a")
    #expect(try Folder.names(in: base) == [])
  }

  @Test func `removing a folder does not follow links out of it`() throws {
    let base = try TemporaryFolder.path
    try Folder.createPrivate(base + "/outside")
    try write("kept", at: base + "/outside/file")
    try Folder.createPrivate(base + "/a")
    for (name, target) in [("toFolder", "outside"), ("toFile", "outside/file"), ("up", "..")] {
      try FileManager.default.createSymbolicLink(
        atPath: base + "/a/" + name, withDestinationPath: base + "/" + target)
    }
    try FileManager.default.createSymbolicLink(
      atPath: base + "/a/nowhere", withDestinationPath: "/nowhere/at/all")
    try Folder.remove(base + "/a")
    #expect(try Folder.names(in: base) == ["outside"])
    #expect(try FileReader.text(of: base + "/outside/file") == "kept")
  }

  @Test func `removing a link leaves what it leads to`() throws {
    let base = try TemporaryFolder.path
    try Folder.createPrivate(base + "/outside")
    try write("kept", at: base + "/outside/file")
    try FileManager.default.createSymbolicLink(
      atPath: base + "/link", withDestinationPath: base + "/outside")
    try Folder.remove(base + "/link")
    #expect(try Folder.names(in: base) == ["outside"])
    #expect(try Folder.names(in: base + "/outside") == ["file"])
  }

  @Test func `removing what is not there is no failure`() throws {
    try Folder.remove(try TemporaryFolder.path + "/none")
  }

  @Test func `a folder gets another name`() throws {
    let base = try TemporaryFolder.path
    try Folder.createPrivate(base + "/a")
    try write("in", at: base + "/a/file")
    try Folder.rename(base + "/a", to: base + "/b")
    #expect(try Folder.names(in: base) == ["b"])
    #expect(try FileReader.text(of: base + "/b/file") == "in")
  }

  @Test func `a name that is taken is refused`() throws {
    let base = try TemporaryFolder.path
    try write("old", at: base + "/a")
    try write("other", at: base + "/b")
    let failure = try #require(throws: Failure.self) {
      try Folder.rename(base + "/a", to: base + "/b")
    }
    #expect(failure.problems.map(\.place) == [.file(base + "/b")])
    #expect(try FileReader.text(of: base + "/a") == "old")
    #expect(try FileReader.text(of: base + "/b") == "other")
  }

  @Test(arguments: [
    ("a", "b", "a/b"), ("a/", "b", "a/b"), ("/", "b", "/b"), (".", "b", "./b"),
    ("a", "/b", "/b"),  // an absolute name stands for itself
    ("a", "b/c", "a/b/c"),
  ]) func `paths are put together`(_ folder: String, _ name: String, _ joined: String) {
    #expect(Folder.join(folder, name) == joined)
  }

  @Test(arguments: [
    ("a/b", "a"), ("a/b/", "a"), ("/a", "/"), ("/a/", "/"), ("/", "/"), ("a", "."), ("a/", "."),
    ("/a/b/c", "/a/b"), ("./a", "."), ("台帳/組織", "台帳"),
  ]) func `a path lies in a folder`(_ path: String, _ parent: String) {
    #expect(Folder.parent(of: path) == parent)
  }

  @Test func `what stands at a path is told`() throws {
    let base = try TemporaryFolder.path
    try write("", at: base + "/file")
    #expect(Folder.exists(base + "/file"))
    #expect(!Folder.isFolder(base + "/file"))
    #expect(Folder.isFolder(base))
    #expect(!Folder.exists(base + "/none"))
    #expect(Folder.permissions(of: base + "/none") == nil)
    #expect(Folder.isWritable(base))
    #expect(!Folder.isWritable(base + "/none"))
  }

  private func write(_ text: String, at path: String) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
  }
}
