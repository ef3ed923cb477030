import Foundation
import TestSupport
import Testing

/// The checks that keep the rooms apart do refuse what they are there for.
@Suite(.temporaryFolder, .serialized) struct HouseTests {
  @Test(arguments: [
    // A neighbour that Package.swift does not give the room.
    (
      "ProfileModel/Sneaky.swift", "internal import Sheets\n", "imports Sheets, which Package.swift"
    ),
    // The outside world in a pure room.
    ("GapAnalysis/Sneaky.swift", "internal import Foundation\n", "a pure room imports Foundation"),
    (
      "ProfileModel/Sneaky.swift", "import struct Foundation.Date\n",
      "a pure room imports Foundation"
    ),
    // The same, hidden from a reader who looks at the start of lines.
    (
      "GapAnalysis/Sneaky.swift", "@_spi(X) import Foundation\n", "a pure room imports Foundation"
    ),
    ("GapAnalysis/Sneaky.swift", "/* */ import Glibc\n", "a pure room imports Glibc"),
    ("GapAnalysis/Sneaky.swift", "let a = 1; import Dispatch\n", "a pure room imports Dispatch"),
    // The format check told to look away.
    ("Files/Sneaky.swift", "// swift-format-ignore\n", "the format check is silenced"),
    // Another kind of trap.
    ("GapAnalysis/Sneaky.swift", "preconditionFailure()\n", "a trap in place of an error"),
    // Foundation where nobody asked for it.
    ("Files/Sneaky.swift", "import Foundation\n", "imports Foundation, which Package.swift"),
    // Pointers outside the folders that wrap C.
    ("ProfileStore/Sneaky.swift", "let p: UnsafeRawPointer? = nil\n", "unsafe code outside"),
    // A trap.
    ("Files/Sneaky.swift", "let x = try! f()\n", "a trap in place of an error"),
  ])
  func `the room check refuses`(file: String, content: String, complaint: String) throws {
    let root = try copyOfHouse()
    let check = Repository.root + "/scripts/check-rooms"
    #expect(try runProgram(check, [root]).status == 0)
    try content.write(toFile: "\(root)/Sources/\(file)", atomically: true, encoding: .utf8)
    let refused = try runProgram(check, [root])
    #expect(refused.status == 1)
    #expect(refused.output.contains("Sources/\(file):1: "), "\(refused.output)")
    #expect(refused.output.contains(complaint), "\(refused.output)")
  }

  @Test(arguments: ["let x = y!\n", "let x = y as! Int\n", "let x = try! f()\n", "let  x=1\n"])
  func `the format check refuses`(content: String) throws {
    let root = try TemporaryFolder.path
    try FileManager.default.copyItem(
      atPath: Repository.root + "/.swift-format", toPath: root + "/.swift-format")
    try content.write(toFile: root + "/Sneaky.swift", atomically: true, encoding: .utf8)
    let linted = try runProgram(
      "/usr/bin/env", ["swift", "format", "lint", "--strict", root + "/Sneaky.swift"])
    #expect(linted.status != 0)
  }

  @Test(arguments: [
    // A wording that was forgotten.
    (#"Text(ja: "", en: "gone")"#, "a wording is empty"),
    // English in the Japanese place.
    (#"Text(ja: "gone", en: "gone")"#, "is not Japanese"),
    // Japanese in the English place.
    (#"Text(ja: "ない", en: "ない")"#, "holds Japanese"),
    // The initialiser called so that nobody finds it.
    (#"Text.init(ja: "", en: "")"#, "so that it can be checked"),
    // Words that are not the same.
    (#"Text(same: "This failed")"#, "not the same in both languages"),
    // A value that only one of them tells.
    (#"Text(ja: "\(count)件", en: "some")"#, "speak of different values"),
  ])
  func `the wording check refuses`(text: String, complaint: String) throws {
    let root = try TemporaryFolder.path
    try FileManager.default.createDirectory(
      atPath: root + "/Sources/Room", withIntermediateDirectories: true)
    let file = root + "/Sources/Room/Words.swift"
    try "let t = \(text)\n".write(toFile: file, atomically: true, encoding: .utf8)
    let checked = try runProgram(Repository.root + "/scripts/check-wordings", [root])
    #expect(checked.status == 1)
    #expect(checked.output.contains(complaint), "\(checked.output)")
  }

  private func copyOfHouse() throws -> String {
    let root = try TemporaryFolder.path + "/house"
    try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: true)
    for name in ["Package.swift", "Sources", "Tests"] {
      try FileManager.default.copyItem(
        atPath: "\(Repository.root)/\(name)", toPath: "\(root)/\(name)")
    }
    return root
  }
}
