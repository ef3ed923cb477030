internal import ProfileModel
internal import Wording

extension WorkbookRule {
  /// A name that leads nowhere was broken by deleting.
  static let namesLead = WorkbookRule(
    id: "PR18", severity: .warning,
    title: Text(ja: "名前の定義は実在する範囲を指す", en: "Defined names lead somewhere"),
    reason: Text(
      ja: "行やシートを消すと名前が #REF! になり、取り込みや選択肢が働かなくなります",
      en: "Deleting rows or sheets turns names into #REF!, and forms and imports stop working")
  ) { linted in
    let broken = linted.workbook.names.filter { $0.reference.contains("#REF!") }
    guard let first = broken.first else { return [] }
    let name = Refusal.clipped(first.name.onOneLine)
    return [
      Problem(
        at: .file(linted.workbook.path),
        Text(ja: "名前「\(name)」の参照先がありません", en: "the name '\(name)' leads nowhere")
          + Sheet.more(broken.count - 1),
        remedy: Text(
          ja: "「名前の管理」で消すか、指し直してください", en: "delete it in the name manager, or point it anew"))
    ]
  }
}
