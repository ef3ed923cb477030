public import ProfileModel
public import Wording

/// Something that was decided on the way from actions to a problem.
public enum PlanNote: Hashable, Sendable {
  /// It takes longer than the plan.
  case tooLong(String)
  /// It cannot begin before the plan ends.
  case tooLate(String, PeriodID)
  /// Its duty is due before it can be done: it is done as soon as it can be.
  case overdue(String, PeriodID)
  /// Its duty is due only after the plan.
  case dueLater(String, PeriodID)
  /// Nobody has said in which quarters its season comes, so that it may begin in any.
  case unknownSeason(String, Action.Season)
  /// None of its seasons falls within the plan in time for it to be done.
  case seasonMissed(String, [Action.Season])
  /// Its duty cannot be met within the plan, since it is kept out.
  case dutyUnmet(String, PeriodID)
  /// An alternative to it has been done.
  case alternativeDone(String, by: String)
  /// It raises a control from where only another action brings it, and therefore waits for that one.
  case waits(String, `for`: String)
  /// It raises a control from where none, or more than one, of the other actions brings it.
  case unsettled(String, ControlID)
  /// It is under way, and goes on with what is left of it.
  case underWay(String)
  /// Without it an obligation cannot be met, and therefore it has to be in.
  case obliged(String, ControlID)

  /// The id of the action.
  public var action: String {
    switch self {
    case .tooLong(let id), .tooLate(let id, _), .overdue(let id, _), .dueLater(let id, _),
      .unknownSeason(let id, _), .alternativeDone(let id, _), .waits(let id, _),
      .unsettled(let id, _), .underWay(let id), .obliged(let id, _), .seasonMissed(let id, _),
      .dutyUnmet(let id, _):
      id
    }
  }

  /// What kind of note it is, in data.
  public enum Kind: String, CaseIterable, Sendable {
    /// Why the action cannot be in.
    case keptOut = "kept-out"
    /// That nobody has said when a season comes.
    case season
    /// Anything else.
    case other
  }

  /// What kind of note it is.
  public var kind: Kind {
    switch self {
    case .tooLong, .tooLate, .alternativeDone, .seasonMissed: .keptOut
    case .unknownSeason: .season
    case .overdue, .dueLater, .waits, .unsettled, .underWay, .obliged, .dutyUnmet: .other
    }
  }
}

extension PlanNote {
  /// What is said of it.
  public var readable: Text {
    switch self {
    case .tooLong: Text(ja: "計画の期間より長くかかる", en: "takes longer than the plan")
    case .tooLate(_, let quarter):
      Text(ja: "着手できるのが \(quarter) 以降", en: "cannot begin before \(quarter)")
    case .overdue(_, let due):
      Text(
        ja: "期限 \(due) には間に合わないため、できるだけ早く終える",
        en: "cannot be done by \(due); done as soon as it can be")
    case .dueLater(_, let due):
      Text(ja: "期限 \(due) は計画の後", en: "due \(due), after the plan")
    case .unknownSeason(_, let season):
      Text(
        ja: "\(season.readable.japanese)がどの四半期か書かれていないため、いつでも着手できるとした",
        en:
          "nobody has said when the \(season.readable.english) is, so that it may begin at any time"
      )
    case .seasonMissed(_, let seasons):
      Self.missed(seasons)
    case .dutyUnmet(_, let due):
      Text(
        ja: "期限 \(due) の義務があるが、この計画では果たせない",
        en: "it is a duty due \(due) that this plan cannot meet")
    case .alternativeDone(_, let other):
      Text(ja: "代わりの \(other) を実施済み", en: "its alternative \(other) is done")
    case .waits(_, let other):
      Text(
        ja: "引上げの出発点を作る \(other) を前提とした",
        en: "waits for \(other), which brings the tier that it starts from")
    case .unsettled(_, let control):
      Text(
        ja: "\(control.control) の引上げの出発点を作る対応策が決まらないため、その引上げを数えない",
        en:
          "raises \(control.control) from a tier that no single other action brings; that is not counted"
      )
    case .obliged(_, let control):
      Text(
        ja: "これがないと義務の目標 \(control.control) を満たせないため、必須とした",
        en: "mandatory, since the obligation on \(control.control) cannot be met without it")
    case .underWay: Text(ja: "実施中(残りの分を計画した)", en: "under way; what is left of it is planned")
    }
  }

  private static func missed(_ seasons: [Action.Season]) -> Text {
    let names = Text.joined(seasons.map(\.readable), separator: Text(ja: "、", en: ", "))
    return Text(
      ja: "着手できる時期(\(names.japanese))が、終えるのに間に合うようには計画の期間に来ない",
      en: "it can begin only then: \(names.english), which does not come in time within the plan")
  }
}
