import Foundation
import TestSupport
import Testing

/// What is written shows where an operator is weak: nobody else may read it.
@Suite(.temporaryFolder) struct PrivacyTests {
  @Test func `every file and folder that is made is private, whatever the umask`() throws {
    let folder = try TemporaryFolder.path
    let script = """
      umask 000
      "$0" init "$1/workspace" --name みほん && cd "$1/workspace" &&
      "$0" backup && "$0" backup --output ../backup.db && "$0" restore ../backup.db &&
      "$0" report organisation --output ../book.xlsx && "$0" demo --out ../demo
      """
    let result = try runProgram("/bin/bash", ["-c", script, Repository.program, folder])
    try #require(result.status == 0, "\(result.errors)")
    let made = try #require(FileManager.default.enumerator(atPath: folder)).compactMap {
      $0 as? String
    }
    #expect(made.count > 15)
    for name in made {
      let facts = try FileManager.default.attributesOfItem(atPath: "\(folder)/\(name)")
      let isFolder = facts[.type] as? FileAttributeType == .typeDirectory
      #expect(facts[.posixPermissions] as? Int == (isFolder ? 0o700 : 0o600), "\(name)")
    }
  }

  @Test func `doctor tells of files that others may read`() throws {
    let workspace = try Workspace()
    try workspace.found()
    #expect(try workspace.assess("doctor").status == 0)
    try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: workspace.store)
    let doctor = try workspace.assess("doctor")
    #expect(doctor.status == 1 && doctor.output.contains("chmod"))
  }
}
