import ProfileModel
import Testing

@testable import Catalogs

/// The requirements on plans as the analysis takes them from the catalogue.
@Suite struct BundledRequirementsTests {
  private static func requirements() throws -> ContinuityRequirements {
    try Bundled.catalog("cp-bcp-requirements").continuityRequirements
  }

  @Test func `21 considerations and 10 measures of peacetime, each under its characteristic`()
    throws
  {
    let rows = try Self.requirements().rows
    let counts = (1...7).map { number in
      let own = rows.filter { $0.characteristic == String(number) }
      return [own.count { $0.kind == .plan }, own.count { $0.kind == .peacetime }]
    }
    #expect(counts == [[2, 0], [4, 1], [4, 1], [5, 1], [3, 3], [1, 2], [2, 2]])
    #expect(counts.map { $0[0] }.reduce(0, +) == 21)
    #expect(counts.map { $0[1] }.reduce(0, +) == 10)
  }

  @Test func `every requirement has a phase, those in plans a plan, and every control is there`()
    throws
  {
    let requirements = try Self.requirements()
    let guideline = try Bundled.guideline()
    let (phases, kinds) = (
      Set(requirements.phases.map(\.id)), Set(requirements.planKinds.map(\.id))
    )
    #expect(requirements.rows.count == 52)
    for row in requirements.rows {
      #expect(!row.phases.isEmpty && phases.isSuperset(of: row.phases), "\(row.id)")
      #expect(row.kind == .peacetime || !row.plans.isEmpty, "\(row.id)")
      #expect(kinds.isSuperset(of: row.plans), "\(row.id)")
      #expect((1...3).contains(row.level), "\(row.id)")
      #expect(!row.controls.isEmpty, "\(row.id)")
      for control in row.controls {
        #expect(control.catalog == guideline.id && guideline.entry(control.control) != nil)
      }
    }
    #expect(requirements.chain.map(\.id) == ["0", "1", "2", "3", "4", "5"])
  }

  @Test func `requirements are taken from what serves the catalogues at hand, and nothing else`()
    throws
  {
    let shelf = Shelf(try Bundled.catalogs())
    #expect(shelf.continuityRequirements(serving: ["nisc-guideline-2023"]).rows.count == 52)
    #expect(shelf.continuityRequirements(serving: ["nist-csf-2.0"]).rows.isEmpty)
    #expect(try Bundled.guideline().continuityRequirements == .none)
  }

  @Test func `of two catalogues with one requirement both are named, and the first stands`() throws
  {
    let one = try Self.requirements()
    let row = try #require(one.rows.first)
    let own = ContinuityRequirement(
      id: "OWN-1", title: row.title, kind: .plan, plans: ["drp"], phases: ["0"],
      characteristic: nil, level: 1, controls: row.controls)
    let both = one.with(
      ContinuityRequirements(
        edition: "own@1", phases: one.phases, planKinds: [.init(id: "drp", title: row.title)],
        characteristics: [], rows: [row, own]))
    #expect(both.rows.count == 53 && both["OWN-1"] == own)
    #expect(both.phases == one.phases && both.planKinds.last?.id == "drp")
    #expect(both.editions == ["cp-bcp-requirements@2023-07", "own@1"])
    #expect(both.supportedBy[row.controls[0]]?.contains(own) == true)
  }

  @Test(arguments: CatalogKind.allCases)
  func `the catalogues of one kind are found without reading the others`(_ kind: CatalogKind) throws
  {
    let all = try Bundled.catalogs().filter { $0.kind == kind }
    #expect(try Bundled.library.shelf(of: kind).all == all)
    #expect(try Bundled.library.readOnce().shelf(of: kind).all == all)
  }
}
