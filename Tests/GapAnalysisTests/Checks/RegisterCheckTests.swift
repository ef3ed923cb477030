import GapAnalysis
import ProfileModel
import Testing

/// The rules over the register, with no period to look at.
@Suite struct RegisterCheckTests {
  private func findings(in register: OrganisationRegister) -> [Finding] {
    QualityCheck.findings(in: Examination(register: register, today: Made.day("2026-11-20")))
  }

  @Test func `a register without gaps has no findings`() throws {
    #expect(findings(in: try register()) == [])
  }

  @Test func `an operator without a sector is told so`() throws {
    let found = findings(in: try register(sector: nil))
    #expect(found.map(\.rule) == ["ORG01"])
    #expect(found.map(\.subject) == ["organisation"])
    #expect(found.map(\.severity) == [.error])
  }

  @Test func `a ministry needs no sector`() throws {
    #expect(findings(in: try register(.ministry, sector: nil)) == [])
  }

  @Test func `each service without a system is named`() throws {
    let found = findings(
      in: try register(services: ["grid", "heat", "gas"], systems: ["scada": ["grid"]]))
    #expect(found.map(\.rule) == ["ORG02", "ORG02"])
    #expect(found.map(\.subject) == ["gas", "heat"])
    #expect(found.allSatisfy { $0.severity == .warning })
    #expect(found.first?.message.japanese.contains("gasの名") == true)
    #expect(found.first?.remedy.english.contains("--service gas") == true)
  }

  @Test func `one system is enough for several services`() throws {
    let found = findings(
      in: try register(services: ["grid", "heat"], systems: ["scada": ["grid", "heat"]]))
    #expect(found == [])
  }

  @Test func `each system behind no service is named`() throws {
    let found = findings(
      in: try register(systems: ["scada": ["grid"], "mail": [], "erp": []]))
    #expect(found.map(\.rule) == ["ORG03", "ORG03"])
    #expect(found.map(\.subject) == ["erp", "mail"])
    #expect(found.allSatisfy { $0.severity == .warning })
    #expect(found.first?.message.english.contains("erpの名") == true)
    #expect(found.first?.remedy.japanese.contains("org system set erp") == true)
  }

  @Test(arguments: WorkspaceKind.allCases)
  func `a missing label is told to everybody`(_ kind: WorkspaceKind) throws {
    let found = findings(in: try register(kind, isLabelled: false))
    #expect(found.map(\.rule) == ["ORG04"])
    #expect(found.map(\.subject) == ["organisation"])
  }

  @Test func `all gaps are found at once, in the order of the rules`() throws {
    let found = findings(
      in: try register(sector: nil, systems: ["mail": []], isLabelled: false))
    #expect(found.map(\.rule) == ["ORG01", "ORG02", "ORG03", "ORG04"])
    for finding in found {
      let check = try #require(QualityCheck.all.first { $0.id == finding.rule })
      #expect(finding.severity == check.severity)
    }
  }

  @Test func `every reason, message and remedy has both languages`() throws {
    let found = findings(
      in: try register(sector: nil, systems: ["mail": []], isLabelled: false, suffix: "-x"))
    let texts = QualityCheck.all.map(\.reason) + found.flatMap { [$0.message, $0.remedy] }
    for text in texts {
      #expect(text.japanese.unicodeScalars.contains { !$0.isASCII }, "\(text)")
      #expect(text.english.unicodeScalars.allSatisfy { $0.isASCII }, "\(text)")
      #expect(!text.english.isEmpty)
    }
  }

  @Test func `severities have their words`() {
    #expect(Severity.error.readable.japanese == "要修正")
    #expect(Severity.error.readable.english == "error")
    #expect(Severity.warning.readable.japanese == "要確認")
    #expect(Severity.warning.readable.english == "warning")
  }

  /// A register without gaps, but for what a test takes away.
  private func register(
    _ kind: WorkspaceKind = .operator, sector: String? = "electricity",
    services: [String] = ["grid"], systems: [String: [String]] = ["scada": ["grid"]],
    isLabelled: Bool = true, suffix: String = "の名"
  ) throws -> OrganisationRegister {
    OrganisationRegister(
      kind: kind,
      organisation: Organisation(
        name: "みほん", sector: sector,
        label: isLabelled ? try HandlingLabel(scheme: .tlp, level: "AMBER") : nil),
      services: services.map { Service(id: $0, name: $0 + suffix) },
      systems: systems.map {
        System(id: $0.key, name: $0.key + suffix, environment: .it, services: $0.value)
      })
  }
}
