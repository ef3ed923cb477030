internal import Wording

extension Scenario: CheckedValue {
  /// The scenario as a JSON object; what was never said is left out.
  public var json: JSONValue {
    .sparse([
      "id": .text(id), "origin": origin?.json, "title": title.json, "story": story.json,
      "harm": harm.json, "services": .texts(services), "assets": .texts(assets),
      "suppliers": .texts(suppliers), "dependencies": .list(dependencies.map(\.json)),
      "cause": .text(cause.rawValue), "environments": .texts(environments.map(\.rawValue)),
      "likelihood": likelihood.json, "impact": impact.json, "loss": loss?.json,
      "damage": damage.map(JSONValue.integer), "prevent": .list(prevent.map(\.json)),
      "contain": .list(contain.map(\.json)), "recover": .list(recover.map(\.json)),
      "trees": .list(trees.map(\.json)), "treatment": .text(treatment.rawValue),
      "watch": watch.map(JSONValue.text), "not_applicable": reasonAgainst.map(JSONValue.text),
    ])
  }

  private var reasonAgainst: String? {
    if case .notApplicable(let reason) = status { reason } else { nil }
  }

  /// Reads what `json` makes.
  public init?(json: JSONValue) {
    guard let id = json["id"]?.text, let title = json["title"].flatMap({ Text(json: $0) }),
      let story = json["story"].flatMap({ Text(json: $0) }),
      let harm = json["harm"].flatMap({ Text(json: $0) }), let cause: Cause = json.word("cause"),
      let likelihood = json["likelihood"].flatMap({ LikelihoodEstimate(json: $0) }),
      let impact = json["impact"].flatMap({ ImpactClasses(json: $0) })
    else { return nil }
    self.init(
      id: id, title: title, story: story, harm: harm, cause: cause, likelihood: likelihood,
      impact: impact)
    guard readLinks(json), readLayers(json), readDecisions(json) else { return nil }
  }

  private mutating func readLinks(_ json: JSONValue) -> Bool {
    guard let services = json.texts("services"), let assets = json.texts("assets"),
      let suppliers = json.texts("suppliers"),
      let dependencies = json.list("dependencies", { Dependency(json: $0) }),
      let environments = json.list(
        "environments", { $0.text.flatMap { System.Environment(rawValue: $0) } })
    else { return false }
    self.services = Set(services).sorted()
    self.assets = Set(assets).sorted()
    self.suppliers = Set(suppliers).sorted()
    self.dependencies = dependencies
    self.environments = System.Environment.allCases.filter(environments.contains)
    if let value = json["origin"] {
      guard let read = Origin(json: value) else { return false }
      origin = read
    }
    return true
  }

  private mutating func readLayers(_ json: JSONValue) -> Bool {
    guard let prevent = json.list("prevent", { Layer(json: $0) }),
      let contain = json.list("contain", { ContainLayer(json: $0) }),
      let recover = json.list("recover", { Layer(json: $0) }),
      let trees = json.list("trees", { AttackTree(json: $0) })
    else { return false }
    (self.prevent, self.contain, self.recover) = (prevent, contain, recover)
    self.trees = trees
    if let value = json["loss"] {
      guard let read = LossEstimate(json: value) else { return false }
      loss = read
    }
    return true
  }

  private mutating func readDecisions(_ json: JSONValue) -> Bool {
    guard let treatment: Treatment = json.word("treatment") else { return false }
    self.treatment = treatment
    damage = json["damage"]?.integer
    watch = json["watch"]?.text
    if let reason = json["not_applicable"]?.text { status = .notApplicable(reason: reason) }
    return true
  }
}

extension Scenario.Origin {
  var json: JSONValue {
    .object(["catalog": .text(catalog), "edition": .text(edition), "entry": .text(entry)])
  }

  init?(json: JSONValue) {
    guard let catalog = json["catalog"]?.text, let edition = json["edition"]?.text,
      let entry = json["entry"]?.text
    else { return nil }
    self.init(catalog: catalog, edition: edition, entry: entry)
  }
}

extension Scenario.Dependency {
  var json: JSONValue { .sparse(["service": .text(service), "note": note.map(JSONValue.text)]) }

  init?(json: JSONValue) {
    guard let service = json["service"]?.text else { return nil }
    self.init(service: service, note: json["note"]?.text)
  }
}
