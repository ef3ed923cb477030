internal import GapAnalysis
internal import ProfileModel
internal import ProfileStore
internal import Wording
internal import Workbooks

/// What came back on entries of registers, beside the versions that were given out.
struct ReturnedEntries {
  /// The actions.
  private(set) var actions: [RegisterMerge<Action>.Return] = []
  /// How far they have come.
  private(set) var progress: [RegisterMerge<ActionProgress>.Return] = []
  /// Those who are told in an incident.
  private(set) var contacts: [RegisterMerge<Contact>.Return] = []
  /// What is wrong with what came back.
  private(set) var problems: [Problem] = []

  private typealias Cells = [String: ReportReturn.Change]

  private let today: CivilDate

  init(today: CivilDate) {
    self.today = today
  }

  /// Takes the rows of a file that are about actions.
  mutating func take(_ file: ReportReturn, from store: borrowing Store) throws(Failure) {
    for table in ["actions", "progress", "treatment"] {
      let rows = (file.changes[table] ?? [:]).sorted { $0.key < $1.key }
      for (id, cells) in rows {
        let revision = file.revisions[table]?[id] ?? 0
        try take(cells, of: id, asOf: revision, in: file.file, from: store)
      }
    }
  }

  /// Takes the rows of a file that are about contacts.
  mutating func takeContacts(
    _ file: ReportReturn, from store: borrowing Store
  ) throws(Failure) {
    for (id, cells) in (file.changes["contacts"] ?? [:]).sorted(by: { $0.key < $1.key }) {
      let versions = try store.history(of: id, Contact.self)
      let revision = file.revisions["contacts"]?[id] ?? 0
      guard let base = versions.last(where: { $0.revision <= revision })?.value,
        versions.last?.value != nil
      else {
        if let place = cells.values.first?.place { problems.append(Self.gone(id, at: place)) }
        continue
      }
      var contact = base
      if let change = cells["confirmed"] { contact.confirmed = past(change) }
      if let change = cells["note"] { contact.note = change.text }
      contacts.append(.init(file: file.file, base: base, value: contact))
    }
  }

  private mutating func take(
    _ cells: Cells, of id: String, asOf revision: Int, in file: String, from store: borrowing Store
  ) throws(Failure) {
    let versions = try store.history(of: id, Action.self)
    guard let base = versions.last(where: { $0.revision <= revision })?.value,
      versions.last?.value != nil
    else {
      if let place = cells.values.first?.place { problems.append(Self.gone(id, at: place)) }
      return
    }
    let action = taking(cells, base)
    if action != base { actions.append(.init(file: file, base: base, value: action)) }
    let noted = try store.history(of: id, ActionProgress.self)
      .last { $0.revision <= revision }?.value
    let before = noted ?? ActionProgress(id)
    let after = taking(cells, before)
    if after != before { progress.append(.init(file: file, base: before, value: after)) }
  }

  // MARK: Cells

  private mutating func taking(_ cells: Cells, _ base: Action) -> Action {
    var action = base
    for (column, change) in cells {
      switch column {
      case "owner": action.owner = change.text
      case "goal": action.goal = change.text
      case "other_resources": action.resources = change.text
      case "evaluation": action.doneWhen = change.text.map { Text(same: "\($0)") }
      case "confirmed_by": action.confirmed = change.text.map { .init(by: $0, on: today) }
      case "done": action.done = past(change)
      default: break
      }
    }
    return action
  }

  private mutating func taking(_ cells: Cells, _ base: ActionProgress) -> ActionProgress {
    var progress = base
    for (column, change) in cells {
      switch (column, change.value) {
      case ("begun", _): progress.begun = past(change)
      case ("spent", .money(let yen)?): progress.spent = yen
      case ("spent", nil): progress.spent = nil
      case ("expected", .choice(let quarter)?): progress.expected = PeriodID(quarter)
      case ("expected", nil): progress.expected = nil
      case ("note", _): progress.note = change.text
      default: break
      }
    }
    return progress
  }

  /// A day on which something is said to have happened, which cannot lie ahead.
  private mutating func past(_ change: ReportReturn.Change) -> CivilDate? {
    guard case .date(let day)? = change.value else { return nil }
    if day > today {
      let now = today
      problems.append(
        Problem(
          at: change.place, Text(ja: "\(day)はまだ来ていません", en: "\(day) has not come yet"),
          remedy: Text(ja: "\(now)までの日にしてください", en: "give a day up to \(now)")))
    }
    return day
  }

  private static func gone(_ id: String, at place: Place) -> Problem {
    Problem(
      at: place,
      Text(
        ja: "「\(id)」は、この作業フォルダーにないか、外されました",
        en: "this workspace has no '\(id)', or it was taken out"),
      remedy: Text(ja: "行を消して返してもらってください", en: "have the row deleted"))
  }
}

extension ReportReturn.Change {
  /// The text that stands there now; nothing where it was emptied.
  var text: String? { if case .text(let text)? = value { text } else { nil } }
}
