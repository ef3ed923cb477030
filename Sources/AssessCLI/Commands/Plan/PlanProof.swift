internal import GapAnalysis
internal import ProfileModel
internal import Wording

/// What a plan is checked by later: what was asked, the prices that prove the bound, and what had to be
/// decided on the way.
struct PlanProof {
  let problem: PlanProblem
  let certificate: PlanCertificate
  /// Whether an exact search came to its end, so that the bound is the value itself.
  let isSearchComplete: Bool
  /// What had to be decided about actions.
  let notes: [Note]

  struct Note {
    let action: String
    let kind: PlanNote.Kind
    let said: Text
  }

  init(
    problem: PlanProblem, certificate: PlanCertificate, isSearchComplete: Bool, notes: [PlanNote]
  ) {
    self.problem = problem
    self.certificate = certificate
    self.isSearchComplete = isSearchComplete
    self.notes = notes.map { Note(action: $0.action, kind: $0.kind, said: $0.readable) }
  }

  var json: JSONValue {
    .object([
      "problem": problem.json, "certificate": certificate.json,
      "search_complete": .flag(isSearchComplete),
      "notes": .list(
        notes.map { note in
          .object([
            "action": .text(note.action), "kind": .text(note.kind.rawValue),
            "said": note.said.json,
          ])
        }),
    ])
  }

  /// Reads what `json` makes.
  init(of plan: ActionPlan) throws(Failure) {
    guard let problem = plan.proof["problem"].flatMap({ PlanProblem(json: $0) }),
      let certificate = plan.proof["certificate"].flatMap({ PlanCertificate(json: $0) }),
      case .flag(let isComplete)? = plan.proof["search_complete"],
      case .list(let notes)? = plan.proof["notes"]
    else {
      throw Failure(
        .storage, at: .word(plan.id),
        Text(ja: "計画の根拠を読めません", en: "what proves the plan cannot be read"),
        remedy: Text(
          ja: "「assess plan build」で作り直してください", en: "make it again with 'assess plan build'"))
    }
    self.problem = problem
    self.certificate = certificate
    isSearchComplete = isComplete
    self.notes = notes.compactMap { note in
      guard let action = note["action"]?.text, let said = note["said"].flatMap({ Text(json: $0) }),
        let kind = note["kind"]?.text.flatMap({ PlanNote.Kind(rawValue: $0) })
      else { return nil }
      return Note(action: action, kind: kind, said: said)
    }
  }

  /// When everything starts in a plan.
  func schedule(of plan: ActionPlan) -> PlanSchedule {
    let places = plan.items.compactMap { item in
      plan.terms.place(of: item.start).map { (item.action, $0) }
    }
    return PlanSchedule(Dictionary(places) { first, _ in first })
  }
}
