internal import Arguments
internal import GapAnalysis
internal import ProfileModel
internal import ProfileStore
internal import Reporting
internal import Wording

/// `assess period close`: ends a period and freezes what it holds.
struct PeriodClose: Command {
  private static let prepared = OptionSpec(
    "--prepared-by", .value(standIn: "NAME"), Text(ja: "作成者", en: "Who prepared it"))
  private static let checked = OptionSpec(
    "--checked-by", .value(standIn: "NAME"), Text(ja: "確認者", en: "Who checked it"))
  private static let approved = OptionSpec(
    "--approved-by", .value(standIn: "NAME"), Text(ja: "承認者", en: "Who approved it"))
  private static let withGaps = OptionSpec(
    "--with-gaps", .value(standIn: "REASON"),
    Text(
      ja: "妨げになるものが残っていても、理由を記録して締める",
      en: "Close it although something stands in the way; the reason is kept"))

  static let spec = CommandSpec(
    "period close", Text(ja: "期を締める", en: "Close a period"),
    discussion: Text(
      ja: "その時点の内容をスナップショットとして凍結し、ダイジェストと、作成・確認・承認した人を残します。後の変更はそれを書き換えません。"
        + "未回答や要確認が残っていると締められません(「assess period status」で見られます)。設問のある期には3人の名前が要ります。",
      en: "What is known at that moment is frozen as a snapshot under a digest, with those who "
        + "prepared, checked and approved it; nothing that changes later rewrites it. Open questions "
        + "and drafts stand in the way ('assess period status' lists them). A period with questions "
        + "needs the three names."),
    arguments: [PeriodPrinting.argument], options: [prepared, checked, approved, withGaps],
    examples: [
      CommandSpec.Example(
        "period close 2026Q3 --prepared-by 見本一郎 --checked-by 見本花子 --approved-by 見本太郎 "
          + "--with-gaps 一部の部門が確認中",
        Text(ja: "確認中の部門を残して締める", en: "Close a quarter although some units are not done"))
    ])

  private let id: PeriodID
  private let signatories: Period.Signatories
  private let exception: String?

  init(_ said: ParsedCommand) throws(UsageError) {
    id = try said.period(PeriodPrinting.argument)
    signatories = Period.Signatories(
      prepared: FreeText.kept(said.text(Self.prepared)),
      checked: FreeText.kept(said.text(Self.checked)),
      approved: FreeText.kept(said.text(Self.approved)))
    exception = FreeText.kept(said.text(Self.withGaps))
  }

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    let store = try surroundings.store()
    let period = try store.closePeriod(
      id, by: surroundings.stamp, signatories: signatories, exception: exception,
      asOf: surroundings.today, method: Method.standard.version
    ) { profile throws(Failure) in
      try check(
        profile, try surroundings.errors(in: profile, of: try store.register(), store))
    }
    return PeriodPrinting.page(
      "period.close/2", saying: Text(ja: "期を締めました。", en: "The period is closed."), period,
      in: surroundings)
  }

  private func check(_ profile: Profile, _ errors: [Finding]) throws(Failure) {
    guard !profile.ratings.isEmpty else { return }
    var problems: [Problem] = []
    let names: [(OptionSpec, String?)] = [
      (Self.prepared, signatories.prepared), (Self.checked, signatories.checked),
      (Self.approved, signatories.approved),
    ]
    problems += names.filter { $0.1 == nil }.map { option, _ in
      Problem(
        at: .word(option.name), Text(ja: "名前がありません", en: "the name is missing"),
        remedy: Text(ja: "「\(option.usage)」を付けてください", en: "add '\(option.usage)'"))
    }
    if exception == nil {
      problems += Obstacle.all(in: profile).map { obstacle in
        Problem(
          at: .word(id.description),
          obstacle.what
            + Text(
              ja: "(\(obstacle.count)件、例: \(obstacle.example))",
              en: " (\(obstacle.count), such as \(obstacle.example))"),
          remedy: obstacle.remedy)
      }
      problems += Dictionary(grouping: errors, by: \.rule).sorted { $0.key < $1.key }
        .compactMap { _, found in found.first.map { problem($0, count: found.count) } }
    }
    guard problems.isEmpty else { throw Failure(.input, problems) }
  }

  /// What a rule found, told once for all that it found.
  private func problem(_ finding: Finding, count: Int) -> Problem {
    Problem(
      at: .word(id.description),
      Text(same: "\(finding.rule) \(finding.subject): ") + finding.message
        + Text(ja: "(全部で\(count)件)", en: " (\(count) in all)"),
      remedy: finding.remedy)
  }
}
