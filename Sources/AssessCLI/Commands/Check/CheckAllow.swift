internal import Arguments
internal import GapAnalysis
internal import ProfileModel
internal import ProfileStore
internal import Reporting
internal import Wording

/// `assess check allow`: lets a finding pass, for a reason and a time.
struct CheckAllow: Command {
  private static let reason = OptionSpec(
    "--reason", .value(standIn: "TEXT"), Text(ja: "許容する理由", en: "Why it is let pass"))
  private static let until = OptionSpec(
    "--until", .value(standIn: "DATE"),
    Text(ja: "許容の期限(400日先まで)", en: "The last day it is let pass, at most 400 days on"))

  static let spec = CommandSpec(
    "check allow", Text(ja: "指摘を期限付きで許容する", en: "Let a finding pass for a time"),
    discussion: Text(
      ja: "期限が過ぎると指摘は再び示され、期限切れの許容も指摘(CHK01)になります。当てはまる指摘がなくなった許容も指摘(CHK02)になります。"
        + "許容したことは理由とともに監査ログに残ります。",
      en:
        "Past its last day the finding speaks again, and the allowance is a finding itself (CHK01); so "
        + "is one that no longer matches anything (CHK02). The journal keeps what was allowed and why."
    ),
    arguments: CheckPrinting.arguments, options: [CheckPrinting.period, reason, until],
    examples: [
      CommandSpec.Example(
        "check allow ORG02 retail --reason 年度内に廃止する --until 2027-03-31",
        Text(ja: "一つの指摘を年度末まで許容する", en: "Let one finding pass to the end of the year"))
    ])

  private let rule: QualityCheck
  private let subject: String
  private let period: PeriodID?
  private let reason: String
  private let until: CivilDate

  init(_ said: ParsedCommand) throws(UsageError) {
    rule = try QualityCheck.rule(meantBy: said.word(CheckPrinting.rule) ?? "")
    subject = said.word(CheckPrinting.subject) ?? ""
    period = try said.chosenPeriod(CheckPrinting.period)
    let reason = FreeText.kept(try said.required(Self.reason))
    _ = try said.required(Self.until)
    let until = try said.day(Self.until)
    guard rule.canBeAllowed else { throw Self.notAllowable(rule) }
    guard let reason else { throw Self.empty(Self.reason) }
    guard let until else { throw Self.empty(Self.until) }
    self.reason = reason
    self.until = until
  }

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    try checkDay(today: surroundings.today)
    let store = try surroundings.store()
    let allowance = Allowance(
      rule: rule.id, subject: try knownSubject(in: store, surroundings), reason: reason,
      until: until)
    let isNew = try store.allow(allowance, by: surroundings.stamp)
    return Page(
      "check.allow/1",
      [
        .sentence(
          isNew
            ? Text(ja: "指摘を許容しました。", en: "The finding is let pass.")
            : Text(ja: "すでにその内容で許容しています。", en: "That is how it was already.")),
        .table(CheckPrinting.table([allowance], today: surroundings.today)),
      ])
  }

  private func checkDay(today: CivilDate) throws(Failure) {
    let days = until.daysSinceEpoch - today.daysSinceEpoch
    guard !(0...Allowance.longest).contains(days) else { return }
    let last = CivilDate(daysSinceEpoch: today.daysSinceEpoch + Allowance.longest)
    throw Failure(
      .usage, at: .word(Self.until.name),
      Text(ja: "「\(until)」までは許容できません", en: "it cannot be let pass until \(until)"),
      remedy: Text(
        ja: "\(today)から\(last)までの日にしてください", en: "give a day from \(today) to \(last)"))
  }

  /// The subject as the finding has it; one that nothing is found of is refused.
  private func knownSubject(
    in store: borrowing Store, _ surroundings: Surroundings
  ) throws(Failure) -> String {
    if subject == Allowance.everySubject { return subject }
    let found = QualityCheck.findings(in: try surroundings.examination(of: period, in: store))
    let subjects = Set(found.filter { $0.rule == rule.id }.map(\.subject)).sorted()
    let narrow = Identifier.narrowed(subject)
    if let known = subjects.first(where: { $0 == subject || $0 == narrow }) { return known }
    let near = NearMiss.nearest(to: narrow, among: subjects)
    throw Failure(
      .input, at: .word(subject),
      Text(
        ja: "\(rule.id) はこの対象について何も指摘していません", en: "\(rule.id) has found nothing of this"),
      remedy: near.map { Text(ja: "「\($0)」のことですか", en: "did you mean '\($0)'?") }
        ?? Text(
          ja: "「assess check --rule \(rule.id)」の「対象」から選んでください",
          en: "take a subject from 'assess check --rule \(rule.id)'"))
  }

  private static func notAllowable(_ rule: QualityCheck) -> UsageError {
    UsageError(
      rule.id, Text(ja: "許容についての指摘は許容できません", en: "what is said of allowances cannot be let pass"),
      remedy: Text(
        ja: "「assess check allowed」で一覧を見て、要らないものを外してください",
        en: "see 'assess check allowed', and take off what is not needed"))
  }

  private static func empty(_ option: OptionSpec) -> UsageError {
    UsageError(
      option.name, Text(ja: "値が空です", en: "its value is empty"),
      remedy: Text(ja: "「\(option.usage)」と書いてください", en: "write '\(option.usage)'"))
  }
}
