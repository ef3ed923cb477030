internal import Arguments
internal import ProfileModel
internal import Wording

/// The options that say more of a rating than its answer.
struct RatingTextOptions {
  private static let reason = OptionSpec(
    "--reason", .value(standIn: "TEXT"),
    Text(
      ja: "不採用・対象外の理由、評価の説明", en: "Why it is not adopted or not applicable, or a word on the answer"
    ))
  private static let approver = OptionSpec(
    "--approved-by", .value(standIn: "NAME"),
    Text(ja: "不採用・対象外を認めた人", en: "Who agreed that it is not adopted or not applicable"))
  private static let review = OptionSpec(
    "--review-on", .value(standIn: "DATE"),
    Text(ja: "不採用・対象外を見直す日", en: "When that is to be looked at again"))
  private static let exceptions = OptionSpec(
    "--exception", .value(standIn: "TEXT"),
    Text(ja: "評価が及ばない例外", en: "What the answer does not cover"))
  private static let compensating = OptionSpec(
    "--compensating", .value(standIn: "TEXT"),
    Text(ja: "例外への代替策", en: "What is done instead where it is not covered"))
  private static let remark = OptionSpec(
    "--remark", .value(standIn: "TEXT"), Text(ja: "備考", en: "A remark"))
  private static let respondent = OptionSpec(
    "--by", .value(standIn: "NAME"),
    Text(ja: "回答者(既定は作業している人)", en: "Who answered (default: whoever is at work)"))
  private static let checker = OptionSpec(
    "--checked-by", .value(standIn: "NAME"), Text(ja: "確認者", en: "Who checked the answer"))
  private static let answered = OptionSpec(
    "--answered-on", .value(standIn: "DATE"),
    Text(ja: "回答日(既定は今日)", en: "When it was answered (default: today)"))

  static let all = [
    reason, approver, review, exceptions, compensating, remark, respondent, checker, answered,
  ]

  /// A field as it was named: left alone, cleared, or given.
  private enum Edit<Value: Sendable>: Sendable {
    case keep
    case set(Value?)
  }

  private let reason: Edit<String>
  private let approver: Edit<String>
  private let review: Edit<CivilDate>
  private let exceptions: Edit<String>
  private let compensating: Edit<String>
  private let remark: Edit<String>
  private let respondent: Edit<String>
  private let checker: Edit<String>
  private let answered: Edit<CivilDate>

  init(_ said: ParsedCommand) throws(UsageError) {
    reason = Self.text(said, Self.reason)
    approver = Self.text(said, Self.approver)
    review = try Self.day(said, Self.review)
    exceptions = Self.text(said, Self.exceptions)
    compensating = Self.text(said, Self.compensating)
    remark = Self.text(said, Self.remark)
    respondent = Self.text(said, Self.respondent)
    checker = Self.text(said, Self.checker)
    answered = try Self.day(said, Self.answered)
  }

  /// Writes the fields that were named into a rating.
  func apply(to rating: inout Rating) {
    Self.write(reason, to: &rating.reason)
    Self.write(approver, to: &rating.approver)
    Self.write(review, to: &rating.reviewOn)
    Self.write(exceptions, to: &rating.exceptions)
    Self.write(compensating, to: &rating.compensating)
    Self.write(remark, to: &rating.remark)
    Self.write(respondent, to: &rating.respondent)
    Self.write(checker, to: &rating.checker)
    Self.write(answered, to: &rating.answeredOn)
  }

  private static func write<Value>(_ edit: Edit<Value>, to field: inout Value?) {
    if case .set(let value) = edit { field = value }
  }

  private static func text(_ said: ParsedCommand, _ option: OptionSpec) -> Edit<String> {
    said.has(option) ? .set(FreeText.kept(said.text(option))) : .keep
  }

  private static func day(
    _ said: ParsedCommand, _ option: OptionSpec
  ) throws(UsageError) -> Edit<CivilDate> {
    said.has(option) ? .set(try said.day(option)) : .keep
  }
}
