internal import ProfileModel
internal import Wording

/// Finds what people mean in the sector table, or says what is there.
enum SectorLookup {
  static func sector(_ word: String, in table: SectorTable) throws(Failure) -> SectorTable.Sector {
    if let sector = table.sector(meantBy: word) { return sector }
    throw unknown(
      word, Text(ja: "この分野はありません", en: "there is no such sector"),
      among: table.sectors.flatMap { [$0.id, $0.name.japanese, $0.name.english] })
  }

  static func service(_ id: String, in table: SectorTable) throws(Failure) -> SectorTable.Service {
    if let service = table.service(id) { return service }
    throw unknown(
      id, Text(ja: "分野表にこのサービスはありません", en: "the sector table has no such service"),
      among: table.sectors.flatMap { $0.services.map(\.id) })
  }

  static func regime(_ id: String, in table: SectorTable) throws(Failure) -> SectorTable.Regime {
    if let regime = table.regime(id) { return regime }
    throw unknown(
      id, Text(ja: "この制度はありません", en: "there is no such regime"),
      among: table.regimes.map(\.id))
  }

  private static func unknown(_ word: String, _ what: Text, among known: [String]) -> Failure {
    let list = Text(
      ja: "「assess catalog show sectors」で一覧を見てください",
      en: "'assess catalog show sectors' lists what there is")
    let near = NearMiss.nearest(to: word, among: known)
      .map { Text(ja: "「\($0)」のことですか。", en: "did you mean '\($0)'? ") }
    return Failure(.input, at: .word(word), what, remedy: near.map { $0 + list } ?? list)
  }
}
