public import ProfileModel

/// How far the documents have come with a requirement, for every service.
public struct PlanReading: Hashable, Sendable {
  /// The best that a service has.
  public struct AtService: Hashable, Sendable {
    /// The id of the service; nothing where none is registered and the organisation stands for all.
    public let service: String?
    /// The best status of the documents that are for it.
    public let best: PlanStatus
  }

  /// One for each service.
  public let services: [AtService]

  /// The step of the organisation as a whole: that of the service that is worst off.
  public var level: Int { weakest.level }

  /// The same with what some raises of the documents bring, whichever service they are for.
  ///
  /// What is written comes before what is tried: an exercise verifies nothing that no document has.
  func raised(by raises: [Action.PlanRaise]) -> PlanReading {
    let written = raises.filter { !$0.isExercise }.map(\.to).max() ?? 0
    let isTried = raises.contains(where: \.isExercise)
    return PlanReading(
      services: services.map { place in
        AtService(service: place.service, best: place.best.raised(to: written, isTried: isTried))
      })
  }

  /// The status of the service that is worst off, the first of several.
  public var weakest: PlanStatus { weakestService?.best ?? .none }

  /// The service that is worst off, the first of several.
  public var weakestService: AtService? { services.min { $0.best.level < $1.best.level } }

  /// The first day after which an exercise no longer holds it up for some service.
  public var until: CivilDate? { services.compactMap(\.best.until).min() }
}
