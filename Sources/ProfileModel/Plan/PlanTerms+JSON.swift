extension PlanTerms {
  /// The terms as a JSON object.
  var json: JSONValue {
    .sparse([
      "from": .text(from.description), "quarters": .integer(quarters), "budget": budget?.json,
      "staff": .object(
        Action.Staff.allCases.compactMap { kind in
          staff[kind].map { .init(key: kind.rawValue, value: .integer($0)) }
        }),
      "seasons": .object(
        Action.Season.allCases.compactMap { season in
          seasons[season].map { quarters in
            .init(key: season.rawValue, value: .list(quarters.sorted().map(JSONValue.integer)))
          }
        }),
      "locks": .list(locks.map(\.json)), "forbidden": .texts(forbidden),
    ])
  }

  /// Reads what `json` makes.
  init?(json: JSONValue) {
    guard let from = json["from"]?.text.flatMap({ PeriodID($0) }),
      let quarters = json["quarters"]?.integer,
      let locks = json.list("locks", { Lock(json: $0) }), let forbidden = json.texts("forbidden")
    else { return nil }
    self.init(from: from, quarters: quarters)
    (self.locks, self.forbidden) = (locks, forbidden)
    var parts = OptionalParts(of: json)
    budget = parts.read("budget") { Budget(json: $0) }
    staff = parts.read("staff") { Self.named($0, \.integer) } ?? [:]
    seasons = parts.read("seasons") { Self.named($0, Self.quarters) } ?? [:]
    guard parts.areSound else { return nil }
  }

  private static func quarters(_ json: JSONValue) -> Set<Int>? {
    guard case .list(let values) = json else { return nil }
    let quarters = values.compactMap(\.integer)
    return quarters.count == values.count ? Set(quarters) : nil
  }

  private static func named<Name: RawRepresentable<String> & Hashable, Value>(
    _ json: JSONValue, _ read: (JSONValue) -> Value?
  ) -> [Name: Value]? {
    guard case .object(let members) = json else { return nil }
    let pairs = members.compactMap { member in
      Name(rawValue: member.key).flatMap { name in read(member.value).map { (name, $0) } }
    }
    guard pairs.count == members.count else { return nil }
    return Dictionary(pairs) { first, _ in first }
  }
}

extension PlanTerms.Budget {
  var json: JSONValue {
    switch self {
    case .everyYear(let yen): .object(["every_year": .integer(yen)])
    case .total(let yen): .object(["total": .integer(yen)])
    case .years(let years):
      .object([
        "years": .object(
          years.sorted { $0.key < $1.key }.map {
            .init(key: String($0.key), value: .integer($0.value))
          })
      ])
    }
  }

  init?(json: JSONValue) {
    if let yen = json["every_year"]?.integer {
      self = .everyYear(yen)
    } else if let yen = json["total"]?.integer {
      self = .total(yen)
    } else if case .object(let years)? = json["years"] {
      let pairs = years.compactMap { member in
        Int(member.key).flatMap { year in member.value.integer.map { (year, $0) } }
      }
      guard pairs.count == years.count else { return nil }
      self = .years(Dictionary(pairs) { first, _ in first })
    } else {
      return nil
    }
  }
}

extension PlanTerms.Lock {
  var json: JSONValue {
    .sparse(["action": .text(action), "start": start.map { .text($0.description) }])
  }

  init?(json: JSONValue) {
    guard let action = json["action"]?.text else { return nil }
    var parts = OptionalParts(of: json)
    self.init(action, start: parts.read("start") { $0.text.flatMap { PeriodID($0) } })
    guard parts.areSound else { return nil }
  }
}
