import GapAnalysis
import ProfileModel
import TestSupport
import Wording

/// Small catalogues and profiles to reckon with.
enum Made {
  static let scale = TierScale(
    name: "four@1",
    levels: zip(1...4, [0, 1, 2, 2]).map { tier, evidence in
      TierScale.Level(
        tier: tier, name: Text(same: "\(tier)"), evidence: evidence, effectiveness: 25 * tier,
        support: tier - 1, matrix: min(tier, 3))
    })

  static let groups = [
    ControlGroup(id: "5", within: nil, title: Text(same: "5")),
    ControlGroup(id: "5.1", within: "5", title: Text(same: "5.1")),
    ControlGroup(id: "5.2", within: "5", title: Text(same: "5.2")),
    ControlGroup(id: "3", within: nil, title: Text(same: "3")),
  ]

  static func control(
    _ id: String, in group: String = "5.1", of parent: String? = nil,
    _ strength: Control.Strength = .expected, functions: [String] = [], viewpoints: [String] = [],
    items: [Control.Item] = []
  ) -> Control {
    Control(
      id: id, group: group, parent: parent, strength: strength, title: Text(same: id),
      functions: functions, viewpoints: viewpoints, items: items)
  }

  static func set(
    _ controls: [Control], catalog: String = "cat", edition: String = "1",
    scale: TierScale = scale
  ) -> ControlSet {
    ControlSet(
      catalog: LoadedCatalog(
        id: catalog, edition: edition, kind: "controls", digest: "\(catalog)@\(edition)"),
      title: Text(same: catalog), scale: scale, groups: groups, controls: controls)
  }

  static let quarter = PeriodID("2026Q3") ?? period(2026, 3)

  static func period(_ year: Int, _ quarter: Int) -> PeriodID {
    PeriodID("\(year)Q\(quarter)") ?? Self.quarter
  }

  static func day(_ text: String) -> CivilDate {
    CivilDate(text) ?? CivilDate(daysSinceEpoch: 0)
  }

  static func profile(
    _ sets: [ControlSet], _ ratings: [Rating], period: PeriodID = quarter,
    asOf: String = "2026-12-31"
  ) -> Profile {
    Profile(
      period: period, days: FiscalCalendar.april.days(of: period), asOf: day(asOf), sets: sets,
      ratings: ratings)
  }

  static func key(_ control: String, _ scope: Scope = .organisation) -> RatingKey {
    RatingKey(catalog: "cat", control: control, scope: scope)
  }

  static func rating(
    _ control: String, _ answer: Answer, evidence: [Evidence] = [],
    _ more: (inout Rating) -> Void = { _ in }
  ) -> Rating {
    rating(control, .organisation, answer, evidence: evidence, more)
  }

  static func rating(
    _ control: String, _ scope: Scope, _ answer: Answer,
    evidence: [Evidence] = [], _ more: (inout Rating) -> Void = { _ in }
  ) -> Rating {
    var rating = Rating(key(control, scope), answer: answer)
    rating.evidence = evidence
    more(&rating)
    return rating
  }

  static func tier(_ tier: Int) -> Answer { .adopted(.tier(tier)) }

  static func evidence(
    _ grade: Evidence.Grade, _ date: String? = nil, until: String? = nil
  ) -> Evidence {
    Evidence(
      title: "見るもの", grade: grade, date: date.map(day), validUntil: until.map(day))
  }
}

/// Draws answers of every kind, the same ones from the same seed.
struct Draws {
  private var source: SplitMix64

  init(seed: UInt64) {
    source = SplitMix64(seed: seed)
  }

  mutating func number(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &source)
  }

  mutating func one<Value>(of values: [Value]) -> Value {
    values[number(0...values.count - 1)]
  }

  mutating func answer() -> Answer {
    switch number(0...9) {
    case 0: .unanswered
    case 1: .unknown
    case 2: .notApplicable
    case 3: .notAdopted
    default: .adopted(.tier(number(1...4)))
    }
  }

  mutating func items(_ items: [Control.Item]) -> [String: ItemAnswer] {
    items.reduce(into: [:]) { answers, item in
      if number(0...3) > 0 { answers[item.id] = one(of: ItemAnswer.allCases) }
    }
  }

  mutating func levelledItems() -> [Control.Item] {
    (0..<number(1...8)).map { Control.Item(id: "i\($0)", level: number(2...4)) }
  }
}
