import Files
import ProfileModel
import TestSupport
import Testing
import Wording

@testable import Sheets
@testable import Workbooks

/// Our own workbooks, held to the rules that others' are held to.
@Suite(.temporaryFolder) struct WorkbookLintTests {
  @Test(arguments: Language.allCases)
  func `the register breaks no rule`(_ language: Language) throws {
    #expect(try findings(SampleRegister.register(), language).isEmpty)
  }

  @Test func `a register without a label breaks the rule of the header on every page`() throws {
    let bare = OrganisationRegister(
      kind: .operator, organisation: Organisation(name: "名"), services: SampleRegister.services,
      systems: SampleRegister.systems)
    let found = try findings(bare, .japanese)
    #expect(found.map(\.rule) == ["PR05", "PR05", "PR05"])
  }

  @Test func `what people typed is told, not hidden`() throws {
    let systems = [
      System(id: "a", name: "①系", environment: .it, services: []),
      System(id: "b", name: "監視　", environment: .it, services: []),
    ]
    let found = try findings(SampleRegister.register(systems: systems), .japanese)
    #expect(found.map(\.rule) == ["MR1-5", "MR1-10"])
  }

  private func findings(
    _ register: OrganisationRegister, _ language: Language
  ) throws -> [WorkbookFinding] {
    let issue = OrganisationWorkbook.Issue(
      time: Instant(secondsSinceEpoch: 1_795_192_200), offset: 9 * 3600, journal: "0123456789ab")
    let content = OrganisationWorkbook(
      register, sectors: try SampleRegister.sectors(), issue: issue, language: language
    ).content
    let path = try TemporaryFolder.path + "/register.xlsx"
    try WorkbookWriter.write(content, to: path, existing: .keep)
    #expect(try WorkbookStructure.faults([path]) == [])
    return WorkbookRule.findings(in: try WorkbookReader.read(path))
  }
}
