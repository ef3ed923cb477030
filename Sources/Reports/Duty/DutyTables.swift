internal import GapAnalysis
internal import ProfileModel
internal import Wording

/// The tables of duties, and of the contacts that people confirm.
struct DutyTables {
  let subject: ReportSubject

  /// How to fill it in.
  static let guide = [
    ReportSentence(
      Text(
        ja: "連絡先が正しいことを確かめたら「確かめた日」を入れて返してください。取り込みは「assess report import ファイル」。",
        en:
          "Enter the day on which you saw that a contact is right, and send it back; it is taken in with 'assess report import FILE'."
      ))
  ]

  private var lines: [DutyChecklist.Line] { subject.duties?.lines ?? [] }

  /// What an incident brings about, a row for each contact.
  var checklist: ReportTable {
    ReportTable(
      [
        .init("duty", .text), .init("item", .text), .init("applies", .code),
        .init("document", .text), .init("tells", .text), .init("contact", .text),
        .init("within", .amount(decimals: 1)), .init("form", .text), .init("owner", .text),
        .init("when", .text), .init("does", .text), .init("open", .text),
      ],
      rows: lines.filter { $0.duty.rhythm == .onEvent }.flatMap { line in
        line.contacts.isEmpty ? [row(line, nil)] : line.contacts.map { row(line, $0) }
      })
  }

  private func row(_ line: DutyChecklist.Line, _ contact: Contact?) -> ReportTable.Row {
    let duty = line.duty
    let nobody = line.lacksContact && contact == nil
    return .init(
      "\(duty.catalog)/\(duty.id)" + (contact.map { "/\($0.id)" } ?? ""),
      [
        "duty": .text(duty.id), "item": .wording(duty.title),
        "applies": Self.standing(line.standing), "document": .text(duty.document.id),
        "tells": duty.tells.isEmpty
          ? .missing(.nothing)
          : .wording(.joined(duty.tells.map(\.readable), separator: Text(same: " / "))),
        "contact": contact.map { .text($0.name) }
          ?? (nobody ? .wording(Text(ja: "連絡先なし", en: "nobody")) : .missing(.nothing)),
        "within": contact?.within.map { .amount($0.hours, decimals: 1) } ?? .missing(.nothing),
        "form": contact?.form.map { .text($0) } ?? .missing(.nothing),
        "owner": contact?.owner.map { .text($0) } ?? .missing(.nothing),
        "when": .wording(duty.trigger), "does": .wording(duty.does),
        "open": duty.open.map { .wording($0) } ?? .missing(.nothing),
      ], tones: nobody ? ["contact": .problem] : [:],
      origin: ReportOrigin(
        entries: contact.map { [.init("contact", $0.id)] } ?? [],
        command: "continuity duties --all"))
  }

  /// What is done without an incident.
  var others: ReportTable {
    ReportTable(
      [
        .init("duty", .text), .init("item", .text), .init("rhythm", .code),
        .init("applies", .code), .init("when", .text), .init("document", .text),
      ],
      rows: lines.filter { $0.duty.rhythm != .onEvent }.map { line in
        .init(
          "\(line.duty.catalog)/\(line.duty.id)",
          [
            "duty": .text(line.duty.id), "item": .wording(line.duty.title),
            "rhythm": .code(line.duty.rhythm.rawValue, line.duty.rhythm.readable),
            "applies": Self.standing(line.standing), "when": .wording(line.duty.trigger),
            "document": .text(line.duty.document.id),
          ], origin: ReportOrigin(command: "continuity duties --all"))
      })
  }

  private static func standing(_ standing: DutyStanding) -> ReportValue {
    switch standing {
    case .applies: .code("applies", Text(ja: "適用", en: "applies"))
    case .unclear(let doubt): .code("unclear", doubt.readable)
    case .elsewhere: .code("elsewhere", Text(ja: "対象外", en: "does not apply"))
    }
  }

  /// The contacts, with the day on which each was last seen to be right.
  var contacts: ReportTable {
    let stale = Set((subject.duties?.stale ?? []).map(\.id))
    return ReportTable(
      [
        .init("item", .text), .init("party", .code), .init("channels", .text),
        .init("within", .amount(decimals: 1)), .init("form", .text), .init("owner", .text),
        .init("alternate", .text), .init("state", .code),
        .init("confirmed", .date, entry: .date), .init("note", .text, entry: .text),
      ],
      rows: subject.contacts.map { contact in
        .init(
          contact.id,
          [
            "item": .text(contact.name),
            "party": .code(contact.party.rawValue, contact.party.readable),
            "channels": .list(contact.channels),
            "within": contact.within.map { .amount($0.hours, decimals: 1) } ?? .missing(.nothing),
            "form": contact.form.map { .text($0) } ?? .missing(.nothing),
            "owner": contact.owner.map { .text($0) } ?? .missing(.nothing),
            "alternate": contact.alternate.map { .text($0) } ?? .missing(.nothing),
            "state": stale.contains(contact.id)
              ? .code("stale", Text(ja: "再確認", en: "confirm anew"))
              : .code("fresh", Text(ja: "確認済み", en: "confirmed")),
            "confirmed": contact.confirmed.map { .date($0) } ?? .missing(.nothing),
            "note": contact.note.map { .text($0) } ?? .missing(.nothing),
          ], tones: stale.contains(contact.id) ? ["state": .warning] : [:],
          origin: ReportOrigin(
            entries: [.init("contact", contact.id)], command: "continuity contact list"),
          revision: subject.revision)
      })
  }
}
