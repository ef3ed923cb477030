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
        isAboveToday: isAbove(place, cautious, breaches),
        isAboveAtTarget: isAbove(place, atTargets, breachesAtTargets))
    }
  }

  private func keys(of groups: [LayerGroup]) -> [RatingKey] {
    groups.flatMap(\.members).map(\.control.ofOrganisation)
  }

  /// Whether a scenario is beyond its line by a reading, or is too likely for the breach of a service
  /// level that it is expected to bring, and nobody has decided to bear it, to avoid it or to hand it on.
  private func isAbove(_ place: Int, _ reading: TierReading, _ breaches: [Bool?]) -> Bool {
    guard !decided.contains(model.scenarios[place].id) else { return false }
    let judged = model.acceptability(of: place, reading, breach: breaches[place])
    return judged.isWithinLine == false || judged.isBreachBearable == false
  }

  /// The controls on whose tiers the recovery hangs of what a scenario brings down, for those scenarios
  /// whose expected breach cannot be borne.
  var recovering: [Int: Set<ControlID>] {
    let places = model.scenarios.indices.filter { place in
      breaches[place] == true && acceptability(of: place).isBreachBearable == false
    }
    return Dictionary(
      uniqueKeysWithValues: places.map { ($0, recovery.controls(in: model.scenarios[$0])) })
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
