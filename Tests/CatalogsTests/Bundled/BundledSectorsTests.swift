import Testing

@testable import Catalogs

/// The table of sectors.
@Suite struct BundledSectorsTests {
  @Test func `there are 15 sectors, each with operators, systems and outages`() throws {
    let table = try Bundled.catalog("jp-sectors")
    #expect(table.mainEntries.count == 15)
    for sector in table.mainEntries {
      #expect(sector["operators"] != nil, "\(table.place(of: sector)): \(sector.id)")
      #expect(sector["systems"] != nil, "\(table.place(of: sector)): \(sector.id)")
      for service in sector.records("services") {
        #expect(service["outages"] != nil, "\(table.place(of: service)): \(service.id)")
      }
    }
  }

  @Test func `the service levels with figures have those of the action plan`() throws {
    let table = try Bundled.catalog("jp-sectors")
    let rules = table.mainEntries.flatMap { sector in
      sector.records("services").flatMap { service in
        service.records("breaches").map { breach in
          "\(sector.id): " + breach.records("all").map(Self.words).sorted().joined(separator: ", ")
        }
      }
    }
    let electricity = "electricity: duration at-least 10 minutes, power at-least 100000 kilowatts"
    let communications = [
      "duration at-least 120 minutes", "duration at-least 120 minutes, users at-least 30000 users",
      "duration at-least 15 minutes",
    ].map { "information-communications: " + $0 }
    #expect(
      Set(rules) == Set(communications + [electricity, "gas: households at-least 30 households"]))
  }

  @Test func `incidents are described by the types and levels of the action plan`() throws {
    let root = try Bundled.catalog("jp-sectors").root
    #expect(root.records("events").count == 8)
    #expect(root.records("causes").count == 17)
    #expect(root.records("sharing").count >= 4)
    // The annex marks 32 terms; a 33rd, 事案対処省庁, is run into the text of the one before it.
    #expect(root.records("glossary").count == 33)
  }

  private static func words(_ threshold: Record) -> String {
    ["metric", "comparison", "value", "unit"].compactMap { threshold.text($0) }
      .joined(separator: " ")
  }
}
