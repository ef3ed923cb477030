internal import GapAnalysis
internal import ProfileModel
internal import Wording

/// Why what is mandatory cannot be done, and what would let it.
struct PlanConflictWords {
  private let problem: PlanProblem
  private let terms: PlanTerms

  init(_ problem: PlanProblem, _ terms: PlanTerms) {
    self.problem = problem
    self.terms = terms
  }

  /// The failure that tells every rule in the conflict.
  var failure: Failure {
    guard let conflict = problem.conflict(), !conflict.rules.isEmpty else {
      return Failure(
        .input, at: .word("plan build"),
        Text(
          ja: "必須の対応策どうしが両立しません(前提、代わり、除外を確かめてください)",
          en: "what is mandatory excludes itself, whatever the money, the days and the dates are"),
        remedy: Text(
          ja: "--lock、--forbid、義務、前提を見直してください",
          en: "look at --lock, --forbid, duties and prerequisites"))
    }
    let count = conflict.rules.count
    let head = Problem(
      at: .word("plan build"),
      count == 1
        ? Text(
          ja: "次の決まりを守って必須の対応策を行う計画はありません",
          en: "no plan with what is mandatory keeps the rule below")
        : Text(
          ja: "次の\(count)件の決まりをすべて守る計画はありません。どれか一つがなければあります",
          en: "no plan keeps all \(count) rules below; without any one of them there is one"),
      remedy: Text(ja: "ゆるめるものを選んでください", en: "choose what is to give way"))
    return Failure(.input, [head] + conflict.relaxations.map(problem(of:)))
  }

  private func problem(of relaxation: PlanConflict.Relaxation) -> Problem {
    switch relaxation.rule {
    case .capacity(let resource, let period): capacity(resource, period, relaxation.amount)
    case .deadline(let action): deadline(action, relaxation.amount)
    case .window(let action):
      Problem(
        at: .word(action), Text(ja: "着手できる時期の制約", en: "when it may begin"),
        remedy: relaxation.amount.map {
          Text(ja: "\($0)四半期前後にずらせば両立します", en: "moved by \($0) quarters it would do")
        } ?? Self.notAlone)
    }
  }

  private func capacity(_ resource: String, _ period: Int, _ amount: Int?) -> Problem {
    let found = problem.resources.first { $0.id == resource }
    let quarters = found?.periods[period].quarters ?? 1...1
    let (first, last) = (terms.quarter(quarters.lowerBound), terms.quarter(quarters.upperBound))
    let span = first == last ? [first] : [first, last]
    let when = span.compactMap(\.self).map(\.description).joined(separator: "-")
    let (name, unit) = (PlanPrinting.resource(resource), PlanPrinting.unit(resource))
    let capacity = found?.periods[period].capacity ?? 0
    return Problem(
      at: .word(resource),
      Text(
        ja: "\(when) の\(name.japanese)の上限 \(capacity)\(unit.japanese)",
        en: "the \(name.english) of \(when): \(capacity) \(unit.english)"),
      remedy: amount.map {
        Text(
          ja: "あと \($0)\(unit.japanese)あれば両立します", en: "with \($0) \(unit.english) more it would do")
      } ?? Self.notAlone)
  }

  private func deadline(_ action: String, _ amount: Int?) -> Problem {
    let due = problem.actions.first { $0.id == action }?.due.flatMap { terms.quarter($0) }
    let quarter = due?.description ?? ""
    return Problem(
      at: .word(action), Text(ja: "期限 \(quarter)", en: "due \(quarter)"),
      remedy: amount.map {
        Text(ja: "\($0)四半期延ばせば両立します", en: "\($0) quarters later it would do")
      } ?? Self.notAlone)
  }

  private static let notAlone = Text(
    ja: "これだけをゆるめても足りません", en: "giving way here alone is not enough")
}
