internal import ProfileModel
internal import Wording

extension CatalogEdition {
  /// What the header of a catalogue says, where it fits its shape.
  init?(_ root: Record) {
    guard let kind = root.text("kind"), let id = root.text("id"),
      let edition = root.text("edition"), let title = root.wording("title"),
      let issuer = root.wording("issuer"), let source = root.record("source"),
      let document = source.text("document"), let section = source.text("section"),
      let decided = root.date("decided"), let status = root.wording("status")
    else { return nil }
    self.init(
      kind: kind, id: id, edition: edition, title: title, issuer: issuer,
      sourceDocument: document, sourceSection: section,
      dates: Dates(
        decided: decided, inForce: root.date("in-force"), withdrawn: root.date("withdrawn")),
      successor: root.wording("successor"), status: status)
  }

  /// What stands in for a header that does not fit its shape, while the rest is looked at.
  static func unreadable(_ root: Record) -> CatalogEdition {
    let nothing = Text(same: "")
    return CatalogEdition(
      kind: root.text("kind") ?? "", id: root.text("id") ?? "", edition: "", title: nothing,
      issuer: nothing, sourceDocument: "", sourceSection: "",
      dates: Dates(decided: CivilDate(firstOf: 1, year: 1)), status: nothing)
  }
}

extension Record {
  /// The date behind a key.
  func date(_ key: String) -> CivilDate? { text(key).flatMap { CivilDate($0) } }
}
