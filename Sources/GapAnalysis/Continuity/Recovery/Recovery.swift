public import ProfileModel

/// How a service comes back: when, over which tasks, and what there is of it meanwhile.
public struct Recovery: Hashable, Sendable {
  /// What it was reckoned from.
  public let figures: RecoveryFigures
  /// The longest way through the restore tasks.
  public let chain: RestoreChain
  /// When the service is back with its cause treated (ART), from the onset.
  public let time: Minutes
  /// How much of the service there is at every time.
  public let curve: ServiceCurve

  /// Reckons with some figures; nothing where restore tasks wait for one another in a circle.
  ///
  /// The cause is treated before anything goes back into service, on stand-by systems too. Separate
  /// teams do both side by side; one team does one after the other.
  public init?(_ figures: RecoveryFigures) {
    guard let chain = RestoreChain(figures.tasks) else { return nil }
    self.figures = figures
    self.chain = chain
    let work =
      figures.hasSeparateTeams
      ? max(figures.treatment, chain.length) : figures.treatment + chain.length
    time = figures.detection + figures.decision + work
    curve = ServiceCurve(backAt: time, figures.fallbacks)
  }
}
