public import Wording

extension ContinuityPlan: CheckedValue {
  /// The document as a JSON object; what was never said is left out.
  public var json: JSONValue {
    .sparse([
      "id": .text(id), "name": .text(name), "kinds": .texts(kinds),
      "version": version.map(JSONValue.text), "date": date.map { .text($0.description) },
      "owner": owner.map(JSONValue.text), "review": review.map { .text($0.description) },
      "services": .texts(services), "systems": .texts(systems), "kept": kept.map(JSONValue.text),
      "trigger": trigger.map(JSONValue.text), "decider": decider.map(JSONValue.text),
      "note": note.map(JSONValue.text), "hand_overs": .list(handOvers.map(\.json)),
      "clauses": .list(clauses.map(\.json)),
    ])
  }

  /// Reads what `json` makes.
  public init?(json: JSONValue) {
    guard let id = json["id"]?.text, let name = json["name"]?.text,
      let kinds = json.texts("kinds"), let services = json.texts("services"),
      let systems = json.texts("systems"),
      let handOvers = json.list("hand_overs", { HandOver(json: $0) }),
      let clauses = json.list("clauses", { Clause(json: $0) })
    else { return nil }
    self.init(id: id, name: name)
    (self.kinds, self.handOvers, self.clauses) = (Set(kinds).sorted(), handOvers, clauses)
    (self.services, self.systems) = (Set(services).sorted(), Set(systems).sorted())
    var parts = OptionalParts(of: json)
    (version, owner, kept) = (parts.text("version"), parts.text("owner"), parts.text("kept"))
    (trigger, decider) = (parts.text("trigger"), parts.text("decider"))
    note = parts.text("note")
    date = parts.read("date") { $0.text.flatMap { CivilDate($0) } }
    review = parts.read("review") { $0.text.flatMap { CivilDate($0) } }
    guard parts.areSound else { return nil }
  }

  /// What people call it.
  public static var noun: Text { Text(ja: "計画文書", en: "a plan document") }

  /// All that is wrong with what it says.
  public func problems(at place: Place) -> [Problem] {
    var list = Checklist(place)
    list.expectID(id)
    list.expectText(name, Text(ja: "名称", en: "name"))
    for clause in clauses {
      let requirement = clause.requirement
      list.expectText(
        clause.clause,
        Text(ja: "要件「\(requirement)」の条項", en: "clause for the requirement '\(requirement)'"))
    }
    list.expectOnce(
      clauses.map { "\($0.requirement) \($0.clause)" },
      Text(ja: "要件と条項", en: "requirement and clause"))
    list.expectOnce(handOvers.map(\.to), Text(ja: "引継ぎ先", en: "document that takes over"))
    list.expect(
      !handOvers.contains { $0.to == id },
      Text(ja: "自分自身に引き継いでいます", en: "it hands over to itself"),
      remedy: Text(ja: "ほかの計画を引継ぎ先にしてください", en: "hand over to another plan"))
    return list.problems
  }
}

extension ContinuityPlan.Clause {
  var json: JSONValue {
    .sparse([
      "requirement": .text(requirement), "clause": .text(clause),
      "extent": .text(extent.rawValue), "note": note.map(JSONValue.text),
    ])
  }

  init?(json: JSONValue) {
    guard let requirement = json["requirement"]?.text, let clause = json["clause"]?.text,
      let extent: ContinuityPlan.Extent = json.word("extent")
    else { return nil }
    var parts = OptionalParts(of: json)
    self.init(requirement, clause: clause, extent: extent, note: parts.text("note"))
    guard parts.areSound else { return nil }
  }
}

extension ContinuityPlan.HandOver {
  var json: JSONValue {
    .sparse([
      "to": .text(to), "trigger": trigger.map(JSONValue.text),
      "decider": decider.map(JSONValue.text), "deadline": deadline.map(JSONValue.text),
      "content": content.map(JSONValue.text),
    ])
  }

  init?(json: JSONValue) {
    guard let to = json["to"]?.text else { return nil }
    self.init(to: to)
    var parts = OptionalParts(of: json)
    (trigger, decider) = (parts.text("trigger"), parts.text("decider"))
    (deadline, content) = (parts.text("deadline"), parts.text("content"))
    guard parts.areSound else { return nil }
  }
}
