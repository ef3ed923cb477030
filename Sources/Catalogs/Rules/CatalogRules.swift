/// What must hold in a catalogue beyond its shape.
enum CatalogRules {
  /// All that is wrong with a catalogue, held against the others at hand.
  static func findings(in document: CatalogDocument, among shelf: Shelf) -> [Finding] {
    let shelf = shelf.with(document)
    return DateRule.findings(in: document) + CountRule.findings(in: document)
      + IDRule.findings(in: document) + LinkRule.findings(in: document, among: shelf)
      + CycleRule.findings(in: document) + own(document, shelf)
  }

  /// What must hold in catalogues of its kind.
  private static func own(_ document: CatalogDocument, _ shelf: Shelf) -> [Finding] {
    switch document.kind {
    case .controls: ControlRule.findings(in: document, among: shelf)
    case .scale: ScaleRule.findings(in: document)
    case .crosswalk: CrosswalkRule.findings(in: document)
    case .actions: ActionRule.findings(in: document, among: shelf)
    case .scenarios: ScenarioRule.findings(in: document)
    case .targets: TargetRule.findings(in: document, among: shelf)
    case .requirements, .duties, .sectors: []
    }
  }
}
