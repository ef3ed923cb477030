extension ServiceLevels: RiskEntry {
  /// Their register.
  public static var register: Register { .serviceLevels }
  /// Their id there: that of the service.
  public var registerID: String { id }
  /// What a file of them says it holds.
  public static var plural: String { "service-levels" }

  /// The controls on whose tiers a time hangs, sorted.
  public var controls: [ControlID] { Set(times.compactMap(\.control)).sorted() }

  /// What their JSON looks like.
  public static var form: JSONForm {
    .object([
      .must("id", .text), .may("mtpd", .duration), .may("rto", .duration),
      .may("rto_level", .integer), .may("rpo", .duration),
      .may("minimum", .object([.must("level", .integer), .must("from", .duration)])),
      .may("reach", .object(Metric.allCases.map { .may($0.rawValue, .integer) })),
      .may("detection", TieredTime.form), .may("decision", TieredTime.form),
      .may("treatment", TieredTime.form), .may("backup_interval", .duration),
      .may("dwell", .duration), .may("teams", .word(Teams.allCases.map(\.rawValue))),
      .may("tasks", .list(RestoreTask.form)), .may("fallbacks", .list(Fallback.form)),
      .may("differences", .list(ScenarioDifference.form)), .may("note", .text),
    ])
  }

  /// The service, scenarios and controls that nobody has registered.
  public func problems(among names: RegisteredNames, at place: Place) -> [Problem] {
    names.unknown([id], .service, at: place)
      + names.unknown(differences.map(\.scenario), .scenario, at: place)
      + names.unknown(controls, at: place)
  }
}
