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
    let (document, findings) = try examine(content)
    let more = document.map { CatalogRules.findings(in: $0, among: shelf) } ?? []
    guard let document, findings.isEmpty, more.isEmpty else {
      throw Failure(.input, content.problems(findings + more))
    }
    return document
  }

  /// The catalogue that a tree is, held against its shape only.
  static func shaped(_ content: Content) throws(Failure) -> CatalogDocument {
    let (document, findings) = try examine(content)
    guard let document, findings.isEmpty else {
      throw Failure(.input, content.problems(findings))
    }
    return document
  }

  /// What does not fit the shape, and the catalogue as far as it can be made out nevertheless.
  private static func examine(
    _ content: Content
  ) throws(Failure) -> (CatalogDocument?, [Finding]) {
    let kind = try kind(of: content)
    let root = Record(content.root)
    var checker = ShapeChecker(languages: root.map(languages) ?? ["ja", "en"])
    checker.checkRecord(content.root, kind.shape)
    guard let root else { return (nil, checker.findings) }
    let edition = CatalogEdition(root) ?? .unreadable(root)
    return (CatalogDocument(kind, edition, root, content), checker.findings)
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
      Text(
        ja: "使えるのは \(known.joined(separator: "、")) です", en: "use \(known.joined(separator: ", "))"))
  }
}
