import ProfileModel
import Testing
import Wording

/// Criteria for ranking that make no sense are refused and told why; others are read as written.
@Suite struct PriorityCriteriaTests {
  private static func decimal(_ text: String) -> ExactDecimal { ExactDecimal(text) ?? .zero }

  private static func anchors(_ low: String, _ high: String) -> PriorityCriteria.Anchors {
    .init(unit: .yen, low: decimal(low), high: decimal(high))
  }

  private static func objective(
    _ id: String, _ weight: Int, name: String = "目的"
  ) -> PriorityCriteria.Objective {
    .init(id: id, name: Text(same: name), weight: weight)
  }

  static let cases: [(String, @Sendable (inout PriorityCriteria) -> Void, [String])] = [
    ("as bundled", { _ in }, []),
    ("no name", { $0.edition = " " }, ["the name of the edition is missing"]),
    ("weights short of a hundred", { $0.weights.risk = 49 }, ["the three weights come to 99%"]),
    (
      "a weight below nothing", { $0.weights.risk = -1 }, ["the weight of risk is -1"]
    ),
    (
      "a weight beyond all measure", { $0.weights.motivation = .max },
      ["the weight of motivation is 9223372036854775807"]
    ),
    (
      "weights that miss together",
      { $0.weights = .init(motivation: 25, risk: 50, costEffect: 26) },
      ["the three weights come to 101%"]
    ),
    (
      "objectives short of a hundred", { $0.objectives.removeLast() },
      ["the weights of the objectives come to 90%"]
    ),
    (
      "no objectives", { $0.objectives = [] },
      ["motivation has a weight, but there is no objective"]
    ),
    (
      "neither objectives nor weight",
      {
        $0.objectives = []
        $0.weights = .init(motivation: 0, risk: 60, costEffect: 40)
      }, []
    ),
    (
      "an objective that stands twice",
      { $0.objectives = [objective("a", 50), objective("a", 50)] },
      ["the objective 'a' stands twice"]
    ),
    (
      "an objective of nothing",
      { $0.objectives = [objective("a", 100), objective("b", 0)] },
      ["the weight of the objective 'b' is 0"]
    ),
    (
      "an objective beyond all measure",
      { $0.objectives = [objective("a", .max), objective("b", .max)] },
      [
        "the weight of the objective 'a' is 9223372036854775807",
        "the weight of the objective 'b' is 9223372036854775807",
      ]
    ),
    (
      "an objective without a name", { $0.objectives = [objective("a", 100, name: "")] },
      ["the name of the objective 'a' is missing"]
    ),
    (
      "an id that is none", { $0.objectives = [objective("a b", 100)] },
      ["the id 'a b' cannot be used"]
    ),
    (
      "a unit without anchors", { $0.anchors.removeFirst() },
      ["the unit 'yen' does not have one pair of anchors"]
    ),
    (
      "a unit with two pairs", { $0.anchors.append(anchors("0.2", "5")) },
      ["the unit 'yen' does not have one pair of anchors"]
    ),
    (
      "anchors that do not rise", { $0.anchors[0] = anchors("10", "10") },
      ["the anchors of the unit 'yen' are 10 and 10"]
    ),
    (
      "a lower anchor of nothing", { $0.anchors[0] = anchors("0", "10") },
      ["the anchors of the unit 'yen' are 0 and 10"]
    ),
    (
      "a win quicker than a quarter", { $0.labels.quickQuarters = 0 },
      ["the time of a quick win in quarters is 0"]
    ),
    (
      "a win that costs less than nothing", { $0.labels.quickCost = -1 },
      ["the cost of a quick win in yen is -1"]
    ),
    (
      "a win of more than all risk", { $0.labels.quickRisk = 10_001 },
      ["the risk of a quick win in basis points is 10001"]
    ),
    (
      "large without a budget", { $0.labels.largeShare = 0 },
      ["the percentage of a year's budget above which is large is 0"]
    ),
    (
      "an approval by nobody",
      { $0.approval = .init(approver: "", date: CivilDate(daysSinceEpoch: 0), reason: "理由") },
      ["the approver is missing"]
    ),
    (
      "an approval without a reason",
      { $0.approval = .init(approver: "取締役会", date: CivilDate(daysSinceEpoch: 0), reason: " ") },
      ["the reason for the approval is missing"]
    ),
  ]

  @Test(arguments: cases.indices)
  func `each fault is told, and nothing else`(_ place: Int) {
    var criteria = PriorityCriteria.standard
    Self.cases[place].1(&criteria)
    #expect(criteria.problems(at: .file("c.json")).map(\.what.english) == Self.cases[place].2)
  }

  @Test func `criteria are read as they were written, and wrong ones are not read`() throws {
    var criteria = PriorityCriteria.standard
    criteria.approval = .init(
      approver: "取締役会", date: CivilDate(daysSinceEpoch: 20_000), reason: "年度の決定")
    #expect(try PriorityCriteria.read(criteria.json, at: .file("c.json")) == criteria)
    #expect(PriorityCriteria.form.problems(in: criteria.json, at: "", of: "c.json") == [])
    criteria.weights.risk = 10
    criteria.objectives = []
    let failure = #expect(throws: Failure.self) {
      try PriorityCriteria.read(criteria.json, at: .file("c.json"))
    }
    #expect(failure?.problems.count == 2)
  }

  @Test func `a part that is missing or of another kind is told by its path`() {
    let problems = PriorityCriteria.form.problems(
      in: .object([
        "edition": .text("1"), "provenance": .text("x"),
        "weights": .object(["motivation": .integer(25), "risk": .text("50")]),
        "anchors": .list([.object(["unit": .text("yens"), "low": .text("1"), "high": .text("2")])]),
      ]), at: "", of: "c.json")
    #expect(
      problems.map(\.place.description) == [
        "c.json › weights.risk", "c.json › weights.cost_effect", "c.json › anchors[0].unit",
        "c.json › labels",
      ])
  }

  @Test func `nobody's approval is told`() {
    var criteria = PriorityCriteria.standard
    #expect(
      criteria.unapproved(at: .word("x"))?.what.english
        == "nobody has approved the criteria for ranking")
    criteria.approval = .init(
      approver: "取締役会", date: CivilDate(daysSinceEpoch: 0), reason: "決定")
    #expect(criteria.unapproved(at: .word("x")) == nil)
  }
}
