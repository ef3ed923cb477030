import Files
import SheetsProbe
import TestSupport
import Testing

/// Inputs that fuzzing made: those that reached new code, and those by which it found something.
@Suite struct FuzzTests {
  @Test(arguments: ["corpus", "findings"])
  func `both engines agree on every input that is kept`(_ folder: String) throws {
    let folder = Repository.root + "/Fuzz/" + folder
    for name in try Folder.names(in: folder) where !name.hasPrefix(".") {
      let disagreement = try EngineAgreement.disagreement(
        on: FileReader.bytes(of: folder + "/" + name))
      #expect(disagreement == nil, "\(name): \(disagreement ?? "")")
    }
  }
}
