public import Wording

extension ServiceLevels: CheckedValue {
  /// The levels as a JSON object; what was never said is left out.
  public var json: JSONValue {
    .sparse([
      "id": .text(id), "mtpd": tolerable?.json, "rto": objective?.json,
      "rto_level": levelAtObjective.map(JSONValue.integer), "rpo": dataObjective?.json,
      "minimum": minimum.map {
        .object(["level": .integer($0.level), "from": $0.from.json])
      },
      "reach": reach.isEmpty
        ? nil
        : .object(
          Metric.allCases.compactMap { metric in
            reach[metric].map { .init(key: metric.rawValue, value: .integer($0)) }
          }),
      "detection": detection?.json, "decision": decision?.json, "treatment": treatment?.json,
      "backup_interval": backupInterval?.json, "dwell": dwell?.json,
      "teams": .text(teams.rawValue), "tasks": .list(tasks.map(\.json)),
      "fallbacks": .list(fallbacks.map(\.json)), "differences": .list(differences.map(\.json)),
      "note": note.map(JSONValue.text),
    ])
  }

  /// Reads what `json` makes.
  public init?(json: JSONValue) {
    guard let id = json["id"]?.text, let tasks = json.list("tasks", { RestoreTask(json: $0) }),
      let fallbacks = json.list("fallbacks", { Fallback(json: $0) }),
      let differences = json.list("differences", { ScenarioDifference(json: $0) })
    else { return nil }
    self.init(id: id)
    (self.tasks, self.fallbacks, self.differences) = (tasks, fallbacks, differences)
    var parts = OptionalParts(of: json)
    readObjectives(&parts)
    detection = parts.read("detection") { TieredTime(json: $0) }
    decision = parts.read("decision") { TieredTime(json: $0) }
    treatment = parts.read("treatment") { TieredTime(json: $0) }
    teams = parts.read("teams") { $0.text.flatMap { Teams(rawValue: $0) } } ?? .byRequirement
    note = parts.text("note")
    guard parts.areSound else { return nil }
  }

  private mutating func readObjectives(_ parts: inout OptionalParts) {
    tolerable = parts.read("mtpd") { Minutes(json: $0) }
    objective = parts.read("rto") { Minutes(json: $0) }
    levelAtObjective = parts.read("rto_level", \.integer)
    dataObjective = parts.read("rpo") { Minutes(json: $0) }
    minimum = parts.read("minimum") { Minimum(json: $0) }
    reach = parts.read("reach", Self.reach) ?? [:]
    backupInterval = parts.read("backup_interval") { Minutes(json: $0) }
    dwell = parts.read("dwell") { Minutes(json: $0) }
  }

  private static func reach(_ json: JSONValue) -> [Metric: Int]? {
    guard case .object(let members) = json else { return nil }
    let pairs = members.compactMap { member in
      Metric(rawValue: member.key).flatMap { metric in member.value.integer.map { (metric, $0) } }
    }
    guard pairs.count == members.count else { return nil }
    return Dictionary(pairs) { first, _ in first }
  }

  /// What people call it.
  public static var noun: Text { Text(ja: "サービス水準", en: "the levels of a service") }
}

extension ServiceLevels.Minimum {
  fileprivate init?(json: JSONValue) {
    guard let level = json["level"]?.integer, let from = json["from"].flatMap({ Minutes(json: $0) })
    else { return nil }
    self.init(level: level, from: from)
  }
}
