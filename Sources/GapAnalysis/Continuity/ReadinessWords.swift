internal import ProfileModel
public import Wording

/// Why a requirement stands where it stands, in words.
public enum ReadinessWords {
  /// Levels from the lowest to the highest that may be.
  public static func levels(_ levels: ClosedRange<Int>?) -> String {
    guard let levels else { return "-" }
    return levels.lowerBound == levels.upperBound
      ? "\(levels.lowerBound)" : "\(levels.lowerBound)-\(levels.upperBound)"
  }

  /// Why a document stands on its step.
  public static func basis(_ status: PlanStatus) -> Text {
    switch status.basis {
    case .nothing: Text(ja: "どの文書にもない", en: "in no document")
    case .ahead(let day): Text(ja: "\(day) から有効", en: "in use from \(day)")
    case .text: Text(ja: "条項による", en: "by its clauses")
    case .met(let exercise, let until):
      Text(ja: "\(exercise) で達成(\(until) まで有効)", en: "met in \(exercise), counts until \(until)")
    case .lapsed(let exercise, let until):
      Text(ja: "\(exercise) の達成は \(until) で期限切れ", en: "met in \(exercise), counted until \(until)")
    case .failed(let exercise): Text(ja: "\(exercise) で未達成", en: "failed in \(exercise)")
    case .revised(let exercise):
      Text(ja: "\(exercise) の未達成の後に改定", en: "revised after the failure in \(exercise)")
    }
  }

  /// What would take an obstacle away.
  public static func remedy(_ obstacle: ReadinessObstacle, for row: RequirementReadiness) -> Text {
    switch obstacle {
    case .plan(let at): plan(at, for: row)
    case .control(let control, let wanted):
      wanted.map { tier in
        Text(ja: "\(control.control) をティア\(tier)に", en: "\(control.control) to tier \(tier)")
      } ?? Text(ja: "\(control.control) を引き上げる", en: "raise \(control.control)")
    case .openControl(let control, _):
      Text(ja: "\(control.control) に答える", en: "answer \(control.control)")
    }
  }

  private static func plan(_ at: PlanReading.AtService, for row: RequirementReadiness) -> Text {
    let what = planStep(at.best, for: row.requirement)
    let isAlike = row.plan?.services.allSatisfy { $0.best == at.best } ?? true
    guard let service = at.service, !isAlike else { return what }
    return Text(
      ja: "\(what.japanese)(サービス \(service))", en: "\(what.english) (service \(service))")
  }

  private static func planStep(_ status: PlanStatus, for row: ContinuityRequirement) -> Text {
    let plan = status.plan ?? ""
    switch status.basis {
    case .nothing:
      let kinds = row.plans.joined(separator: "/")
      return Text(ja: "文書(\(kinds))に記載する", en: "write it into a document (\(kinds))")
    case .ahead(let day):
      return Text(ja: "\(plan) の版を有効にする(\(day))", en: "bring \(plan) into use (\(day))")
    case .failed(let exercise):
      return Text(
        ja: "\(plan) を改定するか再演習で達成する(\(exercise) で未達成)",
        en: "revise \(plan), or meet it in an exercise (failed in \(exercise))")
    case .text, .lapsed, .revised, .met:
      return row.level > 2 || status.level >= 2
        ? Text(ja: "\(plan) を演習で検証する", en: "verify \(plan) by an exercise")
        : Text(
          ja: "\(plan) に手順・責任者・連絡先を加える", en: "add steps, people and contacts to \(plan)")
    }
  }
}
