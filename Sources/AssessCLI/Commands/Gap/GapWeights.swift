internal import Arguments
internal import Files
internal import GapAnalysis
internal import ProfileModel
internal import ProfileStore
internal import Reporting
internal import Wording

/// `assess gap weights`: by what actions are ranked, shown, elicited and set.
struct GapWeights: Command {
  private static let set = OptionSpec(
    "--set", .value(standIn: "M,R,C"),
    Text(
      ja: "動機、リスク、費用対効果の重み(%、合計100)。例 25,50,25",
      en: "The weights of motivation, risk and cost-effect in percent, as 25,50,25"))
  private static let pairwise = OptionSpec(
    "--pairwise", .value(standIn: "M:R,M:C,R:C"),
    Text(
      ja: "一対比較から重みを求める。動機はリスクの何倍、動機は費用対効果の何倍、リスクは費用対効果の何倍か。例 1/2,1,2",
      en:
        "Find the weights by pairs: how many times motivation counts as risk, motivation as cost-effect, "
        + "risk as cost-effect, as in 1/2,1,2"))
  private static let file = OptionSpec(
    "--file", .value(standIn: "FILE"),
    Text(
      ja: "目的、物差し、ラベルの境目まで含む基準のファイル(JSON)",
      en: "The whole criteria as JSON, with objectives, anchors and thresholds"),
    completion: .file)
  private static let approver = OptionSpec(
    "--approved-by", .value(standIn: "NAME"), Text(ja: "承認した人", en: "Who approved it"))
  private static let approvedOn = OptionSpec(
    "--approved-on", .value(standIn: "DATE"),
    Text(ja: "承認した日(既定は今日)", en: "The day of approval (default: today)"))

  static let spec = CommandSpec(
    "gap weights", Text(ja: "優先順位の基準を見る、決める", en: "Show and set by what actions are ranked"),
    discussion: Text(
      ja: "何も付けなければ、使っている重み、目的、物差し、日当を示します。--pairwise は重みの案と整合比を示すだけで、"
        + "決めるには --set と承認者と理由を書きます。目的などは -o で書き出した JSON を直し、--file で渡します。",
      en:
        "By itself it shows the weights, objectives, anchors and rates in use. --pairwise only proposes "
        + "weights with their consistency ratio; to decide, give --set with approver and reason. "
        + "Objectives and the rest are changed in the JSON that -o writes, and given back with --file."
    ),
    options: [
      set, pairwise, file, approver, approvedOn, ScoreOptions.why, CommonOptions.output,
      CommonOptions.force,
    ],
    examples: [
      CommandSpec.Example("gap weights", Text(ja: "今の基準を見る", en: "See the criteria in use")),
      CommandSpec.Example(
        "gap weights --pairwise 1/2,1,2",
        Text(ja: "一対比較から重みの案を出す", en: "Propose weights from pairs")),
      CommandSpec.Example(
        "gap weights --set 30,50,20 --approved-by 真鍋 --why 取締役会で決定",
        Text(ja: "重みを決める", en: "Set the weights")),
    ])

  private let weights: PriorityCriteria.Weights?
  private let judgements: [PairwiseWeights.Judgement]?
  private let file: String?
  private let approver: String?
  private let approvedOn: CivilDate?
  private let why: String?
  private let output: String?
  private let existing: OutputFile.Existing

  init(_ said: ParsedCommand) throws(UsageError) {
    weights = try Self.weights(said)
    judgements = try Self.judgements(said)
    file = said.text(Self.file)
    approver = said.text(Self.approver).flatMap(FreeText.kept)
    approvedOn = try said.day(Self.approvedOn)
    why = said.text(ScoreOptions.why).flatMap(FreeText.kept)
    output = said.text(CommonOptions.output)
    existing = said.has(CommonOptions.force) ? .replace : .keep
    if weights != nil || file != nil, approver == nil || why == nil {
      throw UsageError(
        Self.approver.name,
        Text(ja: "基準を変えるには承認者と理由が要ります", en: "changing the criteria takes an approver and a reason"),
        remedy: Text(
          ja: "「--approved-by 名前 --why 理由」を付けてください", en: "add '--approved-by NAME --why REASON'"))
    }
  }

  private static func weights(_ said: ParsedCommand) throws(UsageError) -> PriorityCriteria.Weights?
  {
    guard let text = said.text(set) else { return nil }
    let parts = text.split(separator: ",").map { ParsedCommand.number(String($0)) }
    guard parts.count == 3, let motivation = parts[0], let risk = parts[1], let cost = parts[2]
    else { throw unread(set, text, "25,50,25") }
    return PriorityCriteria.Weights(motivation: motivation, risk: risk, costEffect: cost)
  }

  private static func judgements(
    _ said: ParsedCommand
  ) throws(UsageError) -> [PairwiseWeights.Judgement]? {
    guard let text = said.text(pairwise) else { return nil }
    let found = Identifier.narrowed(text).split(separator: ",").compactMap {
      PairwiseWeights.Judgement(String($0))
    }
    guard found.count == 3 else { throw unread(pairwise, text, "1/2,1,2") }
    return found
  }

  private static func unread(
    _ option: OptionSpec, _ text: String, _ example: String
  ) -> UsageError {
    UsageError(
      option.name, Text(ja: "「\(text)」が読めません", en: "'\(text)' cannot be read"),
      remedy: Text(ja: "\(example) のように書いてください", en: "write it like \(example)"))
  }

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    let store = try surroundings.store()
    if weights != nil || file != nil { try change(store, surroundings) }
    let own = try store.register(PriorityCriteria.self).first
    let criteria = own ?? .standard
    if let output {
      try surroundings.checkOutput(output)
      try OutputFile.write(
        Array((criteria.json.pretty + "\n").utf8), to: output, existing: existing)
    }
    return Page(
      "gap.weights/1",
      [
        .fields(Self.fields(criteria, isStandard: own == nil)),
        .table(Self.objectives(criteria)),
      ] + (judgements.flatMap(Self.proposal) ?? []))
  }

  private func change(_ store: borrowing Store, _ surroundings: Surroundings) throws(Failure) {
    let approval = PriorityCriteria.Approval(
      approver: approver ?? "", date: approvedOn ?? surroundings.today, reason: why ?? "")
    _ = try store.changeRegister(
      PriorityCriteria.self, because: why, by: surroundings.stamp
    ) { entries throws(Failure) in
      var criteria = entries.first?.value ?? .standard
      if let file { criteria = try Self.read(file) }
      if let weights { criteria.weights = weights }
      criteria.approval = approval
      let problems = criteria.problems(at: .word(file ?? Self.set.name))
      guard problems.isEmpty else { throw Failure(.input, problems) }
      return RegisterEdit(writing: [criteria])
    }
  }

  private static func read(_ path: String) throws(Failure) -> PriorityCriteria {
    let json = try JSONReader.read(try FileReader.text(of: path), path: path)
    let problems = PriorityCriteria.form.problems(in: json, at: "", of: path)
    guard problems.isEmpty else { throw Failure(.input, problems) }
    return try PriorityCriteria.read(json, at: .file(path))
  }

  // MARK: Printing

  private static func fields(_ criteria: PriorityCriteria, isStandard: Bool) -> Fields {
    let (weights, costing) = (criteria.weights, criteria.costing)
    return Fields(
      "criteria",
      [
        .init("edition", Text(ja: "版", en: "Edition"), .text(criteria.edition)),
        .init("provenance", Text(ja: "出どころ", en: "Provenance"), .wording(criteria.provenance)),
        .init(
          "approved_by", Text(ja: "承認者", en: "Approved by"),
          criteria.approval.map { .text($0.approver) }
            ?? .nothing(
              isStandard
                ? Text(ja: "初期値(未承認)", en: "defaults, not approved")
                : Text(ja: "未承認", en: "not approved"))),
        .init(
          "motivation", Text(ja: "動機の重み(%)", en: "Motivation (%)"), .integer(weights.motivation)),
        .init("risk", Text(ja: "リスクの重み(%)", en: "Risk (%)"), .integer(weights.risk)),
        .init(
          "cost_effect", Text(ja: "費用対効果の重み(%)", en: "Cost-effect (%)"),
          .integer(weights.costEffect)),
        .init(
          "day_rate", Text(ja: "職員の日当(円)", en: "Day of own staff (yen)"), .integer(costing.dayRate)),
        .init(
          "external_rate", Text(ja: "外部要員の日当(円)", en: "Day of outside staff (yen)"),
          .integer(costing.externalRate)),
        .init("years", Text(ja: "費用を数える年数", en: "Years of running costs"), .integer(costing.years)),
      ])
  }

  private static func objectives(_ criteria: PriorityCriteria) -> Table {
    Table(
      "objectives", Text(ja: "方針の目的", en: "Objectives"),
      columns: [
        .id, .init("name", Text(ja: "目的", en: "Objective")),
        .init("weight", Text(ja: "重み(%)", en: "Weight (%)")),
      ],
      rows: criteria.objectives.map { [.text($0.id), .wording($0.name), .integer($0.weight)] })
  }

  private static func proposal(_ judgements: [PairwiseWeights.Judgement]) -> [Page.Item]? {
    guard let found = PairwiseWeights(of: 3, judgements), let weights = found.ofCriteria else {
      return nil
    }
    let (motivation, risk, cost) = (weights.motivation, weights.risk, weights.costEffect)
    let ratio = HalfUpText.thousandths(found.consistencyRatio)
    return [
      .sentence(
        found.isConsistent
          ? Text(
            ja:
              "一対比較からの案は 動機 \(motivation)、リスク \(risk)、費用対効果 \(cost)(整合比 \(ratio))です。決めるには --set \(motivation),\(risk),\(cost) と承認者、理由を書いてください。",
            en:
              "The pairs propose motivation \(motivation), risk \(risk), cost-effect \(cost) (consistency "
              + "ratio \(ratio)). To decide, give --set \(motivation),\(risk),\(cost) with approver and reason."
          )
          : Text(
            ja: "一対比較が互いに食い違っています(整合比 \(ratio)、0.1以下が目安)。比べ直してください。",
            en:
              "The pairs contradict one another (consistency ratio \(ratio), at most 0.1 is wanted). "
              + "Compare again.")),
      .fields(
        Fields(
          "pairwise",
          [
            .init("motivation", Text(ja: "動機(%)", en: "Motivation (%)"), .integer(motivation)),
            .init("risk", Text(ja: "リスク(%)", en: "Risk (%)"), .integer(risk)),
            .init("cost_effect", Text(ja: "費用対効果(%)", en: "Cost-effect (%)"), .integer(cost)),
            .init("consistency_ratio", Text(ja: "整合比", en: "Consistency ratio"), .figure(ratio)),
          ])),
    ]
  }
}

/// Small real numbers as people read them.
private enum HalfUpText {
  /// A number of zero or more to three decimals.
  static func thousandths(_ number: Double) -> String {
    let thousandths = Int((number * 1000).rounded(.toNearestOrAwayFromZero))
    let rest = String(thousandths % 1000)
    return "\(thousandths / 1000)." + String(repeating: "0", count: 3 - rest.count) + rest
  }
}
