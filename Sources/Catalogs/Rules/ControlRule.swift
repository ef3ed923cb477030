internal import Wording

/// A control that is asked says what is asked and what would prove it, on the scale it is scored by.
struct ControlRule {
  private let tiers: TierNames
  private let use: String?
  private let hasScale: Bool
  private var findings: [Finding] = []

  static func findings(in document: CatalogDocument, among shelf: Shelf) -> [Finding] {
    let scale = document.root.text("scale")
    var rule = ControlRule(
      tiers: TierNames(scale.flatMap { shelf[$0] }), use: document.root.text("use"),
      hasScale: scale != nil)
    if rule.use == "assessment", scale == nil { rule.missing("scale", in: document.root) }
    for control in document.mainEntries { rule.check(control, in: document) }
    return rule.findings
  }

  private init(tiers: TierNames, use: String?, hasScale: Bool) {
    self.tiers = tiers
    self.use = use
    self.hasScale = hasScale
  }

  private mutating func check(_ control: Record, in document: CatalogDocument) {
    if use != "reference" {
      for key in ["source", "strength", "question", "evidence"] where control[key] == nil {
        missing(key, in: control)
      }
    }
    checkPoint(control, in: document)
    guard hasScale else { return }
    if let lines = control.record("tiers") { findings += tiers.findings(whole: lines) }
    for item in control.records("items") {
      findings += tiers.findings(item.text("level"), at: item.spot(of: "level"))
    }
  }

  /// A point is a point of a control in the same group, which is not a point itself.
  private mutating func checkPoint(_ control: Record, in document: CatalogDocument) {
    guard let owner = control.text("of").flatMap({ document.entry($0) }) else { return }
    guard owner["of"] != nil || owner.text("group") != control.text("group") else { return }
    let id = owner.text("id") ?? ""
    findings.append(
      Finding(
        control.spot(of: "of"),
        Text(ja: "「\(id)」の細目にはなれません", en: "it cannot be a point of '\(id)'"),
        Text(
          ja: "同じ分類の、細目ではない項目を指定してください",
          en: "name a control of the same group that is not a point itself")))
  }

  private mutating func missing(_ key: String, in record: Record) {
    findings.append(
      Finding(
        record.spot, Text(ja: "「\(key)」がありません", en: "'\(key)' is missing"),
        Text(ja: "「\(key):」を書き足してください", en: "add '\(key):'")))
  }
}
