public import ProfileModel

extension PlanProblem {
  /// The problem as a JSON object, for whoever checks a plan later.
  public var json: JSONValue {
    .object([
      "quarters": .integer(quarters), "afterwards": .integer(afterwards),
      "resources": .list(resources.map(\.json)), "actions": .list(actions.map(\.json)),
      "steps": .named(steps),
    ])
  }

  /// Reads what `json` makes; nothing where it is another thing, or not sound.
  public init?(json: JSONValue) {
    guard let quarters = json["quarters"]?.integer, let afterwards = json["afterwards"]?.integer,
      let resources = json.listed("resources", { PlanResource(json: $0) }),
      let actions = json.listed("actions", { PlanAction(json: $0) }),
      let steps = json["steps"]?.integersByName,
      let problem = try? PlanProblem(
        quarters: quarters, afterwards: afterwards, resources: resources, actions: actions,
        steps: steps)
    else { return nil }
    self = problem
  }
}

extension PlanResource {
  fileprivate var json: JSONValue {
    .object([
      "id": .text(id), "kind": .text(kind == .budget ? "budget" : "staff"),
      "periods": .list(
        periods.map { period in
          .object([
            "first": .integer(period.quarters.lowerBound),
            "last": .integer(period.quarters.upperBound), "capacity": .integer(period.capacity),
          ])
        }),
    ])
  }

  fileprivate init?(json: JSONValue) {
    let kinds: [String: Kind] = ["budget": .budget, "staff": .staff]
    guard let id = json["id"]?.text, let kind = json["kind"]?.text.flatMap({ kinds[$0] }),
      let periods = json.listed(
        "periods",
        { json -> Period? in
          guard let first = json["first"]?.integer, let last = json["last"]?.integer, first <= last,
            let capacity = json["capacity"]?.integer
          else { return nil }
          return Period(first...last, capacity: capacity)
        })
    else { return nil }
    self.init(id: id, kind: kind, periods: periods)
  }
}

extension PlanAction {
  fileprivate var json: JSONValue {
    var members: [JSONValue.Member] = [
      .init(key: "id", value: .text(id)), .init(key: "duration", value: .integer(duration)),
      .init(key: "totals", value: .named(totals)),
      .init(key: "running", value: .named(running)),
      .init(key: "earliest", value: .integer(earliest)),
      .init(key: "blocked", value: .list(blocked.sorted().map(JSONValue.integer))),
      .init(
        key: "prerequisites",
        value: .named(
          Dictionary(prerequisites.map { ($0.action, $0.lag) }) { first, _ in first })),
    ]
    switch worth {
    case .amount(let amount): members.append(.init(key: "amount", value: .integer(amount)))
    case .steps(let steps): members.append(.init(key: "steps", value: .texts(steps.sorted())))
    }
    let optional: [(String, JSONValue?)] = [
      ("latest", latest.map(JSONValue.integer)),
      ("begins", begins.map { .list($0.sorted().map(JSONValue.integer)) }),
      ("alternatives", alternatives.map(JSONValue.text)), ("due", due.map(JSONValue.integer)),
      ("decision", decision.json),
    ]
    for (key, value) in optional {
      if let value { members.append(.init(key: key, value: value)) }
    }
    return .object(members)
  }

  fileprivate init?(json: JSONValue) {
    guard let id = json["id"]?.text, let duration = json["duration"]?.integer,
      let totals = json["totals"]?.integersByName, let running = json["running"]?.integersByName,
      let earliest = json["earliest"]?.integer, let blocked = json.listed("blocked", \.integer),
      let links = json["prerequisites"]?.integersByName,
      let worth = json["amount"]?.integer.map(Worth.amount)
        ?? json.listed("steps", \.text).map({ .steps(Set($0)) }),
      let decision = Decision(json: json["decision"]),
      let latest = json.optional("latest", \.integer), let due = json.optional("due", \.integer),
      let alternatives = json.optional("alternatives", \.text),
      let begins = json.optional("begins", { _ in json.listed("begins", \.integer) })
    else { return nil }
    self.init(
      id: id, duration: duration, totals: totals, worth: worth, earliest: earliest,
      latest: latest, blocked: Set(blocked),
      prerequisites: links.sorted { $0.key < $1.key }.map { Prerequisite($0, lag: $1) },
      alternatives: alternatives, due: due, decision: decision)
    self.running = running
    self.begins = begins.map { Set($0) }
  }
}

extension PlanAction.Decision {
  fileprivate var json: JSONValue? {
    switch self {
    case .open: nil
    case .start(let quarter): .integer(quarter)
    case .forbidden: .text("forbidden")
    }
  }

  fileprivate init?(json: JSONValue?) {
    switch json {
    case nil: self = .open
    case .integer(let quarter): self = .start(quarter)
    case .text("forbidden"): self = .forbidden
    default: return nil
    }
  }
}

extension JSONValue {
  /// Whole numbers behind names, in the order of the names.
  static func named(_ numbers: [String: Int]) -> JSONValue {
    .object(
      numbers.sorted { $0.key < $1.key }.map { Member(key: $0.key, value: .integer($0.value)) })
  }

  /// What `named` makes.
  var integersByName: [String: Int]? {
    guard case .object(let members) = self else { return nil }
    let pairs = members.compactMap { member in member.value.integer.map { (member.key, $0) } }
    return pairs.count == members.count ? Dictionary(pairs) { first, _ in first } : nil
  }

  /// What may stand behind a key, nothing in its place where it does not; nothing at all where it
  /// cannot be read.
  func optional<Value>(_ key: String, _ read: (JSONValue) -> Value?) -> Value?? {
    guard let value = self[key] else { return .some(nil) }
    return read(value).map { .some($0) }
  }

  /// What every value of the list behind a key is read as; nothing where there is no such list.
  func listed<Value>(_ key: String, _ read: (JSONValue) -> Value?) -> [Value]? {
    guard case .list(let values)? = self[key] else { return nil }
    let found = values.compactMap(read)
    return found.count == values.count ? found : nil
  }
}
