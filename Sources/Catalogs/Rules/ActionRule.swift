internal import Wording

/// An action raises a control, costs from a low to a high figure, and is an alternative both ways.
struct ActionRule {
  private let document: CatalogDocument
  private let tiers: TierNames

  static func findings(in document: CatalogDocument, among shelf: Shelf) -> [Finding] {
    let scale = document.root.text("for").flatMap { shelf[$0] }?.root.text("scale")
    let rule = ActionRule(
      document: document, tiers: TierNames(scale.flatMap { shelf[$0] }))
    return document.mainEntries.flatMap { action in
      rule.raises(of: action) + rule.costs(of: action) + rule.alternatives(of: action)
        + rule.effort(of: action)
    }
  }

  private func raises(of action: Record) -> [Finding] {
    action.records("raises").flatMap { raise in
      let from = raise.text("from")
      let to = raise.text("to")
      let unknown =
        tiers.findings(from, at: raise.spot(of: "from"))
        + tiers.findings(to, at: raise.spot(of: "to"))
      guard unknown.isEmpty, let from, let to, !tiers.isBelow(from, to) else { return unknown }
      return [
        Finding(
          raise.spot(of: "to"),
          Text(ja: "ティア\(from)から\(to)へは上がりません", en: "tier \(from) to \(to) is no raise"),
          Text(ja: "「to」を「from」より上にしてください", en: "let 'to' be above 'from'"))
      ]
    }
  }

  private func costs(of action: Record) -> [Finding] {
    ["initial", "yearly"].compactMap { key in
      guard let band = action.record("cost")?.record(key), let low = band.number("low"),
        let high = band.number("high"), low > high
      else { return nil }
      return Finding(
        band.spot(of: "low"),
        Text(
          ja: "「low」の\(low)が「high」の\(high)より大きい", en: "'low' of \(low) is above 'high' of \(high)"),
        Text(ja: "少ない額を「low」に書いてください", en: "write the lower figure as 'low'"))
    }
  }

  private func effort(of action: Record) -> [Finding] {
    guard let effort = action.record("effort"), effort.entries.isEmpty else { return [] }
    return [
      Finding(
        effort.spot, Text(ja: "工数がありません", en: "there is no effort"),
        Text(ja: "要員の種類と人日を書いてください", en: "write person-days for a kind of staff"))
    ]
  }

  private func alternatives(of action: Record) -> [Finding] {
    let id = action.text("id") ?? ""
    return action.words("alternatives").compactMap { other in
      if other.text == id { return itself(other.spot) }
      guard let entry = document.entry(other.text), !entry.texts("alternatives").contains(id)
      else { return nil }
      return Finding(
        other.spot,
        Text(
          ja: "「\(other.text)」の側に「\(id)」が代わりとして書かれていません",
          en: "'\(other.text)' does not name '\(id)' as an alternative"),
        Text(ja: "両方に書いてください", en: "write it on both sides"))
    }
  }

  private func itself(_ spot: Spot) -> Finding {
    Finding(
      spot, Text(ja: "自分自身の代わりにはなりません", en: "an action is no alternative to itself"),
      Text(ja: "消すか、別の対応策を書いてください", en: "remove it, or name another action"))
  }
}
