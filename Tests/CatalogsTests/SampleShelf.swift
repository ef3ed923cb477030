import ProfileModel

@testable import Catalogs

/// Small catalogues of several kinds that speak of each other.
enum SampleShelf {
  /// All of them, read without a fault.
  static func shelf() throws -> Shelf {
    try [scale, rules, guide, plans, actions, scenarios, walk].reduce(Shelf()) { shelf, text in
      shelf.with(try document(text, among: shelf))
    }
  }

  /// The catalogue that a text is.
  static func document(_ text: String, among shelf: Shelf = Shelf()) throws -> CatalogDocument {
    try CatalogReader.read(try ContentLoader.parse(text, path: "f"), among: shelf)
  }

  /// The lines with which a catalogue begins.
  static func header(_ kind: String, _ id: String, title: String = "Title") -> String {
    """
    format: 1
    kind: \(kind)
    id: \(id)
    edition: "1"
    title: {ja: 表題, en: \(title)}
    issuer: {ja: 省, en: Ministry}
    source: {document: 文書, section: 別紙}
    decided: 2026-04-01
    status: {ja: 試験用, en: For tests}

    """
  }

  /// A catalogue of controls for reference, in two groups, one in the other.
  static func controls(_ id: String, title: String = "Title", _ controls: [String]) -> String {
    header("controls", id, title: title) + "use: reference\n" + groups + "controls:\n"
      + controls.map { "  - \($0)\n" }.joined()
  }

  /// A control for reference, as a line.
  static func control(
    _ id: String, in group: String = "1", _ japanese: String, _ english: String, more: String = ""
  ) -> String {
    "{id: \(id), group: \"\(group)\", title: {ja: \(japanese), en: \(english)}\(more)}"
  }

  /// A crosswalk between two catalogues, each edge with its ends and kind.
  static func crosswalk(_ from: String, _ to: String, _ edges: [String]) -> String {
    header("crosswalk", "\(from)--\(to)")
      + "from: \(from)\nto: \(to)\njudged-by: {ja: 編集者, en: Editors}\nedges:\n"
      + edges.map { "  - {\($0), reason: {ja: 理由, en: Reason}}\n" }.joined()
  }

  private static let groups = """
    groups:
      - {id: "1", title: {ja: 一, en: One}}
      - {id: "2", within: "1", title: {ja: 二, en: Two}}

    """

  private static let scale =
    header("scale", "steps") + """
      tiers:
        - {tier: 1, name: {ja: 無し, en: None}, summary: {ja: 無, en: None}, effectiveness: 0,
           support: 0, evidence: 0, matrix: 1}
        - {tier: 2, name: {ja: 有り, en: Some}, summary: {ja: 有, en: Some}, effectiveness: 50,
           support: 1, evidence: 1, matrix: 2}
      aspects:
        - {id: people, name: {ja: 人, en: People}, tiers: {"1": {ja: 無, en: No}, "2": {ja: 有, en: Yes}}}

      """

  private static let rules =
    header("controls", "rules") + "use: assessment\nscale: steps\n" + groups + """
      controls:
        - id: r1
          group: "1"
          source: {section: "1", ordinal: "1"}
          strength: recommended
          title: {ja: データの控え, en: Spare copies}
          question: {ja: バックアップを取っていますか。, en: Do you make backups?}
          evidence: {ja: 記録, en: Records}
          asks: [it, ot]
          tiers: {"1": {ja: 取らない, en: Never}, "2": {ja: 毎日取る, en: Every day}}
          items:
            - {id: r1.i1, level: "2", question: {ja: 別の場所にも置くか。, en: Also elsewhere?}}
        - id: r2
          group: "2"
          source: {section: "1", ordinal: "2"}
          strength: expected
          title: {ja: 復元の試験, en: Restore tests}
          question: {ja: 試していますか。, en: Do you test?}
          evidence: {ja: 記録, en: Records}
          needs: [r1]
        - id: r3
          group: "2"
          of: r2
          source: {section: "1", ordinal: "3"}
          strength: expected
          title: {ja: 年一回, en: Once a year}
          question: {ja: 毎年か。, en: Every year?}
          evidence: {ja: 記録, en: Records}

      """

  private static let guide = controls(
    "guide",
    [
      control("g1", "写し", "Copies", more: ", links: [{to: rules/r1, as: evidence}]"),
      control("r1", "別", "Another one of this id"),
    ])

  private static let plans =
    header("requirements", "plans") + """
      serves: rules
      phases: [{id: "1", title: {ja: 復旧, en: Recovery}}]
      plans: [{id: bcp, title: {ja: 計画, en: Plan}}]
      characteristics: [{id: "1", title: {ja: 特性, en: Trait}, point: {ja: 点, en: Point}}]
      requirements:
        - id: K1
          source: {section: 別紙, ordinal: "1"}
          title: {ja: 復旧の順, en: Order of recovery}
          question: {ja: 決めたか。, en: Is it set?}
          evidence: {ja: 計画書, en: The plan}
          kind: plan
          phases: ["1"]
          level: 2
          served-by: [r1, r2]

      """

  private static let actions =
    header("actions", "acts") + """
      for: rules
      estimates: {ja: 目安, en: Rough}
      actions:
        - id: A-1
          title: {ja: 装置を買う, en: Buy a device}
          does: {ja: 買う, en: Buy it}
          raises: [{control: r1, from: "1", to: "2"}]
          effort: {it: 5}
          cost: {initial: {low: 1, high: 2}, yearly: {low: 0, high: 1}}
          lead-time: 1
          done-when: {ja: 動く, en: It runs}

      """

  private static let scenarios =
    header("scenarios", "harm") + """
      for: rules
      estimates: {ja: 目安, en: Rough}
      scenarios:
        - id: S-1
          title: {ja: 暗号化, en: Encrypted}
          story: {ja: 話, en: Story}
          harm: {ja: 害, en: Harm}
          cause: deliberate
          events: [malware]
          likelihood: {low: 1, likely: 2, high: 3}
          impact: {service: 1, money: 1, safety: 1, society: 1, information: 1}
          prevent: [{strength: low, mode: all, controls: [r2]}]
          contain:
            - strength: high
              detect: {mode: any, controls: [r1]}
              respond: {mode: all, controls: [r2]}
          recover: [{strength: moderate, mode: coverage, controls: [r1]}]

      """

  private static let walk = crosswalk(
    "rules", "guide", ["from: r1, to: g1, kind: broader", "from: r3, kind: withdrawn"])
}
