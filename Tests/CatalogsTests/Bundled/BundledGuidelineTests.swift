import Testing

@testable import Catalogs

/// The guideline and the handbook, held against the lists of what stands in them.
@Suite struct BundledGuidelineTests {
  @Test func `the lists of the sources have the items they should`() throws {
    let guideline = try SourceList("guideline-2023.txt").items
    #expect(guideline.count { $0.section.hasPrefix("3.") } == 24)
    #expect(guideline.count { $0.section.hasPrefix("4.") } == 48)
    #expect(guideline.count { $0.section.hasPrefix("5.") && $0.sort != "point" } == 61)
    #expect(guideline.count { $0.sort == "point" } == 8)
    #expect(guideline.count { $0.section.hasPrefix("3.") && $0.sort == "recommended" } == 8)
    #expect(guideline.count { $0.section.hasPrefix("4.") && $0.sort == "recommended" } == 17)
    let ransom = guideline.filter { $0.section.hasPrefix("5.") && $0.sort == "recommended" }
    #expect(ransom.map(\.id) == ["5.5.1-9"])
    let handbook = try SourceList("handbook-2023.txt").items
    let measures = handbook.filter { $0.section == "11" || $0.section.hasPrefix("11.") }
    #expect(measures.count { $0.sort == "bullet" } == 64)
    #expect(measures.count { $0.sort == "point" } == 24)
    #expect(handbook.count { $0.sort == "bullet" } - 64 == 62)
    #expect(handbook.count { $0.sort == "point" } - 24 == 50)
  }

  @Test(arguments: [
    ("nisc-guideline-2023", "guideline-2023.txt"), ("nisc-handbook-2023", "handbook-2023.txt"),
    ("nist-csf-2.0", "csf-2.0.txt"),
  ]) func `a catalogue has the items of its source and no others`(
    _ id: String, _ list: String
  ) throws {
    let catalog = try Bundled.catalog(id)
    let ids = Set(catalog.mainEntries.map(\.id))
    let wanted = Set(try SourceList(list).items.map(\.id))
    #expect(wanted.subtracting(ids).sorted() == [])
    #expect(ids.subtracting(wanted).sorted() == [])
    #expect(catalog.mainEntries.count == wanted.count)
  }

  @Test(arguments: [
    ("nisc-guideline-2023", "guideline-2023.txt"), ("nisc-handbook-2023", "handbook-2023.txt"),
  ]) func `every control names its place in the source, and its group is its section`(
    _ id: String, _ list: String
  ) throws {
    let catalog = try Bundled.catalog(id)
    for item in try SourceList(list).items {
      guard let control = catalog.entry(item.id) else { continue }
      let place = catalog.place(of: control)
      #expect(control.reference == item.reference, "\(place): \(item.id)")
      #expect(control.text("group") == item.section, "\(place): \(item.id)")
      #expect(control.record("source")?.text("document") == nil, "\(place): \(item.id)")
      let owner = item.sort == "point" ? String(item.id.dropLast()) : nil
      #expect(control.text("of") == owner, "\(place): \(item.id)")
    }
  }

  @Test func `the guideline's controls are as strong as it says`() throws {
    let guideline = try Bundled.guideline()
    for item in try SourceList("guideline-2023.txt").items {
      guard let control = guideline.entry(item.id) else { continue }
      let strength =
        item.sort == "point"
        ? guideline.entry(String(item.id.dropLast()))?.text("strength") : item.sort
      #expect(control.text("strength") == strength, "\(guideline.place(of: control)): \(item.id)")
    }
  }

  @Test func `every control of section 5 has a line for each tier`() throws {
    let guideline = try Bundled.guideline()
    for control in try Bundled.measures() {
      let tiers = control.record("tiers")?.entries.map(\.key)
      #expect(tiers == ["1", "2", "3", "4"], "\(guideline.place(of: control)): \(control.id)")
      for tier in control.record("tiers")?.entries ?? [] {
        let line = try #require(Record(tier.value)?.wording)
        #expect(line.japanese.count <= 60, "\(control.id) tier \(tier.key): \(line.japanese)")
        #expect(line.english.count <= 130, "\(control.id) tier \(tier.key): \(line.english)")
      }
    }
  }

  @Test func `the guideline is withdrawn when its successor comes into force`() throws {
    let edition = try Bundled.guideline().edition
    #expect(edition.dates.decided.description == "2023-07-04")
    #expect(edition.dates.withdrawn?.description == "2026-10-01")
    #expect(edition.successor?.japanese.contains("統一基準") == true)
    #expect(edition.status.japanese.contains("確認"))
  }

  @Test func `CSF 2.0 has 6 functions, 22 categories and 106 subcategories`() throws {
    let framework = try Bundled.catalog("nist-csf-2.0")
    let groups = framework.root.records("groups")
    #expect(
      groups.filter { $0["within"] == nil }.map(\.id) == ["GV", "ID", "PR", "DE", "RS", "RC"])
    let categories = groups.filter { $0["within"] != nil }
    #expect(Set(categories.map(\.id)) == Set(try SourceList("csf-2.0.txt").items.map(\.section)))
    #expect(categories.count == 22)
    #expect(framework.mainEntries.count == 106)
    #expect(framework.root.text("use") == "reference")
  }

  @Test func `the four yearly expectations of the handbook are there as figures`() throws {
    let handbook = try Bundled.catalog("nisc-handbook-2023")
    let expectations = handbook.mainEntries.flatMap { control in
      control.records("expects").map {
        "\(control.id): \($0.text("times") ?? "") a \($0.text("per") ?? "")"
      }
    }
    #expect(
      expectations.sorted() == [
        "11.1.3.3-1: 1 a year", "11.1.5-3: 1 a year", "11.2.1-1: 1 a year", "11.2.1-2: 1 a year",
      ])
  }

  @Test func `the handbook's measures explain controls of the guideline`() throws {
    let handbook = try Bundled.catalog("nisc-handbook-2023")
    let guideline = try Bundled.guideline()
    for control in handbook.mainEntries {
      let links = control.records("links").compactMap { $0.text("to") }
      for link in links {
        let path = EntryPath(link)
        #expect(path?.catalog == guideline.id, "\(handbook.place(of: control)): \(link)")
        #expect(
          path.flatMap { guideline.entry($0.entry) } != nil,
          "\(handbook.place(of: control)): \(link)")
      }
      let isLinked = !links.isEmpty || control["of"] != nil
      #expect(isLinked, "\(handbook.place(of: control)): \(control.id) has no link")
    }
  }

  @Test func `every control of the guideline has an edge to CSF 2.0`() throws {
    let crosswalk = try Bundled.catalog("nisc-guideline-2023--nist-csf-2.0")
    #expect(crosswalk.root.text("from") == "nisc-guideline-2023")
    #expect(crosswalk.root.text("to") == "nist-csf-2.0")
    let linked = Set(
      crosswalk.mainEntries.filter { $0["to"] != nil }.compactMap { $0.text("from") })
    #expect(try Bundled.guideline().mainEntries.map(\.id).filter { !linked.contains($0) } == [])
    for edge in crosswalk.mainEntries {
      let reason = try #require(edge.wording("reason"))
      #expect(reason.japanese.count <= 120, "\(crosswalk.place(of: edge))")
      #expect(reason.english.count <= 240, "\(crosswalk.place(of: edge))")
    }
  }
}
