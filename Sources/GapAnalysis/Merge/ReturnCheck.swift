public import ProfileModel
internal import Wording

/// Says of what came back whether it may be merged: that it was issued here, for this period and
/// these editions, and that it answers questions that are asked.
public struct ReturnCheck {
  private let workspace: String
  let register: OrganisationRegister
  let period: Period
  let sets: [ControlSet]
  let asked: Set<RatingKey>
  private let open: Set<PeriodID>

  /// Checks against a workspace, known by the digest of its first journal entry, and a period;
  /// `open` are all periods into which something may still go.
  public init(
    workspace: String, register: OrganisationRegister, period: Period, sets: [ControlSet],
    asked: some Sequence<RatingKey>, open: Set<PeriodID>
  ) {
    self.open = open
    self.workspace = workspace
    self.register = register
    self.period = period
    self.sets = sets
    self.asked = Set(asked)
  }

  /// All that speaks against taking files in; a file that is refused whole is not looked into.
  public func problems(in returns: [ScoringReturn]) -> [Problem] {
    var problems = period.closing == nil ? [] : [closed]
    for file in returns {
      let refusals = file.issue.map { self.refusals($0) } ?? []
      problems += refusals.isEmpty ? rowProblems(in: file) : refusals
    }
    return problems
  }

  /// The files of which nothing speaks against taking them in.
  public func faultless(_ returns: [ScoringReturn]) -> [ScoringReturn] {
    returns.filter { problems(in: [$0]).isEmpty }
  }

  /// What is wrong with the ratings that would go in, or that somebody has to decide on.
  public func problems(in edits: [MergedEdit]) -> [Problem] {
    var problems: [Problem] = []
    var last: (rating: Rating, faults: [RatingRule.Fault])?
    for edit in edits where edit.fate.mayGoIn {
      let faults =
        if let last, last.rating == edit.rating { last.faults } else { faults(of: edit.rating) }
      last = (edit.rating, faults)
      problems += faults.filter { $0.part == edit.part }
        .map { Problem(at: edit.place, $0.what, remedy: $0.remedy) }
    }
    return problems
  }

  private func faults(of rating: Rating) -> [RatingRule.Fault] {
    let set = sets.first { $0.catalog.id == rating.key.catalog }
    guard let set, let control = set.control(rating.key.control) else { return [] }
    return RatingRule.faults(of: rating, about: control, on: set.scale)
  }

  private func refusals(_ issue: ScoringReturn.Issue) -> [Problem] {
    if issue.workspace != workspace { return [elsewhere(issue)] }
    if issue.period != period.id { return [otherPeriod(issue)] }
    return issue.catalogs.compactMap { otherEdition($0, issue) }
  }

  private func elsewhere(_ issue: ScoringReturn.Issue) -> Problem {
    let (theirs, ours) = (issue.organisation, register.organisation.name)
    return Problem(
      at: issue.place,
      Text(
        ja: "別の作業フォルダー(組織「\(theirs)」)が発行したものです。ここは「\(ours)」です",
        en: "it was issued by another workspace, that of '\(theirs)'; this is that of '\(ours)'"),
      remedy: Text(
        ja: "このファイルを外すか、発行元の作業フォルダーで取り込んでください",
        en: "leave the file out, or take it in where it was issued"))
  }

  private func otherPeriod(_ issue: ScoringReturn.Issue) -> Problem {
    let (theirs, ours) = (issue.period, period.id)
    return Problem(
      at: issue.place,
      Text(
        ja: "\(theirs) の評価を尋ねたものです。取り込み先は \(ours) です",
        en: "it asks about \(theirs), and this import is into \(ours)"),
      remedy: open.contains(theirs)
        ? Text(
          ja: "「--period \(theirs)」で取り込むか、このファイルを外してください",
          en: "take it in with '--period \(theirs)', or leave it out")
        : Text(
          ja: "このファイルを外してください(\(theirs) は評価中ではありません)",
          en: "leave it out (\(theirs) is not open)"))
  }

  private func otherEdition(
    _ theirs: LoadedCatalog, _ issue: ScoringReturn.Issue
  ) -> Problem? {
    let ours = period.asked.first { $0.catalog.id == theirs.id }?.catalog
    guard ours?.digest != theirs.digest else { return nil }
    let what =
      ours.map { ours in
        Text(
          ja: "\(theirs.name) で発行したものです。\(period.id) が使うのは \(ours.name) です",
          en: "it was issued with \(theirs.name), and \(period.id) rests on \(ours.name)")
          + (ours.name == theirs.name
            ? Text(ja: "(同じ版ですが内容が違います)", en: " (the same edition, with other content)")
            : Text(same: ""))
      }
      ?? Text(
        ja: "\(theirs.name) で発行したものです。\(period.id) では評価しません",
        en: "it was issued with \(theirs.name), which \(period.id) does not ask about")
    return Problem(
      at: issue.place, what,
      remedy: Text(
        ja: "「assess score sheet」で今の版の記入表を発行し直し、書き写してもらってください",
        en: "issue a sheet of today's edition with 'assess score sheet' and have it filled in"))
  }

  private var closed: Problem {
    Problem(
      at: .word(period.id.description),
      Text(ja: "この期は締めてあります", en: "this period is closed"),
      remedy: Text(
        ja: "直す理由があれば「assess period reopen \(period.id) --reason 理由」で開き直してください",
        en: "if there is a reason to change it, open it again with 'assess period reopen "
          + "\(period.id) --reason WHY'"))
  }
}
