internal import Arguments
internal import ProfileModel
internal import Reporting
internal import Wording

/// `assess manual`: the manual page.
struct ManualCommand: Command {
  static let spec = CommandSpec(
    "manual", Text(ja: "マニュアルページを出す", en: "Print the manual page"),
    discussion: Text(
      ja: "「assess manual | man -l -」で読めます。", en: "Read it with 'assess manual | man -l -'."),
    examples: [
      CommandSpec.Example("manual", Text(ja: "マニュアルページを出す", en: "Print the manual page"))
    ])

  init(_ said: ParsedCommand) {}

  func run(in surroundings: Surroundings) -> Page {
    Page(
      "manual/1",
      [
        .raw(
          ManualPage(
            Surface.tree, version: Version.number, date: Version.date,
            language: surroundings.language
          ).text)
      ])
  }
}
