internal import Arguments
internal import Catalogs
internal import ProfileModel
internal import Reporting
internal import Wording

/// `assess catalog show`: what a catalogue holds.
struct CatalogShow: Command {
  private static let subject = ArgumentSpec(
    "SUBJECT", .one, Text(ja: "sectors、または分野のIDか名前", en: "sectors, or a sector by id or name"),
    completion: .words(["sectors"]))

  static let spec = CommandSpec(
    "catalog show", Text(ja: "カタログの中身を見る", en: "Show what a catalogue holds"),
    arguments: [subject],
    examples: [
      CommandSpec.Example(
        "catalog show sectors", Text(ja: "分野と制度の一覧", en: "List the sectors and regimes")),
      CommandSpec.Example(
        "catalog show 電力", Text(ja: "一つの分野のサービスと維持レベル", en: "Show one sector's services")),
    ])

  private let subject: String

  init(_ said: ParsedCommand) {
    subject = said.word(Self.subject) ?? ""
  }

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    let table = try surroundings.catalogs.sectors()
    if subject.lowercased() == "sectors" { return whole(table) }
    return one(try SectorLookup.sector(subject, in: table))
  }

  private func whole(_ table: SectorTable) -> Page {
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

  private func one(_ sector: SectorTable.Sector) -> Page {
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
