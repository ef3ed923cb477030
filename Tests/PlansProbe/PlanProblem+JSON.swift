import GapAnalysis

extension PlanProblem {
  /// The problem in one line of JSON, for programs that plan by themselves.
  public var json: String {
    JSON.object([
      ("quarters", "\(quarters)"), ("afterwards", "\(afterwards)"),
      ("resources", JSON.array(resources.map(\.json))),
      ("actions", JSON.array(actions.map(\.json))),
      ("steps", JSON.object(steps.sorted { $0.key < $1.key }.map { ($0.key, "\($0.value)") })),
    ])
  }
}

private enum JSON {
  static func array(_ values: [String]) -> String { "[" + values.joined(separator: ", ") + "]" }

  static func object(_ members: [(String, String)]) -> String {
    "{" + members.map { "\(text($0)): \($1)" }.joined(separator: ", ") + "}"
  }

  /// The ids of made problems have nothing in them that would have to be escaped.
  static func text(_ value: String) -> String { "\"\(value)\"" }

  static func number(_ value: Int?) -> String { value.map { "\($0)" } ?? "null" }
}

extension PlanResource {
  fileprivate var json: String {
    let periods = periods.map {
      "[\($0.quarters.lowerBound), \($0.quarters.upperBound), \($0.capacity)]"
    }
    return JSON.object([("id", JSON.text(id)), ("periods", JSON.array(periods))])
  }
}

extension PlanAction {
  fileprivate var json: String {
    JSON.object([
      ("id", JSON.text(id)), ("duration", "\(duration)"),
      ("totals", JSON.object(totals.sorted { $0.key < $1.key }.map { ($0.key, "\($0.value)") })),
      ("worth", worth.json), ("earliest", "\(earliest)"), ("latest", JSON.number(latest)),
      ("blocked", JSON.array(blocked.sorted().map(String.init))),
      ("before", JSON.array(prerequisites.map { "[\(JSON.text($0.action)), \($0.lag)]" })),
      ("group", alternatives.map(JSON.text) ?? "null"), ("due", JSON.number(due)),
      ("decision", decision.json),
    ])
  }
}

extension PlanAction.Worth {
  fileprivate var json: String {
    switch self {
    case .amount(let worth): "\(worth)"
    case .steps(let steps): JSON.array(steps.sorted().map(JSON.text))
    }
  }
}

extension PlanAction.Decision {
  fileprivate var json: String {
    switch self {
    case .open: JSON.text("open")
    case .start(let quarter): "\(quarter)"
    case .forbidden: JSON.text("no")
    }
  }
}
