import Testing

@testable import Catalogs

/// The templates of targets that come along.
@Suite struct BundledTargetsTests {
  private func library() throws -> CatalogDocument {
    try #require(try Bundled.catalogs().first { $0.kind == .targets })
  }

  @Test func `there are templates by size and by sector`() throws {
    let templates = try library().mainEntries
    let bySector = templates.filter { $0["sectors"] != nil }
    #expect(templates.count - bySector.count == 3)
    #expect(bySector.count >= 2)
  }

  @Test func `those by size say something of every chapter`() throws {
    for template in try library().mainEntries where template["sectors"] == nil {
      let groups = Set(template.records("rows").compactMap { $0.text("group") })
      #expect(groups.contains("3") && groups.contains("4"), "\(template.text("id") ?? "")")
      let measures = (1...4).map { "5.\($0)" } + ["5.5.1", "5.5.2"]
      #expect(groups.contains("5") || groups.isSuperset(of: measures))
    }
  }

  @Test func `the templates say that they are ours and that the guideline sets no tiers`() throws {
    let library = try library()
    #expect(library.root.wording("status")?.english.contains("names no target tiers") == true)
    for template in library.mainEntries {
      #expect(template.wording("basis")?.english.contains("by the editors") == true)
    }
  }
}
