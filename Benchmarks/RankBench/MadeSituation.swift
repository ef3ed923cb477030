import GapAnalysis
import ProfileModel
import Wording

/// A profile, targets, scenarios and actions from a published generator; `rank_in_python.py` makes the
/// same ones.
struct MadeSituation {
  static let scale = TierScale(
    name: "four@1",
    levels: zip(1...4, zip([0, 35, 75, 100], [0, 1, 2, 2])).map { tier, worth in
      TierScale.Level(
        tier: tier, name: Text(same: "\(tier)"), evidence: worth.1, effectiveness: worth.0,
        support: 0, matrix: min(tier, 3))
    })

  let profile: Profile
  let targets: TargetProfile
  let scenarios: [Scenario]
  let actions: [Action]
  /// The day on which all is looked at.
  let today: CivilDate

  init?(controls: Int, actions: Int, scenarios: Int, layers: Int) {
    guard let period = PeriodID("2026Q3"), let today = CivilDate("2026-12-31"),
      let shown = CivilDate("2026-12-01")
    else { return nil }
    var draws = Draws()
    self.today = today
    let ratings = (0..<controls).map { Self.rating($0, shown, &draws) }
    profile = Profile(
      period: period, days: FiscalCalendar.april.days(of: period), asOf: today,
      sets: [Self.set(controls)], ratings: ratings)
    targets = TargetProfile((0..<controls).compactMap { Self.target($0, &draws) })
    self.scenarios = (0..<scenarios).map {
      Self.scenario($0, layers: layers, controls: controls, &draws)
    }
    self.actions = (0..<actions).map { Self.action($0, controls: controls, &draws) }
  }

  private static func id(_ letter: String, _ number: Int) -> String {
    let digits = String(number)
    return letter + String(repeating: "0", count: max(0, 6 - digits.count)) + digits
  }

  private static func control(_ number: Int) -> ControlID {
    ControlID(catalog: "made", control: id("c", number))
  }

  // MARK: The profile

  private static func set(_ controls: Int) -> ControlSet {
    ControlSet(
      catalog: LoadedCatalog(id: "made", edition: "1", kind: "controls", digest: "made@1"),
      title: Text(same: "made"), scale: scale,
      groups: [ControlGroup(id: "g", within: nil, title: Text(same: "g"))],
      controls: (0..<controls).map { Control(id: id("c", $0), group: "g", title: Text(same: "c")) })
  }

  private static func rating(_ number: Int, _ shown: CivilDate, _ draws: inout Draws) -> Rating {
    let (isOpen, tier, grade) = (draws.number(10) == 0, draws.number(4) + 1, draws.number(4))
    var rating = Rating(
      RatingKey(catalog: "made", control: id("c", number)),
      answer: isOpen ? .unanswered : .adopted(.tier(tier)))
    if let grade = Evidence.Grade(rawValue: grade) {
      rating.evidence = [Evidence(title: "e", grade: grade, date: shown)]
    }
    return rating
  }

  private static func target(_ number: Int, _ draws: inout Draws) -> Target? {
    let (asks, isOwed, tier) = (draws.number(5) > 1, draws.number(10) == 0, draws.number(3) + 2)
    guard asks else { return nil }
    let key = RatingKey(catalog: "made", control: id("c", number))
    return Target(Target.ID(key, isOwed ? .obligation : .baseline, origin: "o"), tier: tier)
  }

  // MARK: Scenarios and actions

  private static func scenario(
    _ number: Int, layers: Int, controls: Int, _ draws: inout Draws
  ) -> Scenario {
    let (likelihood, impact) = (draws.number(5) + 1, draws.number(5) + 1)
    var scenario = Scenario(
      id: id("s", number), title: Text(same: "s"), story: Text(same: "s"), harm: Text(same: "s"),
      cause: .deliberate,
      likelihood: .classes(Spread(low: likelihood, likely: likelihood, high: likelihood)),
      impact: ImpactClasses(service: impact, money: 1, safety: 1, society: 1, information: 1))
    for place in 0..<layers {
      let strength = LayerStrength.word(
        ["low", "moderate", "substantial", "high"][draws.number(4)])
      let first = group(controls, &draws)
      switch place % 3 {
      case 0: scenario.prevent.append(Layer(strength, first))
      case 1:
        scenario.contain.append(
          ContainLayer(strength, detect: first, respond: group(controls, &draws)))
      default: scenario.recover.append(Layer(strength, first))
      }
    }
    return scenario
  }

  private static func group(_ controls: Int, _ draws: inout Draws) -> LayerGroup {
    let mode = [LayerMode.all, .any, .coverage][draws.number(3)]
    return LayerGroup(
      mode, (0..<3).map { _ in LayerGroup.Member(control(draws.number(controls))) })
  }

  private static func action(_ number: Int, controls: Int, _ draws: inout Draws) -> Action {
    let raises = (0..<3).map { _ in
      Action.Raise(control(draws.number(controls)), from: 1, to: draws.number(3) + 2)
    }
    let (cost, quarters, needs) = (draws.number(100) + 1, draws.number(4) + 1, draws.number(4))
    let needed = draws.number(max(1, number))
    var action = Action(
      id: id("a", number), title: Text(same: "a"), does: Text(same: "a"), raises: raises,
      leadTime: quarters)
    action.initial = Action.Cost(low: cost * 1_000_000, high: cost * 1_000_000)
    if needs == 0, number > 0 { action.needs = [id("a", needed)] }
    for objective in ["service", "safety", "trust", "renewal"] {
      action.serves[objective] = draws.number(3)
    }
    return action
  }
}

/// Numbers that any language can draw again (MINSTD).
struct Draws {
  private var state = 1

  /// The next number below a bound.
  mutating func number(_ bound: Int) -> Int {
    state = state * 48_271 % 2_147_483_647
    return state % bound
  }
}
