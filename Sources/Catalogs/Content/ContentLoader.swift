internal import Files
internal import ProfileModel
internal import Wording

/// Reads a catalogue's YAML, one file or a folder of parts, into one tree.
enum ContentLoader {
  /// The file of a catalogue's folder that names the others.
  static let mainFile = "catalog.yaml"

  /// The trees of several files; what is wrong with any is told at once.
  static func load(_ paths: [String]) throws(Failure) -> [Content] {
    let loaded = Workers.map(paths.count) { number in
      Result { () throws(Failure) in try load(paths[number]) }
    }
    var contents: [Content] = []
    var problems: [Problem] = []
    for result in loaded {
      do throws(Failure) { contents.append(try result.get()) } catch { problems += error.problems }
    }
    guard problems.isEmpty else { throw Failure(.input, problems) }
    return contents
  }

  /// The tree of a file, or of a folder with a main file.
  static func load(_ path: String) throws(Failure) -> Content {
    let file = Folder.isFolder(path) ? Folder.join(path, mainFile) : path
    return try parse(try FileReader.text(of: file), path: file)
  }

  /// The tree of a text that stands in a file.
  static func parse(_ text: String, path: String) throws(Failure) -> Content {
    let root = try YAMLParser.parse(text, path: path)
    guard let record = Record(root), let parts = record["parts"] else {
      return Content(root: root, sources: [.text(path)])
    }
    return try joined(record, parts, path)
  }

  /// The main file's tree with the lists of its parts put into it.
  private static func joined(
    _ main: Record, _ parts: ContentNode, _ path: String
  ) throws(Failure) -> Content {
    guard let kind = main.text("kind").flatMap(CatalogKind.init) else {
      return Content(root: .map(main.entries, main.spot), sources: [.text(path)])
    }
    try checkLists(["parts", kind.mainList], of: main, path)
    var sources = [ContentSource.text(path)]
    var items = main[kind.mainList]?.items ?? []
    var problems: [Problem] = []
    for name in parts.items {
      do throws(Failure) {
        let file = Folder.join(Folder.parent(of: path), try fileName(name, path))
        items += try part(file, of: main, kind, source: sources.count)
        sources.append(.text(file))
      } catch {
        problems += error.problems
      }
    }
    guard problems.isEmpty else { throw Failure(.input, problems) }
    var entries = main.entries.filter { $0.key != "parts" && $0.key != kind.mainList }
    entries.append(
      ContentNode.Entry(key: kind.mainList, spot: parts.spot, value: .list(items, parts.spot)))
    return Content(root: .map(entries, main.spot), sources: sources)
  }

  /// What is to be joined are lists; what is something else would be lost on the way.
  private static func checkLists(
    _ keys: [String], of main: Record, _ path: String
  ) throws(Failure) {
    var checker = ShapeChecker(languages: [])
    for key in keys {
      if let node = main[key] { checker.check(node, key, against: .list(.anything)) }
    }
    guard !checker.findings.isEmpty else { return }
    let content = Content(root: .map(main.entries, main.spot), sources: [.text(path)])
    throw Failure(.input, content.problems(checker.findings))
  }

  private static func fileName(
    _ node: ContentNode, _ path: String
  ) throws(Failure) -> String {
    if let name = node.text, name.hasSuffix(".yaml"), !name.contains("/"), name != mainFile {
      return name
    }
    throw Failure(
      .input, at: ContentSource.text(path).place(of: node.spot),
      Text(ja: "部分のファイル名ではありません", en: "this is not the name of a part"),
      remedy: Text(ja: "同じフォルダーの .yaml ファイルを書いてください", en: "name a .yaml file in the same folder"))
  }

  private static func part(
    _ path: String, of main: Record, _ kind: CatalogKind, source: Int
  ) throws(Failure) -> [ContentNode] {
    let root = try YAMLParser.parse(try FileReader.text(of: path), path: path, source: source)
    var checker = ShapeChecker(languages: [])
    checker.checkRecord(root, partShape(kind))
    let content = Content(
      root: root, sources: Array(repeating: .text(path), count: source + 1))
    var findings = checker.findings
    if let record = Record(root), let owner = record.text("of"), owner != main.text("id") {
      findings.append(
        Finding(
          record.spot(of: "of"),
          Text(ja: "「\(owner)」の部分です", en: "it is a part of '\(owner)'"),
          Text(
            ja: "「of: \(main.text("id") ?? "")」と書くか、一覧から外してください",
            en: "write 'of: \(main.text("id") ?? "")', or take it off the list")))
    }
    guard findings.isEmpty else { throw Failure(.input, content.problems(findings)) }
    return Record(root)?[kind.mainList]?.items ?? []
  }

  /// What a part holds beside its list, whose entries are checked with the whole catalogue.
  private static func partShape(_ kind: CatalogKind) -> RecordShape {
    RecordShape([
      .init("format", Text(ja: "書式の版", en: "Format"), .word([RecordShape.formatVersion])),
      .init("kind", Text(ja: "種類", en: "Kind"), .word(["part"])),
      .init("of", Text(ja: "カタログ", en: "Catalogue"), .identifier),
      .init(kind.mainList, Text(ja: "内容", en: "Content"), .list(.anything)),
    ])
  }
}
