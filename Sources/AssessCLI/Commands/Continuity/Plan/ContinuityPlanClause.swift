internal import Arguments
internal import ProfileModel
internal import ProfileStore
internal import Reporting
internal import Wording

/// `assess continuity plan clause`: says where a document holds a requirement.
struct ContinuityPlanClause: Command {
  private static let requirement = ArgumentSpec(
    "REQUIREMENT", .one, Text(ja: "要件のID(例 K3-2)", en: "The requirement's id, such as K3-2"))
  private static let clause = OptionSpec(
    "--clause", .value(standIn: "TEXT"),
    Text(ja: "文書のどこか(例 第4章3(2))", en: "Where in the document, such as 4.3(2)"))
  private static let has = OptionSpec(
    "--has", .value(standIn: "EXTENT"),
    Text(
      ja: "何があるか。written(記載)、procedures(手順・責任者・連絡先あり)(既定は written)",
      en: "What is there: written, or procedures with steps, people and contacts (default: written)"
    ),
    completion: .words(ContinuityPlan.Extent.allCases.map(\.rawValue)))
  private static let note = OptionSpec(
    "--note", .value(standIn: "TEXT"), Text(ja: "備考", en: "A note"))
  private static let drop = OptionSpec(
    "--drop", .flag,
    Text(
      ja: "この要件の条項を消す(--clause があればその条項だけ)",
      en: "Take the requirement's clauses away, or only the one of --clause"))

  static let spec = CommandSpec(
    "continuity plan clause",
    Text(ja: "要件を満たす条項を記す", en: "Say which clause holds a requirement"),
    discussion: Text(
      ja: "同じ要件と条項の組は書き換わります。一つの要件に条項がいくつあってもよく、最も進んだものが数えられます。",
      en:
        "The same requirement and clause is overwritten. A requirement may have several clauses, of which "
        + "the furthest counts."),
    arguments: [ContinuityOptions.plan, requirement],
    options: [clause, has, note, drop, ScoreOptions.why],
    examples: [
      CommandSpec.Example(
        "continuity plan clause CP-cyber K5-3 --clause 第6章2 --has procedures",
        Text(ja: "条項を記す", en: "Note a clause")),
      CommandSpec.Example(
        "continuity plan clause CP-cyber K3-2 --drop",
        Text(ja: "条項がなくなったことを記す", en: "The clause is gone")),
    ])

  private let id: String
  private let requirement: String
  private let clause: String?
  private let extent: ContinuityPlan.Extent
  private let note: String?
  private let isDropped: Bool
  private let why: String?

  init(_ said: ParsedCommand) throws(UsageError) {
    id = try said.identifier(ContinuityOptions.plan)
    requirement = try said.identifier(Self.requirement)
    clause = said.text(Self.clause).flatMap(FreeText.kept)
    extent = try said.choice(Self.has) ?? .written
    note = said.text(Self.note).flatMap(FreeText.kept)
    isDropped = said.has(Self.drop)
    why = said.text(ScoreOptions.why).flatMap(FreeText.kept)
    guard isDropped || clause != nil else {
      throw UsageError(
        Self.clause.name, Text(ja: "条項がありません", en: "the clause is missing"),
        remedy: Text(ja: "「--clause 第4章3(2)」のように書いてください", en: "write it as '--clause 4.3(2)'"))
    }
  }

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    let store = try surroundings.store()
    let writing = ContinuityWriting<ContinuityPlan>(id: id, why: why, surroundings: surroundings)
    let done = try writing.change(in: store, as: "clause") { before throws(Failure) in
      try edited(before)
    }
    return Page(
      "continuity.plan.clause/1",
      [
        .sentence(ContinuityWriting<ContinuityPlan>.said(done.isUnchanged)),
        .table(ContinuityPlanPrinting.clauses(done.value)),
      ])
  }

  private func edited(_ before: ContinuityPlan) throws(Failure) -> ContinuityPlan {
    var plan = before
    plan.clauses.removeAll {
      $0.requirement == requirement && (clause == nil || $0.clause == clause)
    }
    if isDropped {
      guard plan.clauses.count < before.clauses.count else { throw missing }
      return plan
    }
    let new = ContinuityPlan.Clause(requirement, clause: clause ?? "", extent: extent, note: note)
    let place = before.clauses.firstIndex {
      $0.requirement == requirement && $0.clause == clause
    }
    plan.clauses = before.clauses
    if let place { plan.clauses[place] = new } else { plan.clauses.append(new) }
    return plan
  }

  private var missing: Failure {
    Failure(
      .input, at: .word(requirement),
      Text(ja: "この文書にその条項はありません", en: "the document has no such clause"),
      remedy: Text(
        ja: "「assess continuity plan show \(id)」で条項を見てください",
        en: "'assess continuity plan show \(id)' lists its clauses"))
  }
}
