public import ProfileModel
internal import Wording

extension CatalogDocument {
  /// The scenarios of this library as they are adopted: tied to no service yet, and undecided.
  public func scenarios() throws(Failure) -> [Scenario] {
    guard kind == .scenarios, let subject = root.text("for") else {
      throw Failure(
        .input, at: .word(name),
        Text(ja: "シナリオ集ではありません", en: "this is not a library of scenarios"),
        remedy: Text(
          ja: "「assess catalog list」で種類が scenarios のものを選んでください",
          en: "choose one of kind scenarios from 'assess catalog list'"))
    }
    let controls = subject.prefix { $0 != "@" }
    return mainEntries.compactMap { entry in
      guard let id = entry.text("id") else { return nil }
      let origin = Scenario.Origin(catalog: self.id, edition: edition.edition, entry: id)
      return Scenario(entry, from: origin, controlsOf: String(controls))
    }
  }
}

extension Scenario {
  fileprivate init?(_ record: Record, from origin: Origin, controlsOf catalog: String) {
    guard let title = record.wording("title"), let story = record.wording("story"),
      let harm = record.wording("harm"),
      let cause = record.text("cause").flatMap({ Cause(rawValue: $0) }),
      let likelihood = record.record("likelihood").flatMap({ Spread($0) }),
      let impact = record.record("impact").flatMap({ ImpactClasses($0) })
    else { return nil }
    self.init(
      id: origin.entry, title: title, story: story, harm: harm, cause: cause,
      likelihood: .classes(likelihood), impact: impact)
    self.origin = origin
    let environments = record.texts("environments")
    self.environments = System.Environment.allCases.filter { environments.contains($0.rawValue) }
    prevent = record.records("prevent").compactMap { Layer($0, catalog) }
    contain = record.records("contain").compactMap { ContainLayer($0, catalog) }
    recover = record.records("recover").compactMap { Layer($0, catalog) }
  }
}

extension Spread<Int> {
  fileprivate init?(_ record: Record) {
    guard let low = record.number("low"), let likely = record.number("likely"),
      let high = record.number("high")
    else { return nil }
    self.init(low: low, likely: likely, high: high)
  }
}

extension ImpactClasses {
  fileprivate init?(_ record: Record) {
    guard let service = record.number("service"), let money = record.number("money"),
      let safety = record.number("safety"), let society = record.number("society"),
      let information = record.number("information")
    else { return nil }
    self.init(
      service: service, money: money, safety: safety, society: society, information: information)
  }
}

extension LayerGroup {
  fileprivate init?(_ record: Record, _ catalog: String) {
    guard let mode = record.text("mode").flatMap({ LayerMode(rawValue: $0) }) else { return nil }
    self.init(
      mode,
      record.texts("controls").map { Member(ControlID(catalog: catalog, control: $0)) })
  }
}

extension Layer {
  fileprivate init?(_ record: Record, _ catalog: String) {
    guard let word = record.text("strength"), let group = LayerGroup(record, catalog) else {
      return nil
    }
    self.init(.word(word), group)
  }
}

extension ContainLayer {
  fileprivate init?(_ record: Record, _ catalog: String) {
    guard let word = record.text("strength"),
      let detect = record.record("detect").flatMap({ LayerGroup($0, catalog) }),
      let respond = record.record("respond").flatMap({ LayerGroup($0, catalog) })
    else { return nil }
    self.init(.word(word), detect: detect, respond: respond)
  }
}
