import GapAnalysis
import ProfileModel
import Testing

/// What must hold of a composed target whatever was claimed.
@Suite struct TargetPropertyTests {
  private static let cases = 1_500
  private static let keys = [Made.key("a1"), Made.key("a1", .unit("plant"))]

  /// Looks at many sets of claims, each on a day and for a part of the organisation.
  private func each(
    seed: UInt64, _ look: (inout Draws, [Target], RatingKey, CivilDate) throws -> Void
  ) rethrows {
    var draws = Draws(seed: seed)
    for _ in 0..<Self.cases {
      let claims = draws.claims()
      let (key, day) = (draws.one(of: Self.keys), draws.day())
      try look(&draws, claims, key, day)
    }
  }

  private func composed(_ claims: [Target], _ key: RatingKey, _ day: CivilDate) -> ComposedTarget {
    TargetProfile(claims).composed(key, .on(day))
  }

  @Test func `no target is below what is owed on that day`() {
    var owedOften = 0
    each(seed: 1) { _, claims, key, day in
      let owed = claims.filter { claim in
        claim.source == .obligation && claim.isDue(on: day)
          && [key.scope, .organisation].contains(claim.key.scope)
      }.map(\.tier).max()
      guard let owed else { return }
      owedOften += 1
      #expect(composed(claims, key, day).tier ?? 0 >= owed)
    }
    #expect(owedOften > 300)
  }

  @Test func `raising what law, sector or risk ask for never lowers a target`() {
    each(seed: 2) { draws, claims, key, day in
      let outside = claims.indices.filter { claims[$0].source != .policy && claims[$0].tier < 4 }
      guard !outside.isEmpty else { return }
      let raised = draws.one(of: outside)
      var more = claims
      more[raised] = claims[raised].with(tier: draws.number(claims[raised].tier...4))
      let before = composed(claims, key, day).tier ?? 0
      #expect(composed(more, key, day).tier ?? 0 >= before)
    }
  }

  @Test func `one more obligation never lowers a target`() {
    each(seed: 3) { draws, claims, key, day in
      let added = claims + [draws.claim([.obligation])]
      #expect(composed(added, key, day).tier ?? 0 >= composed(claims, key, day).tier ?? 0)
    }
  }

  @Test func `neither the order of claims nor saying them twice makes a difference`() {
    each(seed: 4) { draws, claims, key, day in
      let once = composed(claims, key, day)
      #expect(composed(draws.shuffled(claims), key, day) == once)
      #expect(composed(claims + draws.shuffled(claims), key, day) == once)
      #expect(composed(Array(once.claims.values), key, day).binding == once.binding)
    }
  }

  @Test func `the binding source attains the target, and the first in order of equal ones`() {
    var ties = 0
    each(seed: 5) { _, claims, key, day in
      let target = composed(claims, key, day)
      guard let binding = target.binding else { return }
      #expect(target.tier == binding.tier)
      #expect(target.claims[binding.source] == binding)
      let counted = target.claims.values.filter { claim in
        target.claims[.policy] == nil || [.policy, .obligation].contains(claim.source)
      }
      #expect(counted.allSatisfy { $0.tier <= binding.tier })
      let equal = counted.filter { $0.tier == binding.tier }.map(\.source)
      if equal.count > 1 { ties += 1 }
      #expect(Target.Source.allCases.first { equal.contains($0) } == binding.source)
    }
    #expect(ties > 100)
  }

  @Test func `no step is missing exactly where every tier is at its target`() {
    var draws = Draws(seed: 6)
    var (met, missed) = (0, 0)
    for _ in 0..<Self.cases {
      let controls = (1...draws.number(1...4)).map { Made.control("a\($0)") }
      let claims = controls.map { Made.claim(.baseline, draws.number(1...3), $0.id) }
      let ratings = controls.map { Made.rating($0.id, Made.tier(draws.number(1...4))) }
      let profile = Made.profile([Made.set(controls)], ratings)
      let standings = TargetProfile(claims).standings(in: profile, .on(profile.asOf))
      let steps = standings.compactMap(\.steps).reduce(0) { $0 + $1.upperBound }
      let areMet = standings.allSatisfy { standing in
        standing.tiers.map { $0.lowerBound >= standing.target.tier ?? 0 } ?? false
      }
      #expect(standings.count == controls.count)
      #expect((steps == 0) == areMet)
      let figures = GroupFigures.all(
        in: profile, of: profile.sets[0], by: .all,
        targets: { TargetProfile(claims).tiers(in: "cat", .on(profile.asOf), of: $0) })
      #expect(figures.first?.targets?.steps == steps...steps)
      if areMet { met += 1 } else { missed += 1 }
    }
    #expect(min(met, missed) > 100)
  }
}
