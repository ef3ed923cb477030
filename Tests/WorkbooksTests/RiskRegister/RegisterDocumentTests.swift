import Foundation
import ProfileModel
import Testing
import Wording

@testable import Workbooks

/// Assets and scenarios as JSON, out and back in.
@Suite struct RegisterDocumentTests {
  private static let control = ControlID(catalog: "nisc-guideline-2023", control: "5.4.2-1")

  /// A scenario that says everything there is to say.
  private static var full: Scenario {
    var scenario = Scenario(
      id: "S-1", title: Text(ja: "題", en: "title"), story: Text(same: "話"), harm: Text(same: "害"),
      cause: .deliberate,
      likelihood: .rates(
        Spread(
          low: ExactDecimal(millionths: 100_000) ?? .zero, likely: .one,
          high: ExactDecimal(millionths: 2_000_000) ?? .zero)),
      impact: ImpactClasses(service: 5, money: 4, safety: 3, society: 2, information: 1))
    scenario.origin = .init(catalog: "library", edition: "1", entry: "S-1")
    (scenario.services, scenario.assets) = (["grid"], ["ems"])
    scenario.suppliers = ["メーカー"]
    scenario.dependencies = [.init(service: "telecom", note: "回線")]
    scenario.environments = [.it, .ot]
    scenario.loss = LossEstimate(unit: .yen, amount: Spread(low: 1, likely: 2, high: 3))
    scenario.damage = 2
    let group = LayerGroup(.coverage, [.init(control, weight: 3)])
    scenario.prevent = [Layer(.value(ExactDecimal(millionths: 350_000) ?? .zero), group)]
    let response = LayerGroup(.all, [.init(ControlID(catalog: "own", control: "R-1"))])
    scenario.contain = [ContainLayer(.word("low"), detect: group, respond: response)]
    scenario.recover = [Layer(.word("high"), group)]
    scenario.trees = [
      AttackTree(
        id: "T-1", title: "道", likelihood: 2,
        steps: [.init(title: "一", assets: ["ems"], controls: [control])])
    ]
    scenario.treatment = .reduce
    scenario.watch = "見る"
    scenario.status = .notApplicable(reason: "理由")
    return scenario
  }

  private static func read(_ text: String) throws -> [Scenario] {
    let reading = try RegisterDocument.read(
      try JSONReader.read(text, path: "s.json"), path: "s.json", as: Scenario.self)
    guard reading.problems.isEmpty else { throw Failure(.input, reading.problems) }
    return reading.entries.map(\.value)
  }

  @Test func `a scenario that says everything comes back the same`() throws {
    #expect(try Self.read(RegisterDocument.text([Self.full])) == [Self.full])
  }

  @Test func `a scenario under another id says all else the same`() throws {
    let renamed = Self.full.renamed(to: "S-2")
    #expect(renamed.id == "S-2" && renamed.renamed(to: "S-1") == Self.full)
  }

  @Test(arguments: [
    (
      "\"kind\": \"scenarios\"", "\"kind\": \"assets\"",
      ["s.json: this is not a JSON document of scenarios"]
    ),
    (
      "\"format\": 1", "\"format\": 2",
      ["s.json › format: this version of the format cannot be read"]
    ),
    (
      "\"likelihood\": {\n        \"low\"", "\"likelyhood\": {\n        \"low\"",
      [
        "s.json › scenarios[0].likelyhood: the key 'likelyhood' is unknown",
        "s.json › scenarios[0].likelihood: 'likelihood' is missing",
      ]
    ),
    (
      "\"service\": 5", "\"service\": \"5\"",
      ["s.json › scenarios[0].impact.service: the value is of another kind"]
    ),
    ("\"service\": 5", "\"service\": 6", ["s.json › scenarios[0]: the impact on service is 6"]),
    (
      "\"factor\": \"0.35\",", "",
      ["s.json › scenarios[0].prevent[0]: it takes exactly one of strength, factor"]
    ),
    (
      "\"unit\": \"yen\"", "\"unit\": \"yne\"",
      ["s.json › scenarios[0].loss.unit: 'yne' cannot be used"]
    ),
    (
      "\"cause\": \"deliberate\"", "\"cause\": []",
      ["s.json › scenarios[0].cause: the value is of another kind"]
    ),
  ])
  func `what is wrong is told by its path`(
    _ sound: String, _ broken: String, _ told: [String]
  ) throws {
    let text = RegisterDocument.text([Self.full])
    try #require(text.contains(sound), "\(text)")
    let failure = #expect(throws: Failure.self) {
      try Self.read(text.replacingOccurrences(of: sound, with: broken))
    }
    #expect(failure?.problems.map { "\($0.place): \($0.what.english)" } == told)
  }

  @Test func `two entries under one id are refused`() throws {
    let failure = #expect(throws: Failure.self) {
      try Self.read(RegisterDocument.text([Self.full, Self.full]))
    }
    #expect(
      failure?.problems.map { "\($0.place): \($0.what.english)" }
        == ["s.json › scenarios[1]: the id 'S-1' stands twice"])
  }
}
