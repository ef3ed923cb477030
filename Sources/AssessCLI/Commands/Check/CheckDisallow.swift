internal import Arguments
internal import ProfileModel
internal import ProfileStore
internal import Reporting
internal import Wording

/// `assess check disallow`: takes an allowance off, so that the finding speaks again.
struct CheckDisallow: Command {
  static let spec = CommandSpec(
    "check disallow", Text(ja: "指摘の許容を外す", en: "Let a finding speak again"),
    arguments: CheckPrinting.arguments,
    examples: [
      CommandSpec.Example(
        "check disallow ORG02 retail", Text(ja: "許容を外す", en: "Take an allowance off"))
    ])

  private let rule: String
  private let subject: String

  init(_ said: ParsedCommand) {
    // A rule that is no more can still be taken off, so its id is not looked up.
    rule = Identifier.narrowed(said.word(CheckPrinting.rule) ?? "").uppercased()
    subject = said.word(CheckPrinting.subject) ?? ""
  }

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    let store = try surroundings.store()
    let narrow = Identifier.narrowed(subject)
    let isWritten = try store.allowances().contains { $0.rule == rule && $0.subject == subject }
    let allowance = try store.disallow(
      rule: rule, subject: isWritten ? subject : narrow, by: surroundings.stamp)
    return Page(
      "check.disallow/1",
      [
        .sentence(Text(ja: "許容を外しました。", en: "The allowance is taken off.")),
        .table(CheckPrinting.table([allowance], today: surroundings.today)),
      ])
  }
}
