internal import Wording

extension ControlSet {
  /// The set as a JSON object; what is empty is left out.
  public var json: JSONValue {
    .object([
      "catalog": catalog.json, "title": title.json, "scale": scale.json,
      "groups": .list(groups.map(\.json)), "controls": .list(controls.map(\.json)),
    ])
  }

  /// Reads what `json` makes.
  public init?(json: JSONValue) {
    guard let catalog = json["catalog"].flatMap({ LoadedCatalog(json: $0) }),
      let title = json["title"].flatMap({ Text(json: $0) }),
      let scale = json["scale"].flatMap({ TierScale(json: $0) })
    else { return nil }
    self.init(
      catalog: catalog, title: title, scale: scale,
      groups: json["groups"]?.items.compactMap { ControlGroup(json: $0) } ?? [],
      controls: json["controls"]?.items.compactMap { Control(json: $0) } ?? [])
  }
}

extension ControlGroup {
  fileprivate var json: JSONValue {
    .object(["id": .text(id), "within": .text(orNull: within), "title": title.json])
  }

  fileprivate init?(json: JSONValue) {
    guard let id = json["id"]?.text, let title = json["title"].flatMap({ Text(json: $0) }) else {
      return nil
    }
    self.init(id: id, within: json["within"]?.text, title: title)
  }
}

extension Control {
  fileprivate var json: JSONValue {
    var members: [JSONValue.Member] = [
      .init(key: "id", value: .text(id)), .init(key: "group", value: .text(group)),
      .init(key: "strength", value: .text(strength.rawValue)),
      .init(key: "title", value: title.json),
    ]
    if let wording { members.append(.init(key: "wording", value: .text(wording))) }
    if let parent { members.append(.init(key: "of", value: .text(parent))) }
    let lists = [
      ("functions", functions), ("viewpoints", viewpoints), ("asks", asks), ("needs", needs),
      ("environments", applicability.environments), ("sectors", applicability.sectors),
      ("regimes", applicability.regimes),
    ]
    members += lists.filter { !$1.isEmpty }.map { .init(key: $0, value: .texts($1)) }
    if !items.isEmpty {
      let values = items.map { JSONValue.list([.text($0.id), .integer($0.level)]) }
      members.append(.init(key: "items", value: .list(values)))
    }
    return .object(members)
  }

  fileprivate init?(json: JSONValue) {
    guard let id = json["id"]?.text, let group = json["group"]?.text,
      let title = json["title"].flatMap({ Text(json: $0) })
    else { return nil }
    let list = { (key: String) in json[key]?.items.compactMap(\.text) ?? [] }
    let items = json["items"]?.items.compactMap { value -> Item? in
      guard let id = value.items.first?.text, let level = value.items.last?.integer else {
        return nil
      }
      return Item(id: id, level: level)
    }
    self.init(
      id: id, group: group, parent: json["of"]?.text,
      strength: json["strength"]?.text.flatMap { Strength(rawValue: $0) } ?? .expected,
      title: title, functions: list("functions"), viewpoints: list("viewpoints"),
      asks: list("asks"),
      needs: list("needs"),
      applicability: Applicability(
        environments: list("environments"), sectors: list("sectors"), regimes: list("regimes")),
      items: items ?? [], wording: json["wording"]?.text)
  }
}

extension TierScale {
  fileprivate var json: JSONValue {
    .object(["name": .text(name), "levels": .list(levels.map(\.json))])
  }

  fileprivate init?(json: JSONValue) {
    guard let name = json["name"]?.text else { return nil }
    self.init(name: name, levels: json["levels"]?.items.compactMap { Level(json: $0) } ?? [])
  }
}

extension TierScale.Level {
  fileprivate var json: JSONValue {
    .object([
      "tier": .integer(tier), "name": name.json, "evidence": .integer(evidence),
      "effectiveness": .integer(effectiveness), "support": .integer(support),
      "matrix": .integer(matrix),
    ])
  }

  fileprivate init?(json: JSONValue) {
    guard let tier = json["tier"]?.integer, let name = json["name"].flatMap({ Text(json: $0) }),
      let evidence = json["evidence"]?.integer,
      let effectiveness = json["effectiveness"]?.integer, let support = json["support"]?.integer,
      let matrix = json["matrix"]?.integer
    else { return nil }
    self.init(
      tier: tier, name: name, evidence: evidence, effectiveness: effectiveness, support: support,
      matrix: matrix)
  }
}
