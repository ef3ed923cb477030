import ProfileModel
import Wording

@testable import Sheets
@testable import Workbooks

/// A small register and sector table of its own.
enum SampleRegister {
  static let services = [
    Service(id: "grid", name: "系統運用", sectorService: "power-supply"),
    Service(id: "heat", name: "熱供給"),
  ]

  static let systems = [
    System(id: "scada", name: "系統監視", environment: .ot, services: ["heat", "grid"], owner: "給電部"),
    System(id: "mail", name: "電子メール", environment: .cloud, services: []),
  ]

  static func register(
    services: [Service] = services, systems: [System] = systems, name: String = "みほん電力",
    sector: String? = "power", regimes: Set<String> = ["act", "plan"]
  ) throws -> OrganisationRegister {
    OrganisationRegister(
      kind: .operator,
      organisation: Organisation(
        name: name, sector: sector, regimes: regimes,
        label: try HandlingLabel(scheme: .tlp, level: "AMBER", restriction: "関係者限り")),
      services: services, systems: systems)
  }

  static func sectors() throws -> SectorTable {
    let supply = SectorTable.Service(
      id: "power-supply", name: Text(ja: "電力の供給", en: "Supply of power"), subsector: nil,
      level: Text(ja: "止めない", en: "No stop"))
    let same = Text(same: "-")
    return SectorTable(
      edition: CatalogEdition(
        kind: "sectors", id: "test-sectors", edition: "1", title: same, issuer: same,
        sourceDocument: "-", sourceSection: "-",
        dates: .init(decided: CivilDate(firstOf: 4, year: 2026)),
        status: same),
      sectors: [
        SectorTable.Sector(
          id: "power", name: Text(ja: "電力", en: "Power"), ministry: same, services: [supply])
      ],
      regimes: [
        SectorTable.Regime(id: "act", name: Text(ja: "法", en: "Act"), basis: same),
        SectorTable.Regime(id: "plan", name: Text(ja: "計画", en: "Plan"), basis: same),
      ])
  }

  /// The table of systems in comma-separated text.
  static func table(_ text: String, path: String = "t.csv") throws -> FoundTable {
    try FoundTable(
      CSVFile.parse(text, path: path), columns: SystemColumn.allCases.map(\.column))
  }
}
