import Arguments
import Foundation
import TestSupport
import Testing
import Wording

@Suite(.temporaryFolder) struct ZshCompletionTests {
  private static let zsh = "/usr/bin/zsh"

  @Test(
    .enabled(if: FileManager.default.isExecutableFile(atPath: zsh)), arguments: Language.allCases)
  func `the script is zsh`(_ language: Language) throws {
    let path = try TemporaryFolder.path + "/_sample"
    try Data(ZshCompletion.script(for: SampleTree.tree, language: language).utf8)
      .write(to: URL(fileURLWithPath: path))
    let checked = try runProgram(Self.zsh, ["-f", "-n", path])
    #expect(checked.status == 0, "\(checked.errors)")
    #expect(checked.errors == "")
  }

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: zsh)))
  func `the script can be sourced and defines a function for every path`() throws {
    let path = try TemporaryFolder.path + "/_sample"
    try Data(ZshCompletion.script(for: SampleTree.tree, language: .english).utf8)
      .write(to: URL(fileURLWithPath: path))
    let asked = try runProgram(
      Self.zsh,
      [
        "-f", "-c",
        "autoload -U compinit; compinit -u -D; . \(path); print -l ${(ok)functions[(I)_sample*]}",
      ])
    #expect(asked.status == 0, "\(asked.errors)")
    #expect(
      asked.output.split(separator: "\n")
        == ["_sample", "_sample_check", "_sample_item", "_sample_item_remove", "_sample_item_set"])
  }

  @Test func `descriptions keep their brackets, colons and quotes`() {
    let script = ZshCompletion.script(for: SampleTree.tree, language: .english)
    #expect(script.hasPrefix("#compdef sample\n"))
    #expect(script.contains(#"'--force[Replace it \['\''a\:b'\'' too\]]'"#))
  }

  @Test func `descriptions are in the language asked for`() {
    let japanese = ZshCompletion.script(for: SampleTree.tree, language: .japanese)
    #expect(japanese.contains("'set:品目を登録する'"))
    #expect(japanese.contains("'--kind[種類]:KIND:(it ot)'"))
    #expect(japanese.contains("'*--tag-with-a-long-name[札。何度でも付けられる]:WORD: '"))
    #expect(japanese.contains("'::FILE:_files'"))
    #expect(japanese.contains("'*:FILE:_files'"))
  }
}
