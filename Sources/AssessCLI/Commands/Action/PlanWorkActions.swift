internal import GapAnalysis
internal import ProfileModel
internal import Wording

/// Actions for what the plans lack: documents to revise, and exercises to hold after that.
///
/// Their effort is an estimate that nobody has confirmed.
struct PlanWorkActions {
  private let desk: ContinuityDesk
  /// In which language a goal, which has only one, is written.
  private let language: Language

  init(_ desk: ContinuityDesk, in language: Language) {
    self.desk = desk
    self.language = language
  }

  /// The actions, each with what has to be done before.
  var made: [Action] {
    var revisions: [PlanWork.Subject: String] = [:]
    return desk.examined.work.map { work in
      var action = work.isExercise ? exercise(work) : revision(work)
      if work.isExercise {
        action.needs = [revisions[work.subject]].compactMap(\.self)
      } else {
        revisions[work.subject] = action.id
      }
      action.planRaises = work.raises
      return action
    }
  }

  private func revision(_ work: PlanWork) -> Action {
    let (name, ids) = (name(work.subject), Self.ids(work))
    var action = Action(
      id: "A-plan-\(work.subject.word)",
      title: Text(ja: "計画改訂: \(name.japanese)", en: "Revise \(name.english)"),
      does: Text(
        ja: "\(name.japanese)に、次の要件の手順、責任者、連絡先を書き入れる: \(ids)",
        en: "write steps, people in charge and contacts into \(name.english) for \(ids)"),
      raises: [], leadTime: 1)
    action.goal =
      Text(ja: "書かれたとおりに動ける計画になっている", en: "the plan can be carried out as it is written")[language]
    action.doneWhen = Text(
      ja: "改定版が承認され、要件ごとの章節が登録されている",
      en: "the new version is approved, and the clause for each requirement is registered")
    action.effort = [
      .security: 2 * work.raises.count, .business: work.raises.count,
    ]
    return action
  }

  private func exercise(_ work: PlanWork) -> Action {
    let (name, ids, phase) = (name(work.subject), Self.ids(work), work.phase ?? "")
    let kind = work.exercise?.readable ?? Action.Kind.exercise.readable
    var action = Action(
      id: "A-exercise-\(work.subject.word)-\(phase)",
      title: Text(
        ja: "\(kind.japanese): \(name.japanese)(局面\(phase))",
        en: "\(kind.english) of \(name.english), phase \(phase)"),
      does: Text(
        ja: "次の要件を演習で確かめる: \(ids)", en: "verify in an exercise: \(ids)"),
      raises: [], leadTime: 1)
    action.goal =
      Text(ja: "計画どおりに動けることを確かめてある", en: "it is proved that the plan can be carried out")[language]
    action.doneWhen = Text(
      ja: "演習の結果が登録され、どの要件も達成している", en: "the results are registered, and every one is met")
    action.effort = [.security: 5 + work.raises.count, .business: 5]
    return action
  }

  private static func ids(_ work: PlanWork) -> String {
    work.raises.map(\.requirement).joined(separator: ", ")
  }

  private func name(_ subject: PlanWork.Subject) -> Text {
    switch subject {
    case .document(let id): Text(same: "\(desk.plan(id)?.name ?? id)")
    case .kind(let id):
      desk.requirements.planKinds.first { $0.id == id }?.title ?? Text(same: "\(id)")
    case .any: Text(ja: "計画文書", en: "the plan documents")
    }
  }
}
