internal import Wording

extension ContinuityPlan: RiskEntry {
  /// Its register.
  public static var register: Register { .continuityPlan }
  /// Its id there.
  public var registerID: String { id }
  /// What a file of documents says it holds.
  public static var plural: String { "continuity_plans" }
  /// The controls that it names: none.
  public var controls: [ControlID] { [] }

  /// The requirements that its clauses name, each once, in their order.
  public var requirements: [String] {
    var seen: Set<String> = []
    return clauses.map(\.requirement).filter { seen.insert($0).inserted }
  }

  /// What its JSON looks like.
  public static var form: JSONForm {
    .object([
      .must("id", .text), .must("name", .text), .may("kinds", .list(.text)),
      .may("version", .text), .may("date", .day), .may("owner", .text), .may("review", .day),
      .may("services", .list(.text)), .may("systems", .list(.text)), .may("kept", .text),
      .may("trigger", .text), .may("decider", .text), .may("note", .text),
      .may(
        "hand_overs",
        .list(
          .object([
            .must("to", .text), .may("trigger", .text), .may("decider", .text),
            .may("deadline", .text), .may("content", .text),
          ]))),
      .may(
        "clauses",
        .list(
          .object([
            .must("requirement", .text), .must("clause", .text),
            .must("extent", .word(Extent.allCases.map(\.rawValue))), .may("note", .text),
          ]))),
    ])
  }

  /// The kinds, services, systems and requirements that nobody knows.
  public func problems(among names: RegisteredNames, at place: Place) -> [Problem] {
    names.unknown(kinds, .planKind, at: place) + names.unknown(services, .service, at: place)
      + names.unknown(systems, .system, at: place)
      + names.unknown(requirements, .requirement, at: place)
  }

  /// Throws where one hands over to a document that is not there.
  public static func checkTogether(_ values: [ContinuityPlan]) throws(Failure) {
    let names = RegisteredNames([.continuityPlan: values.map(\.id).sorted()])
    let problems = values.flatMap { plan in
      names.unknown(plan.handOvers.map(\.to), .continuityPlan, at: .word(plan.id))
    }
    guard problems.isEmpty else { throw Failure(.input, problems) }
  }
}
