internal import GapAnalysis
internal import ProfileModel
internal import Reporting
internal import Wording

/// Why an action is in a plan, or why it is not.
struct PlanReasons {
  private let printing: PlanPrinting

  init(_ printing: PlanPrinting) {
    self.printing = printing
  }

  private var problem: PlanProblem { printing.proof.problem }

  func items(of id: String) throws(Failure) -> [Page.Item] {
    guard let action = problem.actions.first(where: { $0.id == id }) else {
      throw .notRegistered(
        id, among: problem.actions.map(\.id), listedBy: "assess plan show \(printing.plan.id)")
    }
    let common: [Fields.Field] = [
      .init("id", Text(ja: "ID", en: "ID"), .text(id)),
      .init("title", Text(ja: "対応策", en: "Action"), printing.title(id)),
      .init(
        "notes", Text(ja: "計画を作るときに決めたこと", en: "Decided on the way"),
        .list(printing.proof.notes.filter { $0.action == id }.map { .wording($0.said) })),
    ]
    let reasons = schedule.starts[id].map { taken(action, from: $0) } ?? leftOut(action)
    return [.fields(Fields("why", common + reasons))]
  }

  private var schedule: PlanSchedule { printing.proof.schedule(of: printing.plan) }

  /// What an action is worth when it alone is done.
  private func worthAlone(_ action: PlanAction) -> Int {
    PlanChecker(problem).value(
      of: PlanSchedule([action.id: schedule.starts[action.id] ?? 1]))
  }

  private func leftOut(_ action: PlanAction) -> [Fields.Field] {
    let found = problem.rejections(from: schedule, at: printing.proof.certificate)
    let words = found.first { $0.action == action.id }.map {
      RejectionWords($0, notes: printing.proof.notes)
    }
    return [
      .init("in", Text(ja: "計画に", en: "In the plan"), .code("out", Text(ja: "入っていない", en: "no"))),
      .init(
        "reason", Text(ja: "理由", en: "Reason"), words.map { .code($0.code, $0.reason) } ?? .none),
      .init(
        "detail", Text(ja: "詳しく", en: "In detail"), words.map { .wording($0.detail) } ?? .none),
      .init(
        "worth", Text(ja: "最初に着手した場合の価値(単独)", en: "Worth alone, begun at once"),
        .integer(worthAlone(action))),
    ]
  }

  private func taken(_ action: PlanAction, from start: Int) -> [Fields.Field] {
    [
      .init("in", Text(ja: "計画に", en: "In the plan"), .code("in", Text(ja: "入っている", en: "yes"))),
      .init(
        "start", Text(ja: "着手", en: "Begins"),
        .text(orNone: printing.plan.terms.quarter(start)?.description)),
      .init("reason", Text(ja: "理由", en: "Reason"), .wording(reason(for: action))),
      .init("worth", Text(ja: "価値(単独)", en: "Worth alone"), .integer(worthAlone(action))),
      .init(
        "loss", Text(ja: "外したときに失う価値", en: "Worth lost without it"),
        .integer(problem.loss(without: action.id, in: schedule))),
      .init(
        "needed_by", Text(ja: "これを前提とするもの", en: "Needed by"),
        AssetPrinting.ids(followers(of: action.id))),
      .init(
        "instead_of", Text(ja: "代わりに入らなかったもの", en: "Instead of"),
        AssetPrinting.ids(alternatives(to: action))),
    ]
  }

  private func followers(of id: String) -> [String] {
    let schedule = schedule
    return problem.actions.filter { action in
      schedule.starts[action.id] != nil && action.prerequisites.contains { $0.action == id }
    }.map(\.id)
  }

  private func alternatives(to action: PlanAction) -> [String] {
    guard let group = action.alternatives else { return [] }
    return problem.actions.filter { $0.alternatives == group && $0.id != action.id }.map(\.id)
  }

  private func reason(for action: PlanAction) -> Text {
    if let due = action.due.flatMap({ printing.plan.terms.quarter($0) }) {
      return Text(ja: "\(due) までに終える必須の対応策", en: "mandatory, to be done by \(due)")
    }
    if case .start = action.decision {
      return Text(ja: "着手を決めてある", en: "its beginning was decided")
    }
    let followers = followers(of: action.id)
    if worthAlone(action) == 0, !followers.isEmpty {
      let names = followers.joined(separator: ", ")
      return Text(ja: "\(names) の前提", en: "\(names) waits for it")
    }
    return Text(
      ja: "使う予算と人日に見合う価値がある", en: "it is worth the money and the days that it takes")
  }
}
