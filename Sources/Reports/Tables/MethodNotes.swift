internal import GapAnalysis
internal import ProfileModel
internal import Wording

/// How the figures of a report are made, in sentences.
struct MethodNotes {
  private let subject: ReportSubject

  init(_ subject: ReportSubject) {
    self.subject = subject
  }

  /// The sentences; what depends on criteria names their edition.
  var sentences: [ReportSentence] {
    ([scoring, open, evidence] + [priority, risk, plan]).map { ReportSentence($0) }
  }

  private var scoring: Text {
    let version = Method.standard.version
    return Text(
      ja: "算定方法の版は\(version)。ティアは順序なので平均を出さず、最低・下位中央値・割合で示します。範囲が複数ある項目は最も低い範囲で数えます。",
      en:
        "Method version \(version). Tiers are an order: there is no mean, but the minimum, the lower median and shares. A control asked in several scopes counts by its lowest."
    )
  }

  private var open: Text {
    Text(
      ja: "未回答とわからないは、最低から最高までの幅として数えます。対象外と、推奨事項の不採用は分母に入れません。",
      en:
        "Unanswered and not known count as a span from lowest to highest; not applicable, and recommended controls not adopted, are no part of a denominator."
    )
  }

  private var evidence: Text {
    let months = Method.standard.evidenceMonths
    return Text(
      ja: "「証跡」の値は、\(months)か月以内の証跡が裏づけるティアです。リスクと計画の備えはこの値で判定します。",
      en:
        "Figures by evidence are the tiers that evidence not older than \(months) months bears; risk and readiness are judged by them."
    )
  }

  private var priority: Text {
    let criteria = subject.ranking.criteria
    let (edition, weights) = (criteria.edition, criteria.weights)
    let parts = "\(weights.motivation)/\(weights.risk)/\(weights.costEffect)"
    return Text(
      ja:
        "優先順位は基準「\(edition)」による。区分A(義務)→B(受容線超過)→C→Dの順で、区分の中は動機/リスク/費用対効果の重み\(parts)%で並べます。最高ティアからの距離では並べません。",
      en:
        "Actions are ranked by the criteria '\(edition)': classes A (duty), B (above the line), C, D; within a class by motivation/risk/cost-effect weighed \(parts) percent. The distance to the highest tier has no part in it."
    )
  }

  private var risk: Text {
    let edition = subject.risks.criteria.edition
    return Text(
      ja: "残留リスクはリスク基準「\(edition)」で計算し、証跡・自己申告、未回答の最悪・最良の四通りの幅で示します。",
      en:
        "Residual risk is reckoned by the criteria '\(edition)' in four ways: by evidence and as declared, with what is open at its worst and best."
    )
  }

  private var plan: Text {
    Text(
      ja: "計画の備えは、文書の記載・演習による検証と、それを支える対策のティアの低い方です。金額は四捨五入のため計と内訳が一致しないことがあります。",
      en:
        "A requirement on plans is as ready as the lesser of its documents and the controls behind it. Amounts are rounded, so that sums and parts may differ."
    )
  }
}
