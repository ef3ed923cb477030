import GapAnalysis
import ProfileModel
import Wording

/// An organisation with many services, its documents and its answers.
struct MadeContinuity {
  private static let scale = TierScale(
    name: "four@1",
    levels: (1...4).map { tier in
      TierScale.Level(
        tier: tier, name: Text(same: "\(tier)"), evidence: 0, effectiveness: (tier - 1) * 33,
        support: tier - 1, matrix: min(tier, 3))
    })

  /// The ids of the services.
  let services: [String]
  private let requirements: ContinuityRequirements
  private let documents: PlanDocuments
  private let systems: [System]
  private let levels: [ServiceLevels]
  private let scenarios: [String]
  private let set: ControlSet
  private let ratings: [Rating]
  private let period: PeriodID
  private let today: CivilDate

  init?(services: Int, scenarios: Int, requirements: Int, controls: Int) {
    guard let period = PeriodID("2026Q3"), let today = CivilDate("2026-12-31") else { return nil }
    (self.period, self.today) = (period, today)
    let services = (0..<services).map { "s\($0)" }
    let scenarios = (0..<scenarios).map { "x\($0)" }
    (self.services, self.scenarios) = (services, scenarios)
    let rows = (0..<requirements).map { Self.row($0, of: controls) }
    self.requirements = ContinuityRequirements(
      edition: "made@1", phases: (0..<6).map { .init(id: "\($0)", title: Text(same: "\($0)")) },
      planKinds: [.init(id: "cp", title: Text(same: "cp"))], characteristics: [], rows: rows)
    let systems = (0..<10).map { place in
      System(
        id: "y\(place)", name: "y", environment: .it,
        services: services.enumerated().filter { $0.offset % 10 == place }.map(\.element))
    }
    self.systems = systems
    documents = PlanDocuments(
      Self.plans(rows), [], services: services, systems: systems, on: today)
    levels = services.map { Self.levels($0, scenarios, controls) }
    set = ControlSet(
      catalog: LoadedCatalog(id: "made", edition: "1", kind: "controls", digest: "made@1"),
      title: Text(same: "made"), scale: Self.scale,
      groups: [ControlGroup(id: "g", within: nil, title: Text(same: "g"))],
      controls: (0..<controls).map {
        Control(id: "c\($0)", group: "g", title: Text(same: "c"))
      })
    let whole = (0..<controls).map { place in
      Rating(
        RatingKey(catalog: "made", control: "c\(place)"), answer: .adopted(.tier(2 + place % 3)))
    }
    ratings =
      whole
      + systems.prefix(3).map { system in
        Rating(
          RatingKey(catalog: "made", control: "c7", scope: .system(system.id)),
          answer: .adopted(.tier(2)))
      }
  }

  private static func control(_ number: Int) -> ControlID {
    ControlID(catalog: "made", control: "c\(number)")
  }

  private static func row(_ place: Int, of controls: Int) -> ContinuityRequirement {
    ContinuityRequirement(
      id: "r\(place)", title: Text(same: "r"), kind: place % 3 == 2 ? .peacetime : .plan,
      plans: ["cp"], phases: ["\(place % 6)"], characteristic: nil, level: 2,
      controls: (0..<4).map { control((place * 7 + $0 * 3) % controls) },
      decides: place == 0 ? .separateTeams : nil)
  }

  private static func plans(_ rows: [ContinuityRequirement]) -> [ContinuityPlan] {
    (0..<5).map { place in
      var plan = ContinuityPlan(id: "p\(place)", name: "p")
      plan.clauses = rows.enumerated().filter { $0.offset % 5 == place }.map {
        .init($0.element.id, clause: "1", extent: .procedures)
      }
      return plan
    }
  }

  private static func levels(
    _ service: String, _ scenarios: [String], _ controls: Int
  ) -> ServiceLevels {
    let hours = { (hours: Int) in Minutes(hours * 60) }
    var levels = ServiceLevels(id: service)
    levels.detection = .byTier(
      control(1 % controls), (1...4).map { .init(tier: $0, time: hours(12 / $0)) })
    levels.decision = .fixed(hours(1))
    levels.treatment = .byTier(
      control(2 % controls), (1...4).map { .init(tier: $0, time: hours(48 / $0)) })
    levels.tasks = (0..<8).map { place in
      RestoreTask(
        id: "t\(place)", name: "t", duration: hours(place + 1),
        after: place > 1 ? ["t\(place - 1)", "t\(place - 2)"] : [])
    }
    levels.fallbacks = [
      Fallback(id: "f", name: "f", level: 40, start: .fixed(hours(2)), endurance: hours(24))
    ]
    levels.reach = [.users: 120_000]
    levels.differences = scenarios.enumerated().map { place, scenario in
      var difference = ScenarioDifference(scenario: scenario)
      difference.dwell = hours(24 + place)
      if place % 2 == 0 { difference.decision = .fixed(hours(2)) }
      return difference
    }
    return levels
  }

  /// The answers with one of them changed.
  func profile(changed place: Int) -> Profile {
    var ratings = ratings
    let key = ratings[place % ratings.count].key
    ratings[place % ratings.count] = Rating(key, answer: .adopted(.tier(1)))
    return Profile(
      period: period, days: FiscalCalendar.april.days(of: period), asOf: today, sets: [set],
      ratings: ratings)
  }

  func examined(_ profile: Profile) -> ContinuityExamination {
    ContinuityExamination(requirements, documents, in: profile, systems: systems)
  }

  /// How many services break their level, over all scenarios.
  func breaches(_ profile: Profile, _ examined: ContinuityExamination) -> Int {
    let standings = Standings.all(in: profile)
    let tiers = ControlTiers(levels.flatMap(\.controls), in: standings)
    let breach = SectorTable.Breach(
      id: "b", failing: Text(same: "b"),
      thresholds: [
        .init(metric: "users", comparison: "at-least", value: 30_000, unit: "users"),
        .init(metric: "duration", comparison: "at-least", value: 120, unit: "minutes"),
      ])
    return levels.map { levels in
      let model = RecoveryModel(
        levels, tiers: tiers, breaches: [breach],
        teams: examined.requirement(deciding: .separateTeams, for: levels.id))
      return scenarios.count { model.isBreached(in: $0, .evidencedLow) == true }
    }.reduce(0, +)
  }
}
