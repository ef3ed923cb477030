internal import Catalogs
internal import ProfileModel
internal import Reporting
internal import Wording

extension CatalogShow {
  /// The page of all sectors and regimes.
  static func whole(_ table: SectorTable) -> Page {
    let edition = table.edition
    return Page(
      "catalog.show.sectors/1",
      [
        .fields(
          Fields(
            "edition",
            [
              .init("title", Text(ja: "名称", en: "Title"), .wording(edition.title)),
              .init("edition", Text(ja: "版", en: "Edition"), .text(edition.edition)),
              .init(
                "source", Text(ja: "出典", en: "Source"),
                .text("\(edition.sourceDocument) \(edition.sourceSection)")),
              .init("status", Text(ja: "位置づけ", en: "Standing"), .wording(edition.status)),
            ])),
        .table(
          Table(
            "sectors", Text(ja: "分野", en: "Sectors"),
            columns: [
              .id,
              .name,
              .ministry,
              Table.Column("services", Text(ja: "サービス数", en: "Services")),
            ],
            rows: table.sectors.map { sector in
              [
                .text(sector.id), .wording(sector.name), .wording(sector.ministry),
                .integer(sector.services.count),
              ]
            })),
        .table(
          Table(
            "regimes", Text(ja: "制度", en: "Regimes"),
            columns: [
              .id,
              .name,
              Table.Column("basis", Text(ja: "根拠", en: "Basis")),
            ],
            rows: table.regimes.map {
              [.text($0.id), .wording($0.name), .wording($0.basis)]
            })),
      ])
  }

  /// The page of one sector.
  static func one(_ sector: SectorTable.Sector) -> Page {
    Page(
      "catalog.show.sector/1",
      [
        .fields(
          Fields(
            "sector",
            [
              .init("id", Text(ja: "ID", en: "ID"), .text(sector.id)),
              .init("name", Text(ja: "分野", en: "Sector"), .wording(sector.name)),
              .init("ministry", Text(ja: "所管", en: "Ministry"), .wording(sector.ministry)),
            ])),
        .table(
          Table(
            "services", Text(ja: "サービス", en: "Services"),
            columns: [
              .id,
              .name,
              Table.Column("subsector", Text(ja: "区分", en: "Part of the sector")),
              .level,
            ],
            rows: sector.services.map { service in
              [
                .text(service.id), .wording(service.name),
                service.subsector.map { .wording($0) } ?? .none,
                service.level.map { .wording($0) } ?? .none,
              ]
            })),
      ])
  }
}
