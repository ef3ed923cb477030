import GapAnalysis
import ProfileModel
import Testing

/// The table of classes, and the two lenses that read it.
@Suite struct RiskMatrixTests {
  static let rows: [(importance: Int, threat: Int, classes: String)] = [
    (3, 3, "AAB"), (3, 2, "ABC"), (3, 1, "BCD"), (2, 3, "ABC"), (2, 2, "BCD"), (2, 1, "CDE"),
    (1, 3, "BCD"), (1, 2, "CDE"), (1, 1, "DEE"),
  ]

  @Test(arguments: rows)
  func `every cell of the usual matrix`(_ importance: Int, _ threat: Int, _ classes: String) {
    let found = [3, 2, 1].map {
      RiskCriteria.standard.assetMatrix[importance, threat, $0]?.riskClass.rawValue ?? "-"
    }
    #expect(found.joined() == classes)
    #expect(RiskCriteria.standard.damageMatrix == RiskCriteria.standard.assetMatrix)
  }

  @Test func `the product and the sum of the levels give one table, A4 B6 C7 D6 E4`() {
    var counts: [RiskClass: Int] = [:]
    for (importance, threat, vulnerability) in RiskMatrix.triples {
      let found = RiskCriteria.standard.assetMatrix[importance, threat, vulnerability]?.riskClass
      let byProduct: RiskClass =
        switch importance * threat * vulnerability {
        case 18...: .a
        case 9...: .b
        case 6...: .c
        case 3...: .d
        default: .e
        }
      #expect(found == byProduct)
      counts[byProduct, default: 0] += 1
    }
    #expect(RiskClass.allCases.map { counts[$0] } == [4, 6, 7, 6, 4])
  }

  @Test func `cells that were not held against the source say so`() {
    let open = RiskCriteria.standard.assetMatrix.cells.filter { !$0.isConfirmed }
    #expect(open.count == 14)
    #expect(open.allSatisfy { $0.importance < 3 && $0.riskClass <= .c })
  }

  @Test func `the matrix of the course of Tokyo, likelihood times importance, is one too`() {
    let likelihood = [3: [3: 3, 2: 2, 1: 1], 2: [3: 2, 2: 1, 1: 1], 1: [3: 1, 2: 1, 1: 1]]
    let classes: [Int: RiskClass] = [9: .a, 6: .b, 4: .c, 3: .c, 2: .d, 1: .e]
    let matrix = RiskMatrix { importance, threat, vulnerability in
      let level = importance * (likelihood[threat]?[vulnerability] ?? 0)
      return RiskMatrix.Cell(
        importance: importance, threat: threat, vulnerability: vulnerability,
        riskClass: classes[level] ?? .a)
    }
    // The published cases: (2,2) comes to likelihood 1, (3,2) to 2.
    #expect(matrix[1, 2, 2]?.riskClass == .e)
    #expect(matrix[1, 3, 2]?.riskClass == .d)
    #expect(matrix[3, 3, 3]?.riskClass == .a)
    #expect(matrix[3, 2, 2]?.riskClass == .c)
    var criteria = RiskCriteria.standard
    criteria.assetMatrix = matrix
    #expect(criteria.problems(at: .word("criteria")) == [])
  }

  @Test(arguments: [(1, "A", 3), (2, "B", 2), (3, "C", 1), (4, "C", 1)])
  func `importance 3 under threat 2, by the tier of its control (G-3a)`(
    _ tier: Int, _ riskClass: String, _ vulnerability: Int
  ) throws {
    let model = RiskStage.model([], assets: [Self.asset([1])])
    let found = try #require(model.threatClasses(TierReading([tier])).first)
    #expect(found.riskClass.rawValue == riskClass)
    #expect(found.vulnerability == vulnerability)
  }

  @Test
  func
    `the strongest control that applies counts; where depth is asked for, one alone counts less`()
    throws
  {
    var criteria = RiskCriteria.standard
    let level = { (criteria: RiskCriteria, tiers: [Int]) in
      RiskStage.model([], assets: [Self.asset([1, 2])], criteria: criteria)
        .threatClasses(TierReading(tiers)).map(\.countermeasure)
    }
    #expect(level(criteria, [1, 3]) == [3])
    #expect(level(criteria, [0, 2]) == [2])
    #expect(level(criteria, [0, 0]) == [1])
    criteria.needsDepth = true
    #expect(level(criteria, [1, 3]) == [2])
    #expect(level(criteria, [2, 3]) == [3])
    #expect(level(criteria, [1, 1]) == [1])
  }

  static func asset(
    _ controls: [Int], environment: System.Environment = .it, id: String = "A-1"
  ) -> Asset {
    var asset = Asset(
      id: id, name: "配電盤", kind: .device, environment: environment, importance: 3)
    asset.threats = [
      Asset.Threat(
        id: "T-1", name: "不正な操作", likelihood: 2, controls: controls.map(RiskStage.id))
    ]
    return asset
  }

  @Test func `the strongest step of a tree counts, and the worst tree`() {
    var scenario = RiskStage.scenario(impact: 5)
    let tree = { (id: String, steps: [[Int]]) in
      AttackTree(
        id: id, title: id, likelihood: 2,
        steps: steps.map { AttackTree.Step(title: "", controls: $0.map(RiskStage.id)) })
    }
    scenario.trees = [tree("T1", [[1], [2, 3]]), tree("T2", [[4], []])]
    let model = RiskStage.model([scenario])
    let found = model.damageClass(of: 0, TierReading([1, 1, 3, 2]))
    #expect(found.damage == 3)
    #expect(found.ways.map(\.steps) == [[1, 3], [2, 1]])
    #expect(found.ways.map(\.cell.riskClass) == [.c, .b])
    #expect(found.worst.tree == "T2")
    #expect(!found.isAssumed)
    // A step below the strongest moves nothing.
    #expect(model.damageClass(of: 0, TierReading([2, 1, 3, 2])).ways[0].cell.riskClass == .c)
    #expect(model.damageClass(of: 0, TierReading([1, 1, 3, 1])).riskClass == .a)
  }

  @Test func `without a tree a way is assumed from the layers of prevention, carefully`() {
    var scenario = RiskStage.scenario(likelihood: 3, impact: 3)
    scenario.prevent = [
      Layer(.word("high"), RiskStage.group(.all, 1, 2)),
      Layer(.word("low"), RiskStage.group(.any, 3, 4)),
    ]
    let model = RiskStage.model([scenario])
    let found = model.damageClass(of: 0, TierReading([4, 1, 1, 2]))
    #expect(found.isAssumed)
    #expect(found.worst.steps == [1, 2])
    #expect((found.damage, found.worst.cell.threat) == (2, 2))
    #expect(found.riskClass == .c)
  }
}
