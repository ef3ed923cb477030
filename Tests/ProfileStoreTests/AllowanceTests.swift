import ProfileModel
import ProfileStore
import TestSupport
import Testing

/// What is let pass is kept, replaced and taken off, each with a word in the journal.
@Suite(.temporaryFolder) struct AllowanceTests {
  private func allowance(
    _ subject: String, reason: String = "確認済み", until: String = "2027-03-31"
  ) throws -> Allowance {
    Allowance(
      rule: "PRF05", subject: subject, reason: reason, until: try #require(CivilDate(until)))
  }

  @Test func `an allowance is kept as it was made`() throws {
    let store = try newStore()
    let made = [try allowance("5.1.1.1-1@unit:plant"), try allowance("*")]
    for allowance in made { #expect(try store.allow(allowance, by: stamp(1))) }
    #expect(try store.allowances() == [made[1], made[0]])
    let entry = try #require(try store.journal().last)
    #expect(entry.verb == "check.allow")
    #expect(entry.subject == "PRF05 *")
  }

  @Test func `the same again changes nothing, another reason does`() throws {
    let store = try newStore()
    #expect(try store.allow(try allowance("*"), by: stamp(1)))
    #expect(try !store.allow(try allowance("*"), by: stamp(2)))
    #expect(try store.allow(try allowance("*", reason: "別の理由"), by: stamp(3)))
    #expect(try store.allowances().map(\.reason) == ["別の理由"])
    #expect(try store.journal().count == 3)
  }

  @Test func `one that is taken off is gone, and told`() throws {
    let store = try newStore()
    _ = try store.allow(try allowance("a"), by: stamp(1))
    #expect(throws: Failure.self) {
      try store.disallow(rule: "PRF06", subject: "a", by: stamp(2))
    }
    #expect(try store.disallow(rule: "PRF05", subject: "a", by: stamp(3)) == allowance("a"))
    #expect(try store.allowances().isEmpty)
    #expect(try store.journal().map(\.verb).suffix(2) == ["check.allow", "check.disallow"])
  }

  @Test func `the journal accounts for every allowance`() throws {
    let store = try newStore()
    for subject in ["a", "b", "\"c\"\n", "a"] {
      _ = try store.allow(try allowance(subject), by: stamp(1))
    }
    _ = try store.disallow(rule: "PRF05", subject: "b", by: stamp(2))
    let examinations = try Store.examine(store.folder)
    #expect(try #require(examinations.first { $0.id == "content" }).faults.isEmpty)
  }
}
