import ProfileModel
import Testing

@testable import Catalogs

/// The library of scenarios as values that can be adopted.
@Suite struct BundledScenariosTests {
  private static func library() throws -> CatalogDocument {
    try Bundled.catalog("nisc-guideline-2023-scenarios")
  }

  @Test func `every entry becomes a scenario without fault that says where it is from`() throws {
    let library = try Self.library()
    let scenarios = try library.scenarios()
    #expect(scenarios.map(\.id) == library.mainEntries.map(\.id))
    #expect(scenarios.count == 28)
    for scenario in scenarios {
      #expect(
        scenario.origin
          == Scenario.Origin(
            catalog: library.id, edition: library.edition.edition, entry: scenario.id))
      #expect(scenario.problems(at: .word(scenario.id)).isEmpty, "\(scenario.id)")
      #expect(Scenario(json: scenario.json) == scenario, "\(scenario.id)")
      #expect(scenario.isInUse && scenario.treatment == .undecided && scenario.services.isEmpty)
    }
  }

  @Test func `every control is one of the guideline, and every layer is there`() throws {
    let library = try Self.library()
    let guideline = Set(try Bundled.guideline().mainEntries.map(\.id))
    for (scenario, entry) in zip(try library.scenarios(), library.mainEntries) {
      #expect(!scenario.controls.isEmpty)
      for control in scenario.controls {
        #expect(control.catalog == "nisc-guideline-2023")
        #expect(guideline.contains(control.control), "\(scenario.id): \(control)")
      }
      #expect(scenario.prevent.count == entry.records("prevent").count)
      #expect(scenario.contain.count == entry.records("contain").count)
      #expect(scenario.recover.count == entry.records("recover").count)
      #expect(
        scenario.environments.map(\.rawValue).sorted() == entry.texts("environments").sorted())
    }
  }

  @Test func `the first entry reads as it is written`() throws {
    let scenario = try #require(try Self.library().scenarios().first)
    #expect(scenario.id == "S-ransomware-it" && scenario.cause == .deliberate)
    #expect(scenario.likelihood == .classes(Spread(low: 3, likely: 4, high: 5)))
    #expect(ImpactKind.allCases.map { scenario.impact[$0] } == [4, 4, 2, 3, 4])
    #expect(scenario.prevent.first?.strength == .word("substantial"))
    #expect(scenario.prevent.first?.group.mode == .coverage)
    #expect(
      scenario.contain.first?.respond.members.map(\.control.control) == ["4.7-1", "5.5.1-6"])
  }

  @Test func `a catalogue of another kind is no library`() throws {
    let guideline = try Bundled.guideline()
    #expect {
      try guideline.scenarios()
    } throws: { error in
      (error as? Failure)?.problems.first?.what.english == "this is not a library of scenarios"
    }
  }
}
