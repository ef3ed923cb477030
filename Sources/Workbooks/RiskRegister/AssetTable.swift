public import ProfileModel
public import Sheets
public import Wording

/// Writes assets as a table that `AssetTableReader` reads back: a row for each, and one more for each
/// further threat.
public enum AssetTable {
  /// The table as comma-separated text.
  public static func csv(_ assets: [Asset]) -> String {
    let heading = CSVRow.line(AssetColumn.allCases.map(\.rawValue))
    return "\u{FEFF}" + heading
      + rows(of: assets, listed: ";", \.description).map { row in
        CSVRow.line(row.map { FormulaMark.put(on: $0) })
      }.joined()
  }

  /// The table as a workbook, made at a time; controls stand in it by their shortest names.
  public static func workbook(
    _ assets: [Asset], of organisation: Organisation, naming controls: ControlNames,
    at time: Instant, offset: Int, in language: Language
  ) -> WorkbookContent {
    let title = Text(ja: "資産台帳", en: "Asset register")[language]
    let day = time.local(offset: offset).date.readable[language]
    return WorkbookContent(
      title: "\(organisation.name) \(title)",
      label: organisation.label?.readable[language] ?? "", issue: day,
      created: time.secondsSinceEpoch,
      sheets: [sheet(assets, controls, language), management(time, language)])
  }

  private static func sheet(
    _ assets: [Asset], _ controls: ControlNames, _ language: Language
  ) -> WorkbookContent.Sheet {
    let rows = rows(of: assets, listed: "\n", controls.shortName).map { row in
      row.map { WorkbookContent.Cell.text($0, .value) }
    }
    let heading = AssetColumn.allCases.map {
      WorkbookContent.Cell.text($0.title[language], .heading)
    }
    var sheet = WorkbookContent.Sheet(
      name: Text(ja: "資産", en: "Assets")[language], kind: .print, rows: [heading] + rows,
      columns: AssetColumn.allCases.map(\.width), headingRows: 1)
    sheet.filter = sheet.table()
    return sheet
  }

  private static func management(
    _ time: Instant, _ language: Language
  ) -> WorkbookContent.Sheet {
    let lines = [("workbook", "asset-register"), ("format", "1"), ("made", time.description)]
    return WorkbookContent.Sheet(
      name: Text(ja: "管理情報", en: "Management")[language], kind: .data,
      rows: lines.map { [.text($0, .plain), .text($1, .plain)] },
      columns: [.fixed(16), .fixed(70)])
  }

  /// The rows: what is said of the asset stands in its first row only.
  private static func rows(
    of assets: [Asset], listed separator: String, _ name: (ControlID) -> String
  ) -> [[String]] {
    assets.flatMap { asset in
      let whole = about(asset, separator)
      guard let first = asset.threats.first else { return [line(whole)] }
      let rest = asset.threats.dropFirst().map { threat in
        line([.id: asset.id].merging(about(threat, separator, name)) { $1 })
      }
      return [line(whole.merging(about(first, separator, name)) { $1 })] + rest
    }
  }

  private static func line(_ cells: [AssetColumn: String]) -> [String] {
    AssetColumn.allCases.map { cells[$0] ?? "" }
  }

  private static func about(_ asset: Asset, _ separator: String) -> [AssetColumn: String] {
    [
      .id: asset.id, .name: asset.name, .kind: asset.kind.rawValue,
      .environment: asset.environment.rawValue, .importance: String(asset.importance),
      .services: asset.services.joined(separator: separator),
      .systems: asset.systems.joined(separator: separator), .owner: asset.owner ?? "",
      .supplier: asset.supplier ?? "", .note: asset.note ?? "",
      .assetLensOnly: asset.assetLensOnly ?? "",
    ]
  }

  private static func about(
    _ threat: Asset.Threat, _ separator: String, _ name: (ControlID) -> String
  ) -> [AssetColumn: String] {
    [
      .threat: threat.id, .threatName: threat.name,
      .threatLikelihood: String(threat.likelihood),
      .threatControls: threat.controls.map(name).joined(separator: separator),
    ]
  }
}

extension AssetColumn {
  fileprivate var width: WorkbookContent.Column {
    switch self {
    case .importance: .fixed(6)
    case .kind, .environment, .threatLikelihood: .fixed(7)
    case .id, .threat, .owner, .supplier, .services, .systems, .note, .assetLensOnly: .fixed(8)
    case .name, .threatName, .threatControls: .fixed(12)
    }
  }
}
