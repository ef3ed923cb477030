extension Scenario {
  /// The systems among some in whose environments it may happen; all where it names none.
  public func reached(of systems: [System]) -> [System] {
    systems.filter { environments.isEmpty || environments.contains($0.environment) }
  }

  /// The services that the systems in its environments stand behind, sorted.
  public func reachedServices(of systems: [System]) -> [String] {
    Set(reached(of: systems).flatMap(\.services)).sorted()
  }
}

extension Scenario {
  /// The same scenario under another id.
  public func renamed(to id: String) -> Scenario {
    var other = Scenario(
      id: id, title: title, story: story, harm: harm, cause: cause, likelihood: likelihood,
      impact: impact)
    (other.origin, other.services, other.assets) = (origin, services, assets)
    (other.suppliers, other.dependencies) = (suppliers, dependencies)
    (other.environments, other.loss, other.damage) = (environments, loss, damage)
    (other.prevent, other.contain, other.recover, other.trees) = (prevent, contain, recover, trees)
    (other.treatment, other.watch, other.status) = (treatment, watch, status)
    return other
  }
}
