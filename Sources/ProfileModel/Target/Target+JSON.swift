extension Target {
  /// The claim as a JSON object; what was never said is left out.
  public var json: JSONValue {
    let texts: [(String, String?)] = [
      ("why", why), ("approver", approver), ("approved_on", approvedOn?.description),
      ("funding", funding), ("expires", expires?.description),
    ]
    return .object(
      id.members + [.init(key: "tier", value: .integer(tier))]
        + texts.compactMap { name, text in text.map { .init(key: name, value: .text($0)) } })
  }

  /// Reads what `json` makes.
  public init?(json: JSONValue) {
    guard let id = ID(json: json), let tier = json["tier"]?.integer else { return nil }
    self.init(id, tier: tier)
    why = json["why"]?.text
    approver = json["approver"]?.text
    approvedOn = json["approved_on"]?.text.flatMap { CivilDate($0) }
    funding = json["funding"]?.text
    expires = json["expires"]?.text.flatMap { CivilDate($0) }
  }
}

extension Target: WrittenValue {}

extension Target.ID: CustomStringConvertible {
  /// The claim as the journal names it: `policy nisc/5.4.2-1@organisation 2027-06-30`, with document
  /// and clause in quotes, so that two claims never share a name.
  public var description: String {
    let place = origin.isEmpty && clause.isEmpty ? [] : [origin, clause].map { quoted($0) }
    let day = from.map { [$0.description] } ?? []
    let head = [source.rawValue, "\(key.catalog)/\(key.control)@\(key.scope)"]
    return (head + place + day).joined(separator: " ")
  }

  private func quoted(_ text: String) -> String { JSONValue.text(text).canonical }

  fileprivate var members: [JSONValue.Member] {
    let texts: [(String, String?)] = [
      ("catalog", key.catalog), ("control", key.control), ("scope", key.scope.description),
      ("source", source.rawValue), ("origin", origin.isEmpty ? nil : origin),
      ("clause", clause.isEmpty ? nil : clause), ("from", from?.description),
    ]
    return texts.compactMap { name, text in text.map { .init(key: name, value: .text($0)) } }
  }

  fileprivate init?(json: JSONValue) {
    guard let key = RatingKey(json: json),
      let source = json["source"]?.text.flatMap({ Target.Source(rawValue: $0) })
    else { return nil }
    self.init(
      key, source, origin: json["origin"]?.text ?? "", clause: json["clause"]?.text ?? "",
      from: json["from"]?.text.flatMap { CivilDate($0) })
  }
}
