public import ProfileModel

extension CatalogDocument {
  /// The duties that it holds, in their order; none where it is no catalogue of duties.
  public var duties: [CatalogDuty] {
    guard kind == .duties else { return [] }
    let documents = Dictionary(
      root.records("documents").compactMap { DutyDocument($0) }.map { ($0.id, $0) }
    ) { first, _ in first }
    return mainEntries.compactMap { entry in
      entry.text("document").flatMap { documents[$0] }.flatMap {
        CatalogDuty(entry, from: $0, in: id)
      }
    }
  }
}

extension DutyDocument {
  fileprivate init?(_ record: Record) {
    guard let id = record.text("id"), let title = record.wording("title"),
      let date = record.text("date"), let state = record.text("state").flatMap(State.init)
    else { return nil }
    self.init(
      id: id, title: title, date: date, state: state, from: record.date("from"),
      until: record.date("until"))
  }
}

extension CatalogDuty {
  fileprivate init?(_ record: Record, from document: DutyDocument, in catalog: String) {
    guard let id = record.text("id"), let section = record.text("section"),
      let who = record.text("who").flatMap(Addressee.init), let title = record.wording("title"),
      let does = record.wording("duty"), let rhythm = record.text("rhythm").flatMap(Rhythm.init),
      let trigger = record.wording("trigger")
    else { return nil }
    self.init(
      catalog: catalog, id: id, document: document, section: section, who: who, title: title,
      does: does, rhythm: rhythm, trigger: trigger,
      tells: record.texts("tells").compactMap(Contact.Party.init), open: record.wording("open"),
      regimes: record.texts("regimes"), sectors: record.texts("sectors"))
  }
}
