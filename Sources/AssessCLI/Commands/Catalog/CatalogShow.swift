internal import Arguments
internal import Catalogs
internal import ProfileModel
internal import Reporting
internal import Wording

/// `assess catalog show`: a catalogue, a group of it, or one entry with all that is said of it.
struct CatalogShow: Command {
  private static let subject = ArgumentSpec(
    "SUBJECT", .one,
    Text(
      ja: "カタログ、分類、項目のID、または分野の名前", en: "A catalogue, group or entry by id, or a sector by name"),
    completion: .words(["sectors"]))

  static let spec = CommandSpec(
    "catalog show", Text(ja: "カタログや項目の中身を見る", en: "Show a catalogue or an entry of it"),
    discussion: Text(
      ja: "項目には、ほかのカタログからの参照、対応策、シナリオ、対応表も付きます。"
        + "同じ ID がいくつかのカタログにあるときは評価に使うものを示します。"
        + "ほかのものは「カタログ/項目」と指定してください。",
      en: "An entry comes with all that refers to it: guidance, actions, scenarios, crosswalks. Of "
        + "several with one id, that of a catalogue for assessment is shown; name another as "
        + "'catalogue/entry'."),
    arguments: [subject],
    examples: [
      CommandSpec.Example(
        "catalog show sectors", Text(ja: "分野と制度の一覧", en: "List the sectors and regimes")),
      CommandSpec.Example(
        "catalog show 電力", Text(ja: "一つの分野のサービスと維持レベル", en: "Show one sector's services")),
      CommandSpec.Example(
        "catalog show 5.1.3.3-1", Text(ja: "一つの対策項目のすべて", en: "Show all about a control")),
      CommandSpec.Example(
        "catalog show nisc-guideline-2023/5.1.3",
        Text(ja: "一つの分類の項目", en: "List what is in a group")),
    ])

  private let subject: String

  init(_ said: ParsedCommand) {
    subject = said.word(Self.subject) ?? ""
  }

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    let table = try surroundings.catalogs.sectors()
    if subject.lowercased() == "sectors" { return Self.whole(table) }
    if let sector = table.sector(meantBy: subject) { return Self.one(sector) }
    let shelf = try surroundings.shelf()
    let finder = EntryFinder(shelf)
    switch finder.meaning(of: subject) {
    case .catalog(let document): return CatalogPage(document, on: shelf).page
    case .entry(let entry, let others):
      return entry.list == "groups"
        ? GroupPage(entry, others: others, on: shelf).page
        : EntryPage(entry, others: others, on: shelf).page
    case nil: throw .unknownEntry(subject, finder)
    }
  }
}

extension Failure {
  /// The failure for a word that means nothing in any catalogue, with the nearest that does.
  static func unknownEntry(_ word: String, _ finder: EntryFinder) -> Failure {
    let search = Text(
      ja: "「assess catalog list」や「assess catalog search」で探してください",
      en: "look with 'assess catalog list' or 'assess catalog search'")
    let near = finder.nearest(to: word)
      .map { Text(ja: "「\($0)」のことですか。", en: "did you mean '\($0)'? ") }
    return Failure(
      .input, at: .word(word),
      Text(ja: "どのカタログにもありません", en: "no catalogue has this"),
      remedy: near.map { $0 + search } ?? search)
  }
}
