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
      "catalog.show.sector/2",
      [
        .fields(
          Fields(
            "sector",
            [
              .init("id", Text(ja: "ID", en: "ID"), .text(sector.id)),
              .init("name", Text(ja: "分野", en: "Sector"), .wording(sector.name)),
              .init("ministry", Text(ja: "所管", en: "Ministry"), .wording(sector.ministry)),
              .init(
                "operators", Text(ja: "対象事業者", en: "Operators"),
                .list(sector.operators.map { .wording($0) })),
              .init(
                "systems", Text(ja: "重要システムの例", en: "Example systems"),
                .list(sector.systems.map { .wording($0) })),
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
        breaches(of: sector),
        lines("outages", Text(ja: "サービス障害の例", en: "Examples of outages"), of: sector, \.outages),
        lines("laws", Text(ja: "報告の根拠", en: "Reported under"), of: sector, \.laws),
      ])
  }

  private static func breaches(of sector: SectorTable.Sector) -> Page.Item {
    .table(
      Table(
        "breaches", Text(ja: "サービス維持レベルの逸脱とされるもの", en: "What breaks a service level"),
        columns: [
          .service, Table.Column("failing", Text(ja: "原因となる設備", en: "What fails")),
          Table.Column("thresholds", Text(ja: "すべて満たす条件", en: "All of")),
        ],
        rows: sector.services.flatMap { service in
          service.breaches.map { breach in
            [
              .code(service.id, service.name), .wording(breach.failing),
              .list(breach.thresholds.map(cell)),
            ]
          }
        }))
  }

  /// A figure of an outage, and the bound from which it counts.
  static func cell(_ threshold: SectorTable.Threshold) -> Cell {
    let metric = Vocabulary.words(for: threshold.metric, of: "metric")
    let unit = Vocabulary.words(for: threshold.unit, of: "unit")
    let comparison = Vocabulary.words(for: threshold.comparison, of: "comparison")
    let value = threshold.value
    return .code(
      "\(threshold.metric) \(threshold.comparison) \(value) \(threshold.unit)",
      Text(
        ja: "\(metric.japanese) \(value)\(unit.japanese)\(comparison.japanese)",
        en: "\(metric.english) \(comparison.english) \(value) \(unit.english)"))
  }

  private static func lines(
    _ id: String, _ title: Text, of sector: SectorTable.Sector,
    _ texts: (SectorTable.Service) -> [Text]
  ) -> Page.Item {
    .table(
      Table(
        id, title, columns: [.service, Table.Column("text", title)],
        rows: sector.services.flatMap { service in
          texts(service).map { [.code(service.id, service.name), .wording($0)] }
        }))
  }
}

extension Table.Column {
  fileprivate static let service = Table.Column("service", Text(ja: "サービス", en: "Service"))
}
