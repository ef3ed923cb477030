public import Wording

extension Exercise: CheckedValue {
  /// The exercise as a JSON object; what was never said is left out.
  public var json: JSONValue {
    .sparse([
      "id": .text(id), "name": .text(name), "kind": .text(kind.rawValue),
      "planned": planned.map { .text($0.description) }, "held": held.map { .text($0.description) },
      "plans": .texts(plans), "services": .texts(services), "scenarios": .texts(scenarios),
      "lead": lead.map(JSONValue.text), "participants": .texts(participants),
      "objectives": .list(objectives.map(\.json)), "lessons": lessons.map(JSONValue.text),
    ])
  }

  /// Reads what `json` makes.
  public init?(json: JSONValue) {
    guard let id = json["id"]?.text, let name = json["name"]?.text,
      let kind: Kind = json.word("kind"), let plans = json.texts("plans"),
      let services = json.texts("services"), let scenarios = json.texts("scenarios"),
      let participants = json.texts("participants"),
      let objectives = json.list("objectives", { Objective(json: $0) })
    else { return nil }
    self.init(id: id, name: name, kind: kind)
    (self.plans, self.services) = (Set(plans).sorted(), Set(services).sorted())
    (self.scenarios, self.participants) = (Set(scenarios).sorted(), participants)
    self.objectives = objectives
    var parts = OptionalParts(of: json)
    planned = parts.read("planned") { $0.text.flatMap { PeriodID($0) } }
    held = parts.read("held") { $0.text.flatMap { CivilDate($0) } }
    (lead, lessons) = (parts.text("lead"), parts.text("lessons"))
    guard parts.areSound else { return nil }
  }

  /// What people call it.
  public static var noun: Text { Text(ja: "演習", en: "an exercise") }

  /// All that is wrong with what it says.
  public func problems(at place: Place) -> [Problem] {
    var list = Checklist(place)
    list.expectID(id)
    list.expectText(name, Text(ja: "名称", en: "name"))
    list.expect(
      planned != nil || held != nil,
      Text(ja: "実施日も予定の四半期もありません", en: "it has neither a day nor a quarter"),
      remedy: Text(ja: "どちらかを書いてください", en: "write one of them"))
    list.expect(
      held != nil || objectives.allSatisfy { $0.result == .open },
      Text(ja: "実施日がないのに結果があります", en: "it has results and no day on which it was held"),
      remedy: Text(ja: "実施日を書いてください", en: "write the day on which it was held"))
    list.expectOnce(objectives.map(\.requirement), Text(ja: "検証する要件", en: "objective"))
    return list.problems
  }
}

extension Exercise.Objective {
  var json: JSONValue {
    .sparse([
      "requirement": .text(requirement), "result": .text(result.rawValue),
      "finding": finding.map(JSONValue.text), "action": action.map(JSONValue.text),
    ])
  }

  init?(json: JSONValue) {
    guard let requirement = json["requirement"]?.text,
      let result: Exercise.Result = json.word("result")
    else { return nil }
    self.init(requirement, result: result)
    var parts = OptionalParts(of: json)
    (finding, action) = (parts.text("finding"), parts.text("action"))
    guard parts.areSound else { return nil }
  }
}

extension Exercise: RiskEntry {
  /// Its register.
  public static var register: Register { .exercise }
  /// Its id there.
  public var registerID: String { id }
  /// What a file of exercises says it holds.
  public static var plural: String { "exercises" }
  /// The controls that it names: none.
  public var controls: [ControlID] { [] }

  /// What its JSON looks like.
  public static var form: JSONForm {
    .object([
      .must("id", .text), .must("name", .text),
      .must("kind", .word(Kind.allCases.map(\.rawValue))), .may("planned", .text),
      .may("held", .day), .may("plans", .list(.text)), .may("services", .list(.text)),
      .may("scenarios", .list(.text)), .may("lead", .text), .may("participants", .list(.text)),
      .may(
        "objectives",
        .list(
          .object([
            .must("requirement", .text), .must("result", .word(Result.allCases.map(\.rawValue))),
            .may("finding", .text), .may("action", .text),
          ]))),
      .may("lessons", .text),
    ])
  }

  /// The documents, services, scenarios, requirements and actions that nobody knows.
  public func problems(among names: RegisteredNames, at place: Place) -> [Problem] {
    names.unknown(plans, .continuityPlan, at: place)
      + names.unknown(services, .service, at: place)
      + names.unknown(scenarios, .scenario, at: place)
      + names.unknown(objectives.map(\.requirement), .requirement, at: place)
      + names.unknown(objectives.compactMap(\.action), .action, at: place)
  }
}
