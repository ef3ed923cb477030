/// What is otherwise with the recovery of a service in one scenario.
public struct ScenarioDifference: Hashable, Sendable {
  /// The id of the scenario.
  public let scenario: String
  /// How long it takes to notice it, where it is otherwise.
  public var detection: TieredTime?
  /// How long it takes to decide, where it is otherwise.
  public var decision: TieredTime?
  /// How long it takes to treat the cause, where it is otherwise.
  public var treatment: TieredTime?
  /// How far back the last clean restore point lies, where it is otherwise.
  public var dwell: Minutes?
  /// The ids of the restore tasks that are not needed, sorted.
  public var withoutTasks: [String] = []
  /// How long some restore tasks take instead, by id.
  public var durations: [String: Minutes] = [:]
  /// The ids of the fallbacks that cannot run, sorted.
  public var withoutFallbacks: [String] = []

  /// Starts from no difference.
  public init(scenario: String) {
    self.scenario = scenario
  }
}

extension ScenarioDifference {
  /// What its JSON looks like.
  static var form: JSONForm {
    .object([
      .must("scenario", .text), .may("detection", TieredTime.form),
      .may("decision", TieredTime.form), .may("treatment", TieredTime.form),
      .may("dwell", .duration), .may("without_tasks", .list(.text)),
      .may("durations", .named(.duration)), .may("without_fallbacks", .list(.text)),
    ])
  }

  var json: JSONValue {
    .sparse([
      "scenario": .text(scenario), "detection": detection?.json, "decision": decision?.json,
      "treatment": treatment?.json, "dwell": dwell?.json, "without_tasks": .texts(withoutTasks),
      "durations": durations.isEmpty
        ? nil
        : .object(
          durations.sorted { $0.key < $1.key }.map { .init(key: $0.key, value: $0.value.json) }),
      "without_fallbacks": .texts(withoutFallbacks),
    ])
  }

  init?(json: JSONValue) {
    guard let scenario = json["scenario"]?.text, let tasks = json.texts("without_tasks"),
      let fallbacks = json.texts("without_fallbacks")
    else { return nil }
    self.init(scenario: scenario)
    (withoutTasks, withoutFallbacks) = (Set(tasks).sorted(), Set(fallbacks).sorted())
    var parts = OptionalParts(of: json)
    detection = parts.read("detection") { TieredTime(json: $0) }
    decision = parts.read("decision") { TieredTime(json: $0) }
    treatment = parts.read("treatment") { TieredTime(json: $0) }
    dwell = parts.read("dwell") { Minutes(json: $0) }
    durations = parts.read("durations", Self.durations) ?? [:]
    guard parts.areSound else { return nil }
  }

  private static func durations(_ json: JSONValue) -> [String: Minutes]? {
    guard case .object(let members) = json else { return nil }
    let pairs = members.compactMap { member in
      Minutes(json: member.value).map { (member.key, $0) }
    }
    guard pairs.count == members.count else { return nil }
    return Dictionary(pairs) { first, _ in first }
  }
}
