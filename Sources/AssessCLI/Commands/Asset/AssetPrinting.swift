internal import ProfileModel
internal import Reporting
internal import Wording

/// Assets as pieces of a page.
enum AssetPrinting {
  static func assets(_ assets: [Asset]) -> Table {
    Table(
      "assets", Text(ja: "資産", en: "Assets"),
      columns: [
        .id, .name, .init("kind", Text(ja: "種類", en: "Kind")),
        .init("environment", Text(ja: "環境", en: "Environment")),
        .init("importance", Text(ja: "重要度", en: "Importance")),
        .init("services", Text(ja: "支えるサービス", en: "Services it carries")),
        .init("systems", Text(ja: "属するシステム", en: "Systems it belongs to")),
        .init("owner", Text(ja: "所管", en: "Owner")),
        .init("supplier", Text(ja: "供給者", en: "Supplier")),
        .init("note", Text(ja: "備考", en: "Note"), isForData: true),
        .init(
          "asset_lens_only", Text(ja: "資産ベースのみの理由", en: "Why the asset lens alone"),
          isForData: true),
        .init("threats", Text(ja: "脅威の数", en: "Threats")),
      ], rows: assets.map(row))
  }

  private static func row(_ asset: Asset) -> [Cell] {
    [
      .text(asset.id), .text(asset.name), .code(asset.kind.rawValue, asset.kind.readable),
      .code(asset.environment.rawValue, asset.environment.readable), .integer(asset.importance),
      ids(asset.services), ids(asset.systems), .text(orNone: asset.owner),
      .text(orNone: asset.supplier), .text(orNone: asset.note),
      .text(orNone: asset.assetLensOnly), .integer(asset.threats.count),
    ]
  }

  /// Ids as they are, or a dash where there are none.
  static func ids(_ ids: [String]) -> Cell {
    .codes(
      ids,
      ids.isEmpty
        ? Text(same: "-")
        : .joined(ids.map { Text(same: $0) }, separator: Text(ja: "、", en: ", ")))
  }

  static func fields(_ asset: Asset, in register: OrganisationRegister) -> Fields {
    Fields(
      "asset",
      [
        .init("id", Text(ja: "ID", en: "ID"), .text(asset.id)),
        .init("name", Text(ja: "名称", en: "Name"), .text(asset.name)),
        .init(
          "kind", Text(ja: "種類", en: "Kind"), .code(asset.kind.rawValue, asset.kind.readable)),
        .init(
          "environment", Text(ja: "環境", en: "Environment"),
          .code(asset.environment.rawValue, asset.environment.readable)),
        .init("importance", Text(ja: "重要度", en: "Importance"), .integer(asset.importance)),
        .init(
          "services", Text(ja: "支えるサービス", en: "Services it carries"),
          named(asset.services, register.services.map { ($0.id, $0.name) })),
        .init(
          "systems", Text(ja: "属するシステム", en: "Systems it belongs to"),
          named(asset.systems, register.systems.map { ($0.id, $0.name) })),
        .init("owner", Text(ja: "所管", en: "Owner"), .text(orNone: asset.owner)),
        .init("supplier", Text(ja: "供給者", en: "Supplier"), .text(orNone: asset.supplier)),
        .init("note", Text(ja: "備考", en: "Note"), .text(orNone: asset.note)),
        .init(
          "asset_lens_only", Text(ja: "資産ベースのみの理由", en: "Why the asset lens alone"),
          .text(orNone: asset.assetLensOnly)),
      ])
  }

  static func threats(_ threats: [Asset.Threat]) -> Table {
    Table(
      "threats", Text(ja: "脅威", en: "Threats"),
      columns: [
        .id, .name, .init("likelihood", Text(ja: "起こりやすさ", en: "Likelihood")),
        .init("controls", Text(ja: "対策", en: "Controls")),
      ],
      rows: threats.map { threat in
        [
          .text(threat.id), .text(threat.name), .integer(threat.likelihood),
          controls(threat.controls),
        ]
      })
  }

  /// Controls with their catalogues for programs, by their ids for people.
  static func controls(_ controls: [ControlID]) -> Cell {
    .codes(
      controls.map(\.description),
      controls.isEmpty
        ? Text(same: "-")
        : .joined(
          controls.map { Text(same: $0.control) }, separator: Text(ja: "、", en: ", ")))
  }

  /// Ids by the names that people know them by.
  static func named(_ ids: [String], _ names: [(String, String)]) -> Cell {
    let names = Dictionary(names) { first, _ in first }
    return .codes(
      ids,
      ids.isEmpty
        ? Text(same: "-")
        : .joined(
          ids.map { Text(same: names[$0] ?? $0) }, separator: Text(ja: "、", en: ", ")))
  }
}
