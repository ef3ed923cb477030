/// What follows the header in the catalogues without fault.
enum SoundBody {
  static let levels = """
    tiers:
      - tier: "1"
        name: {ja: 無し, en: None}
        summary: {ja: 何もない, en: Nothing}
        effectiveness: "0"
        support: "0"
        evidence: "0"
        matrix: "1"
      - tier: "2"
        name: {ja: 有り, en: Some}
        summary: {ja: 何かある, en: Something}
        effectiveness: "50"
        support: "2"
        evidence: "1"
        matrix: "2"
      - tier: "3"
        name: {ja: 全て, en: All}
        summary: {ja: 全てある, en: Everything}
        effectiveness: "100"
        support: "3"
        evidence: "2"
        matrix: "3"
    aspects:
      - id: measures
        name: {ja: 対策, en: Measures}
        tiers:
          "1": {ja: 無い, en: No}
          "2": {ja: 少し, en: Few}
          "3": {ja: 全部, en: Many}

    """

  static let house = """
    use: assessment
    scale: levels
    counts:
      groups: 2
      controls: 3
      points: 1
    groups:
      - id: g
        title: {ja: 分類, en: Group}
      - id: g.1
        within: g
        title: {ja: 小分類, en: Subgroup}
    controls:
      - id: c-1
        group: g.1
        source: {section: "5.10", ordinal: "1"}
        strength: expected
        title: {ja: 項目一, en: First}
        question: {ja: 一はありますか。, en: Is there one?}
        evidence: {ja: 一の記録, en: Record of one}
        asks: [it, ot]
        tiers:
          "1": {ja: 一が無い, en: No one}
          "2": {ja: 一が少し, en: Few ones}
          "3": {ja: 一が全部, en: All ones}
        items:
          - {id: c-1.a, level: "2", question: {ja: 甲はありますか。, en: Is there an a?}}
        links:
          - {to: other/o-1, as: guidance}
        expects:
          - {id: drill, of: {ja: 訓練, en: Drill}, times: "1", per: year}
      - id: c-1a
        group: g.1
        of: c-1
        source: {section: "5.10", ordinal: 1a}
        strength: expected
        title: {ja: 細目, en: Point}
        question: {ja: 細目はありますか。, en: Is there a point?}
        evidence: {ja: 細目の記録, en: Record of the point}
      - id: c-2
        group: g
        source: {section: "5.11", ordinal: "1"}
        strength: recommended
        title: {ja: 項目二, en: Second}
        question: {ja: 二はありますか。, en: Are there two?}
        evidence: {ja: 二の記録, en: Record of two}
        needs: [c-1]

    """

  static let other = """
    use: reference
    groups:
      - {id: h, title: {ja: 分類, en: Group}}
    controls:
      - {id: o-1, group: h, title: {ja: 甲, en: A}}
      - {id: o-2, group: h, title: {ja: 乙, en: B}}

    """

  static let crosswalk = """
    from: house
    to: other
    judged-by: {ja: 編者, en: The editors}
    edges:
      - from: c-1
        to: o-1
        kind: same
        reason: {ja: 同じ, en: The same}
      - from: c-2
        kind: withdrawn
        reason: {ja: 無い, en: None left}
      - to: o-2
        kind: new
        reason: {ja: 新しい, en: Not before}

    """

  static let plans = """
    serves: house
    counts: {requirements: 1, data: 1}
    phases:
      - {id: before, title: {ja: 前, en: Before}}
    plans:
      - {id: bcp, title: {ja: 事業継続計画, en: Continuity plan}}
    characteristics:
      - {id: "1", title: {ja: 特性, en: Trait}, point: {ja: 要点, en: Point}}
    requirements:
      - id: k-1
        source: {section: 別紙, ordinal: "1"}
        strength: expected
        title: {ja: 要件, en: Requirement}
        question: {ja: 要件はありますか。, en: Is it in the plan?}
        evidence: {ja: 計画, en: The plan}
        kind: plan
        plans: [bcp]
        phases: [before]
        characteristic: "1"
        level: "2"
        served-by: [c-1, c-2]
        prepares: [d-1]
    data:
      - {id: d-1, title: {ja: 連絡先, en: Contacts}, holds: {ja: 電話, en: Telephones}}

    """

  static let duties = """
    serves: house
    counts: {duties: 1}
    documents:
      - id: law
        title: {ja: 法律, en: Law}
        issuer: {ja: 国会, en: Diet}
        date: "2026"
        state: in-force
        note: {ja: 施行済み, en: In force}
    duties:
      - id: l-1
        document: law
        section: "1"
        ordinal: "1"
        who: operator
        topic: {ja: 報告, en: Reports}
        title: {ja: 報告する, en: Report}
        duty: {ja: 事故を報告する, en: Report incidents}
        rhythm: on-event
        trigger: {ja: 事故, en: An incident}
        served-by: [c-1]

    """

  static let actions = """
    for: house
    estimates: {ja: 見積りは仮の値, en: Figures are estimates}
    actions:
      - id: a-1
        title: {ja: 策一, en: First}
        does: {ja: 一を行う, en: Does one}
        raises:
          - {control: c-1, from: "1", to: "2"}
        effort: {it: "5"}
        cost: {initial: {low: "10", high: "20"}, yearly: {low: "0", high: "0"}}
        lead-time: "2"
        alternatives: [a-2]
        done-when: {ja: 一がある, en: One is there}
      - id: a-2
        title: {ja: 策二, en: Second}
        does: {ja: 二を行う, en: Does two}
        raises:
          - {control: c-1, from: "1", to: "3"}
        effort: {ot: "8"}
        cost: {initial: {low: "30", high: "40"}, yearly: {low: "1", high: "2"}}
        lead-time: "3"
        alternatives: [a-1]
        done-when: {ja: 二がある, en: Two are there}
      - id: a-3
        title: {ja: 策三, en: Third}
        does: {ja: 三を行う, en: Does three}
        raises:
          - {control: c-2, from: "2", to: "3"}
        effort: {external: "9"}
        cost: {initial: {low: "50", high: "60"}, yearly: {low: "3", high: "4"}}
        lead-time: "4"
        needs: [a-1]
        done-when: {ja: 三がある, en: Three are there}

    """

  static let scenarios = """
    for: house
    estimates: {ja: 見積りは仮の値, en: Figures are estimates}
    scenarios:
      - id: s-1
        title: {ja: 停電, en: Outage}
        story: {ja: 電気が止まる, en: The power fails}
        harm: {ja: 供給が止まる, en: Supply stops}
        cause: environmental
        events: [outage]
        characteristics: ["1"]
        likelihood: {low: "1", likely: "2", high: "3"}
        impact: {service: "4", money: "3", safety: "1", society: "2", information: "1"}
        prevent:
          - {strength: low, mode: all, controls: [c-1]}
          - {strength: high, mode: any, controls: [c-2]}
        contain:
          - strength: moderate
            detect: {mode: any, controls: [c-1, c-2]}
            respond: {mode: all, controls: [c-1a]}
        recover:
          - {strength: high, mode: all, controls: [c-2, c-1a]}

    """

  static let targets = """
    for: house
    basis: {ja: 仮の出発点, en: Starting points}
    templates:
      - id: t-1
        title: {ja: 小さな会社, en: Small firm}
        suits: {ja: 一人の会社, en: One person}
        basis: {ja: 経験, en: Experience}
        sectors: [power]
        rows:
          - {group: g.1, tier: "2", reason: {ja: 足りる, en: Enough}}
          - {control: c-2, tier: "3", reason: {ja: 大事, en: It matters}}

    """

  static let sectors = """
    counts: {sectors: 1, services: 1, glossary: 1}
    sectors:
      - id: power
        name: {ja: 電力, en: Power}
        ministry: {ja: 省, en: Ministry}
        services:
          - id: supply
            name: {ja: 供給, en: Supply}
            breaches:
              - id: blackout
                failing: {ja: 設備, en: Plant}
                all:
                  - {metric: duration, comparison: at-least, value: "10", unit: minutes}
    regimes:
      - {id: act, name: {ja: 法, en: Act}, basis: {ja: 法律, en: The act}}
    events:
      - {id: outage, group: {ja: 可用性, en: Availability}, name: {ja: 停止, en: Outage}, means: {ja: 止まる, en: It stops}}
    glossary:
      - {id: term, term: {ja: 語, en: Term}, means: {ja: 意味, en: Meaning}}

    """
}
