internal import Arguments
internal import ProfileModel
internal import Wording

/// What `target set` writes into a claim, and what must hold of it.
struct TargetWriting {
  static let tier = OptionSpec(
    "--tier", .value(standIn: "N"),
    Text(ja: "目標のティア(新しい目標には必須)", en: "The tier that is wanted (required for a new target)"))
  static let approver = OptionSpec(
    "--approved-by", .value(standIn: "NAME"), Text(ja: "承認者", en: "Who approved it"))
  static let approvedOn = OptionSpec(
    "--approved-on", .value(standIn: "DAY"),
    Text(ja: "承認した日(既定は今日)", en: "When (default: today)"))
  static let funding = OptionSpec(
    "--funding", .value(standIn: "PERIOD"),
    Text(ja: "予算の年度や期(FY2026 など)", en: "The year or period that pays for it, such as FY2026"))
  static let expires = OptionSpec(
    "--expires", .value(standIn: "DAY"),
    Text(
      ja: "見直さずに使える最後の日(理由と承認者があれば、既定は12か月後)",
      en: "The last day it holds without a review (default with reason and approver: 12 months on)")
  )
  static let options = [
    tier, TargetOptions.by, TargetOptions.why, approver, approvedOn, funding, expires,
  ]

  /// For how many months an approval holds where nobody says.
  static let months = 12

  private let tier: Int?
  /// What was said of a text: nothing, or what it is to be from now on.
  private let why: String??
  private let approver: String??
  private let funding: String??
  private let approvedOn: CivilDate?
  private let expires: CivilDate?

  init(_ said: ParsedCommand) throws(UsageError) {
    tier = said.has(Self.tier) ? try said.number(Self.tier, default: FigureOptions.usualTier) : nil
    why = Self.said(TargetOptions.why, in: said)
    approver = Self.said(Self.approver, in: said)
    funding = Self.said(Self.funding, in: said)
    approvedOn = try said.day(Self.approvedOn)
    expires = try said.day(Self.expires)
    if let funding = FreeText.kept(said.text(Self.funding)), PeriodID(funding) == nil {
      throw UsageError(
        funding, Text(ja: "年度とも期とも読めません", en: "this is neither a year nor a period"),
        remedy: Text(ja: "FY2026 のように書いてください", en: "write it as FY2026"))
    }
  }

  /// What was said with an option, if it was said at all; an empty text clears the field.
  private static func said(_ option: OptionSpec, in said: ParsedCommand) -> String?? {
    said.has(option) ? .some(FreeText.kept(said.text(option))) : nil
  }

  /// The claim with what was said written into it, over how it read before.
  func claim(
    _ id: Target.ID, over before: Target?, on scale: TierScale, today: CivilDate
  ) throws(Failure) -> Target {
    guard let tier = tier ?? before?.tier else { throw Self.noTier(id) }
    try Self.check(tier, on: scale)
    var target = before?.with(tier: tier) ?? Target(id, tier: tier)
    if let why { target.why = why }
    if let approver { target.approver = approver }
    if let funding { target.funding = funding.flatMap { PeriodID($0)?.description } }
    target.approvedOn =
      target.approver == nil ? nil : approvedOn ?? before?.approvedOn ?? today
    target.expires = expires ?? before?.expires ?? Self.usualExpiry(target, today: today)
    if let expires, expires < today { throw Self.past(expires) }
    if let approvedOn, approvedOn > today { throw Self.ahead(approvedOn, today) }
    if let last = target.expires, let from = id.from, last < from { throw Self.early(last, from) }
    return target
  }

  /// The day until which an approval holds where nobody says.
  static func usualExpiry(_ target: Target, today: CivilDate) -> CivilDate? {
    guard target.source == .policy, target.why != nil, target.approver != nil else { return nil }
    let start = [target.approvedOn ?? today, target.id.from].compactMap { $0 }.max() ?? today
    return start.later(byMonths: months)
  }

  /// Throws where a scale does not have a tier.
  static func check(_ tier: Int, on scale: TierScale) throws(Failure) {
    guard scale.level(tier) == nil else { return }
    let tiers = scale.levels.map { String($0.tier) }
    throw Failure(
      .input, at: .word(Self.tier.name),
      Text(ja: "ティア\(tier)はありません", en: "there is no tier \(tier)"),
      remedy: Text(
        ja: "\(tiers.joined(separator: "、")) のどれかにしてください",
        en: "use one of \(tiers.joined(separator: ", "))"))
  }

  private static func noTier(_ id: Target.ID) -> Failure {
    Failure(
      .usage, at: .word(Self.tier.name),
      Text(
        ja: "\(id.key.control)にこの目標はまだなく、ティアが要ります",
        en: "\(id.key.control) has no such target yet, and a new one needs a tier"),
      remedy: Text(ja: "「--tier 3」のように書いてください", en: "write '--tier 3', for instance"))
  }

  private static func past(_ day: CivilDate) -> Failure {
    Failure(
      .usage, at: .word(Self.expires.name),
      Text(ja: "\(day)はもう過ぎています", en: "\(day) is past already"),
      remedy: Text(ja: "今日より後の日にしてください", en: "give a day that is still to come"))
  }
}

extension TargetWriting {
  private static func ahead(_ day: CivilDate, _ today: CivilDate) -> Failure {
    Failure(
      .usage, at: .word(approvedOn.name),
      Text(ja: "承認日の\(day)は今日より後です", en: "the day of approval, \(day), lies ahead"),
      remedy: Text(ja: "\(today)までの日にしてください", en: "give a day up to \(today)"))
  }

  private static func early(_ last: CivilDate, _ from: CivilDate) -> Failure {
    Failure(
      .usage, at: .word(expires.name),
      Text(
        ja: "期限の\(last)が、目標の始まる\(from)より前です",
        en: "it would run out on \(last), before the target begins on \(from)"),
      remedy: Text(ja: "\(from)以後の日にしてください", en: "give a day from \(from) on"))
  }
}

extension Target {
  /// The same claim with another tier.
  func with(tier: Int) -> Target {
    var target = Target(id, tier: tier)
    target.why = why
    target.approver = approver
    target.approvedOn = approvedOn
    target.funding = funding
    target.expires = expires
    return target
  }
}
