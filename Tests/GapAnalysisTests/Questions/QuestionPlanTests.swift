import GapAnalysis
import ProfileModel
import Testing
import Wording

/// What a catalogue proposes to ask.
@Suite struct QuestionPlanTests {
  private static let set = ControlSet(
    catalog: LoadedCatalog(id: "c", edition: "1", kind: "controls", digest: ""),
    title: Text(same: "c"), scale: TierScale(name: "s", levels: []), groups: [], controls: [])

  private static func register(
    sector: String? = "electricity", regimes: Set<String> = [],
    systems: [System.Environment] = [.it, .ot]
  ) -> OrganisationRegister {
    OrganisationRegister(
      kind: .operator,
      organisation: Organisation(name: "見本", sector: sector, regimes: regimes),
      units: [
        OrganisationUnit(id: "office", name: "本社", roles: ["it", "hr"]),
        OrganisationUnit(id: "plant", name: "発電所", roles: ["ot"]),
      ], services: [],
      systems: systems.map {
        System(id: $0.rawValue, name: $0.rawValue, environment: $0, services: [])
      })
  }

  private static func control(
    asks: [String] = [], _ applicability: Control.Applicability = Control.Applicability()
  ) -> Control {
    Control(
      id: "1", group: "g", title: Text(same: "1"), asks: asks, applicability: applicability)
  }

  @Test(arguments: [
    (["it"], [Scope.unit("office")]), (["it", "ot"], [.unit("office"), .unit("plant")]),
    (["legal"], [.organisation]), ([], [.organisation]),
  ])
  func `units are asked by their roles, the organisation where no unit answers`(
    asks: [String], scopes: [Scope]
  ) throws {
    let plan = QuestionPlan(of: try #require(PeriodID("2026Q3")), for: Self.register())
    let questions = plan.questions(about: Self.control(asks: asks), of: Self.set)
    #expect(questions.map(\.key.scope) == scopes)
    #expect(questions.allSatisfy { $0.answer == .unanswered && $0.draft == nil })
  }

  @Test(arguments: [
    (Control.Applicability(sectors: ["gas"]), true),
    (Control.Applicability(sectors: ["electricity", "gas"]), false),
    (Control.Applicability(environments: ["cloud"]), true),
    (Control.Applicability(environments: ["cloud", "ot"]), false),
    (Control.Applicability(regimes: ["special-essential"]), true),
    (Control.Applicability(), false),
  ])
  func `what has nothing to apply to is asked with a proposal`(
    applicability: Control.Applicability, isProposed: Bool
  ) throws {
    let plan = QuestionPlan(of: try #require(PeriodID("2026Q3")), for: Self.register())
    let rating = try #require(
      plan.questions(about: Self.control(applicability), of: Self.set).first)
    #expect(rating.answer == .unanswered)
    #expect(rating.draft?.proposal == (isProposed ? .notApplicable : nil))
    #expect((rating.reason != nil) == isProposed)
  }

  @Test func `nothing is proposed by what nobody has registered yet`() throws {
    let plan = QuestionPlan(
      of: try #require(PeriodID("2026Q3")), for: Self.register(sector: nil, systems: []))
    let applicability = Control.Applicability(environments: ["cloud"], sectors: ["gas"])
    #expect(plan.reasonNotToApply(Self.control(applicability)) == nil)
  }
}
