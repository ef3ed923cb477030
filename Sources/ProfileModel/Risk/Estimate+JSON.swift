extension Spread {
  func json(_ write: (Value) -> JSONValue) -> JSONValue {
    .object(["low": write(low), "likely": write(likely), "high": write(high)])
  }

  init?(json: JSONValue, _ read: (JSONValue) -> Value?) {
    guard let low = json["low"].flatMap(read), let likely = json["likely"].flatMap(read),
      let high = json["high"].flatMap(read)
    else { return nil }
    self.init(low: low, likely: likely, high: high)
  }
}

extension LikelihoodEstimate {
  /// Classes are whole numbers, rates are texts.
  var json: JSONValue {
    switch self {
    case .classes(let classes): classes.json { .integer($0) }
    case .rates(let rates): rates.json { .text($0.description) }
    }
  }

  init?(json: JSONValue) {
    if let classes = Spread(json: json, \.integer) {
      self = .classes(classes)
    } else if let rates = Spread(json: json, { $0.text.flatMap { ExactDecimal($0) } }) {
      self = .rates(rates)
    } else {
      return nil
    }
  }
}

extension LossEstimate {
  var json: JSONValue {
    .object(["unit": .text(unit.rawValue), "amount": amount.json { .integer($0) }])
  }

  init?(json: JSONValue) {
    guard let unit: RiskUnit = json.word("unit"),
      let amount = json["amount"].flatMap({ Spread(json: $0, \.integer) })
    else { return nil }
    self.init(unit: unit, amount: amount)
  }
}

extension ImpactClasses {
  var json: JSONValue {
    .object(ImpactKind.allCases.map { .init(key: $0.rawValue, value: .integer(self[$0])) })
  }

  init?(json: JSONValue) {
    let classes = ImpactKind.allCases.compactMap { json[$0.rawValue]?.integer }
    guard classes.count == ImpactKind.allCases.count else { return nil }
    self.init(
      service: classes[0], money: classes[1], safety: classes[2], society: classes[3],
      information: classes[4])
  }
}
