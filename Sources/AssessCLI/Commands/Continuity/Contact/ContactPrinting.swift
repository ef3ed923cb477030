internal import ProfileModel
internal import Reporting
internal import Wording

/// Contacts as pieces of a page.
enum ContactPrinting {
  /// After how many months a contact is stale, where nobody says otherwise.
  static let usualMonths = 6

  static func contacts(_ contacts: [Contact], on day: CivilDate, staleAfter months: Int) -> Table {
    Table(
      "contacts", Text(ja: "連絡先", en: "Contacts"),
      columns: [
        .id, .init("party", Text(ja: "相手", en: "Party")), .name,
        .init("channels", Text(ja: "連絡手段", en: "Channels")),
        .init("form", Text(ja: "様式", en: "Form")), .init("within", Text(ja: "いつまで", en: "Within")),
        .init("owner", Text(ja: "連絡する人", en: "Owner")),
        .init("alternate", Text(ja: "代わり", en: "Otherwise")),
        .init("duties", Text(ja: "責務", en: "Duties")),
        .init("confirmed", Text(ja: "確かめた日", en: "Confirmed")),
        .init("state", Text(ja: "状態", en: "State")),
        .init("note", Text(ja: "備考", en: "Note"), isForData: true),
      ],
      rows: contacts.map { contact in
        [
          .text(contact.id), .code(contact.party.rawValue, contact.party.readable),
          .text(contact.name), texts(contact.channels), .text(orNone: contact.form),
          LevelsPrinting.time(contact.within), .text(orNone: contact.owner),
          .text(orNone: contact.alternate), AssetPrinting.ids(contact.duties),
          contact.confirmed.map(Cell.date) ?? .none, state(contact, day, months),
          .text(orNone: contact.note),
        ]
      })
  }

  private static func texts(_ texts: [String]) -> Cell {
    texts.isEmpty ? .codes([], Text(same: "-")) : .list(texts.map(Cell.text))
  }

  /// Whether somebody has seen lately that a contact is right.
  static func state(_ contact: Contact, _ day: CivilDate, _ months: Int) -> Cell {
    if contact.confirmed == nil {
      return .code("never-confirmed", Text(ja: "未確認", en: "never confirmed"))
    }
    return contact.isStale(on: day, afterMonths: months)
      ? .code("stale", Text(ja: "要再確認", en: "stale"))
      : .code("fresh", Text(ja: "確認済み", en: "confirmed"))
  }
}
