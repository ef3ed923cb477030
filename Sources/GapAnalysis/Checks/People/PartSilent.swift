internal import ProfileModel
internal import Wording

extension QualityCheck {
  /// A part of the organisation that says nothing is the part that most needs a look.
  static let partSilent = QualityCheck(
    overProfile: "PRF14", severity: .warning,
    title: Text(ja: "一つも答えていない部門やシステム", en: "a unit or system that has answered nothing"),
    reason: Text(
      ja:
        "答えのない部門の分は、集計では幅が広がるだけで目立ちません。この期に確認された答えが一つもない部門やシステムと、役割に合う項目があるのに一つも問われていない部門を見ます(引き継いだままの答えは数えません)",
      en:
        "In figures a silent part only widens intervals, and goes unnoticed. It looks at units and "
        + "systems that are asked and have not one answer confirmed in this period (answers carried "
        + "over do not count), and at units that are not asked though controls are meant for their roles"
    )
  ) { check, examination in
    let parts = Dictionary(grouping: examination.questions, by: \.scope)
    let silent = parts.filter { scope, questions in
      scope != .organisation && !questions.contains(where: \.isConfirmed)
    }
    let forgotten = examination.partsToAsk.filter { parts[$0] == nil }
    return (silent.keys + forgotten).sorted().map { scope in
      let count = silent[scope]?.count ?? 0
      let name = scope.readable(in: examination.register)
      return count > 0
        ? check.unanswered(scope, name, count) : check.unasked(scope, name)
    }
  }

  private func unanswered(_ scope: Scope, _ name: Text, _ count: Int) -> Finding {
    finding(
      scope.description,
      Text(
        ja: "「\(name.japanese)」は\(count)件のどれにも答えていません",
        en: "'\(name.english)' has answered none of its \(count) questions"),
      remedy: Text(
        ja: "担当に依頼し、「assess score ask --scope \(scope)」か記入用のブックで答えてもらってください",
        en: "ask whoever answers for it, with 'assess score ask --scope \(scope)' or a workbook"))
  }

  private func unasked(_ scope: Scope, _ name: Text) -> Finding {
    finding(
      scope.description,
      Text(
        ja: "「\(name.japanese)」の役割に合う項目がありますが、一つも問われていません",
        en: "controls are meant for the roles of '\(name.english)', and it is asked nothing"),
      remedy: Text(
        ja: "「assess score add 項目 --scope \(scope)」で問うか、部門の役割を直してください",
        en: "ask it with 'assess score add CONTROL --scope \(scope)', or mend the roles of the unit"
      ))
  }
}

extension Examination {
  /// The units for whose roles controls are meant, while the profile is worked on.
  fileprivate var partsToAsk: [Scope] {
    guard isOfProfileAtWork else { return [] }
    let roles = Set((profile?.sets ?? []).flatMap { $0.controls.flatMap(\.asks) })
    return register.units.filter { !roles.isDisjoint(with: $0.roles) }.map { .unit($0.id) }
  }
}
