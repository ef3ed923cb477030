import Testing

@testable import Catalogs

/// The library of actions and that of scenarios.
@Suite struct BundledActionsTests {
  private static func only(_ kind: CatalogKind) throws -> CatalogDocument {
    let found = try Bundled.catalogs().filter { $0.kind == kind }
    #expect(found.count == 1)
    return try #require(found.first)
  }

  @Test func `there are 60 actions and 20 scenarios at least`() throws {
    #expect(try Self.only(.actions).mainEntries.count >= 60)
    #expect(try Self.only(.scenarios).mainEntries.count >= 20)
  }

  @Test func `actions lift every control of section 5 from tier 1 to tier 3`() throws {
    let raises = try Self.only(.actions).mainEntries.flatMap { $0.records("raises") }
    for control in try Bundled.measures() {
      let steps = raises.filter { $0.text("control") == control.id }
        .compactMap { raise in
          raise.number("from").flatMap { from in raise.number("to").map { (from, $0) } }
        }
      var tier = 1
      while let step = steps.first(where: { $0.0 <= tier && $0.1 > tier }) { tier = step.1 }
      #expect(tier >= 3, "\(control.id) is raised to tier \(tier) only")
    }
  }

  @Test func `no action raises a control twice from the same tier`() throws {
    let actions = try Self.only(.actions)
    for action in actions.mainEntries {
      let raised = action.records("raises").map {
        "\($0.text("control") ?? "") from \($0.text("from") ?? "")"
      }
      #expect(Set(raised).count == raised.count, "\(actions.place(of: action)): \(action.id)")
    }
  }

  @Test func `actions come in all sizes, for IT and for control systems`() throws {
    let actions = try Self.only(.actions).mainEntries
    #expect(actions.contains { $0.record("effort")?["ot"] != nil })
    #expect(actions.contains { $0["ot-caveat"] != nil })
    #expect(actions.contains { $0["needs"] != nil })
    #expect(actions.contains { $0["alternatives"] != nil })
    #expect(Set(actions.compactMap { $0.text("lead-time") }).count >= 3)
  }

  @Test func `scenarios use events of the table of sectors`() throws {
    let sectors = try Bundled.catalog("jp-sectors")
    let scenarios = try Self.only(.scenarios)
    let events = Set(sectors.root.records("events").map(\.id))
    for scenario in scenarios.mainEntries {
      let unknown = Set(scenario.texts("events")).subtracting(events)
      #expect(unknown == [], "\(scenarios.place(of: scenario)): \(scenario.id)")
    }
  }

  @Test func `scenarios have all sorts of causes, and attacks show characteristics`() throws {
    let scenarios = try Self.only(.scenarios)
    let causes = Set(scenarios.mainEntries.compactMap { $0.text("cause") })
    #expect(causes.isSuperset(of: ["deliberate", "accidental", "environmental"]))
    let shown = Set(scenarios.mainEntries.flatMap { $0.texts("characteristics") })
    #expect(shown == Set((1...7).map { String($0) }))
    for scenario in scenarios.mainEntries where scenario.text("cause") == "deliberate" {
      #expect(
        scenario["characteristics"] != nil, "\(scenarios.place(of: scenario)): \(scenario.id)")
    }
  }
}
