internal import Arguments
internal import GapAnalysis
internal import ProfileModel
internal import Wording

/// What the commands that print figures have in common.
enum FigureOptions {
  static let period = ArgumentSpec(
    "PERIOD", .optional, Text(ja: "期(既定は評価中の期)", en: "The period (default: the one that is open)"))
  static let catalog = OptionSpec(
    "--catalog", .value(standIn: "ID"), Text(ja: "このカタログだけ", en: "Only this catalogue"))
  static let tier = OptionSpec(
    "--tier", .value(standIn: "N"),
    Text(ja: "どのティア以上の割合を示すか(既定は3)", en: "The tier from which on shares are told (default: 3)"))

  /// The tier from which on shares are told where none is named.
  static let usualTier = 3

  /// Throws where no scale has the tier that was named.
  static func check(_ tier: Int?, on sets: some Sequence<ControlSet>) throws(Failure) {
    let tiers = Set(sets.flatMap { $0.scale.levels.map(\.tier) }).sorted().map(String.init)
    guard let tier, !tiers.isEmpty, !tiers.contains(String(tier)) else { return }
    throw Failure(
      .input, at: .word(Self.tier.name),
      Text(ja: "ティア\(tier)はありません", en: "there is no tier \(tier)"),
      remedy: Text(
        ja: "\(tiers.joined(separator: "、")) のどれかにしてください",
        en: "use one of \(tiers.joined(separator: ", "))"))
  }

  private static let words: [(word: String, grouping: Grouping)] = [
    ("section", .section), ("group", .group), ("function", .function), ("viewpoint", .viewpoint),
    ("unit", .part(.unit)), ("service", .part(.service)), ("owner", .part(.owner)),
    ("scope", .part(.scope)), ("all", .all),
  ]

  /// The option that says how controls are grouped.
  static func by(_ groupings: [Grouping]) -> OptionSpec {
    let offered = words.filter { groupings.contains($0.grouping) }.map(\.word)
    return OptionSpec(
      "--by", .value(standIn: "GROUPING"),
      Text(
        ja: "まとめ方(\(offered.joined(separator: "、"))。既定はsection)",
        en: "How controls are grouped: \(offered.joined(separator: ", ")) (default: section)"),
      completion: .words(offered))
  }

  /// The grouping with a word.
  fileprivate static func grouping(_ word: String) -> Grouping? {
    words.first { $0.word == word }?.grouping
  }
}

extension ParsedCommand {
  /// How controls are to be grouped.
  func grouping(_ option: OptionSpec) throws(UsageError) -> Grouping {
    guard let word = text(option) else { return .section }
    guard case .words(let offered) = option.completion, offered.contains(word),
      let grouping = FigureOptions.grouping(word)
    else {
      throw UsageError(
        word, Text(ja: "このまとめ方はありません", en: "there is no such grouping"),
        remedy: option.summary)
    }
    return grouping
  }

  /// The tier from which on shares are told, where one is named.
  func tierOfShares() throws(UsageError) -> Int? {
    has(FigureOptions.tier)
      ? try number(FigureOptions.tier, default: FigureOptions.usualTier) : nil
  }

  /// The number that an option says, at least 1.
  func number(_ option: OptionSpec, default usual: Int) throws(UsageError) -> Int {
    guard let word = text(option) else { return usual }
    if let number = Self.number(word), number > 0 { return number }
    throw UsageError(
      word, Text(ja: "1以上の整数ではありません", en: "this is not a whole number from 1 on"),
      remedy: Text(
        ja: "「\(option.name) \(usual)」のように書いてください", en: "write '\(option.name) \(usual)'"))
  }
}
