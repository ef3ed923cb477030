/// The generator of the instances `n/seed`.
public struct PlanGenerator: Sendable {
  /// One action as the generator draws it.
  public struct Drawn: Equatable, Sendable {
    /// Its numbers.
    public let duration, cost, it, ot, worth, release: Int
    /// Places of what it waits for.
    public var before: [Int] = []
    /// The number of its group of alternatives, -1 where it has none.
    public var group = -1
    /// The quarter by whose end it must be done.
    public var due: Int?
  }

  private var state: Int
  /// The actions that were drawn.
  public private(set) var items: [Drawn] = []

  /// Draws so many actions.
  public init(_ count: Int, seed: Int) {
    state = seed
    for _ in 0..<count { items.append(item()) }
    for place in count / 5..<count { link(place) }
    group()
    oblige()
  }

  private mutating func draw(_ low: Int, _ high: Int) -> Int {
    state = state * 48_271 % 2_147_483_647
    return low + state % (high - low + 1)
  }

  private mutating func item() -> Drawn {
    let duration = [1, 1, 2, 2, 3, 4][draw(0, 5)]
    let size = [1, 1, 2, 2, 3, 4][draw(0, 5)]
    let cost = size * draw(50, 400)
    let it = size * draw(2, 12)
    let hasOT = [0, 0, 1][draw(0, 2)]
    let ot = hasOT * size * draw(1, 8)
    let worth = draw(5, 60) * size + cost / 20
    let release = draw(1, 100) > 20 ? 1 : draw(2, 6)
    return Drawn(
      duration: duration, cost: cost, it: it, ot: ot, worth: worth, release: release)
  }

  private mutating func link(_ place: Int) {
    guard place > 0, draw(1, 100) <= 45 else { return }
    for _ in 0..<draw(1, 2) {
      let before = draw(0, place - 1)
      if !items[place].before.contains(before) { items[place].before.append(before) }
    }
  }

  private mutating func group() {
    var (place, number) = (0, 0)
    while place <= items.count - 3 {
      guard draw(1, 100) <= 8 else {
        place += 1
        continue
      }
      items[place].group = number
      items[place + 1].group = number
      items[place + 1].before.removeAll { $0 == place }
      (place, number) = (place + 2, number + 1)
    }
  }

  private mutating func oblige() {
    for place in items.indices {
      let item = items[place]
      guard item.before.isEmpty, item.group < 0, item.release == 1, item.cost <= 500 else {
        continue
      }
      if draw(1, 100) <= 12 { items[place].due = draw(6, 10) }
    }
  }

  /// A share of what all need for each quarter, or so many halves of what the largest needs in one.
  public func capacity(
    _ total: (Drawn) -> Int, percent: Int, largest halves: Int = 3
  ) -> Int {
    let all = items.map(total).reduce(0, +)
    let most = items.map { (total($0) + $0.duration - 1) / $0.duration }.max() ?? 0
    return max(all * percent / 1200, most * halves / 2)
  }

  /// Half of what all need for each four quarters, or what the dearest costs.
  public func budget() -> Int {
    max(items.map(\.cost).reduce(0, +) * 50 / 300, items.map(\.cost).max() ?? 0)
  }
}
