public import ProfileModel
internal import Wording

extension CatalogDocument {
  /// The actions of this library as they are adopted, their estimates confirmed by nobody.
  public func actions() throws(Failure) -> [Action] {
    guard kind == .actions, let subject = root.text("for") else {
      throw Failure(
        .input, at: .word(name),
        Text(ja: "対応策集ではありません", en: "this is not a library of actions"),
        remedy: Text(
          ja: "「assess catalog list」で種類が actions のものを選んでください",
          en: "choose one of kind actions from 'assess catalog list'"))
    }
    let controls = String(subject.prefix { $0 != "@" })
    return mainEntries.compactMap { entry in
      guard let id = entry.text("id") else { return nil }
      let origin = Scenario.Origin(catalog: self.id, edition: edition.edition, entry: id)
      return Action(entry, from: origin, controlsOf: controls)
    }
  }
}

extension Action {
  fileprivate init?(
    _ record: Record, from origin: Scenario.Origin, controlsOf catalog: String
  ) {
    guard let title = record.wording("title"), let does = record.wording("does"),
      let leadTime = record.number("lead-time")
    else { return nil }
    self.init(
      id: origin.entry, title: title, does: does,
      raises: record.records("raises").compactMap { Raise($0, catalog) }, leadTime: leadTime)
    self.origin = origin
    let days = record.record("effort")
    for staff in Staff.allCases { effort[staff] = days?.number(staff.rawValue) }
    initial = record.record("cost")?.record("initial").flatMap { Cost($0) } ?? initial
    yearly = record.record("cost")?.record("yearly").flatMap { Cost($0) } ?? yearly
    needs = record.texts("needs").sorted()
    alternatives = record.texts("alternatives").sorted()
    let windows = record.texts("windows")
    seasons = Season.allCases.filter { windows.contains($0.rawValue) }
    caveat = record.wording("ot-caveat")
    doneWhen = record.wording("done-when")
  }
}

extension Action.Raise {
  fileprivate init?(_ record: Record, _ catalog: String) {
    guard let control = record.text("control"), let from = record.text("from").flatMap({ Int($0) }),
      let to = record.text("to").flatMap({ Int($0) })
    else { return nil }
    self.init(ControlID(catalog: catalog, control: control), from: from, to: to)
  }
}

extension Action.Cost {
  fileprivate init?(_ record: Record) {
    guard let low = record.number("low"), let high = record.number("high") else { return nil }
    self.init(low: low, high: high)
  }
}
