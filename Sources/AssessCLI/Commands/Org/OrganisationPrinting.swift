internal import Catalogs
internal import ProfileModel
internal import Reporting
internal import Wording

/// The organisation, its services and systems as pieces of a page.
enum OrganisationPrinting {
  static func fields(_ register: OrganisationRegister, _ sectors: SectorTable) -> Fields {
    let organisation = register.organisation
    let regimes = organisation.regimes.sorted()
    return Fields(
      "organisation",
      [
        .init("name", Text(ja: "組織名", en: "Organisation"), .text(organisation.name)),
        .init(
          "kind", Text(ja: "種類", en: "Kind"), .code(register.kind.rawValue, register.kind.readable)),
        .init("sector", Text(ja: "分野", en: "Sector"), sector(organisation.sector, sectors)),
        .init(
          "regimes", Text(ja: "該当する制度", en: "Regimes"),
          regimes.isEmpty
            ? .codes([], Text(same: "-"))
            : .codes(
              regimes,
              .joined(
                regimes.map { sectors.regime($0)?.name ?? Text(same: $0) },
                separator: Text(ja: "、", en: ", ")))),
        .init(
          "calendar_start", Text(ja: "会計年度の開始月", en: "Fiscal year starts in month"),
          .integer(organisation.calendar.startMonth)),
        .init(
          "label", Text(ja: "取扱区分", en: "Handling"),
          organisation.label.map { .wording($0.readable) } ?? .none),
      ])
  }

  static func units(_ units: [OrganisationUnit]) -> Table {
    Table(
      "units", Text(ja: "部門", en: "Units"),
      columns: [
        .id,
        .name,
        Table.Column("roles", Text(ja: "答える設問", en: "Asked about")),
        Table.Column("owner", Text(ja: "責任者", en: "Owner")),
      ],
      rows: units.map { unit in
        [
          .text(unit.id), .text(unit.name),
          unit.roles.isEmpty
            ? .codes([], Text(same: "-"))
            : .codes(
              unit.roles,
              .joined(
                unit.roles.map { Vocabulary.words(for: $0, of: "asks") },
                separator: Text(ja: "、", en: ", "))),
          .text(orNone: unit.owner),
        ]
      })
  }

  static func services(_ services: [Service], _ sectors: SectorTable) -> Table {
    Table(
      "services", Text(ja: "サービス", en: "Services"),
      columns: [
        .id,
        .name,
        Table.Column("sector_service", Text(ja: "分野表のサービス", en: "In the sector table")),
        .level,
      ],
      rows: services.map { service in
        let published = service.sectorService.flatMap { sectors.service($0) }
        return [
          .text(service.id), .text(service.name),
          service.sectorService.map { .code($0, published?.name ?? Text(same: $0)) } ?? .none,
          published?.level.map { .wording($0) } ?? .none,
        ]
      })
  }

  static func systems(_ systems: [System], of register: OrganisationRegister) -> Table {
    let names = Dictionary(uniqueKeysWithValues: register.services.map { ($0.id, $0.name) })
    return Table(
      "systems", Text(ja: "システム", en: "Systems"),
      columns: [
        .id,
        .name,
        Table.Column("environment", Text(ja: "環境", en: "Environment")),
        Table.Column("services", Text(ja: "支えるサービス", en: "Services it supports")),
        Table.Column("owner", Text(ja: "所管", en: "Owner")),
      ],
      rows: systems.map { system in
        [
          .text(system.id), .text(system.name),
          .code(system.environment.rawValue, system.environment.readable),
          system.services.isEmpty
            ? .codes([], Text(same: "-"))
            : .codes(
              system.services,
              .joined(
                system.services.map { Text(same: names[$0] ?? $0) },
                separator: Text(ja: "、", en: ", "))),
          .text(orNone: system.owner),
        ]
      })
  }

  private static func sector(_ id: String?, _ sectors: SectorTable) -> Cell {
    id.map { .code($0, sectors.sector($0)?.name ?? Text(same: $0)) } ?? .none
  }
}
