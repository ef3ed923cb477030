internal import Arguments
internal import Catalogs
internal import ProfileModel
internal import ProfileStore
internal import Reporting
internal import Wording

/// `assess catalog unload`: lets go of a catalogue that nothing rests on.
struct CatalogUnload: Command {
  private static let subject = ArgumentSpec(
    "CATALOG", .one,
    Text(ja: "読み込んだカタログのID、またはID@版", en: "A loaded catalogue's id, or id@edition"))

  static let spec = CommandSpec(
    "catalog unload", Text(ja: "読み込んだカタログを外す", en: "Let go of a loaded catalogue"),
    discussion: Text(
      ja: "締めた期が使っている版と、ほかのカタログが拠り所にしている版は外せません。",
      en: "An edition that a closed period or another loaded catalogue rests on stays."),
    arguments: [subject],
    examples: [
      CommandSpec.Example(
        "catalog unload sample-internal-rules",
        Text(ja: "間違えて読み込んだものを外す", en: "Let go of one that was loaded by mistake"))
    ])

  private let subject: String

  init(_ said: ParsedCommand) {
    subject = said.word(Self.subject) ?? ""
  }

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    let store = try surroundings.store()
    let loaded = try store.catalogs()
    let meant = loaded.filter { $0.name == subject || $0.id == subject }
    guard let catalog = meant.first else {
      throw .notRegistered(
        subject, among: loaded.map(\.id), listedBy: "assess catalog list --loaded")
    }
    guard meant.count == 1 else { throw Self.severalEditions(of: catalog.id, meant) }
    try checkNeeds(catalog, in: store)
    try store.unloadCatalog(catalog, by: surroundings.stamp)
    return Page(
      "catalog.unload/1", said: Text(ja: "カタログを外しました。", en: "The catalogue is gone."),
      Fields(
        "catalog",
        [
          .init("id", Text(ja: "ID", en: "ID"), .text(catalog.id)),
          .init("edition", Text(ja: "版", en: "Edition"), .text(catalog.edition)),
        ]))
  }

  /// Throws where another loaded catalogue names this one in its header, and no other edition stays.
  private func checkNeeds(
    _ catalog: LoadedCatalog, in store: borrowing Store
  ) throws(Failure) {
    let others = try store.documents().filter { document in
      document.id != catalog.id || document.edition.edition != catalog.edition
    }
    guard !others.contains(where: { $0.id == catalog.id }),
      let other = others.first(where: { $0.restsOn(catalog.id) })
    else { return }
    throw Failure(
      .input, at: .word(catalog.name),
      Text(ja: "「\(other.id)」の拠り所です", en: "'\(other.id)' rests on it"),
      remedy: Text(ja: "先にそちらを外してください", en: "let go of that one first"))
  }

  private static func severalEditions(of id: String, _ meant: [LoadedCatalog]) -> Failure {
    let names = meant.map(\.name)
    return Failure(
      .input, at: .word(id), Text(ja: "版がいくつかあります", en: "there are several editions of it"),
      remedy: Text(
        ja: "\(names.joined(separator: "、")) のどれかを書いてください",
        en: "write one of \(names.joined(separator: ", "))"))
  }
}
