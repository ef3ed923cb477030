import GapAnalysis
import ProfileModel
import TestSupport
import Testing

/// What must hold of registers that several people changed.
@Suite struct RegisterMergeTests {
  private typealias Merge = RegisterMerge<Scenario>

  /// One way in which a scenario can be changed; each is a part of its own.
  private static let edits: [@Sendable (inout Scenario, Int) -> Void] = [
    { $0.treatment = Treatment.allCases[1 + $1 % 4] }, { $0.watch = "見る\($1)" },
    { $0.damage = 1 + $1 % 3 }, { $0.services = ["service-\($1)"] },
    { $0.suppliers = ["業者\($1)"] }, { $0.assets = ["asset-\($1)"] },
  ]

  @Test(arguments: Array(UInt64(1)...200))
  func `changes of different parts come together, in any order and once only`(
    _ seed: UInt64
  ) throws {
    var chance = SplitMix64(seed: seed)
    let stored = ["S-1", "S-2", "S-3"].map { RiskStage.scenario($0) }
    var expected = stored
    var places = stored.indices.flatMap { entry in Self.edits.indices.map { (entry, $0) } }
    places.shuffle(using: &chance)
    var returns: [Merge.Return] = []
    for file in 1...3 {
      var mine = stored
      for (entry, edit) in places.prefix(.random(in: 0...4, using: &chance)) {
        Self.edits[edit](&mine[entry], file)
        Self.edits[edit](&expected[entry], file)
        places.removeAll { $0 == (entry, edit) }
      }
      returns += zip(stored, mine).map { .init(file: "\(file).xlsx", base: $0, value: $1) }
    }
    let merge = Merge(returns.shuffled(using: &chance), into: stored)
    #expect(merge.conflicts.isEmpty)
    let merged = stored.map { entry in merge.changed.first { $0.id == entry.id } ?? entry }
    #expect(merged == expected)
    let again = Merge(returns, into: merged)
    #expect(again.changed.isEmpty && again.conflicts.isEmpty)
  }

  @Test func `what both sides changed is told with every value, and settled by a preference`() {
    let base = RiskStage.scenario()
    var (stored, one, other) = (base, base, base)
    stored.treatment = .reduce
    one.treatment = .avoid
    other.treatment = .transfer
    let returns = [
      Merge.Return(file: "a.xlsx", base: base, value: one),
      Merge.Return(file: "b.xlsx", base: base, value: other),
    ]
    let merge = Merge(returns, into: [stored])
    #expect(merge.changed.isEmpty)
    #expect(merge.conflicts.map(\.part) == ["treatment"])
    #expect(merge.conflicts.first?.stored == .text("reduce"))
    #expect(merge.conflicts.first?.said.map(\.value) == [.text("avoid"), .text("transfer")])
    #expect(Merge(returns, into: [stored], preferring: .store).changed.isEmpty)
    let settled = Merge(returns, into: [stored], preferring: .file("b.xlsx"))
    #expect(settled.changed.map(\.treatment) == [.transfer])
    #expect(settled.conflicts.isEmpty)
  }

  @Test func `a part that was cleared is cleared, and one that nobody touched stays as stored`() {
    var base = RiskStage.scenario()
    base.watch = "毎月見る"
    var (stored, theirs) = (base, base)
    stored.treatment = .retain
    theirs.watch = nil
    let merge = Merge([.init(file: "a.xlsx", base: base, value: theirs)], into: [stored])
    #expect(merge.changed.map(\.watch) == [nil])
    #expect(merge.changed.map(\.treatment) == [.retain])
  }
}
