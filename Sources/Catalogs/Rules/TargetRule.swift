internal import Wording

/// A template wants one tier of the scale of each group or control, and never the highest of all.
struct TargetRule {
  private let tiers: TierNames

  static func findings(in document: CatalogDocument, among shelf: Shelf) -> [Finding] {
    let scale = document.root.text("for").flatMap { shelf[$0] }?.root.text("scale")
    let rule = TargetRule(tiers: TierNames(scale.flatMap { shelf[$0] }))
    return document.mainEntries.flatMap { rule.rows(of: $0) + rule.height(of: $0) }
  }

  private func rows(of template: Record) -> [Finding] {
    var seen: Set<String> = []
    return template.records("rows").flatMap { row -> [Finding] in
      let unknown = tiers.findings(row.text("tier"), at: row.spot(of: "tier"))
      let (group, control) = (row.text("group"), row.text("control"))
      guard (group == nil) != (control == nil), let subject = group ?? control else {
        return unknown + [both(row)]
      }
      let isNew = seen.insert(subject).inserted
      return unknown + (isNew ? [] : [again(subject, row)])
    }
  }

  private func both(_ row: Record) -> Finding {
    Finding(
      row.spot,
      Text(
        ja: "「group」と「control」のどちらか一つが要ります", en: "it takes either 'group' or 'control'"),
      Text(ja: "どちらか一つだけを書いてください", en: "write one of them only"))
  }

  private func again(_ subject: String, _ row: Record) -> Finding {
    Finding(
      row.spot(of: row["group"] == nil ? "control" : "group"),
      Text(ja: "「\(subject)」が二度あります", en: "'\(subject)' stands twice"),
      Text(ja: "一つにしてください", en: "keep one"))
  }

  /// The highest tier everywhere is no goal.
  private func height(of template: Record) -> [Finding] {
    let named = template.records("rows").compactMap { $0.text("tier") }
    guard let first = named.first, named.allSatisfy({ tiers.isHighest($0) }) else { return [] }
    return [
      Finding(
        template.spot(of: "rows"),
        Text(ja: "すべてが最高のティア\(first)です", en: "all of it is the highest tier, \(first)"),
        Text(
          ja: "重要なところに絞り、ほかは下のティアにしてください",
          en: "keep it to what matters most, and want less of the rest"))
    ]
  }
}
