import Testing

@testable import Catalogs

/// Duties, plans and cloud guidance, held against the lists of what stands in their sources.
@Suite struct BundledDutiesTests {
  @Test func `the duties of operators and ministries in the action plan are all there`() throws {
    let duties = try Bundled.catalog("operator-duties")
    let list = try SourceList("action-plan-2022.txt").items
    #expect(list.count { $0.sort == "operator" } == 33)
    #expect(list.count { $0.sort == "ministry" } == 36)
    let wanted = Set(list.map { "\($0.reference) \($0.sort)" })
    let found = duties.mainEntries.filter { $0.text("document") == "action-plan-2022" }
      .map { "\($0.reference) \($0.text("who") ?? "")" }
    #expect(wanted.subtracting(found).sorted() == [])
    #expect(Set(found).subtracting(wanted).sorted() == [])
    #expect(found.count == wanted.count)
  }

  @Test func `every document says where it stands, and has duties`() throws {
    let duties = try Bundled.catalog("operator-duties")
    let states = duties.root.records("documents").map { "\($0.id): \($0.text("state") ?? "")" }
    let named = Set(duties.mainEntries.compactMap { $0.text("document") })
    #expect(Set(duties.root.records("documents").map(\.id)).subtracting(named) == [])
    #expect(states.contains("response-act-basic-policy-draft: draft"))
    #expect(Set(states.map { $0.split(separator: ": ").last ?? "" }).count >= 2)
  }

  @Test func `a draft's duties name points that are open`() throws {
    let duties = try Bundled.catalog("operator-duties")
    let drafts = Set(
      duties.root.records("documents").filter { $0.text("state") == "draft" }.map(\.id))
    let open = duties.mainEntries.filter { drafts.contains($0.text("document") ?? "") }
    #expect(open.count >= 10)
    #expect(open.count { $0["open"] != nil } >= 5)
  }

  @Test func `all 21 considerations and 10 measures of the annex are requirements`() throws {
    let plans = try Bundled.catalog("cp-bcp-requirements")
    let list = try SourceList("characteristics-2023.txt").items
    #expect(list.count { $0.sort == "plan" } == 21)
    #expect(list.count { $0.sort == "peacetime" } == 10)
    let found = plans.mainEntries.filter { $0["characteristic"] != nil }
    #expect(Set(found.map(\.reference)) == Set(list.map(\.reference)))
    #expect(found.count == list.count)
    for item in list {
      let requirement = try #require(found.first { $0.reference == item.reference })
      let place = plans.place(of: requirement)
      let number = try #require(item.section.last.flatMap { Array("①②③④⑤⑥⑦").firstIndex(of: $0) })
      #expect(requirement.text("characteristic") == String(number + 1), "\(place)")
      #expect((requirement.text("kind") == "peacetime") == (item.sort == "peacetime"), "\(place)")
    }
  }

  @Test func `plans go through seven phases and meet seven characteristics`() throws {
    let plans = try Bundled.catalog("cp-bcp-requirements")
    let phases = plans.root.records("phases").map(\.id)
    #expect(Set(phases) == ["0", "1", "2", "3", "4", "5", "peacetime"])
    #expect(plans.root.records("plans").map(\.id) == ["cp", "bcp", "it-bcp", "recovery"])
    #expect(plans.root.records("characteristics").map(\.id) == (1...7).map { String($0) })
    let high = plans.mainEntries.filter { $0.text("level") == "3" }.map(\.id)
    #expect(Set(high) == ["K3-2", "K4-1", "K4-2", "K5-W2", "K7-2"])
    let prepared = Set(plans.mainEntries.flatMap { $0.texts("prepares") })
    #expect(Set(plans.root.records("data").map(\.id)).subtracting(prepared) == [])
    for plan in ["cp", "bcp", "it-bcp", "recovery"] {
      #expect(plans.mainEntries.contains { $0.texts("plans").contains(plan) }, "\(plan)")
    }
  }

  @Test func `what a plan holds is served by controls of the guideline`() throws {
    let plans = try Bundled.catalog("cp-bcp-requirements")
    let guideline = try Bundled.guideline()
    for requirement in plans.mainEntries {
      let served = requirement.texts("served-by")
      #expect(served.allSatisfy { guideline.entry($0) != nil }, "\(plans.place(of: requirement))")
      let isNotInPlan = requirement.text("kind") == "peacetime"
      #expect(isNotInPlan || requirement["plans"] != nil, "\(plans.place(of: requirement))")
    }
  }

  @Test func `the cloud guidance explains the guideline's section on clouds`() throws {
    let cloud = try Bundled.catalog("cloud-operations")
    let links = cloud.mainEntries.flatMap { $0.records("links").compactMap { $0.text("to") } }
    let wanted = (1...6).map { "nisc-guideline-2023/5.5.2-\($0)" }
    #expect(Set(wanted).subtracting(links).sorted() == [])
  }
}
