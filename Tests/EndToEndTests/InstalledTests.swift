import Foundation
import TestSupport
import Testing

/// The program as it is installed and packaged.
@Suite(.temporaryFolder, .serialized) struct InstalledTests {
  @Test func `the installed program finds its catalogues, manual and completions`() throws {
    let root = try TemporaryFolder.path + "/usr"
    let installed = try runProgram(
      Repository.root + "/scripts/install", [root, Repository.program])
    try #require(installed.status == 0, "\(installed.errors)")
    try expectComplete(root)
    // A second time changes nothing and fails nothing.
    #expect(
      try runProgram(Repository.root + "/scripts/install", [root, Repository.program]).status == 0)
  }

  @Test func `the Debian package holds the same and names what it needs`() throws {
    let folder = try TemporaryFolder.path
    let packaged = try runProgram(
      Repository.root + "/scripts/package", [Repository.program, folder + "/dist"])
    try #require(packaged.status == 0, "\(packaged.errors)")
    let package = packaged.output.trimmingCharacters(in: .whitespacesAndNewlines)
    try #require(try runProgram("/usr/bin/dpkg-deb", ["-x", package, folder]).status == 0)
    try expectComplete(folder + "/usr")

    let depends = try runProgram("/usr/bin/dpkg-deb", ["-f", package, "Depends"]).output
    for library in ["libsqlite3-0", "libsodium23", "libyaml-0-2", "libxlsxwriter4", "libc6"] {
      #expect(depends.contains(library), "\(depends)")
    }
    #expect(!depends.contains("libssl"), "only what the program itself is linked with")
    let listing = try runProgram("/usr/bin/dpkg-deb", ["-c", package]).output
    #expect(!listing.contains(Repository.root) && listing.contains("root/root"))
  }

  private func expectComplete(_ root: String) throws {
    let program = root + "/bin/assess"
    let sectors = try runProgram(program, ["--lang", "en", "catalog", "show", "sectors"])
    #expect(sectors.status == 0 && sectors.output.contains("electricity"), "\(sectors.errors)")
    let demo = try runProgram(program, ["demo", "--out", "\(root)/demo-of-installed"])
    #expect(demo.status == 0, "\(demo.errors)")
    for file in [
      "share/man/man1/assess.1.gz", "share/man/ja/man1/assess.1.gz",
      "share/bash-completion/completions/assess", "share/zsh/vendor-completions/_assess",
      "share/assess/catalogs/sectors.yaml", "share/assess/reports/README.md",
      "share/doc/assess/copyright",
    ] {
      let size = try FileManager.default.attributesOfItem(atPath: "\(root)/\(file)")[.size] as? Int
      #expect((size ?? 0) > 100, "\(file)")
    }
    try FileManager.default.removeItem(atPath: "\(root)/demo-of-installed")
  }
}
