internal import Files
public import ProfileModel
internal import Wording

/// The catalogues that came with the program.
public struct CatalogLibrary: Sendable {
  /// The folder they lie in.
  public let folder: String

  /// Names the folder of the catalogues.
  public init(folder: String) {
    self.folder = folder
  }

  /// The table of sectors, services and regimes.
  public func sectors() throws(Failure) -> SectorTable {
    let path = Folder.join(folder, "sectors.yaml")
    guard Folder.exists(path) else { throw missing(path) }
    return try SectorFile.read(path)
  }

  /// What each catalogue file in the folder says of itself, by file name.
  public func editions() throws(Failure) -> [(file: String, edition: CatalogEdition)] {
    var found: [(String, CatalogEdition)] = []
    for name in try Folder.names(in: folder) where name.hasSuffix(".yaml") {
      found.append((name, try Self.edition(of: Folder.join(folder, name))))
    }
    return found
  }

  private func missing(_ path: String) -> Failure {
    Failure(
      .storage, at: .file(path),
      Text(ja: "付属のカタログがありません", en: "the catalogue that came along is missing"),
      remedy: Text(
        ja: "assess を入れ直すか、環境変数 ASSESS_SHARE で場所を指定してください",
        en: "install assess again, or say where it is in ASSESS_SHARE"))
  }

  /// Checks a whole catalogue file by its kind, and says which edition it is.
  public static func check(_ path: String) throws(Failure) -> CatalogEdition {
    let root = try YAMLParser.parse(try FileReader.text(of: path), path: path)
    guard case .map(let entries, _) = root,
      case .scalar(let kind, let position) = entries.first(where: { $0.key == "kind" })?.value,
      kind != SectorFile.kind
    else { return try SectorFile.table(in: root, path: path).edition }
    throw Failure(
      .input, at: position.place(in: path),
      Text(ja: "不明な種類「\(kind)」です", en: "the kind '\(kind)' is unknown"),
      remedy: Text(
        ja: "「kind: \(SectorFile.kind)」と書いてください", en: "write 'kind: \(SectorFile.kind)'"))
  }

  /// Reads the header of a catalogue file of any kind.
  private static func edition(of path: String) throws(Failure) -> CatalogEdition {
    let root = try YAMLParser.parse(try FileReader.text(of: path), path: path)
    var decoder = CatalogDecoder(path: path)
    let edition = decoder.header(of: root)
    guard let edition, decoder.problems.isEmpty else { throw Failure(.input, decoder.problems) }
    return edition
  }
}
