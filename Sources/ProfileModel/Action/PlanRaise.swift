public import Wording

extension Action {
  /// A requirement on plans that it brings the documents further with.
  public struct PlanRaise: Hashable, Sendable {
    /// The id of the requirement.
    public let requirement: String
    /// The step after it: 1 written, 2 with steps and people, 3 verified by an exercise.
    public let to: Int

    /// Names a raise.
    public init(_ requirement: String, to: Int) {
      self.requirement = requirement
      self.to = to
    }

    /// Whether only an exercise brings it.
    public var isExercise: Bool { to >= 3 }
  }

  /// What sort of work it is.
  public enum Kind: String, CaseIterable, Sendable {
    /// It raises controls.
    case control
    /// It mends plan documents.
    case planRevision = "plan-revision"
    /// It tries them out.
    case exercise

    /// The sort as people read it.
    public var readable: Text {
      switch self {
      case .control: Text(ja: "対策", en: "control")
      case .planRevision: Text(ja: "計画改訂", en: "plan revision")
      case .exercise: Text(ja: "演習", en: "exercise")
      }
    }
  }

  /// What sort of work it is, by what it brings.
  public var kind: Kind {
    guard raises.isEmpty, !planRaises.isEmpty else { return .control }
    return planRaises.contains(where: \.isExercise) ? .exercise : .planRevision
  }
}

extension Action.PlanRaise {
  var json: JSONValue {
    .object(["requirement": .text(requirement), "to": .integer(to)])
  }

  init?(json: JSONValue) {
    guard let requirement = json["requirement"]?.text, let to = json["to"]?.integer else {
      return nil
    }
    self.init(requirement, to: to)
  }
}
