import GapAnalysis
import ProfileModel
import Testing

@Suite struct PartsOfOrganisationTests {
  static let (plant, office) = (Scope.unit("plant"), Scope.unit("office"))
  static let (scada, mail, lab) = (Scope.system("scada"), Scope.system("mail"), Scope.system("lab"))

  static let register = OrganisationRegister(
    kind: .operator, organisation: Organisation(name: "o"),
    units: [
      OrganisationUnit(id: "office", name: "事務", roles: ["it"], owner: "Mihon"),
      OrganisationUnit(id: "plant", name: "発電所", roles: ["ot"], owner: "Reiji"),
    ],
    services: [Service(id: "heat", name: "熱"), Service(id: "power", name: "電力")],
    systems: [
      System(id: "lab", name: "l", environment: .it, services: [], owner: "Sato"),
      System(id: "mail", name: "m", environment: .it, services: ["power"], owner: "office"),
      System(
        id: "scada", name: "s", environment: .ot, services: ["power", "heat"], owner: "plant"),
    ])

  static let set = Made.set([
    Made.control("a", viewpoints: ["v", "i"]), Made.control("b", viewpoints: ["i"]),
    Made.control("c", viewpoints: ["own"]), Made.control("d"),
  ])

  static let profile = Made.profile(
    [set],
    [
      Made.rating("a", Made.tier(4)), Made.rating("a", plant, Made.tier(3)),
      Made.rating("a", scada, Made.tier(1), evidence: [Made.evidence(.verified)]),
      Made.rating("a", mail, .unanswered), Made.rating("b", office, Made.tier(2)),
      Made.rating("c", lab, .unknown), Made.rating("d", Made.tier(2)) { $0.owner = "Mihon" },
    ])

  static func figures(
    _ grouping: Grouping, targets: (Scope?) -> [String: Int] = { _ in [:] }
  ) -> [GroupFigures] {
    ControlGroups(profile, of: set, by: grouping, in: register).figures(targets: targets)
  }

  @Test func `viewpoints stand in their order, and controls seen from none come last`() {
    let found = Self.figures(.viewpoint)
    #expect(found.map(\.subject) == ["i", "v", "own", nil].map { .viewpoint($0) })
    #expect(found.map(\.declared.total) == [2, 1, 1, 1])
  }

  @Test func `a unit is looked at with the systems that it answers for`() {
    let found = Self.figures(.part(.unit))
    #expect(found.map(\.subject) == ["office", "plant", nil].map { .unit($0) })
    #expect(found.map(\.declared.minimum) == [2...2, 1...1, 1...2])
    #expect(found.map(\.declared.applicable) == [2, 1, 3])
  }

  @Test func `a service is looked at by the systems that it stands on`() {
    let found = Self.figures(.part(.service))
    #expect(found.map(\.subject) == ["heat", "power", nil].map { .service($0) })
    #expect(found.map(\.declared.total) == [1, 1, 4])
    #expect(found.map(\.declared.minimum) == [1...1, 1...1, 1...2])
  }

  @Test func `whoever is to answer is looked at by the questions that are theirs`() {
    let found = Self.figures(.part(.owner))
    #expect(found.map(\.subject) == ["Mihon", "Reiji", "Sato", nil].map { .owner($0) })
    #expect(found.map(\.declared.total) == [3, 1, 1, 1])
    #expect(found.map(\.declared.minimum) == [2...2, 1...1, 1...4, 4...4])
  }

  @Test func `an open question stands where the answer for the whole organisation does`() {
    let office = Self.figures(.part(.unit)).first
    #expect(office?.declared.atTier == [0, 1, 0, 1])
  }

  @Test func `what evidence bears stands beside what was declared in every part`() {
    let found = Self.figures(.part(.unit))
    #expect(found.map(\.evidenced.minimum) == [1...1, 1...1, 1...1])
    #expect(found.map(\.confidence.unproven) == [2, 0, 2])
  }

  @Test func `of a part's scopes the highest target is wanted`() {
    let found = Self.figures(.part(.unit)) { scope in
      switch scope {
      case Self.plant: ["a": 2]
      case Self.scada: ["a": 4]
      default: [:]
      }
    }
    #expect(found.map(\.targets?.steps) == [nil, 3...3, nil])
  }

  @Test func `without a register only those who were named are known`() {
    let found = GroupFigures.all(in: Self.profile, of: Self.set, by: .part(.owner))
    #expect(found.map(\.subject) == ["Mihon", nil].map { .owner($0) })
  }
}
