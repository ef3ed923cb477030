public import ProfileModel
internal import Wording

extension CatalogDocument {
  /// The controls of this catalogue as far as ratings and figures need them; `digest` is that under
  /// which the store knows the catalogue.
  public func controlSet(digest: String, on shelf: Shelf) throws(Failure) -> ControlSet {
    guard kind == .controls else {
      throw Failure(
        .input, at: .word(name),
        Text(ja: "対策項目のカタログではありません", en: "this is not a catalogue of controls"),
        remedy: Text(
          ja: "「assess catalog list」で種類が controls のものを選んでください",
          en: "choose one of kind controls from 'assess catalog list'"))
    }
    return ControlSet(
      catalog: LoadedCatalog(id: id, edition: edition.edition, kind: kind.rawValue, digest: digest),
      title: edition.title, scale: try tierScale(on: shelf),
      groups: root.records("groups").compactMap { ControlGroup($0) },
      controls: mainEntries.compactMap { Control($0) })
  }

  /// Whether its controls are meant to be rated.
  public var isForAssessment: Bool {
    kind == .controls && root.text("use") == "assessment"
  }

  /// The id of the scale that its controls are rated in; the usual one where it names none.
  public var scale: String? {
    kind == .controls ? root.text("scale") ?? "csf-tiers" : nil
  }

  private func tierScale(on shelf: Shelf) throws(Failure) -> TierScale {
    let wanted = scale ?? ""
    guard let scale = shelf[wanted], scale.kind == .scale else {
      throw Failure(
        .input, at: .word(wanted),
        Text(ja: "ティア区分がありません", en: "this tier scale is not at hand"),
        remedy: Text(
          ja: "「assess catalog load」で先に読み込んでください", en: "load it first with 'assess catalog load'"))
    }
    return TierScale(
      name: scale.name, levels: scale.mainEntries.compactMap { TierScale.Level($0) })
  }
}

extension ControlGroup {
  fileprivate init?(_ record: Record) {
    guard let id = record.text("id"), let title = record.wording("title") else { return nil }
    self.init(id: id, within: record.text("within"), title: title)
  }
}

extension Control {
  fileprivate init?(_ record: Record) {
    guard let id = record.text("id"), let group = record.text("group"),
      let title = record.wording("title")
    else { return nil }
    self.init(
      id: id, group: group, parent: record.text("of"),
      strength: record.text("strength").flatMap { Strength(rawValue: $0) } ?? .expected,
      title: title, functions: record.texts("functions"), viewpoints: record.texts("viewpoints"),
      asks: record.texts("asks"),
      needs: record.texts("needs"),
      applicability: Applicability(
        environments: record.texts("environments"), sectors: record.texts("sectors"),
        regimes: record.texts("regimes")),
      items: record.records("items").compactMap { Item($0) }, wording: Self.wording(of: record))
  }

  /// A sum over the words of a control that say what is asked.
  private static func wording(of record: Record) -> String {
    var sum = CheckSum()
    let tiers = record.record("tiers")
    let words =
      [record.wording("question")]
      + (tiers?.entries ?? []).map(\.key).sorted().map { tiers?.wording($0) }
      + record.records("items").map { $0.wording("question") }
    for text in words {
      sum.take(text?.japanese ?? "")
      sum.take(text?.english ?? "")
    }
    return sum.text
  }
}

extension Control.Item {
  fileprivate init?(_ record: Record) {
    guard let id = record.text("id"), let level = record.number("level") else { return nil }
    self.init(id: id, level: level)
  }
}

extension TierScale.Level {
  fileprivate init?(_ record: Record) {
    guard let tier = record.number("tier"), let name = record.wording("name"),
      let effectiveness = record.number("effectiveness"), let support = record.number("support"),
      let evidence = record.number("evidence"), let matrix = record.number("matrix")
    else { return nil }
    self.init(
      tier: tier, name: name, evidence: evidence, effectiveness: effectiveness, support: support,
      matrix: matrix)
  }
}
