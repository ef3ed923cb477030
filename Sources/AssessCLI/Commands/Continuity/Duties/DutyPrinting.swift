internal import GapAnalysis
internal import ProfileModel
internal import Reporting
internal import Wording

/// The checklist of duties as pieces of a page.
struct DutyPrinting {
  private let list: DutyChecklist
  private let day: CivilDate
  private let months: Int

  init(_ list: DutyChecklist, day: CivilDate, months: Int) {
    self.list = list
    self.day = day
    self.months = months
  }

  func page(showsAll: Bool) -> Page {
    let events = list.lines.filter { $0.duty.rhythm == .onEvent }
    let others = list.lines.filter { $0.duty.rhythm != .onEvent }
    let shown = showsAll ? [Page.Item.table(standing(others))] : []
    return Page(
      "continuity.duties/1",
      [.fields(about(events, others)), .table(checklist(events))] + shown + [
        .table(ContactPrinting.contacts(list.stale, on: day, staleAfter: months))
      ])
  }

  private func about(_ events: [DutyChecklist.Line], _ others: [DutyChecklist.Line]) -> Fields {
    let numbers = [
      ("events", Text(ja: "事案のときの責務", en: "Duties in an incident"), events.count),
      (
        "without_contact", Text(ja: "うち連絡先のないもの", en: "Of them without a contact"),
        events.count(where: \.lacksContact)
      ),
      ("others", Text(ja: "ほかの責務", en: "Other duties"), others.count),
      ("stale", Text(ja: "再確認の要る連絡先", en: "Contacts to be confirmed"), list.stale.count),
    ]
    let elsewhere = DutyStanding.Reason.allCases.compactMap { reason in
      list.elsewhere[reason].map {
        Fields.Field(reason.rawValue, reason.readable, .integer($0))
      }
    }
    return Fields(
      "about",
      [.init("day", Text(ja: "見た日", en: "Day"), .date(day))]
        + numbers.map { .init($0, $1, .integer($2)) } + [
          .init(
            "elsewhere", Text(ja: "当てはまらないもの", en: "Not applying"), .record(elsewhere))
        ])
  }

  /// A row for each contact of a duty, and one for a duty that has none.
  private func checklist(_ lines: [DutyChecklist.Line]) -> Table {
    Table(
      "checklist", Text(ja: "事案のときの点検表", en: "Checklist for an incident"),
      columns: [
        .init("duty", Text(ja: "責務", en: "Duty")), .init("title", Text(ja: "すること", en: "What")),
        .init("applies", Text(ja: "適用", en: "Applies")),
        .init("document", Text(ja: "文書", en: "Document"), isForData: true),
        .init("document_state", Text(ja: "文書の状態", en: "Document")),
        .init("tells", Text(ja: "相手", en: "Tells")),
        .init("contact", Text(ja: "連絡先", en: "Whom")),
        .init("within", Text(ja: "いつまで", en: "Within")),
        .init("form", Text(ja: "様式", en: "Form")), .init("owner", Text(ja: "連絡する人", en: "Owner")),
        .init("confirmed", Text(ja: "確かめた日", en: "Confirmed"), isForData: true),
        .init("state", Text(ja: "状態", en: "State")),
        .init("when", Text(ja: "いつ", en: "When")),
        .init("does", Text(ja: "内容", en: "What is done"), isForData: true),
        .init("open", Text(ja: "未定の点", en: "Left open"), isForData: true),
      ],
      rows: lines.flatMap { line -> [[Cell]] in
        line.contacts.isEmpty
          ? [row(line, nil)] : line.contacts.map { row(line, $0) }
      })
  }

  private func row(_ line: DutyChecklist.Line, _ contact: Contact?) -> [Cell] {
    let duty = line.duty
    return [
      .text(duty.id), .wording(duty.title), standing(line.standing),
      .text(duty.document.id), Self.state(of: duty.document),
      Self.parties(duty.tells), contact.map { .code($0.id, Text(same: "\($0.name)")) } ?? .none,
      LevelsPrinting.time(contact?.within), .text(orNone: contact?.form),
      .text(orNone: contact?.owner), contact?.confirmed.map(Cell.date) ?? .none,
      contact.map { ContactPrinting.state($0, day, months) }
        ?? (line.lacksContact ? .code("nobody", Text(ja: "連絡先なし", en: "nobody")) : .none),
      .wording(duty.trigger), .wording(duty.does), duty.open.map(Cell.wording) ?? .none,
    ]
  }

  private static func parties(_ parties: [Contact.Party]) -> Cell {
    .codes(
      parties.map(\.rawValue),
      parties.isEmpty
        ? Text(same: "-")
        : .joined(parties.map(\.readable), separator: Text(ja: "、", en: ", ")))
  }

  private func standing(_ lines: [DutyChecklist.Line]) -> Table {
    Table(
      "others", Text(ja: "ほかの責務", en: "Other duties"),
      columns: [
        .init("duty", Text(ja: "責務", en: "Duty")), .init("title", Text(ja: "すること", en: "What")),
        .init("rhythm", Text(ja: "頻度", en: "Rhythm")),
        .init("when", Text(ja: "いつ", en: "When")),
        .init("applies", Text(ja: "適用", en: "Applies")),
        .init("document", Text(ja: "文書", en: "Document"), isForData: true),
        .init("document_state", Text(ja: "文書の状態", en: "Document")),
      ],
      rows: lines.map { line in
        [
          .text(line.duty.id), .wording(line.duty.title),
          .code(line.duty.rhythm.rawValue, line.duty.rhythm.readable),
          .wording(line.duty.trigger), standing(line.standing), .text(line.duty.document.id),
          Self.state(of: line.duty.document),
        ]
      })
  }

  private func standing(_ standing: DutyStanding) -> Cell {
    switch standing {
    case .applies: .code("yes", Text(ja: "当てはまる", en: "yes"))
    case .unclear(let doubt): .code(doubt.rawValue, doubt.readable)
    case .elsewhere(let reason): .code(reason.rawValue, reason.readable)
    }
  }

  /// Where a document stands, with the days that its source gives.
  private static func state(of document: DutyDocument) -> Cell {
    let days = [document.from, document.until].contains { $0 != nil }
    let (from, until) = (
      document.from?.description ?? "", document.until?.description ?? ""
    )
    let state = document.state.readable
    return .code(
      document.state.rawValue,
      days
        ? Text(
          ja: "\(state.japanese)(\(from)〜\(until))", en: "\(state.english) (\(from) to \(until))")
        : state)
  }
}

extension DutyDocument.State {
  /// The state as people read it.
  fileprivate var readable: Text {
    switch self {
    case .inForce: Text(ja: "効力あり", en: "in force")
    case .expired: Text(ja: "失効", en: "expired")
    case .draft: Text(ja: "案", en: "draft")
    case .superseded: Text(ja: "改定済み", en: "superseded")
    }
  }
}

extension DutyStanding.Reason {
  /// Why it does not concern the organisation, as people read it.
  fileprivate var readable: Text {
    switch self {
    case .addressee: Text(ja: "ほかの主体", en: "for somebody else")
    case .sector: Text(ja: "ほかの分野", en: "for another sector")
    case .regime: Text(ja: "ほかの制度", en: "under another regime")
    case .ahead: Text(ja: "これから効力", en: "yet to come into force")
    case .over: Text(ja: "効力切れ", en: "in force no more")
    }
  }
}
