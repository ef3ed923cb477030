import Arguments
import Foundation
import TestSupport
import Testing

@Suite(.temporaryFolder) struct BashCompletionTests {
  @Test func `the script is bash`() throws {
    let checked = try runProgram("/bin/bash", ["-n", try script()])
    #expect(checked.status == 0, "\(checked.errors)")
  }

  @Test(
    arguments: [
      // What is typed, the word under the cursor last; what is offered.
      (["it"], ["item"]),
      (["item", "s"], ["set"]),
      (["item", ""], ["--color", "--folder", "--help", "--quiet", "--version", "remove", "set"]),
      (["--co"], ["--color"]),
      (["item", "set", "--na"], ["--name"]),
      (["item", "set", "--kind", ""], ["it", "ot"]),
      (["item", "set", "--kind", "o"], ["ot"]),
      (["item", "set", "--name", ""], []),  // nothing can be known of a name
      (["item", "set", "--name", "x", "--fo"], ["--folder", "--force"]),
      (["--color", ""], ["always", "never"]),
      (["check", "--color", "n"], ["never"]),
      (["--color", "never", "item", "r"], ["remove"]),  // a global option before the command
      (["--folder", "item", "che"], ["check"]),  // a value that reads like a command
      (["check", "--na"], []),  // an option of another command
    ] as [([String], [String])]) func `words are completed`(
      _ words: [String], _ offered: [String]
    ) throws
  {
    #expect(try completed(words) == offered)
  }

  @Test func `folders and files are offered where they are meant`() throws {
    let folder = try TemporaryFolder.path
    try FileManager.default.createDirectory(
      atPath: folder + "/work-folder", withIntermediateDirectories: true)
    try Data().write(to: URL(fileURLWithPath: folder + "/work-file"))
    #expect(try completed(["--folder", "work"]) == ["work-folder"])
    #expect(try completed(["item", "remove", "a", "work"]) == ["work-file", "work-folder"])
  }

  @Test func `a file name with spaces is one word`() throws {
    let folder = try TemporaryFolder.path
    try Data().write(to: URL(fileURLWithPath: folder + "/two words.csv"))
    #expect(try completed(["item", "remove", "a", "two"]) == ["two words.csv"])
  }

  @Test func `the program is told to bash`() throws {
    let asked = try runProgram(
      "/bin/bash", ["--norc", "-c", ". \(try script()); complete -p sample"])
    #expect(asked.output.contains("_sample sample"), "\(asked.errors)")
  }

  private func script() throws -> String {
    let path = try TemporaryFolder.path + "/.sample.bash"
    try Data(BashCompletion.script(for: SampleTree.tree).utf8)
      .write(to: URL(fileURLWithPath: path))
    return path
  }

  /// What bash offers, sorted, with the test's folder as the working folder.
  private func completed(_ words: [String]) throws -> [String] {
    let quoted = (["sample"] + words).map { "'\($0)'" }.joined(separator: " ")
    let asked = try runProgram(
      "/bin/bash",
      [
        "--norc", "-c",
        """
        . \(try script())
        COMP_WORDS=(\(quoted)); COMP_CWORD=\(words.count)
        _sample sample
        [ ${#COMPREPLY[@]} -eq 0 ] || printf '%s\\n' "${COMPREPLY[@]}"
        """,
      ], folder: try TemporaryFolder.path)
    try #require(asked.status == 0, "\(asked.errors)")
    #expect(asked.errors == "")
    return asked.output.split(separator: "\n").map(String.init).sorted()
  }
}
