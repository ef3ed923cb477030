public import Wording

extension Asset: CheckedValue {
  /// The asset as a JSON object; what was never said is left out.
  public var json: JSONValue {
    .sparse([
      "id": .text(id), "name": .text(name), "kind": .text(kind.rawValue),
      "environment": .text(environment.rawValue), "importance": .integer(importance),
      "services": .texts(services), "systems": .texts(systems), "owner": owner.map(JSONValue.text),
      "supplier": supplier.map(JSONValue.text), "note": note.map(JSONValue.text),
      "asset_lens_only": assetLensOnly.map(JSONValue.text),
      "threats": .list(threats.map(\.json)),
    ])
  }

  /// Reads what `json` makes.
  public init?(json: JSONValue) {
    guard let id = json["id"]?.text, let name = json["name"]?.text,
      let kind: Kind = json.word("kind"),
      let environment: System.Environment = json.word("environment"),
      let importance = json["importance"]?.integer, let services = json.texts("services"),
      let systems = json.texts("systems"),
      let threats = json.list("threats", { Threat(json: $0) })
    else { return nil }
    self.init(id: id, name: name, kind: kind, environment: environment, importance: importance)
    (self.services, self.systems) = (Set(services).sorted(), Set(systems).sorted())
    (owner, supplier) = (json["owner"]?.text, json["supplier"]?.text)
    (note, assetLensOnly) = (json["note"]?.text, json["asset_lens_only"]?.text)
    self.threats = threats
  }

  /// What people call it.
  public static var noun: Text { Text(ja: "資産", en: "an asset") }

  /// All that is wrong with what it says.
  public func problems(at place: Place) -> [Problem] {
    var list = Checklist(place)
    list.expectID(id)
    list.expectText(name, Text(ja: "名称", en: "name"))
    list.expectLevel(importance, in: 1...3, Text(ja: "重要度", en: "importance"))
    if let assetLensOnly {
      list.expectText(
        assetLensOnly, Text(ja: "資産ベースのみとする理由", en: "reason for the asset lens alone"))
    }
    list.expectOnce(threats.map(\.id), Text(ja: "脅威", en: "threat"))
    for threat in threats {
      list.expectID(threat.id)
      list.expectLevel(
        threat.likelihood, in: 1...3,
        Text(
          ja: "脅威「\(threat.id)」の起こりやすさ", en: "likelihood of the threat '\(threat.id)'"))
    }
    return list.problems
  }
}

extension Asset.Threat {
  var json: JSONValue {
    .sparse([
      "id": .text(id), "name": .text(name), "likelihood": .integer(likelihood),
      "controls": .list(controls.map(\.json)),
    ])
  }

  init?(json: JSONValue) {
    guard let id = json["id"]?.text, let name = json["name"]?.text,
      let likelihood = json["likelihood"]?.integer,
      let controls = json.list("controls", { ControlID(json: $0) })
    else { return nil }
    self.init(id: id, name: name, likelihood: likelihood, controls: controls)
  }
}
