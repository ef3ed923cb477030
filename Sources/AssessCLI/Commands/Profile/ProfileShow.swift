internal import Arguments
internal import GapAnalysis
internal import ProfileModel
internal import ProfileStore
internal import Reporting
internal import Wording

/// `assess profile show`: the figures of a current profile.
struct ProfileShow: Command {
  private static let by = FigureOptions.by(
    [.section, .group, .function, .viewpoint]
      + [.unit, .service, .owner, .scope].map(Grouping.part) + [.all])
  private static let minimum = OptionSpec(
    "--minimum", .flag,
    Text(
      ja: "それぞれの最低ティアにとどまる対策項目を、範囲ごとの内訳とともに並べる",
      en: "List the controls that hold each minimum down, with who stands where"))

  static let spec = CommandSpec(
    "profile show", Text(ja: "現在プロファイルを見る", en: "Show the current profile"),
    discussion: Text(
      ja: "区分ごとに、分布、最低、下位中央値、ティア以上の割合を示します。未回答と「わからない」は"
        + "幅(悪い場合-良い場合)になります。ティアは順序なので平均は出しません。目標があれば、"
        + "目標以上の割合と、足りない段階の数も示します。",
      en:
        "For each group the distribution, the minimum, the lower median and the share at or above a "
        + "tier; what is open shows as a range from worst to best. Tiers are an order, so there is "
        + "no mean. Where there are targets, also the share at its target and the steps missing."),
    arguments: [FigureOptions.period],
    options: [by, FigureOptions.catalog, FigureOptions.tier, minimum],
    examples: [
      CommandSpec.Example("profile show", Text(ja: "章ごとに見る", en: "See it by section")),
      CommandSpec.Example(
        "profile show --by unit --minimum",
        Text(ja: "部門ごとに、足を引いている項目を見る", en: "See what holds each unit down")),
      CommandSpec.Example(
        "profile show --by viewpoint",
        Text(ja: "改善の観点(i〜v)ごとに見る", en: "See it by viewpoint of improvement, i to v")),
      CommandSpec.Example(
        "profile show --by service --tier 2",
        Text(
          ja: "サービスごとに、支えるシステムがティア2に届く割合を見る",
          en: "See by service how much of what it stands on has reached tier 2")),
    ])

  private let id: PeriodID?
  private let grouping: Grouping
  private let catalog: String?
  private let tier: Int?
  private let listsMinimum: Bool

  init(_ said: ParsedCommand) throws(UsageError) {
    id = try said.word(FigureOptions.period).map { word throws(UsageError) in
      try PeriodPrinting.period(word)
    }
    grouping = try said.grouping(Self.by)
    catalog = said.text(FigureOptions.catalog)
    tier = try said.tierOfShares()
    listsMinimum = said.has(Self.minimum)
  }

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    let store = try surroundings.store()
    return try store.read { () throws(Failure) in
      let period = try store.period(meant: id)
      let profile = try surroundings.profile(of: period, in: store)
      let sets = try sets(of: profile)
      try FigureOptions.check(tier, on: sets)
      let printing = FiguresPrinting(
        profile, sets, grouping, atOrAbove: tier ?? FigureOptions.usualTier,
        targets: try surroundings.targets(of: period, in: store),
        FigureNames(register: try store.register()))
      let table = listsMinimum ? printing.minima : printing.figures
      return Page(
        listsMinimum ? "profile.minimum/1" : "profile.show/1",
        [.context(printing.about), .table(table)]
          + (listsMinimum ? [] : [.sentence(printing.legend)]))
    }
  }

  private func sets(of profile: Profile) throws(Failure) -> [ControlSet] {
    guard let catalog else { return profile.sets }
    if let set = profile.set(catalog) { return [set] }
    throw .notRegistered(
      catalog, among: profile.sets.map(\.catalog.id), listedBy: "assess period status")
  }
}
