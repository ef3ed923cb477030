internal import Arguments
internal import ProfileModel
internal import ProfileStore
internal import Reporting
internal import Wording

/// `assess scenario adopt`: takes scenarios from the library into the register.
struct ScenarioAdopt: Command {
  private static let ids = ArgumentSpec(
    "ID", .anyNumber, Text(ja: "シナリオ集にあるID", en: "Ids in the library"))
  private static let newID = OptionSpec(
    "--as", .value(standIn: "NEW-ID"),
    Text(ja: "登録するときのID(一つだけ採るとき)", en: "The id to register it under, where it is one"))
  private static let all = OptionSpec(
    "--all-applicable", .flag,
    Text(
      ja: "登録したシステムの環境に当てはまるものをすべて採る", en: "All that fit the environments of the registered systems"
    ))

  static let spec = CommandSpec(
    "scenario adopt", Text(ja: "シナリオ集から採用する", en: "Adopt scenarios from the library"),
    discussion: Text(
      ja: "見積りは編集者の出発点です。採った後に「scenario set」で自組織のものに直してください。"
        + "--service を書かなければ、その環境のシステムが支えるサービスに結び付けます。",
      en:
        "The estimates are the editors' starting points; change them to your own with 'scenario set'. "
        + "Without --service it is tied to the services behind which a system of its environments stands."
    ),
    arguments: [ids],
    options: [
      ScenarioOptions.service, ScenarioOptions.asset, newID, all, ScoreOptions.why,
      CommonOptions.dryRun,
    ],
    examples: [
      CommandSpec.Example(
        "scenario adopt S-flood S-staff-shortage --service generation",
        Text(ja: "二つを発電のシナリオとして採る", en: "Adopt two for a service")),
      CommandSpec.Example(
        "scenario adopt S-insider-sabotage --as S-sabotage-plant --service generation",
        Text(ja: "自分のIDで採る", en: "Adopt one under an id of your own")),
      CommandSpec.Example(
        "scenario adopt --all-applicable --dry-run",
        Text(ja: "当てはまるものを先に見る", en: "See first which ones fit")),
    ])

  private struct Choice {
    var taken: [Scenario] = []
    var left: [(Scenario, Cell)] = []
  }

  private let ids: [String]
  private let newID: String?
  private let isAll: Bool
  private let services: [String]?
  private let assets: [String]?
  private let why: String?
  private let isRehearsal: Bool

  init(_ said: ParsedCommand) throws(UsageError) {
    ids = try said.identifiers(Self.ids)
    isAll = said.has(Self.all)
    newID = said.text(Self.newID).map(Identifier.narrowed)
    guard isAll == ids.isEmpty else {
      throw UsageError(
        Self.all.name,
        Text(ja: "採るものがはっきりしません", en: "it is not clear which are meant"),
        remedy: Text(
          ja: "IDか --all-applicable の一方を書いてください", en: "give either ids or --all-applicable"))
    }
    guard newID == nil || ids.count == 1 else {
      throw UsageError(
        Self.newID.name, Text(ja: "一つだけ採るときに使います", en: "it is for adopting a single one"),
        remedy: Text(ja: "IDを一つだけ書いてください", en: "give one id"))
    }
    services = said.replacingIDs(ScenarioOptions.service)
    assets = said.replacingIDs(ScenarioOptions.asset)
    why = said.text(ScoreOptions.why).flatMap(FreeText.kept)
    isRehearsal = said.has(CommonOptions.dryRun)
  }

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    let store = try isRehearsal ? surroundings.storeForRehearsal() : surroundings.store()
    let library = try surroundings.library(in: store)
    let systems = try store.register().systems
    var choice = Choice()
    _ = try store.changeRegister(
      Scenario.self, as: "adopt", because: why, by: surroundings.stamp, rehearsing: isRehearsal
    ) { entries throws(Failure) in
      let known = entries.map(\.value)
      choice =
        try isAll
        ? applicable(library, known, systems) : named(library, known.map(\.id))
      choice.taken = choice.taken.map { tied($0, systems) }
      let names = try surroundings.namesWithControls(in: store)
      for scenario in choice.taken { try scenario.check(among: names) }
      return RegisterEdit(writing: choice.taken)
    }
    return page(choice)
  }

  // MARK: Which ones

  private func named(
    _ library: [Scenario], _ known: [String]
  ) throws(Failure) -> Choice {
    var choice = Choice()
    for id in ids {
      guard let entry = library.first(where: { $0.id == id }) else {
        throw .notRegistered(id, among: library.map(\.id), listedBy: "assess scenario library")
      }
      let scenario = try entry.registered(as: newID ?? id)
      guard !known.contains(scenario.id) else { throw Self.taken(scenario.id) }
      choice.taken.append(scenario)
    }
    return choice
  }

  /// Those with a system to happen to; one that was adopted, under whatever id, is left.
  private func applicable(
    _ library: [Scenario], _ known: [Scenario], _ systems: [System]
  ) -> Choice {
    var choice = Choice()
    for entry in library {
      if known.contains(where: { $0.id == entry.id || $0.isAdopted(from: entry) }) {
        choice.left.append(
          (entry, .code("adopted", Text(ja: "すでに登録されている", en: "it is there already"))))
      } else if entry.reached(of: systems).isEmpty {
        choice.left.append(
          (entry, .code("no-system", Text(ja: "その環境のシステムがない", en: "no system in its environments")))
        )
      } else {
        choice.taken.append(entry)
      }
    }
    return choice
  }

  private func tied(_ entry: Scenario, _ systems: [System]) -> Scenario {
    var scenario = entry
    scenario.services = services ?? entry.reachedServices(of: systems)
    scenario.assets = assets ?? []
    return scenario
  }

  private static func taken(_ id: String) -> Failure {
    Failure(
      .input, at: .word(id), Text(ja: "すでに登録されています", en: "it is registered already"),
      remedy: Text(
        ja: "別のシナリオとしても採るなら「--as 新しいID」を付けてください", en: "to adopt it once more, add '--as NEW-ID'"))
  }

  // MARK: What is said

  private func page(_ choice: Choice) -> Page {
    let count = choice.taken.count
    var items: [Page.Item] = [
      .sentence(
        isRehearsal
          ? Text(
            ja: "\(count)件を採用することになります(何も変更していません)。",
            en: "Scenarios that would be adopted: \(count) (nothing was changed).")
          : Text(ja: "\(count)件を採用しました。", en: "Scenarios adopted: \(count)."))
    ]
    if services == nil, count > 0 {
      items.append(
        .sentence(
          Text(
            ja: "サービスは、その環境のシステムが支えるものに結び付けました。違うものは「assess scenario set ID --service …」で直してください。",
            en:
              "They are tied to the services of the systems in their environments; mend what differs with 'assess scenario set ID --service …'."
          )))
    }
    items.append(.table(ScenarioPrinting.scenarios(choice.taken)))
    if isAll { items.append(.table(Self.left(choice.left))) }
    return Page("scenario.adopt/1", items)
  }

  private static func left(_ left: [(Scenario, Cell)]) -> Table {
    Table(
      "left", Text(ja: "採らなかったもの", en: "Left"),
      columns: [.id, .title, .init("reason", Text(ja: "理由", en: "Why"))],
      rows: left.map { [.text($0.id), .wording($0.title), $1] })
  }
}

extension Scenario {
  /// The same scenario under an id of its own.
  fileprivate func registered(as id: String) throws(Failure) -> Scenario {
    guard Identifier.isValid(id) else {
      throw Failure(
        .usage, at: .word(id), Text(ja: "「\(id)」は ID に使えません", en: "'\(id)' cannot be an id"),
        remedy: Identifier.rule)
    }
    return renamed(to: id)
  }
}
