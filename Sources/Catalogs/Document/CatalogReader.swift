internal import Files
public import ProfileModel
internal import Wording

/// Makes catalogues of files, and tells all that is wrong with them at once.
public enum CatalogReader {
  /// The catalogue in a file, or in a folder with `catalog.yaml`, held against others it speaks of.
  public static func read(
    _ path: String, among shelf: Shelf
  ) throws(Failure) -> CatalogDocument {
    try read(try ContentLoader.load(path), among: shelf)
  }

  /// The catalogue that a tree is, held against its shape and against others.
  static func read(_ content: Content, among shelf: Shelf) throws(Failure) -> CatalogDocument {
    try read([content], among: shelf)[0]
  }

  /// The catalogues that trees are, each held against its shape, the others and a shelf.
  static func read(
    _ contents: [Content], among shelf: Shelf
  ) throws(Failure) -> [CatalogDocument] {
    var problems: [Problem] = []
    var examined: [Examined] = []
    for content in contents {
      do throws(Failure) { examined.append(try examine(content)) } catch {
        problems += error.problems
      }
    }
    let documents = examined.compactMap(\.document)
    let all = documents.reduce(shelf) { $0.with($1) }
    for result in examined {
      let more = result.document.map { CatalogRules.findings(in: $0, among: all) } ?? []
      problems += result.content.problems(result.findings + more)
    }
    guard problems.isEmpty else { throw Failure(.input, problems) }
    return documents
  }

  /// The catalogue that a tree is, held against its shape only.
  static func shaped(_ content: Content) throws(Failure) -> CatalogDocument {
    let examined = try examine(content)
    guard let document = examined.document, examined.findings.isEmpty else {
      throw Failure(.input, content.problems(examined.findings))
    }
    return document
  }

  /// What does not fit the shape, and the catalogue as far as it can be made out nevertheless.
  private struct Examined {
    let content: Content
    let document: CatalogDocument?
    let findings: [Finding]
  }

  private static func examine(_ content: Content) throws(Failure) -> Examined {
    let kind = try kind(of: content)
    let root = Record(content.root)
    var checker = ShapeChecker(languages: root.map(languages) ?? ["ja", "en"])
    checker.checkRecord(content.root, kind.shape)
    let document = root.map { root in
      CatalogDocument(kind, CatalogEdition(root) ?? .unreadable(root), root, content)
    }
    return Examined(content: content, document: document, findings: checker.findings)
  }

  /// The languages in which a catalogue is written: both unless it says otherwise.
  private static func languages(of root: Record) -> [String] {
    let said = root.texts("languages").filter { Language(rawValue: $0) != nil }
    return said.isEmpty ? Language.allCases.map(\.rawValue) : said
  }

  /// The kind that a catalogue says it has, where this program knows it.
  static func kind(of content: Content) throws(Failure) -> CatalogKind {
    let root = Record(content.root)
    if let format = root?.text("format"), format != RecordShape.formatVersion {
      throw Failure(.input, content.problems([otherFormat(format, at: content.root)]))
    }
    let said = root?.text("kind")
    if let kind = said.flatMap(CatalogKind.init) { return kind }
    throw Failure(.input, content.problems([unknownKind(said, of: root, at: content.root)]))
  }

  private static func otherFormat(_ format: String, at node: ContentNode) -> Finding {
    let known = RecordShape.formatVersion
    let isNewer = Int(format).map { $0 > (Int(known) ?? 0) } ?? false
    return Finding(
      Record(node)?.spot(of: "format") ?? node.spot,
      isNewer
        ? Text(
          ja: "新しい書式(版\(format))です。この assess が読めるのは版\(known)です",
          en: "it has a newer format (\(format)); this assess reads \(known)")
        : Text(ja: "書式の版「\(format)」は不明です", en: "the format '\(format)' is unknown"),
      isNewer
        ? Text(ja: "assess を更新してください", en: "update assess")
        : Text(ja: "「format: \(known)」と書いてください", en: "write 'format: \(known)'"))
  }

  private static func unknownKind(
    _ kind: String?, of root: Record?, at node: ContentNode
  ) -> Finding {
    guard let root, let kind else {
      return Finding(
        node.spot, Text(ja: "「kind」がありません", en: "'kind' is missing"),
        Text(ja: "「kind:」を書き足してください", en: "add 'kind:'"))
    }
    if kind == "part" {
      let owner = root.text("of") ?? "?"
      return Finding(
        root.spot(of: "kind"),
        Text(ja: "カタログ「\(owner)」の一部です", en: "this is a part of the catalogue '\(owner)'"),
        Text(ja: "フォルダーごと指定してください", en: "name the whole folder"))
    }
    let known = CatalogKind.allCases.map(\.rawValue)
    return Finding(
      root.spot(of: "kind"), Text(ja: "不明な種類「\(kind)」です", en: "the kind '\(kind)' is unknown"),
      ShapeChecker.suggestion(for: kind, among: known))
  }
}
