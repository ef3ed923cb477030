import Testing

@testable import Catalogs

/// Templates of targets that want what is not there, twice, or the highest of everything.
@Suite struct BrokenTargetsTests {
  /// A place in the sample, what stands there instead, and what is said of it in English.
  @Test(arguments: [
    (#"tier: "3", reason"#, #"tier: "9", reason"#, "the tier '9' is not on the scale"),
    ("{control: c-2,", "{group: g, control: c-2,", "it takes either 'group' or 'control'"),
    ("{group: g.1, ", "{", "it takes either 'group' or 'control'"),
    ("{control: c-2,", "{group: g.1,", "'g.1' stands twice"),
    ("{control: c-2,", "{control: c-7,", "'c-7' is not among the controls of house"),
    ("{group: g.1, ", "{group: g.7, ", "'g.7' is not among the groups of house"),
    (#"tier: "2", reason"#, #"tier: "3", reason"#, "all of it is the highest tier, 3"),
  ])
  func `a fault is told`(_ old: String, _ new: String, _ what: String) {
    let text = SoundCatalog.targets.text(replacing: old, with: new)
    #expect(SoundCatalog.problems(of: text).map { $0[2] } == [what])
  }

  @Test func `the sample has no fault`() {
    #expect(SoundCatalog.problems(of: SoundCatalog.targets.text) == [])
  }
}
