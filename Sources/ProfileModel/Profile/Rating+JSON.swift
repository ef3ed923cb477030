extension Rating {
  /// The rating as a JSON object; what was never said is left out.
  public var json: JSONValue {
    var members: [JSONValue.Member] = [
      .init("catalog", key.catalog), .init("control", key.control),
      .init("scope", key.scope.description), .init("answer", answer.kind.rawValue),
    ]
    switch answer {
    case .adopted(.tier(let tier)): members.append(.init(key: "tier", value: .integer(tier)))
    case .adopted(.items(let items)): members.append(.init(key: "items", value: items.json))
    case .unanswered, .unknown, .notApplicable, .notAdopted: break
    }
    let texts: [(String, String?)] = [
      ("reason", reason), ("approver", approver), ("review_on", reviewOn?.description),
      ("exceptions", exceptions), ("compensating", compensating), ("remark", remark),
      ("owner", owner), ("respondent", respondent), ("checker", checker),
      ("answered_on", answeredOn?.description),
    ]
    members += texts.compactMap { name, text in text.map { .init(name, $0) } }
    if !evidence.isEmpty {
      members.append(.init(key: "evidence", value: .list(evidence.map(\.json))))
    }
    if let draft { members.append(.init(key: "draft", value: draft.json)) }
    return .object(members)
  }

  /// Reads what `json` makes.
  public init?(json: JSONValue) {
    guard let key = RatingKey(json: json), let answer = Answer(json: json) else { return nil }
    self.init(key, answer: answer)
    guard json.members.count > Self.leastMembers else { return }
    reason = json["reason"]?.text
    approver = json["approver"]?.text
    reviewOn = json["review_on"]?.text.flatMap { CivilDate($0) }
    evidence = json["evidence"]?.items.compactMap { Evidence(json: $0) } ?? []
    exceptions = json["exceptions"]?.text
    compensating = json["compensating"]?.text
    remark = json["remark"]?.text
    owner = json["owner"]?.text
    respondent = json["respondent"]?.text
    checker = json["checker"]?.text
    answeredOn = json["answered_on"]?.text.flatMap { CivilDate($0) }
    draft = json["draft"].flatMap { RatingDraft(json: $0) }
  }
}

extension Rating {
  /// How many members the JSON of a question has that nobody has said anything of: its key and that.
  private static var leastMembers: Int { 4 }
}

extension Rating: WrittenValue {
  /// Whether every part says the same, code point by code point.
  public func isWritten(like other: Rating) -> Bool {
    key == other.key && RatingPart.allCases.allSatisfy { agrees(with: other, on: $0) }
  }
}

extension RatingKey {
  /// The question as members of a JSON object.
  public var json: JSONValue {
    .object([
      "catalog": .text(catalog), "control": .text(control), "scope": .text(scope.description),
    ])
  }

  /// Reads the members that `json` makes.
  public init?(json: JSONValue) {
    guard let catalog = json["catalog"]?.text, let control = json["control"]?.text,
      let scope = json["scope"]?.text.flatMap({ Scope($0) })
    else { return nil }
    self.init(catalog: catalog, control: control, scope: scope)
  }
}

extension Answer {
  /// The answer as a JSON object of its own.
  var json: JSONValue {
    var members: [JSONValue.Member] = [.init("answer", kind.rawValue)]
    if let tier = declaredTier { members.append(.init(key: "tier", value: .integer(tier))) }
    if let items { members.append(.init(key: "items", value: items.json)) }
    return .object(members)
  }

  /// The answers to check items as a JSON object, where it was answered by them.
  public var itemsJSON: JSONValue? { items?.json }

  /// Reads an answer by check items from what `itemsJSON` makes.
  public static func answered(by items: JSONValue) -> Answer {
    let pairs = items.members.compactMap { member in
      member.value.text.flatMap { ItemAnswer(rawValue: $0) }.map { (member.key, $0) }
    }
    return .adopted(.items(Dictionary(pairs) { first, _ in first }))
  }

  /// Reads an answer from the members of a rating.
  init?(json: JSONValue) {
    guard let kind = json["answer"]?.text.flatMap({ Kind(rawValue: $0) }) else { return nil }
    switch kind {
    case .unanswered: self = .unanswered
    case .unknown: self = .unknown
    case .notApplicable: self = .notApplicable
    case .notAdopted: self = .notAdopted
    case .adopted:
      if let tier = json["tier"]?.integer {
        self = .adopted(.tier(tier))
      } else if let items = json["items"] {
        self = .answered(by: items)
      } else {
        return nil
      }
    }
  }
}

extension Evidence {
  /// The reference as a JSON object.
  public var json: JSONValue {
    let texts: [(String, String?)] = [
      ("title", title), ("grade", grade.code), ("place", place), ("date", date?.description),
      ("valid_until", validUntil?.description), ("sha256", digest),
    ]
    return .object(texts.compactMap { name, text in text.map { .init(name, $0) } })
  }

  /// Reads what `json` makes.
  public init?(json: JSONValue) {
    guard let title = json["title"]?.text,
      let grade = json["grade"]?.text.flatMap({ Grade(code: $0) })
    else { return nil }
    self.init(
      title: title, grade: grade, place: json["place"]?.text,
      date: json["date"]?.text.flatMap { CivilDate($0) },
      validUntil: json["valid_until"]?.text.flatMap { CivilDate($0) },
      digest: json["sha256"]?.text)
  }
}

extension RatingDraft {
  /// The origin as a JSON object.
  public var json: JSONValue {
    var members: [JSONValue.Member] = [.init("period", period.description)]
    if !sources.isEmpty {
      members.append(.init(key: "sources", value: .list(sources.map(\.json))))
    }
    if let proposal { members.append(.init(key: "proposal", value: proposal.json)) }
    return .object(members)
  }

  /// Reads what `json` makes.
  init?(json: JSONValue) {
    guard let period = json["period"]?.text.flatMap({ PeriodID($0) }) else { return nil }
    self.init(
      period: period, sources: json["sources"]?.items.compactMap { Source(json: $0) } ?? [],
      proposal: json["proposal"].flatMap { Answer(json: $0) })
  }
}

extension RatingDraft.Source {
  var json: JSONValue {
    guard case .object(let members) = key.json, let edge else { return key.json }
    return .object(members + [.init("edge", edge)])
  }

  init?(json: JSONValue) {
    guard let key = RatingKey(json: json) else { return nil }
    self.init(key, edge: json["edge"]?.text)
  }
}

extension [String: ItemAnswer] {
  fileprivate var json: JSONValue {
    .object(sorted { $0.key < $1.key }.map { .init($0.key, $0.value.rawValue) })
  }
}

extension JSONValue.Member {
  fileprivate init(_ key: String, _ text: String) {
    self.init(key: key, value: .text(text))
  }
}
