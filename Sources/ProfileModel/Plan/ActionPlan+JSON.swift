extension ActionPlan: Registered {
  /// Its register.
  public static var register: Register { .plan }
  /// Its id there.
  public var registerID: String { id }

  /// The plan as a JSON object.
  public var json: JSONValue {
    .sparse([
      "id": .text(id), "terms": terms.json, "period": .text(period.description),
      "made": .text(made.description), "items": .list(items.map(\.json)),
      "quality": quality.json, "outlook": .list(outlook.map(\.json)), "proof": proof,
      "approval": approval?.json,
    ])
  }

  /// Reads what `json` makes.
  public init?(json: JSONValue) {
    guard let id = json["id"]?.text, let terms = json["terms"].flatMap({ PlanTerms(json: $0) }),
      let period = json["period"]?.text.flatMap({ PeriodID($0) }), let made = json.day("made"),
      let items = json.list("items", { Item(json: $0) }),
      let quality = json["quality"].flatMap({ Quality(json: $0) }),
      let outlook = json.list("outlook", { Outlook(json: $0) }), let proof = json["proof"]
    else { return nil }
    self.init(
      id: id, terms: terms, period: period, made: made, items: items, quality: quality,
      outlook: outlook, proof: proof)
    var parts = OptionalParts(of: json)
    approval = parts.read("approval") { Approval(json: $0) }
    guard parts.areSound else { return nil }
  }
}

extension ActionPlan.Item {
  /// The item as a JSON object.
  public var json: JSONValue {
    .object([
      "action": .text(action), "start": .text(start.description), "end": .text(end.description),
      "initial": .integer(initial), "yearly": .integer(yearly), "effort": Action.json(effort),
      "confirmed": .flag(isConfirmed),
    ])
  }

  init?(json: JSONValue) {
    guard let action = json["action"]?.text,
      let start = json["start"]?.text.flatMap({ PeriodID($0) }),
      let end = json["end"]?.text.flatMap({ PeriodID($0) }),
      let initial = json["initial"]?.integer, let yearly = json["yearly"]?.integer,
      let effort = json["effort"].flatMap(Action.effort),
      case .flag(let isConfirmed)? = json["confirmed"],
      [initial, yearly].allSatisfy((0...Action.mostYen).contains)
    else { return nil }
    self.init(
      action: action, start: start, end: end, initial: initial, yearly: yearly, effort: effort,
      isConfirmed: isConfirmed)
  }
}

extension ActionPlan.Quality {
  /// The quality as a JSON object.
  public var json: JSONValue {
    .sparse([
      "value": .integer(value), "bound": .integer(bound), "greedy": greedy.map(JSONValue.integer),
      "solver": .text(solver.rawValue), "given_up": .integer(givenUp),
    ])
  }

  init?(json: JSONValue) {
    guard let value = json["value"]?.integer, let bound = json["bound"]?.integer,
      let solver: Solver = json.word("solver"), let givenUp = json["given_up"]?.integer
    else { return nil }
    var parts = OptionalParts(of: json)
    let greedy = parts.read("greedy", \.integer)
    guard parts.areSound else { return nil }
    self.init(value: value, bound: bound, greedy: greedy, solver: solver, givenUp: givenUp)
  }
}

extension ActionPlan.Outlook {
  /// The outlook as a JSON object.
  public var json: JSONValue {
    .sparse([
      "quarter": quarter.map { .text($0.description) }, "gaps": .integer(gaps),
      "duties": .integer(duties), "above": .integer(above),
      "residuals": .object(
        residuals.map { .init(key: $0.unit.rawValue, value: .integer($0.total)) }),
      "readiness": readiness.map {
        .object(["weak": .integer($0.weak), "readied": .texts($0.readied)])
      },
    ])
  }

  init?(json: JSONValue) {
    guard let gaps = json["gaps"]?.integer, let duties = json["duties"]?.integer,
      let above = json["above"]?.integer, case .object(let members)? = json["residuals"]
    else { return nil }
    // Members come back in the order of their names; units have an order of their own.
    let residuals = RiskUnit.allCases.compactMap { unit in
      members.first { $0.key == unit.rawValue }?.value.integer.map {
        Residual(unit: unit, total: $0)
      }
    }
    var parts = OptionalParts(of: json)
    let quarter = parts.read("quarter") { $0.text.flatMap { PeriodID($0) } }
    let readiness = parts.read("readiness") { json -> Readiness? in
      guard let weak = json["weak"]?.integer, let readied = json.texts("readied") else {
        return nil
      }
      return Readiness(weak: weak, readied: readied)
    }
    guard parts.areSound, residuals.count == members.count else { return nil }
    self.init(
      quarter: quarter, gaps: gaps, duties: duties, above: above, residuals: residuals,
      readiness: readiness)
  }
}
