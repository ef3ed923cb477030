internal import ProfileModel

extension RatingKey {
  /// The control as findings name it, with its part of the organisation where it is one.
  var subject: String { scope == .organisation ? control : "\(control)@\(scope)" }

  /// The command that chooses a tier for it.
  func settingTarget(to tier: Int) -> String {
    let part = scope == .organisation ? "" : " --scope \(scope)"
    return "assess target set \(control)\(part) --tier \(tier) --why WHY --approved-by NAME"
  }

  /// The command that shows what is wanted of it.
  var showingTarget: String { "assess target show \(control)" }
}

extension Target {
  /// Where it stands written: the document and clause, or what kind of claim it is.
  var place: String {
    let place = [id.origin, id.clause].filter { !$0.isEmpty }.joined(separator: " ")
    return place.isEmpty ? source.rawValue : place
  }
}

extension TargetStanding {
  /// The control as findings name it.
  var subject: String { target.key.subject }

  /// The tiers as they are read: one, or from one to another.
  var readableTiers: String {
    guard let tiers else { return "-" }
    return tiers.lowerBound == tiers.upperBound
      ? "\(tiers.lowerBound)" : "\(tiers.lowerBound)-\(tiers.upperBound)"
  }
}
