internal import Arguments
internal import ProfileModel
internal import Wording

/// What the commands about plan documents and exercises have in common.
enum ContinuityOptions {
  static let plan = ArgumentSpec("ID", .one, Text(ja: "計画文書のID", en: "The document's id"))
  static let exercise = ArgumentSpec("ID", .one, Text(ja: "演習のID", en: "The exercise's id"))
  static let on = OptionSpec(
    "--on", .value(standIn: "DATE"),
    Text(
      ja: "この日の状態を見る(既定は今日、締めた期ではその日)", en: "As of this day (default: today, or the day of closing)"
    ))
  static let service = OptionSpec(
    "--service", .value(standIn: "ID"),
    Text(ja: "このサービスについて見る", en: "For this service"))

  /// An option with a text that an empty one takes away.
  static func text(_ name: String, _ what: Text) -> OptionSpec {
    OptionSpec(
      name, .value(standIn: "TEXT"),
      Text(ja: "\(what.japanese)(空にすると消える)", en: "\(what.english) (none when empty)"))
  }
}

extension ParsedCommand {
  /// The day that an option gives; an empty one takes the day away.
  func dayReplacement(_ option: OptionSpec) throws(UsageError) -> Replacement<CivilDate>? {
    guard has(option) else { return nil }
    return Replacement(value: try day(option))
  }
}
