internal import ProfileModel
internal import Wording

extension TargetCheck {
  /// Aims that shrink should shrink on purpose.
  static let belowLastYear = TargetCheck(
    "T13", .warning,
    Text(ja: "目標が前年より低い", en: "target below last year's"),
    Text(
      ja: "一年前の目標より低くなった項目を示します。理由があってのことかを確かめてください",
      en: "The target was higher a year before; it should have come down on purpose"),
    needs: .lastYear
  ) { check, examination in
    guard let lastYear = examination.lastYear else { return [] }
    let then = TargetProfile.Outlook.inTheEnd(from: examination.day.later(byMonths: -12))
    return lastYear.keys.filter { examination.knows($0) }.compactMap { key in
      guard let before = lastYear.composed(key, then).tier else { return nil }
      let now = examination.aim(of: key).tier
      guard now ?? 0 < before else { return nil }
      let there = now.map(String.init) ?? "-"
      return check.finding(
        key.subject,
        Text(
          ja: "一年前の目標はティア\(before)、今はティア\(there)です",
          en: "the target was tier \(before) a year before, and is tier \(there) now"),
        remedy: Text(
          ja: "「assess target history \(key.control)」で経緯を確かめ、理由を残してください",
          en:
            "see how it came about with 'assess target history \(key.control)', and write the reason "
            + "down"))
    }
  }
}
