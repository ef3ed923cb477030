import ProfileModel
import TestSupport
import Testing

/// What was noted of how far an action has come is read back as it was.
@Suite struct ActionProgressTests {
  private func full() throws -> ActionProgress {
    var progress = ActionProgress("a")
    progress.begun = MadeActionPlan.day("2026-11-20")
    progress.spent = 12_000_000
    progress.effort = [.it: 15, .external: 0]
    progress.expected = try MadeActionPlan.period("2027Q3")
    progress.note = "部品待ち"
    return progress
  }

  @Test func `a note comes back as it was, whether it says all or nothing`() throws {
    for progress in [try full(), ActionProgress("b")] {
      let json = try JSONReader.read(progress.json.canonical, path: "x")
      #expect(ActionProgress(json: json) == progress)
    }
  }

  @Test func `nothing is read of a note of which one part is of another kind`() throws {
    for damage in try full().json.damaged() {
      #expect(ActionProgress(json: damage.json) == nil, "\(damage.path) is passed over")
    }
  }

  @Test(
    arguments: [
      ("begun", .text("2026-02-30")), ("expected", .text("2027Q5")),
      ("effort", .object(["robots": .integer(1)])),
    ] as [(String, JSONValue)]) func `a note with a word that nobody knows is not read`(
      _ key: String, _ value: JSONValue
    ) throws
  {
    #expect(ActionProgress(json: try full().json.with(key, value)) == nil)
  }

  @Test func `a note belongs to an action`() throws {
    #expect(ActionProgress(json: try full().json.without("action")) == nil)
    #expect(try full().registerID == "a")
  }
}
