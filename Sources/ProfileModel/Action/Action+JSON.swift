public import Wording

extension Action: CheckedValue {
  /// The action as a JSON object; what was never said is left out.
  public var json: JSONValue {
    .sparse([
      "id": .text(id), "origin": origin?.json, "title": title.json, "does": does.json,
      "goal": goal.map(JSONValue.text), "done_when": doneWhen?.json,
      "owner": owner.map(JSONValue.text), "resources": resources.map(JSONValue.text),
      "raises": .list(raises.map(\.json)),
      "plans": planRaises.isEmpty ? nil : .list(planRaises.map(\.json)),
      "effort": Self.json(effort),
      "initial": initial.json, "yearly": yearly.json, "lead_time": .integer(leadTime),
      "needs": .texts(needs), "alternatives": .texts(alternatives),
      "seasons": .texts(seasons.map(\.rawValue)),
      "earliest": earliest.map { .text($0.description) }, "duty": duty?.json,
      "serves": .object(
        serves.sorted { $0.key < $1.key }.map { .init(key: $0.key, value: .integer($0.value)) }),
      "caveat": caveat?.json, "confirmed": confirmed?.json,
      "done": done.map { .text($0.description) },
    ])
  }

  /// Person-days by kind of people as a JSON object.
  static func json(_ effort: [Staff: Int]) -> JSONValue {
    .object(
      Staff.allCases.compactMap { staff in
        effort[staff].map { .init(key: staff.rawValue, value: .integer($0)) }
      })
  }

  /// Reads what `json` makes.
  public init?(json: JSONValue) {
    guard let id = json["id"]?.text, let title = json["title"].flatMap({ Text(json: $0) }),
      let does = json["does"].flatMap({ Text(json: $0) }),
      let raises = json.list("raises", { Raise(json: $0) }),
      let leadTime = json["lead_time"]?.integer, let needs = json.texts("needs"),
      let alternatives = json.texts("alternatives"), let seasons = json.texts("seasons")
    else { return nil }
    self.init(id: id, title: title, does: does, raises: raises, leadTime: leadTime)
    (self.needs, self.alternatives) = (Set(needs).sorted(), Set(alternatives).sorted())
    self.seasons = Season.allCases.filter { seasons.contains($0.rawValue) }
    var parts = OptionalParts(of: json)
    origin = parts.read("origin") { Scenario.Origin(json: $0) }
    (goal, owner, resources) = (parts.text("goal"), parts.text("owner"), parts.text("resources"))
    doneWhen = parts.read("done_when") { Text(json: $0) }
    planRaises = parts.read("plans", Self.planRaises) ?? []
    effort = parts.read("effort", Self.effort) ?? [:]
    initial = parts.read("initial") { Cost(json: $0) } ?? initial
    yearly = parts.read("yearly") { Cost(json: $0) } ?? yearly
    earliest = parts.read("earliest") { $0.text.flatMap { PeriodID($0) } }
    duty = parts.read("duty") { Duty(json: $0) }
    serves = parts.read("serves") { Self.halves($0) } ?? [:]
    caveat = parts.read("caveat") { Text(json: $0) }
    confirmed = parts.read("confirmed") { Confirmation(json: $0) }
    done = parts.read("done") { $0.text.flatMap { CivilDate($0) } }
    guard parts.areSound, Set(seasons).count == self.seasons.count else { return nil }
  }

  private static func planRaises(_ json: JSONValue) -> [PlanRaise]? {
    guard case .list(let values) = json else { return nil }
    let raises = values.compactMap { PlanRaise(json: $0) }
    return raises.count == values.count ? raises : nil
  }

  /// Person-days by kind of people.
  static func effort(_ json: JSONValue) -> [Staff: Int]? {
    guard case .object(let members) = json else { return nil }
    let pairs = members.compactMap { member in
      Staff(rawValue: member.key).flatMap { staff in member.value.integer.map { (staff, $0) } }
    }
    guard pairs.count == members.count else { return nil }
    return Dictionary(pairs) { first, _ in first }
  }

  private static func halves(_ json: JSONValue) -> [String: Int]? {
    guard case .object(let members) = json else { return nil }
    let pairs = members.compactMap { member in
      member.value.integer.map { (member.key, $0) }
    }
    guard pairs.count == members.count else { return nil }
    return Dictionary(pairs) { first, _ in first }
  }

  /// What people call it.
  public static var noun: Text { Text(ja: "対応策", en: "an action") }
}

extension Action.Raise {
  var json: JSONValue {
    .object(["control": control.json, "from": .integer(from), "to": .integer(to)])
  }

  init?(json: JSONValue) {
    guard let control = json["control"].flatMap({ ControlID(json: $0) }),
      let from = json["from"]?.integer, let to = json["to"]?.integer
    else { return nil }
    self.init(control, from: from, to: to)
  }
}

extension Action.Cost {
  var json: JSONValue { .object(["low": .integer(low), "high": .integer(high)]) }

  init?(json: JSONValue) {
    guard let low = json["low"]?.integer, let high = json["high"]?.integer else { return nil }
    self.init(low: low, high: high)
  }
}

extension Action.Duty {
  var json: JSONValue { .object(["reason": .text(reason), "due": .text(due.description)]) }

  init?(json: JSONValue) {
    guard let reason = json["reason"]?.text, let due = json["due"]?.text.flatMap({ PeriodID($0) })
    else { return nil }
    self.init(reason: reason, due: due)
  }
}

extension Action.Confirmation {
  var json: JSONValue { .object(["by": .text(by), "on": .text(on.description)]) }

  init?(json: JSONValue) {
    guard let by = json["by"]?.text, let on = json["on"]?.text.flatMap({ CivilDate($0) }) else {
      return nil
    }
    self.init(by: by, on: on)
  }
}
