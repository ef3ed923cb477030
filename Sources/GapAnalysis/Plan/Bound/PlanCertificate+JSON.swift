public import ProfileModel

extension PlanCertificate {
  /// The certificate as a JSON object.
  public var json: JSONValue {
    .object([
      "scale": .integer(scale), "bound": .integer(bound),
      "prices": .list(
        prices.map { .list([.text($0.resource), .integer($0.period), .integer($0.amount)]) }),
      "waits": .list(
        waits.map { wait in
          .list([
            .text(wait.action), .text(wait.prerequisite), .integer(wait.quarter),
            .integer(wait.amount),
          ])
        }),
      "credits": .list(
        credits.map { .list([.text($0.step), .integer($0.quarter), .integer($0.amount)]) }),
    ])
  }

  /// Reads what `json` makes.
  public init?(json: JSONValue) {
    guard let scale = json["scale"]?.integer, let bound = json["bound"]?.integer,
      let prices = json.listed("prices", { Row($0, texts: 1, numbers: 2) }),
      let waits = json.listed("waits", { Row($0, texts: 2, numbers: 2) }),
      let credits = json.listed("credits", { Row($0, texts: 1, numbers: 2) })
    else { return nil }
    self.init(
      scale: scale, bound: bound,
      prices: prices.map {
        Price(resource: $0.texts[0], period: $0.numbers[0], amount: $0.numbers[1])
      },
      waits: waits.map {
        Wait(
          action: $0.texts[0], prerequisite: $0.texts[1], quarter: $0.numbers[0],
          amount: $0.numbers[1])
      },
      credits: credits.map {
        Credit(step: $0.texts[0], quarter: $0.numbers[0], amount: $0.numbers[1])
      })
  }

  /// Some texts and then some numbers.
  private struct Row {
    let texts: [String]
    let numbers: [Int]

    init?(_ json: JSONValue, texts: Int, numbers: Int) {
      guard case .list(let values) = json, values.count == texts + numbers else { return nil }
      self.texts = values.prefix(texts).compactMap(\.text)
      self.numbers = values.dropFirst(texts).compactMap(\.integer)
      guard self.texts.count == texts, self.numbers.count == numbers else { return nil }
    }
  }
}
