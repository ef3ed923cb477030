internal import GapAnalysis
internal import ProfileModel
internal import Wording

/// What a reader has to know before relying on a report.
struct BoardLimits {
  let subject: ReportSubject

  /// The limits that there are.
  var sentences: [ReportSentence] {
    ([targets, open, drafts, unproven] + editions + [criteria, plan, estimates]).compactMap(\.self)
  }

  private var standings: [ControlStanding] {
    Standings.all(in: subject.profile).flatMap(\.controls)
  }

  private var targets: ReportSentence? {
    guard subject.targets.keys.isEmpty else { return nil }
    return ReportSentence(
      Text(
        ja: "目標が一つも決まっていません。目標に届かない項目と未達の義務が0件なのは、比べる目標がないためです。",
        en: "No target is set: gaps and duties are none because there is nothing to compare with."),
      .warning)
  }

  private var open: ReportSentence? {
    let all = standings
    let count = all.count { $0.declared.isUnassessed }
    guard count > 0, let share = Share(count, of: all.count) else { return nil }
    return ReportSentence(
      Text(
        ja: "未回答・わからないが\(count)項目(\(share))あり、その分は数値に幅があります。",
        en: "\(count) controls (\(share)) are unanswered or not known; figures show the span."),
      .warning)
  }

  private var drafts: ReportSentence? {
    let count = subject.profile.ratings.count(where: \.isDraft)
    guard count > 0 else { return nil }
    return ReportSentence(
      Text(
        ja: "前の期から引き継いだまま確認していない回答が\(count)件あります(要確認)。",
        en: "\(count) answers were carried over and are still to be confirmed."), .warning)
  }

  private var unproven: ReportSentence? {
    let count = Standings.all(in: subject.profile).reduce(0) { sum, standings in
      sum + standings.controls.count { $0.isUnproven(on: standings.set.scale) }
    }
    guard count > 0 else { return nil }
    return ReportSentence(
      Text(
        ja: "自己申告が証跡で裏づけられていない項目が\(count)件あります。リスクと備えは証跡による値で判定しています。",
        en:
          "Evidence does not bear what \(count) controls declare; risk and readiness are judged by evidence."
      ))
  }

  private var editions: [ReportSentence?] {
    subject.profile.sets.map { set in
      guard let day = subject.withdrawals[set.catalog.id], day <= subject.today else { return nil }
      let title = set.title
      return ReportSentence(
        Text(
          ja: "基準「\(title.japanese)」は\(day)に廃止されています。後継の基準への移行が要ります。",
          en: "'\(title.english)' was withdrawn on \(day); its successor has to be taken up."),
        .warning)
    }
  }

  private var criteria: ReportSentence? {
    guard subject.risks.isStandard || subject.risks.criteria.approval == nil else { return nil }
    return ReportSentence(
      Text(
        ja: "リスク基準は承認されていません。受容線と区分は仮のものです。",
        en: "Nobody has approved the risk criteria; lines and classes are provisional."), .warning)
  }

  private var plan: ReportSentence? {
    guard let plan = subject.plan?.plan else {
      return ReportSentence(
        Text(ja: "リスク対応計画がまだありません。", en: "There is no treatment plan yet."), .warning)
    }
    if plan.quality.isProven {
      return ReportSentence(
        Text(
          ja: "計画は与えられた予算と要員で最適です(証明済み)。",
          en: "The plan is the best there is for its money and people (proven)."))
    }
    let percent = plan.quality.gap.map { "\($0 / 100).\($0 / 10 % 10)" } ?? "?"
    return ReportSentence(
      Text(
        ja: "計画の最適性は証明できていません(証明済みの上限との差 \(percent)%)。",
        en: "The plan is not proven to be the best; at most \(percent)% could be gained."))
  }

  private var estimates: ReportSentence? {
    guard let plan = subject.plan?.plan, plan.unconfirmedCost > 0, plan.cost > 0 else { return nil }
    let percent = (plan.unconfirmedCost * 100 + plan.cost / 2) / plan.cost
    return ReportSentence(
      Text(
        ja: "計画の初期費用の\(percent)%は、誰も確認していない見積りです。",
        en: "\(percent)% of the plan's cost are estimates that nobody has confirmed."))
  }
}
