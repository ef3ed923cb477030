internal import Sheets
public import Wording

/// The columns of the table of assets, the same in what goes out and in what comes back.
public enum AssetColumn: String, CaseIterable, Sendable {
  /// The id of the asset.
  case id
  /// Its name.
  case name
  /// What kind of thing it is.
  case kind
  /// Where it lives.
  case environment
  /// How important it is.
  case importance
  /// The services that it carries.
  case services
  /// The systems that it belongs to.
  case systems
  /// Who answers for it.
  case owner
  /// Who supplies it.
  case supplier
  /// Anything else.
  case note
  /// Why it is looked at with the asset lens alone.
  case assetLensOnly = "asset_lens_only"
  /// The id of a threat to it.
  case threat
  /// The name of the threat.
  case threatName = "threat_name"
  /// How likely the threat is.
  case threatLikelihood = "threat_likelihood"
  /// The controls that counter the threat.
  case threatControls = "threat_controls"

  /// Those that say what a threat is.
  static let ofThreat: [AssetColumn] = [.threat, .threatName, .threatLikelihood, .threatControls]
  /// Those that say what an asset is, its id aside.
  static let ofAsset: [AssetColumn] = allCases.filter { $0 != .id && !ofThreat.contains($0) }

  /// Whether a table without it cannot be read.
  var isRequired: Bool {
    [.id, .name, .kind, .environment, .importance].contains(self)
  }

  /// The heading that people see.
  public var title: Text {
    switch self {
    case .id: Text(ja: "資産ID", en: "Asset ID")
    case .name: Text(ja: "名称", en: "Name")
    case .kind: Text(ja: "種類", en: "Kind")
    case .environment: Text(ja: "環境", en: "Environment")
    case .importance: Text(ja: "重要度", en: "Importance")
    case .services: Text(ja: "支えるサービス", en: "Services it carries")
    case .systems: Text(ja: "属するシステム", en: "Systems it belongs to")
    case .owner: Text(ja: "所管", en: "Owner")
    case .supplier: Text(ja: "供給者", en: "Supplier")
    case .note: Text(ja: "備考", en: "Note")
    case .assetLensOnly: Text(ja: "資産ベースのみの理由", en: "Why the asset lens alone")
    case .threat: Text(ja: "脅威ID", en: "Threat ID")
    case .threatName: Text(ja: "脅威の名称", en: "Name of the threat")
    case .threatLikelihood: Text(ja: "脅威の起こりやすさ", en: "Likelihood of the threat")
    case .threatControls: Text(ja: "脅威への対策", en: "Controls against the threat")
    }
  }

  /// The column as a table is searched for it, by a heading of the organisation's own where it has one.
  func column(called heading: String?) -> TableColumn {
    TableColumn(
      rawValue, heading.map { Text(same: $0) } ?? title, isRequired: isRequired)
  }
}
