internal import GapAnalysis
internal import ProfileModel

extension RiskDesk {
  /// The scenarios as the rules about targets look at them; nothing where there are none.
  var examined: [TargetExamination.Scenario]? {
    guard !model.scenarios.isEmpty else { return nil }
    return model.scenarios.indices.map { place in
      let scenario = model.scenarios[place]
      return TargetExamination.Scenario(
        id: scenario.id,
        before: keys(of: scenario.prevent.map(\.group) + scenario.contain.map(\.detect)),
        after: keys(of: scenario.contain.map(\.respond) + scenario.recover.map(\.group)),
        isAboveToday: isAbove(place, cautious), isAboveAtTarget: isAbove(place, atTargets))
    }
  }

  private func keys(of groups: [LayerGroup]) -> [RatingKey] {
    groups.flatMap(\.members).map(\.control.ofOrganisation)
  }

  /// Whether a scenario is beyond its line by a reading, and nobody has decided to bear it, to avoid
  /// it or to hand it on.
  private func isAbove(_ place: Int, _ reading: TierReading) -> Bool {
    !decided.contains(model.scenarios[place].id)
      && model.acceptability(of: place, reading).isWithinLine == false
  }

  /// The scenarios of which it was decided to bear, avoid or transfer them.
  var decided: Set<String> {
    Set(
      model.scenarios.filter { scenario in
        [.avoid, .transfer].contains(scenario.treatment)
          || acceptance(of: .scenario(scenario.id))?.holds(on: today) ?? false
      }.map(\.id))
  }
}
