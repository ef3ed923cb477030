/// How far an action has come, as somebody noted it; that it is done stands with the action.
public struct ActionProgress: Hashable, Sendable {
  /// The id of the action.
  public let action: String
  /// The day on which it began.
  public var begun: CivilDate?
  /// Yen that it has cost so far.
  public var spent: Int?
  /// Person-days that it has taken so far.
  public var effort: [Action.Staff: Int] = [:]
  /// The quarter by whose end it is now expected to be done.
  public var expected: PeriodID?
  /// What there is to say.
  public var note: String?

  /// Begins to note.
  public init(_ action: String) {
    self.action = action
  }
}

extension ActionProgress: Registered {
  /// Its register.
  public static var register: Register { .progress }
  /// Its id there: the action's.
  public var registerID: String { action }

  /// The note as a JSON object.
  public var json: JSONValue {
    .sparse([
      "action": .text(action), "begun": begun.map { .text($0.description) },
      "spent": spent.map(JSONValue.integer), "effort": Action.json(effort),
      "expected": expected.map { .text($0.description) }, "note": note.map(JSONValue.text),
    ])
  }

  /// Reads what `json` makes.
  public init?(json: JSONValue) {
    guard let action = json["action"]?.text else { return nil }
    self.init(action)
    var parts = OptionalParts(of: json)
    begun = parts.read("begun") { $0.text.flatMap { CivilDate($0) } }
    spent = parts.read("spent", \.integer)
    effort = parts.read("effort", Action.effort) ?? [:]
    expected = parts.read("expected") { $0.text.flatMap { PeriodID($0) } }
    note = parts.text("note")
    guard parts.areSound else { return nil }
  }
}
