internal import Files
public import ProfileModel
internal import Wording

/// The catalogues that came with the program.
public struct CatalogLibrary: Sendable {
  /// The folder they lie in.
  public let folder: String

  private let content: (shelf: Shelf, sectors: SectorTable)?

  /// Names the folder of the catalogues.
  public init(folder: String) {
    self.init(folder: folder, content: nil)
  }

  private init(folder: String, content: (shelf: Shelf, sectors: SectorTable)?) {
    self.folder = folder
    self.content = content
  }

  /// The same library read for good, for a run of many commands.
  public func readOnce() throws(Failure) -> CatalogLibrary {
    CatalogLibrary(folder: folder, content: (try shelf(), try sectors()))
  }

  /// The table of sectors, services and regimes.
  public func sectors() throws(Failure) -> SectorTable {
    if let content { return content.sectors }
    let path = Folder.join(folder, "sectors.yaml")
    guard Folder.exists(path) else { throw missing(path) }
    return try SectorFile.read(path)
  }

  /// Every catalogue of the library.
  public func shelf() throws(Failure) -> Shelf {
    if let content { return content.shelf }
    var documents: [CatalogDocument] = []
    var problems: [Problem] = []
    for content in try ContentLoader.load(try paths()) {
      do throws(Failure) { documents.append(try CatalogReader.shaped(content)) } catch {
        problems += error.problems
      }
    }
    guard problems.isEmpty else { throw Failure(.input, problems) }
    return Shelf(documents)
  }

  /// The catalogues of one kind; the others are not read, save for the line that says their kind.
  public func shelf(of kind: CatalogKind) throws(Failure) -> Shelf {
    if let content { return Shelf(content.shelf.all.filter { $0.kind == kind }) }
    var documents: [CatalogDocument] = []
    for path in try paths() {
      let text = try FileReader.text(of: path)
      guard text.split(separator: "\n").contains("kind: \(kind.rawValue)") else { continue }
      documents.append(try CatalogReader.shaped(try ContentLoader.parse(text, path: path)))
    }
    return Shelf(documents)
  }

  /// Throws unless every catalogue of the library is sound, held against the others.
  public func check() throws(Failure) {
    _ = try CatalogReader.read(try ContentLoader.load(try paths()), among: Shelf())
  }

  /// The files of the catalogues: at the top, and in each folder its catalogue and what goes with it.
  func paths() throws(Failure) -> [String] {
    guard Folder.exists(folder) else { throw missing(folder) }
    var paths: [String] = []
    for name in try Folder.names(in: folder) where !Self.notCatalogs.contains(name) {
      let path = Folder.join(folder, name)
      if Folder.isFolder(path) || name.hasSuffix(".yaml") { paths += try Self.files(at: path) }
    }
    return paths
  }

  /// The files of the catalogues at a path: a file itself; of a folder with a main file that
  /// catalogue, perhaps in parts, and its companions; of another folder every one.
  static func files(at path: String) throws(Failure) -> [String] {
    guard Folder.isFolder(path) else { return [path] }
    let names = try Folder.names(in: path).filter { $0.hasSuffix(".yaml") }
    let isOneCatalog = names.contains(ContentLoader.mainFile)
    return names.filter { !isOneCatalog || wholeFiles.contains($0) }
      .map { Folder.join(path, $0) }
  }

  private static let wholeFiles = [
    ContentLoader.mainFile, "actions.yaml", "scenarios.yaml", "targets.yaml", "crosswalk.yaml",
  ]
  private static let notCatalogs = ["demo", "examples"]

  private func missing(_ path: String) -> Failure {
    Failure(
      .storage, at: .file(path),
      Text(ja: "付属のカタログがありません", en: "the catalogue that came along is missing"),
      remedy: Text(
        ja: "assess を入れ直すか、環境変数 ASSESS_SHARE で場所を指定してください",
        en: "install assess again, or say where it is in ASSESS_SHARE"))
  }
}
