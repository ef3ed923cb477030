internal import Arguments
internal import ProfileModel
internal import Wording

/// The words that the commands about plans have in common.
enum PlanWords {
  /// The name of a plan that nobody has named.
  static let draft = "draft"

  /// A plan by its name.
  static let plan = ArgumentSpec(
    "PLAN", .optional,
    Text(
      ja: "計画の名前(既定は承認済みの計画、なければ draft)",
      en: "The plan's name (default: the approved one, or draft)"))

  /// The plan to make.
  static let newPlan = ArgumentSpec(
    "PLAN", .optional, Text(ja: "計画の名前(既定は draft)", en: "A name for the plan (default: draft)"))
}

extension ParsedCommand {
  /// The name of a plan, if one was given.
  func planName(_ argument: ArgumentSpec) throws(UsageError) -> String? {
    guard word(argument) != nil else { return nil }
    return try identifier(argument)
  }

  /// The quarter that an option names.
  func quarter(_ option: OptionSpec) throws(UsageError) -> PeriodID? {
    guard let text = text(option) else { return nil }
    return try Self.quarter(option, text)
  }

  /// A quarter in an option's value.
  static func quarter(_ option: OptionSpec, _ text: String) throws(UsageError) -> PeriodID {
    guard let id = PeriodID(text), id.quarter != nil else { throw unread(option, text, "2026Q4") }
    return id
  }
}
