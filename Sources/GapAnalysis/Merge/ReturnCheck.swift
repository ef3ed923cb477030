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

  /// Checks against a workspace, known by the digest of its first journal entry, and a period.
  public init(
    workspace: String, register: OrganisationRegister, period: Period, sets: [ControlSet],
    asked: some Sequence<RatingKey>
  ) {
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

  /// Edits that a person has to complete first: who sets a control aside has to say why.
  public static func incomplete(_ edits: [MergedEdit]) -> [Problem] {
    edits.filter { edit in
      let needsReason = [.notApplicable, .notAdopted].contains(edit.rating.answer.kind)
      let goesIn = edit.fate == .taken || edit.fate == .conflicting
      return edit.part == .answer && goesIn && needsReason && edit.rating.reason == nil
    }.map { edit in
      let answer = edit.rating.answer.kind.readable
      return Problem(
        at: edit.place,
        Text(
          ja: "\(edit.key) を「\(answer.japanese)」とする理由がありません",
          en: "nothing says why \(edit.key) is \(answer.english)"),
        remedy: Text(ja: "理由を書いてください", en: "write the reason"))
    }
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
      remedy: Text(
        ja: "「--period \(theirs)」で取り込むか、このファイルを外してください",
        en: "take it in with '--period \(theirs)', or leave it out"))
  }

  private func otherEdition(
    _ theirs: LoadedCatalog, _ issue: ScoringReturn.Issue
  ) -> Problem? {
    let ours = period.catalogs.first { $0.id == theirs.id }
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
        ja: "直すときは「assess period reopen \(period.id)」で理由を付けて開き直してください",
        en: "to correct it, open it again with 'assess period reopen \(period.id)' and a reason"))
  }
}
