/// The kinds of catalogue, each with a shape of its own.
public enum CatalogKind: String, CaseIterable, Sendable {
  /// What an operator is assessed against, or guided by.
  case controls
  /// The tiers in which controls are scored.
  case scale
  /// How the entries of one catalogue relate to those of another.
  case crosswalk
  /// What contingency and continuity plans must hold.
  case requirements
  /// Who owes what to whom, by law or plan.
  case duties
  /// Actions that raise controls.
  case actions
  /// Scenarios of harm to a service.
  case scenarios
  /// Templates to start a target profile from.
  case targets
  /// The sectors, their services, the regimes, and the words used of incidents.
  case sectors

  /// The list that a catalogue of this kind is about.
  public var mainList: String {
    switch self {
    case .scale: "tiers"
    case .crosswalk: "edges"
    case .targets: "templates"
    case .controls, .requirements, .duties, .actions, .scenarios, .sectors: rawValue
    }
  }

  /// The fields of a whole catalogue of this kind.
  public var shape: RecordShape {
    RecordShape(RecordShape.header + body)
  }

  private var body: [RecordShape.Key] {
    switch self {
    case .controls: RecordShape.controlsBody
    case .scale: RecordShape.scaleBody
    case .crosswalk: RecordShape.crosswalkBody
    case .requirements: RecordShape.requirementsBody
    case .duties: RecordShape.dutiesBody
    case .actions: RecordShape.actionsBody
    case .scenarios: RecordShape.scenariosBody
    case .targets: RecordShape.targetsBody
    case .sectors: RecordShape.sectorsBody
    }
  }

  /// The key of an entry by which people find it; edges and tiers have none of their own.
  var entryID: String {
    self == .scale ? "tier" : "id"
  }
}
