internal import Files
public import ProfileModel
internal import Wording

/// Reads a catalogue of kind `sectors`: the critical sectors, their services, the legal regimes.
public enum SectorFile {
  /// The kind that the file's header names.
  public static let kind = "sectors"

  /// The table in a file; all that is wrong with it is reported at once.
  public static func read(_ path: String) throws(Failure) -> SectorTable {
    try parse(try FileReader.text(of: path), path: path)
  }

  /// The table in a text.
  static func parse(_ text: String, path: String) throws(Failure) -> SectorTable {
    try table(in: try YAMLParser.parse(text, path: path), path: path)
  }

  /// The table that a YAML tree stands for.
  static func table(in root: YAMLNode, path: String) throws(Failure) -> SectorTable {
    var decoder = CatalogDecoder(path: path)
    let table = table(root, &decoder)
    guard let table, decoder.problems.isEmpty else { throw Failure(.input, decoder.problems) }
    return table
  }

  private static func table(_ root: YAMLNode, _ decoder: inout CatalogDecoder) -> SectorTable? {
    let keys = CatalogDecoder.headerKeys + ["sectors", "regimes"]
    guard let fields = decoder.fields(of: root, required: keys) else { return nil }
    let edition = decoder.edition(of: fields)
    if let edition, edition.kind != kind {
      decoder.report(
        decoder.position(of: "kind", in: fields),
        Text(ja: "種類が「\(edition.kind)」です", en: "its kind is '\(edition.kind)'"),
        Text(ja: "「kind: \(kind)」と書いてください", en: "write 'kind: \(kind)'"))
    }
    var ids = UniqueIDs()
    let sectors = decoder.list("sectors", of: fields).compactMap { sector($0, &decoder, &ids) }
    let regimes = decoder.list("regimes", of: fields).compactMap { regime($0, &decoder, &ids) }
    return edition.map { SectorTable(edition: $0, sectors: sectors, regimes: regimes) }
  }

  private static func sector(
    _ node: YAMLNode, _ decoder: inout CatalogDecoder, _ ids: inout UniqueIDs
  ) -> SectorTable.Sector? {
    let keys = ["id", "name", "ministry", "services"]
    guard let fields = decoder.fields(of: node, required: keys) else { return nil }
    let services = decoder.list("services", of: fields).compactMap { service($0, &decoder, &ids) }
    let id = ids.take(fields, &decoder)
    let name = decoder.wording("name", of: fields)
    let ministry = decoder.wording("ministry", of: fields)
    guard let id, let name, let ministry else { return nil }
    return SectorTable.Sector(id: id, name: name, ministry: ministry, services: services)
  }

  private static func service(
    _ node: YAMLNode, _ decoder: inout CatalogDecoder, _ ids: inout UniqueIDs
  ) -> SectorTable.Service? {
    guard
      let fields = decoder.fields(
        of: node, required: ["id", "name"], optional: ["subsector", "level"])
    else { return nil }
    let id = ids.take(fields, &decoder)
    let name = decoder.wording("name", of: fields)
    let subsector = decoder.wording("subsector", of: fields)
    let level = decoder.wording("level", of: fields)
    guard let id, let name else { return nil }
    return SectorTable.Service(id: id, name: name, subsector: subsector, level: level)
  }

  private static func regime(
    _ node: YAMLNode, _ decoder: inout CatalogDecoder, _ ids: inout UniqueIDs
  ) -> SectorTable.Regime? {
    guard let fields = decoder.fields(of: node, required: ["id", "name", "basis"]) else {
      return nil
    }
    let id = ids.take(fields, &decoder)
    let name = decoder.wording("name", of: fields)
    let basis = decoder.wording("basis", of: fields)
    guard let id, let name, let basis else { return nil }
    return SectorTable.Regime(id: id, name: name, basis: basis)
  }
}
