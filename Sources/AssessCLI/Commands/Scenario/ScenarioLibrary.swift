internal import Arguments
internal import Catalogs
internal import ProfileModel
internal import ProfileStore
internal import Reporting
internal import Wording

/// `assess scenario library`: the scenarios that can be adopted, and those that were.
struct ScenarioLibrary: Command {
  private static let words = ArgumentSpec(
    "WORD", .anyNumber, Text(ja: "題名などに含まれる言葉", en: "Words that its texts hold"))

  static let spec = CommandSpec(
    "scenario library", Text(ja: "採用できるシナリオの一覧", en: "List the scenarios that can be adopted"),
    discussion: Text(
      ja: "手元のカタログにあるシナリオを並べます。「該当」は、その環境のシステムが登録されているかどうかです。",
      en:
        "The scenarios of the catalogues at hand. One fits where a system is registered in one of its "
        + "environments."),
    arguments: [words],
    examples: [
      CommandSpec.Example("scenario library", Text(ja: "全部を並べる", en: "List them all")),
      CommandSpec.Example(
        "scenario library ランサムウェア", Text(ja: "言葉で絞る", en: "Only those with a word")),
    ])

  private let words: [String]

  init(_ said: ParsedCommand) {
    words = said.words(Self.words).map { Identifier.narrowed($0).lowercased() }
  }

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    let store = try surroundings.store()
    let library = try surroundings.library(in: store)
    let systems = try store.register().systems
    let adopted = try store.register(Scenario.self)
    let found = library.filter { scenario in
      words.allSatisfy { word in scenario.searched.contains { $0.contains(word) } }
    }
    return Page("scenario.library/1", [.table(Self.table(found, adopted, systems))])
  }

  private static func table(
    _ library: [Scenario], _ adopted: [Scenario], _ systems: [System]
  ) -> Table {
    Table(
      "library", Text(ja: "採用できるシナリオ", en: "Scenarios to adopt"),
      columns: [
        .id, .title, .init("cause", Text(ja: "原因", en: "Cause")),
        .init("environments", Text(ja: "環境", en: "Environments")),
        .init("impact", Text(ja: "影響", en: "Impact")),
        .init("fits", Text(ja: "該当", en: "Fits")),
        .init("adopted", Text(ja: "採用済み", en: "Adopted as")),
        .init("origin", Text(ja: "カタログ", en: "Catalogue"), isForData: true),
      ],
      rows: library.map { scenario in
        let ids = adopted.filter { $0.isAdopted(from: scenario) }.map(\.id)
        return [
          .text(scenario.id), .wording(scenario.title),
          .code(scenario.cause.rawValue, scenario.cause.readable),
          ScenarioPrinting.environments(scenario), .integer(scenario.impact.highest),
          scenario.reached(of: systems).isEmpty
            ? .code("no", Text(ja: "いいえ", en: "no")) : .code("yes", Text(ja: "はい", en: "yes")),
          AssetPrinting.ids(ids), ScenarioPrinting.origin(scenario.origin),
        ]
      })
  }
}

extension Surroundings {
  /// The scenarios of all libraries at hand.
  func library(in store: borrowing Store) throws(Failure) -> [Scenario] {
    var scenarios: [Scenario] = []
    for document in try shelf(over: try catalogs.shelf(), of: store).all
    where document.kind == .scenarios {
      scenarios += try document.scenarios()
    }
    return scenarios
  }
}

extension Scenario {
  /// Whether it was made from an entry of a library, in whatever edition.
  func isAdopted(from entry: Scenario) -> Bool {
    origin?.catalog == entry.origin?.catalog && origin?.entry == entry.origin?.entry
      && origin != nil
  }

  fileprivate var searched: [String] {
    [id, title.japanese, title.english, story.japanese, story.english].map {
      Identifier.narrowed($0).lowercased()
    }
  }
}
