internal import Arguments
internal import ProfileModel
internal import ProfileStore
internal import Wording

/// What the commands about ratings have in common.
enum ScoreOptions {
  static let period = OptionSpec(
    "--period", .value(standIn: "PERIOD"),
    Text(ja: "期(既定は評価中の期)", en: "The period (default: the one that is open)"))
  static let scope = OptionSpec(
    "--scope", .value(standIn: "SCOPE"),
    Text(
      ja: "何についての評価か(organisation、unit:部門ID、system:システムID)",
      en: "What the rating is of: organisation, unit:ID or system:ID"))
  static let why = OptionSpec(
    "--why", .value(standIn: "TEXT"),
    Text(ja: "変更の理由(監査ログと履歴に残る)", en: "Why it changes; the journal and the history keep it"))
  static let control = ArgumentSpec(
    "CONTROL", .one,
    Text(ja: "対策項目のID(「カタログ/ID」とも書ける)", en: "The id of a control, or CATALOG/ID"))
  static let controls = ArgumentSpec(
    "CONTROL", .many,
    Text(ja: "対策項目か分類のID(5.1 は5.1の全部)", en: "Ids of controls or of groups: 5.1 is all of 5.1"))
}

extension ParsedCommand {
  /// The period that an option names, if it is given.
  func chosenPeriod(_ option: OptionSpec = ScoreOptions.period) throws(UsageError) -> PeriodID? {
    guard let word = text(option) else { return nil }
    return try PeriodPrinting.period(word)
  }

  /// The scope that an option names, if it is given.
  func scope(_ option: OptionSpec = ScoreOptions.scope) throws(UsageError) -> Scope? {
    guard let word = text(option) else { return nil }
    if let scope = Scope(word) { return scope }
    throw UsageError(
      word, Text(ja: "範囲として読めません", en: "this is not a scope"), remedy: Scope.rule)
  }

  /// The day that an option names, if it is given.
  func day(_ option: OptionSpec) throws(UsageError) -> CivilDate? {
    guard let word = text(option), !word.isEmpty else { return nil }
    if let day = CivilDate(Identifier.narrowed(word)) { return day }
    throw UsageError(
      word, Text(ja: "日付として読めません", en: "this is not a date"),
      remedy: Text(ja: "2026-11-20 のように書いてください", en: "write it as 2026-11-20"))
  }
}

extension Store {
  /// The period that is meant: the named one, or the one that is open.
  func period(meant id: PeriodID?) throws(Failure) -> Period {
    if let id { return try period(id) }
    let open = try periods().filter { $0.closing == nil }
    if open.count == 1 { return open[0] }
    let ids = open.map(\.id.description)
    throw Failure(
      .input, at: .word(ScoreOptions.period.name),
      open.isEmpty
        ? Text(ja: "評価中の期がありません", en: "no period is open")
        : Text(
          ja: "評価中の期が\(ids.count)つあります(\(ids.joined(separator: "、")))",
          en: "\(ids.count) periods are open (\(ids.joined(separator: ", ")))"),
      remedy: open.isEmpty
        ? Text(
          ja: "「assess period open 2026Q3」のように開くか、--period で指定してください",
          en: "open one, as in 'assess period open 2026Q3', or name one with --period")
        : Text(ja: "--period でどれかを指定してください", en: "say which with --period"))
  }
}
