/// Numbers that look drawn by lot and are the same for the same seed (minimal standard generator).
struct PlanLots {
  private var state: Int

  init(seed: Int) {
    let modulus = 2_147_483_647
    let start = seed % modulus
    state = start == 0 ? 1 : start < 0 ? start + modulus : start
  }

  /// The next number below a bound.
  mutating func draw(below bound: Int) -> Int {
    state = state * 48_271 % 2_147_483_647
    return state % bound
  }
}
