internal import Arguments
internal import ProfileModel
internal import ProfileStore
internal import Reporting
internal import Wording

/// `assess action library`: the actions that can be adopted, and those that were.
struct ActionLibrary: Command {
  private static let words = ArgumentSpec(
    "WORD", .anyNumber,
    Text(
      ja: "題名などに含まれる言葉、または引き上げる対策項目のID", en: "Words that its texts hold, or controls that it raises"
    ))

  static let spec = CommandSpec(
    "action library", Text(ja: "採用できる対応策の一覧", en: "List the actions that can be adopted"),
    discussion: Text(
      ja: "手元のカタログにある対応策を並べます。費用と工数は編集者の見積りで、採った後に自組織のものに直して使います。",
      en:
        "The actions of the catalogues at hand. Cost and effort are the editors' estimates, to be replaced "
        + "by your own once adopted."),
    arguments: [words],
    examples: [
      CommandSpec.Example("action library", Text(ja: "全部を並べる", en: "List them all")),
      CommandSpec.Example(
        "action library 5.1.3.3-1", Text(ja: "この対策項目を引き上げるもの", en: "Those that raise a control")),
    ])

  private let words: [String]

  init(_ said: ParsedCommand) {
    words = said.words(Self.words).map { Identifier.narrowed($0).lowercased() }
  }

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    let library = try surroundings.actionLibrary(in: try surroundings.store())
    let found = library.filter { action in
      words.allSatisfy { word in action.searched.contains { $0.contains(word) } }
    }
    return Page("action.library/1", [.table(ActionPrinting.actions(found))])
  }
}

extension Action {
  fileprivate var searched: [String] {
    let texts = [id, title.japanese, title.english, does.japanese, does.english]
    return (texts + raises.map(\.control.control)).map { Identifier.narrowed($0).lowercased() }
  }
}
