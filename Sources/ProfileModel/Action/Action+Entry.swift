extension Action: RiskEntry {
  /// What a file of actions says it holds.
  public static var plural: String { "actions" }

  /// The controls that it raises, sorted.
  public var controls: [ControlID] { Set(raises.map(\.control)).sorted() }

  /// What its JSON looks like.
  public static var form: JSONForm {
    let cost = JSONForm.object([.must("low", .integer), .must("high", .integer)])
    return .object([
      .must("id", .text),
      .may("origin", .object(["catalog", "edition", "entry"].map { .must($0, .text) })),
      .must("title", .wording), .must("does", .wording), .may("goal", .text),
      .may("done_when", .wording), .may("owner", .text), .may("resources", .text),
      .may(
        "raises",
        .list(.object([.must("control", .text), .must("from", .integer), .must("to", .integer)]))),
      .may("plans", .list(.object([.must("requirement", .text), .must("to", .integer)]))),
      .may("effort", .object(Staff.allCases.map { .may($0.rawValue, .integer) })),
      .may("initial", cost), .may("yearly", cost), .must("lead_time", .integer),
      .may("needs", .list(.text)), .may("alternatives", .list(.text)),
      .may("seasons", .list(.word(Season.allCases.map(\.rawValue)))), .may("earliest", .text),
      .may("duty", .object([.must("reason", .text), .must("due", .text)])),
      .may("serves", .named(.integer)), .may("caveat", .wording),
      .may("confirmed", .object([.must("by", .text), .must("on", .day)])), .may("done", .day),
    ])
  }

  /// The actions, objectives and controls that nobody has registered.
  public func problems(among names: RegisteredNames, at place: Place) -> [Problem] {
    names.unknown(needs + alternatives, .action, at: place)
      + names.unknown(serves.keys.sorted(), .objective, at: place)
      + names.unknown(planRaises.map(\.requirement), .requirement, at: place)
      + names.unknown(controls, at: place)
  }
}
