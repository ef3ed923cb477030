internal import Arguments
internal import Catalogs
internal import Files
internal import ProfileModel
internal import ProfileStore
internal import Reporting
internal import Wording

/// `assess catalog load`: takes catalogues into the workspace, all of them or none.
struct CatalogLoad: Command {
  private static let subject = ArgumentSpec(
    "CATALOG", .one,
    Text(
      ja: "付属のカタログのID、またはカタログのファイルかフォルダー",
      en: "The id of a bundled catalogue, or a catalogue's file or folder"),
    completion: .file)

  static let spec = CommandSpec(
    "catalog load", Text(ja: "カタログを作業フォルダーに読み込む", en: "Take a catalogue into the workspace"),
    discussion: Text(
      ja: "付属のカタログは、ティア区分・対応策・シナリオ・要件・責務もいっしょに読み込みます。"
        + "誤りが一つでもあれば、何も読み込みません。締めた期が使っている版は書き換えられません。内容を変えるときは版を改めてください。",
      en:
        "A bundled catalogue brings its tier scale, actions, scenarios, requirements and duties along. One "
        + "fault, and nothing is taken in. An edition that a closed period rests on cannot be "
        + "changed: give changed content a new edition."),
    arguments: [subject], options: [CommonOptions.columnMap, CommonOptions.dryRun],
    examples: [
      CommandSpec.Example(
        "catalog load nisc-guideline-2023",
        Text(ja: "2023年の指針で評価を始める", en: "Start with the 2023 guideline")),
      CommandSpec.Example(
        "catalog load 内規/ --dry-run", Text(ja: "自社の内規を点検だけする", en: "Rehearse one's own rules")),
      CommandSpec.Example(
        "catalog load 運用基準.csv --map 対応.yaml",
        Text(ja: "自社の表を、列の対応を示して読み込む", en: "Take in one's own table by a map")),
    ])

  private let subject: String
  private let map: String?
  private let isRehearsal: Bool

  init(_ said: ParsedCommand) {
    subject = said.word(Self.subject) ?? ""
    map = said.text(CommonOptions.columnMap)
    isRehearsal = said.has(CommonOptions.dryRun)
  }

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    let store = try isRehearsal ? surroundings.storeForRehearsal() : surroundings.store()
    let documents = try documents(in: surroundings, store)
    let fates = try store.loadCatalogs(
      documents.map(Self.offer), by: surroundings.stamp, rehearsing: isRehearsal
    ) { stored, offer throws(Failure) in
      try CatalogConflict.failure(stored: stored, offered: offer)
    }
    let rows = zip(documents, fates)
    let byID = Dictionary(rows.map { ($0.id, $1) }, uniquingKeysWith: { first, _ in first })
    let extra: CatalogPrinting.Extra = (
      Table.Column("outcome", Text(ja: "結果", en: "Outcome")),
      { byID[$0.id].map(Self.cell) ?? .none }
    )
    return Page(
      "catalog.load/1",
      [.sentence(sentence(fates)), .table(CatalogPrinting.table(documents, [extra]))]
        + CatalogPrinting.notes(of: documents)
        + CatalogPrinting.warnings(of: documents, at: surroundings.today))
  }

  /// What is to be taken in: a bundled catalogue with what goes with it, or what lies at a path.
  private func documents(
    in surroundings: Surroundings, _ store: borrowing Store
  ) throws(Failure) -> [CatalogDocument] {
    let bundled = try surroundings.catalogs.shelf()
    let loaded = Set(try store.catalogs().map(\.id))
    if map == nil, let document = bundled[subject] {
      return CatalogBundle.around(document, on: bundled, besides: loaded)
    }
    guard Folder.exists(subject) else { throw unknown(among: map == nil ? bundled : Shelf()) }
    let shelf = try surroundings.shelf(over: bundled, of: store)
    let documents = try CatalogBundle.read(subject, map: map, among: shelf)
    try Self.checkNames(of: documents, against: bundled)
    let breaks = CatalogBundle.breaks(in: try store.documents(), by: documents, on: shelf)
    guard breaks.isEmpty else { throw Failure(.input, breaks) }
    return CatalogBundle.withScales(documents, on: bundled, besides: loaded)
  }

  /// Throws where a file goes by the name of a bundled catalogue and says something else.
  private static func checkNames(
    of documents: [CatalogDocument], against bundled: Shelf
  ) throws(Failure) {
    let problems = documents.filter { document in
      guard let known = bundled[document.id] else { return document.id == "sectors" }
      return known.kind != document.kind || known.name == document.name && known != document
    }.map { document in
      Problem(
        at: .word(document.name),
        Text(ja: "付属のカタログの名前です", en: "this is the name of a bundled catalogue"),
        remedy: Text(
          ja: "別の ID にするか、版(edition)を改めてください", en: "choose another id, or another edition"))
    }
    guard problems.isEmpty else { throw Failure(.input, problems) }
  }

  private static func offer(_ document: CatalogDocument) -> Store.CatalogOffer {
    Store.CatalogOffer(
      id: document.id, edition: document.edition.edition, kind: document.kind.rawValue,
      content: document.json.canonical)
  }

  private static func cell(_ fate: Store.CatalogFate) -> Cell {
    switch fate {
    case .added: .code(fate.rawValue, Text(ja: "追加", en: "added"))
    case .replaced: .code(fate.rawValue, Text(ja: "差し替え", en: "replaced"))
    case .unchanged: .code(fate.rawValue, Text(ja: "変更なし", en: "unchanged"))
    }
  }

  private func sentence(_ fates: [Store.CatalogFate]) -> Text {
    if fates.allSatisfy({ $0 == .unchanged }) {
      return Text(ja: "すべて読み込み済みです。", en: "All of it is there already.")
    }
    return isRehearsal
      ? Text(ja: "次のようになります(まだ何も変えていません)。", en: "This is what it would do (nothing was changed).")
      : Text(ja: "読み込みました。", en: "The catalogues are taken in.")
  }

  private func unknown(among shelf: Shelf) -> Failure {
    let ids = shelf.all.map(\.id)
    return Failure(
      .input, at: .word(subject),
      Text(
        ja: "付属のカタログにも、ファイルやフォルダーにもありません", en: "there is no such bundled catalogue, file or folder"),
      remedy: NearMiss.nearest(to: subject, among: ids)
        .map { Text(ja: "「\($0)」のことですか", en: "did you mean '\($0)'?") }
        ?? Text(
          ja: "「assess catalog list」で一覧を見てください", en: "'assess catalog list' shows what there is"))
  }
}
