internal import Files
public import ProfileModel
internal import Wording

/// Reads a catalogue of kind `sectors`: the critical sectors, their services, the legal regimes.
public enum SectorFile {
  /// The table in a file; all that is wrong with it is reported at once.
  public static func read(_ path: String) throws(Failure) -> SectorTable {
    try table(in: try CatalogReader.read(path, among: Shelf()))
  }

  /// The table that a catalogue of this kind is.
  static func table(in document: CatalogDocument) throws(Failure) -> SectorTable {
    guard document.kind == .sectors else {
      let kind = document.kind.rawValue
      throw Failure(
        .input, at: document.content.place(of: document.root.spot(of: "kind")),
        Text(ja: "種類が「\(kind)」です", en: "its kind is '\(kind)'"),
        remedy: Text(ja: "「kind: sectors」と書いてください", en: "write 'kind: sectors'"))
    }
    let root = document.root
    return SectorTable(
      edition: document.edition,
      sectors: root.records("sectors").compactMap(sector),
      regimes: root.records("regimes").compactMap(regime))
  }

  private static func sector(_ record: Record) -> SectorTable.Sector? {
    guard let id = record.text("id"), let name = record.wording("name"),
      let ministry = record.wording("ministry")
    else { return nil }
    return SectorTable.Sector(
      id: id, name: name, ministry: ministry,
      services: record.records("services").compactMap(service),
      operators: record.wordings("operators"), systems: record.wordings("systems"))
  }

  private static func service(_ record: Record) -> SectorTable.Service? {
    guard let id = record.text("id"), let name = record.wording("name") else { return nil }
    return SectorTable.Service(
      id: id, name: name, subsector: record.wording("subsector"), level: record.wording("level"),
      breaches: record.records("breaches").compactMap(breach),
      outages: record.wordings("outages"), laws: record.wordings("laws"))
  }

  private static func breach(_ record: Record) -> SectorTable.Breach? {
    guard let id = record.text("id"), let failing = record.wording("failing") else { return nil }
    return SectorTable.Breach(
      id: id, failing: failing, thresholds: record.records("all").compactMap(threshold))
  }

  private static func threshold(_ record: Record) -> SectorTable.Threshold? {
    guard let metric = record.text("metric"), let comparison = record.text("comparison"),
      let value = record.number("value"), let unit = record.text("unit")
    else { return nil }
    return SectorTable.Threshold(
      metric: metric, comparison: comparison, value: value, unit: unit)
  }

  private static func regime(_ record: Record) -> SectorTable.Regime? {
    guard let id = record.text("id"), let name = record.wording("name"),
      let basis = record.wording("basis")
    else { return nil }
    return SectorTable.Regime(id: id, name: name, basis: basis)
  }
}
