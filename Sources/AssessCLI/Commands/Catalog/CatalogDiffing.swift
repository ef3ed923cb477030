internal import Arguments
internal import Catalogs
internal import Files
internal import ProfileModel
internal import Reporting
internal import Wording

/// `assess catalog diff`: what became of the entries of one catalogue in another.
struct CatalogDiffing: Command {
  private static let old = ArgumentSpec(
    "A", .one, Text(ja: "元のカタログのIDか、ファイルやフォルダー", en: "The first catalogue: its id, file or folder"),
    completion: .file)
  private static let new = ArgumentSpec(
    "B", .one, Text(ja: "先のカタログのIDか、ファイルやフォルダー", en: "The second one: its id, file or folder"),
    completion: .file)
  private static let crosswalk = OptionSpec(
    "--crosswalk", .value(standIn: "PATH"),
    Text(
      ja: "対応表のファイル(省くと手元の対応表、なければIDで比べる)",
      en: "A crosswalk (default: one at hand, or else the ids)"),
    completion: .file)
  private static let all = OptionSpec(
    "--all", .flag, Text(ja: "同じ項目も示す", en: "Also the entries that stay the same"))

  static let spec = CommandSpec(
    "catalog diff", Text(ja: "二つのカタログを比べる", en: "Compare two catalogues"),
    discussion: Text(
      ja: "二つの間に対応表があればそれに従い、対応表が触れない項目を「未対応」とします。"
        + "なければIDと文言で比べます。",
      en:
        "Goes by a crosswalk between the two if there is one, and lists as open what it leaves out; "
        + "or else by ids and words."),
    arguments: [old, new], options: [crosswalk, CommonOptions.columnMap, all],
    examples: [
      CommandSpec.Example(
        "catalog diff jp-sectors sectors.yaml",
        Text(ja: "付属の分野表と自分の写しを比べる", en: "Compare the bundled sectors with a copy")),
      CommandSpec.Example(
        "catalog diff nisc-guideline-2023 統一基準",
        Text(ja: "次の版で各項目がどうなるかを見る", en: "What becomes of each entry in the next standard")),
    ])

  private let old: String
  private let new: String
  private let crosswalk: String?
  private let map: String?
  private let showsAll: Bool

  init(_ said: ParsedCommand) {
    old = said.word(Self.old) ?? ""
    new = said.word(Self.new) ?? ""
    crosswalk = said.text(Self.crosswalk)
    map = said.text(CommonOptions.columnMap)
    showsAll = said.has(Self.all)
  }

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    var shelf = try surroundings.shelf()
    let from = try shelf.take(meantByIDOrPath: old, map: map)
    let to = try shelf.take(meantByIDOrPath: new, map: map)
    guard from.kind == to.kind else { throw Self.otherKind(from, to, new) }
    let crossing = try crossing(from, to, shelf)
    return DiffPage(
      CatalogDiff(from: from, to: to, through: crossing, among: shelf), from, to,
      showsAll: showsAll
    ).page
  }

  private func crossing(
    _ from: CatalogDocument, _ to: CatalogDocument, _ shelf: Shelf
  ) throws(Failure) -> Crossing? {
    guard let crosswalk else {
      return from.id == to.id ? nil : Crossing(from: from, to: to, on: shelf)
    }
    var shelf = shelf.with(from).with(to)
    let document = try shelf.take(meantByIDOrPath: crosswalk, map: nil)
    if let crossing = Crossing(from: from, to: to, through: [document]) { return crossing }
    throw Failure(
      .input, at: .word(crosswalk),
      Text(
        ja: "\(from.id) と \(to.id) の対応表ではありません",
        en: "this is no crosswalk between \(from.id) and \(to.id)"),
      remedy: Text(ja: "対応表の「from」と「to」を確かめてください", en: "check its 'from' and 'to'"))
  }

  private static func otherKind(
    _ from: CatalogDocument, _ to: CatalogDocument, _ word: String
  ) -> Failure {
    Failure(
      .input, at: .word(word),
      Text(
        ja: "種類が違います(\(from.kind.rawValue) と \(to.kind.rawValue))",
        en: "the two are of different kinds (\(from.kind.rawValue) and \(to.kind.rawValue))"),
      remedy: Text(ja: "同じ種類のカタログを指定してください", en: "name catalogues of one kind"))
  }
}

extension Shelf {
  /// The catalogue with an id on the shelf, or the one in a file or folder, whose companions are put
  /// on the shelf.
  fileprivate mutating func take(
    meantByIDOrPath word: String, map: String?
  ) throws(Failure) -> CatalogDocument {
    if let document = self[word] { return document }
    guard Folder.exists(word) else { return try catalog(meantBy: word) }
    let documents = try CatalogBundle.read(word, map: map, among: self)
    let main = documents.first { $0.kind == .controls } ?? documents[0]
    self = documents.filter { $0.id != main.id }.reduce(self) { $0.with($1) }
    return main
  }
}
