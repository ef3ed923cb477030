extension LayerGroup {
  var json: JSONValue {
    .sparse([
      "mode": .text(mode.rawValue), "controls": .list(members.map(\.control.json)),
      "weights": isWeighted ? .list(members.map { .integer($0.weight) }) : nil,
    ])
  }

  private var isWeighted: Bool { members.contains { $0.weight != 1 } }

  init?(json: JSONValue) {
    guard let mode: LayerMode = json.word("mode"),
      let controls = json.list("controls", { ControlID(json: $0) }),
      let weights = json.list("weights", \.integer),
      weights.isEmpty || weights.count == controls.count
    else { return nil }
    let members = controls.enumerated().map { place, control in
      Member(control, weight: weights.isEmpty ? 1 : weights[place])
    }
    self.init(mode, members)
  }
}

extension LayerStrength {
  /// The word, or the number under a key of its own, since a number would be a word too.
  fileprivate var members: [JSONValue.Member] {
    switch self {
    case .word(let word): [.init(key: "strength", value: .text(word))]
    case .value(let value): [.init(key: "factor", value: .text(value.description))]
    }
  }

  fileprivate init?(json: JSONValue) {
    if let value = json.decimal("factor") {
      self = .value(value)
    } else if let word = json["strength"]?.text {
      self = .word(word)
    } else {
      return nil
    }
  }
}

extension Layer {
  var json: JSONValue { .object(strength.members + group.json.members) }

  init?(json: JSONValue) {
    guard let strength = LayerStrength(json: json), let group = LayerGroup(json: json) else {
      return nil
    }
    self.init(strength, group)
  }
}

extension ContainLayer {
  var json: JSONValue {
    .object(
      strength.members + [
        .init(key: "detect", value: detect.json), .init(key: "respond", value: respond.json),
      ])
  }

  init?(json: JSONValue) {
    guard let strength = LayerStrength(json: json),
      let detect = json["detect"].flatMap({ LayerGroup(json: $0) }),
      let respond = json["respond"].flatMap({ LayerGroup(json: $0) })
    else { return nil }
    self.init(strength, detect: detect, respond: respond)
  }
}

extension AttackTree {
  var json: JSONValue {
    .sparse([
      "id": .text(id), "title": .text(title), "likelihood": .integer(likelihood),
      "steps": .list(steps.map(\.json)),
    ])
  }

  init?(json: JSONValue) {
    guard let id = json["id"]?.text, let title = json["title"]?.text,
      let likelihood = json["likelihood"]?.integer,
      let steps = json.list("steps", { Step(json: $0) })
    else { return nil }
    self.init(id: id, title: title, likelihood: likelihood, steps: steps)
  }
}

extension AttackTree.Step {
  var json: JSONValue {
    .sparse([
      "title": .text(title), "assets": .texts(assets), "controls": .list(controls.map(\.json)),
    ])
  }

  init?(json: JSONValue) {
    guard let title = json["title"]?.text, let assets = json.texts("assets"),
      let controls = json.list("controls", { ControlID(json: $0) })
    else { return nil }
    self.init(title: title, assets: assets, controls: controls)
  }
}
