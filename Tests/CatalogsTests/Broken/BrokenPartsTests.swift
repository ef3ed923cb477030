import Foundation
import ProfileModel
import TestSupport
import Testing

@testable import Catalogs

/// A catalogue in a folder, whose controls stand in parts.
@Suite(.temporaryFolder) struct BrokenPartsTests {
  private static let main = SoundCatalog.house.text.components(separatedBy: "controls:\n  - id")[0]
  private static let controls = Self.controls(of: SoundCatalog.house)

  @Test func `a catalogue in parts is the same as in one file`() throws {
    try write("parts:\n  - one.yaml\n  - two.yaml\n", ["one": [0, 1], "two": [2]])
    let document = try CatalogReader.read(try TemporaryFolder.path, among: SoundCatalog.shelf)
    #expect(document == SoundCatalog.shelf["house"])
    #expect(document.mainEntries.map { $0.text("id") } == ["c-1", "c-1a", "c-2"])
  }

  @Test func `controls of the main file come before those of its parts`() throws {
    try write("controls:\n" + Self.controls[0] + "parts: [one.yaml]\n", ["one": [1, 2]])
    let document = try CatalogReader.read(try TemporaryFolder.path, among: SoundCatalog.shelf)
    #expect(document == SoundCatalog.shelf["house"])
  }

  /// What the main file says of its parts, and what is said of it.
  @Test(
    arguments: [
      (
        "[three.yaml]",
        [
          [
            "three.yaml", "ファイルがありません", "there is no such file", "名前と場所を確かめてください",
            "check its name and folder",
          ]
        ]
      ),
      (
        "[one.yaml, two.yaml, notes.txt, up/one.yaml, catalog.yaml]",
        ["25:29", "25:40", "25:53"].map {
          [
            "catalog.yaml:" + $0, "部分のファイル名ではありません", "this is not the name of a part",
            "同じフォルダーの .yaml ファイルを書いてください", "name a .yaml file in the same folder",
          ]
        }
      ),
      (
        "one.yaml",
        [
          [
            "catalog.yaml:25:8", "「parts」に並びがありません", "'parts' is not a list, or an empty one",
            "「- 」で始まる行を並べてください", "write lines that begin with '- '",
          ]
        ]
      ),
      (
        "[one.yaml, two.yaml, one.yaml]",
        [
          [
            "catalog.yaml:25:29", "「parts」に「one.yaml」が二度あります",
            "'one.yaml' stands twice in 'parts'", "一つにしてください", "keep one",
          ]
        ]
      ),
    ] as [(String, [[String]])])
  func `what a catalogue says of its parts is told exactly`(
    _ parts: String, _ expected: [[String]]
  ) throws {
    try write("parts: \(parts)\n", ["one": [0, 1], "two": [2]])
    #expect(try problems() == expected)
  }

  /// A place in a part, what stands there instead, and what is said of it.
  @Test(
    arguments: [
      (
        "of: house", "of: hose",
        [
          [
            "two.yaml:3:5", "「hose」の部分です", "it is a part of 'hose'",
            "「of: house」と書くか、一覧から外してください", "write 'of: house', or take it off the list",
          ]
        ]
      ),
      (
        "format: 1", "format: 2",
        [
          [
            "two.yaml:1:9", "「format」の「2」は使えません", "'2' cannot be the value of 'format'",
            "使えるのは 1 です", "use 1",
          ]
        ]
      ),
      (
        "controls:\n", "controls: c-2\nothers:\n",
        [
          [
            "two.yaml:4:11", "「controls」に並びがありません", "'controls' is not a list, or an empty one",
            "「- 」で始まる行を並べてください", "write lines that begin with '- '",
          ],
          [
            "two.yaml:5:1", "不明な見出し「others」です", "the key 'others' is unknown",
            "使えるのは format、kind、of、controls です", "use format, kind, of, controls",
          ],
        ]
      ),
    ] as [(String, String, [[String]])])
  func `what is wrong with the head of a part is told exactly`(
    _ old: String, _ new: String, _ expected: [[String]]
  ) throws {
    try write("parts: [one.yaml, two.yaml]\n", ["one": [0, 1], "two": [2]])
    try change("two.yaml", old, new)
    #expect(try problems() == expected)
  }

  @Test func `controls that are no list are not lost beside parts`() throws {
    try write("parts: [one.yaml]\ncontrols: none\n", ["one": [0, 1, 2]])
    #expect(try problems().map { $0[0] } == ["catalog.yaml:26:11"])
  }

  @Test func `what is wrong in several files is told at once and in their order`() throws {
    try write("parts: [one.yaml, two.yaml]\n", ["one": [0, 1], "two": [2, 0]])
    try change("catalog.yaml", "decided: 2026-04-01", "decided: soon")
    try change("catalog.yaml", "controls: 3", "controls: 9")
    try change("one.yaml", "asks: [it, ot]", "asks: [it, sales]")
    try change("two.yaml", "needs: [c-1]", "needs: [c-3]")
    try change("two.yaml", "strength: recommended", "strengh: recommended")
    try change("two.yaml", "asks: [it, ot]", "asks: [ot]")
    let problems = try problems()
    #expect(
      problems.map { $0[0] } == [
        "catalog.yaml:8:10", "catalog.yaml:17:13", "one.yaml:12:16", "two.yaml:5:5",
        "two.yaml:8:5", "two.yaml:12:13", "two.yaml:13:9", "two.yaml:26:14", "two.yaml:30:14",
      ])
    let twice = try #require(problems.first { $0[0] == "two.yaml:13:9" })
    let first = try TemporaryFolder.path + "/one.yaml:5:9"
    #expect(twice[3] == "\(first) にもあります。別の ID にしてください")
    #expect(twice[4] == "at \(first) it stands too: choose another")
  }

  @Test func `faults of several parts' heads are told at once`() throws {
    try write("parts: [one.yaml, two.yaml]\n", ["one": [0, 1], "two": [2]])
    try change("one.yaml", "kind: part", "kind: parts")
    try change("two.yaml", "of: house", "of: hose")
    #expect(try problems().map { $0[0] } == ["one.yaml:2:7", "two.yaml:3:5"])
  }

  private func write(_ more: String, _ parts: [String: [Int]]) throws {
    try put("catalog.yaml", Self.main + more)
    for (name, numbers) in parts {
      let controls = numbers.map { Self.controls[$0] }.joined()
      try put("\(name).yaml", "format: 1\nkind: part\nof: house\ncontrols:\n" + controls)
    }
  }

  private func put(_ name: String, _ text: String) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: try TemporaryFolder.path + "/" + name))
  }

  private func change(_ name: String, _ old: String, _ new: String) throws {
    let path = try TemporaryFolder.path + "/" + name
    let text = try String(contentsOfFile: path, encoding: .utf8)
    try #require(text.components(separatedBy: old).count == 2, "\(old)")
    try put(name, text.replacingOccurrences(of: old, with: new))
  }

  /// What is wrong with the folder, each file by its name alone.
  private func problems() throws -> [[String]] {
    let folder = try TemporaryFolder.path
    do {
      _ = try CatalogReader.read(folder, among: SoundCatalog.shelf)
      return []
    } catch {
      return error.problems.map { problem in
        [problem.place.description.replacingOccurrences(of: folder + "/", with: "")]
          + [problem.what, problem.remedy].flatMap { [$0.japanese, $0.english] }
      }
    }
  }

  /// The controls of a catalogue, each as the lines it is written in.
  private static func controls(of catalog: SoundCatalog) -> [String] {
    let list = catalog.text.components(separatedBy: "controls:\n  - id")[1]
    return list.components(separatedBy: "\n  - id").map { piece in
      "  - id" + (piece.hasSuffix("\n") ? piece : piece + "\n")
    }
  }
}
