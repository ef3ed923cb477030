import GapAnalysis
import ProfileModel

/// Small problems by lot.
public struct PlanLottery {
  private var chance: any RandomNumberGenerator

  /// Draws by a source of numbers.
  public init(_ chance: any RandomNumberGenerator) {
    self.chance = chance
  }

  /// A number of a range.
  public mutating func number(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &chance)
  }

  private mutating func isSo(_ percent: Int) -> Bool { number(1...100) <= percent }

  /// A problem; with steps, actions share what they bring.
  public mutating func problem(
    actions count: ClosedRange<Int> = 3...4, quarters: ClosedRange<Int> = 2...4,
    withSteps: Bool = false, obligations percent: Int = 10
  ) throws -> PlanProblem {
    let quarters = number(quarters)
    let steps =
      withSteps ? ["s1": number(0...20), "s2": number(0...20), "s3": number(0...20)] : [:]
    var actions: [PlanAction] = []
    for place in 0..<number(count) {
      var action = PlanAction(
        id: "a\(place)", duration: number(1...min(2, quarters)),
        totals: ["money": number(0...12), "people": number(0...6)], worth: .amount(number(0...30)))
      if withSteps && isSo(75) {
        action.worth = .steps(Set(steps.keys.sorted().filter { _ in isSo(50) }))
      }
      if isSo(20) { action.earliest = number(1...quarters) }
      if isSo(15) { action.latest = number(1...quarters) }
      if isSo(15) { action.blocked = [number(1...quarters)] }
      if isSo(10) { action.begins = [number(1...quarters), number(1...quarters)] }
      if isSo(20) { action.running = ["money": number(0...2)] }
      if place > 0, isSo(35) {
        action.prerequisites = [.init("a\(number(0...place - 1))", lag: isSo(20) ? 1 : 0)]
      }
      if isSo(25) { action.alternatives = "g" }
      if isSo(percent) { action.due = number(1...quarters) }
      if isSo(4) { action.decision = .forbidden }
      if isSo(4) { action.decision = .start(number(1...quarters)) }
      actions.append(action)
    }
    return try PlanProblem(
      quarters: quarters, afterwards: number(0...4),
      resources: [
        PlanResource(id: "money", kind: .budget, capacity: number(0...20), every: 2, of: quarters),
        PlanResource(id: "people", kind: .staff, capacity: number(0...6), every: 1, of: quarters),
      ],
      actions: actions, steps: steps)
  }
}
