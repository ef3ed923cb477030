internal import Wording

extension PriorityCriteria: CheckedValue {
  /// The criteria as a JSON object.
  public var json: JSONValue {
    .sparse([
      "edition": .text(edition), "provenance": provenance.json, "weights": weights.json,
      "objectives": .list(objectives.map(\.json)), "anchors": .list(anchors.map(\.json)),
      "labels": labels.json, "costing": costing.json, "approval": approval?.json,
    ])
  }

  /// Reads what `json` makes.
  public init?(json: JSONValue) {
    guard let edition = json["edition"]?.text,
      let provenance = json["provenance"].flatMap({ Text(json: $0) }),
      let weights = json["weights"].flatMap({ Weights(json: $0) }),
      let objectives = json.list("objectives", { Objective(json: $0) }),
      let anchors = json.list("anchors", { Anchors(json: $0) }),
      let labels = json["labels"].flatMap({ Thresholds(json: $0) })
    else { return nil }
    let approval = json["approval"].map { Approval(json: $0) }
    if let approval, approval == nil { return nil }
    var parts = OptionalParts(of: json)
    let costing = parts.read("costing") { Costing(json: $0) }
    guard parts.areSound else { return nil }
    self.init(
      edition: edition, provenance: provenance, weights: weights, objectives: objectives,
      anchors: anchors, labels: labels, approval: approval ?? nil)
    self.costing = costing ?? self.costing
  }
}

extension PriorityCriteria.Weights {
  var json: JSONValue {
    .object([
      "motivation": .integer(motivation), "risk": .integer(risk),
      "cost_effect": .integer(costEffect),
    ])
  }

  init?(json: JSONValue) {
    guard let motivation = json["motivation"]?.integer, let risk = json["risk"]?.integer,
      let costEffect = json["cost_effect"]?.integer
    else { return nil }
    self.init(motivation: motivation, risk: risk, costEffect: costEffect)
  }
}

extension PriorityCriteria.Objective {
  var json: JSONValue {
    .object(["id": .text(id), "name": name.json, "weight": .integer(weight)])
  }

  init?(json: JSONValue) {
    guard let id = json["id"]?.text, let name = json["name"].flatMap({ Text(json: $0) }),
      let weight = json["weight"]?.integer
    else { return nil }
    self.init(id: id, name: name, weight: weight)
  }
}

extension PriorityCriteria.Anchors {
  var json: JSONValue {
    .object([
      "unit": .text(unit.rawValue), "low": .text(low.description),
      "high": .text(high.description),
    ])
  }

  init?(json: JSONValue) {
    guard let unit: RiskUnit = json.word("unit"), let low = json.decimal("low"),
      let high = json.decimal("high")
    else { return nil }
    self.init(unit: unit, low: low, high: high)
  }
}

extension PriorityCriteria.Thresholds {
  var json: JSONValue {
    .object([
      "quick_quarters": .integer(quickQuarters), "quick_cost": .integer(quickCost),
      "quick_risk": .integer(quickRisk), "large_share": .integer(largeShare),
    ])
  }

  init?(json: JSONValue) {
    guard let quarters = json["quick_quarters"]?.integer,
      let cost = json["quick_cost"]?.integer, let risk = json["quick_risk"]?.integer,
      let share = json["large_share"]?.integer
    else { return nil }
    self.init(quickQuarters: quarters, quickCost: cost, quickRisk: risk, largeShare: share)
  }
}

extension PriorityCriteria.Costing {
  var json: JSONValue {
    .object([
      "day_rate": .integer(dayRate), "external_rate": .integer(externalRate),
      "years": .integer(years),
    ])
  }

  init?(json: JSONValue) {
    guard let dayRate = json["day_rate"]?.integer,
      let externalRate = json["external_rate"]?.integer, let years = json["years"]?.integer
    else { return nil }
    self.init(dayRate: dayRate, externalRate: externalRate, years: years)
  }
}
