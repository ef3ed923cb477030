import ProfileModel
import Testing
import Wording

/// Criteria that make no sense are refused, and told why: which cell, which level.
@Suite struct HostileCriteriaTests {
  private static func recoded(
    _ matrix: RiskMatrix, _ changed: (Int, Int, Int), _ riskClass: RiskClass
  ) -> RiskMatrix {
    RiskMatrix(
      matrix.cells.map { cell in
        (cell.importance, cell.threat, cell.vulnerability) == changed
          ? RiskMatrix.Cell(
            importance: changed.0, threat: changed.1, vulnerability: changed.2,
            riskClass: riskClass) : cell
      })
  }

  private static func edit(
    _ criteria: inout RiskCriteria, _ kind: ImpactKind,
    _ change: (inout [RiskCriteria.ImpactLevel]) -> Void
  ) {
    criteria.axes = criteria.axes.map { axis in
      guard axis.kind == kind else { return axis }
      var levels = axis.levels
      change(&levels)
      return RiskCriteria.ImpactAxis(kind, levels)
    }
  }

  private static func level(
    _ old: RiskCriteria.ImpactLevel, number: Int? = nil, unit: String? = nil
  ) -> RiskCriteria.ImpactLevel {
    RiskCriteria.ImpactLevel(
      level: old.level, words: old.words, number: number ?? old.number, unit: unit ?? old.unit)
  }

  static let cases: [(String, @Sendable (inout RiskCriteria) -> Void, [String])] = [
    ("as bundled", { _ in }, []),
    (
      "a class that falls",
      { $0.assetMatrix = recoded($0.assetMatrix, (3, 3, 3), .c) },
      [
        "in the matrix for assets, from importance 2, threat 3, vulnerability 3 to importance 3, threat 3, vulnerability 3, the class falls from A to C",
        "in the matrix for assets, from importance 3, threat 2, vulnerability 3 to importance 3, threat 3, vulnerability 3, the class falls from A to C",
        "in the matrix for assets, from importance 3, threat 3, vulnerability 2 to importance 3, threat 3, vulnerability 3, the class falls from A to C",
      ]
    ),
    (
      "a leap over a class",
      { $0.damageMatrix = recoded($0.damageMatrix, (3, 1, 1), .e) },
      [
        "from importance 3, threat 1, vulnerability 1 to importance 3, threat 1, vulnerability 2, one step leads from E to C",
        "from importance 3, threat 1, vulnerability 1 to importance 3, threat 2, vulnerability 1, one step leads from E to C",
      ]
    ),
    (
      "the slightest beside the gravest",
      { $0.damageMatrix = recoded($0.damageMatrix, (1, 1, 2), .a) },
      ["the slightest class E lies beside the gravest A"]
    ),
    (
      "a cell that is missing",
      {
        $0.assetMatrix = RiskMatrix(
          $0.assetMatrix.cells.filter { ($0.importance, $0.threat, $0.vulnerability) != (2, 3, 1) })
      },
      ["the matrix for assets has no cell for importance 2, threat 3, vulnerability 1"]
    ),
    (
      "a cell that stands twice",
      {
        $0.assetMatrix = RiskMatrix(
          $0.assetMatrix.cells + [
            RiskMatrix.Cell(importance: 1, threat: 1, vulnerability: 1, riskClass: .d)
          ])
      },
      [
        "the cell of the matrix for assets for importance 1, threat 1, vulnerability 1 lies outside or stands twice"
      ]
    ),
    (
      "a cell outside",
      {
        $0.assetMatrix = RiskMatrix(
          $0.assetMatrix.cells + [
            RiskMatrix.Cell(importance: 4, threat: 1, vulnerability: 1, riskClass: .d)
          ])
      },
      [
        "the cell of the matrix for assets for importance 4, threat 1, vulnerability 1 lies outside or stands twice"
      ]
    ),
    (
      "a level that is missing", { edit(&$0, .safety) { $0.remove(at: 2) } },
      ["the impact on safety has no level 3"]
    ),
    (
      "a level that stands twice", { edit(&$0, .safety) { $0.append($0[4]) } },
      ["the impact on safety has level 5 more than once"]
    ),
    (
      "an axis that is missing", { $0.axes.removeAll { $0.kind == .society } },
      (1...5).map { "the impact on society has no level \($0)" }
    ),
    (
      "numbers that do not rise",
      { edit(&$0, .money) { $0[3] = level($0[3], number: $0[2].number) } },
      ["the number of level 4 of the impact on money is not above that of level 3"]
    ),
    (
      "another unit within an axis",
      { edit(&$0, .money) { $0[3] = level($0[3], unit: "thousand-yen") } },
      ["level 4 of the impact on money is in 'thousand-yen', and others are in 'yen'"]
    ),
    (
      "another unit than the criteria", { $0.yardstick = .service },
      ["the yardstick of losses is in 'person-hours', and the criteria are in 'yen'"]
    ),
    (
      "rates that do not rise",
      {
        $0.likelihoods[1] = .init(level: 2, words: Text(same: "二"), rate: $0.likelihoods[2].rate)
      },
      ["the number of level 3 of the likelihood is not above that of level 2"]
    ),
    (
      "a strength of 1",
      {
        $0.strengths = [.init(word: "total", name: Text(same: "全"), factor: .one)]
      }, ["the strength of a layer is 1"]
    ),
    ("a floor of 0", { $0.impactFloor = .zero }, ["the floor of impact is 0"]),
    ("a floor of 1", { $0.likelihoodFloor = .one }, ["the floor of likelihood is 1"]),
    (
      "damage that falls", { $0.damageLevels = [1, 2, 1, 3, 3] },
      ["the levels of damage are not 1 to 3 for the impact classes 1 to 5, rising"]
    ),
    (
      "classes with a gap", { $0.allowedClasses = [.c, .e] },
      ["the classes that can be accepted do not begin at the slightest and go on without a gap"]
    ),
    (
      "lines that do not rise", { $0.appetites = [3, 2, 1] },
      ["the lines for cautious, standard and tolerant are not three rising amounts above 0"]
    ),
    (
      "a line of nothing", { $0.lines = [.init(service: "a", line: .amount(0))] },
      ["a line of acceptance is 0"]
    ),
    (
      "an approval by nobody",
      {
        $0.approval = .init(approver: " ", date: CivilDate(daysSinceEpoch: 0), reason: "理由")
      }, ["the approver is missing"]
    ),
  ]

  @Test(arguments: cases.indices)
  func `each fault is told once, with where it is`(_ place: Int) {
    var criteria = RiskCriteria.standard
    Self.cases[place].1(&criteria)
    let found = criteria.problems(at: .file("criteria.json")).map(\.what.english)
    let expected = Self.cases[place].2
    for wanted in expected { #expect(found.contains { $0.contains(wanted) }, "\(found)") }
    if expected.isEmpty { #expect(found == []) }
    #expect(found.count == Set(found).count)
  }

  @Test func `criteria that are wrong are not read, with all that is wrong at once`() {
    var criteria = RiskCriteria.standard
    criteria.impactFloor = .one
    criteria.appetites = []
    let failure = #expect(throws: Failure.self) {
      try RiskCriteria.read(criteria.json, at: .file("criteria.json"))
    }
    #expect(failure?.problems.count == 2)
    #expect(failure?.problems.allSatisfy { $0.place == .file("criteria.json") } == true)
  }

  @Test func `lines come from the service, or from the appetite`() {
    var criteria = RiskCriteria.standard
    criteria.lines = [
      .init(service: "a", line: .amount(5)), .init(service: "b", line: .appetite(.tolerant)),
    ]
    #expect(criteria.line(for: ["a"]) == 5)
    #expect(criteria.line(for: ["b"]) == 100_000_000)
    #expect(criteria.line(for: ["b", "c"]) == 30_000_000)
    #expect(criteria.line(for: ["a", "b", "c"]) == 5)
    #expect(criteria.line(for: []) == 30_000_000)
  }
}
