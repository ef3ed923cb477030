import ProfileModel
import ProfileStore
import TestSupport
import Testing

/// The chain of the journal.
@Suite(.temporaryFolder) struct JournalTests {
  @Test func `each entry seals the one before, from the origin on`() throws {
    let store = try newStore()
    try store.addServices("a", "b", "c")
    let entries = try store.journal()
    #expect(entries.map(\.sequence) == [1, 2, 3, 4])
    #expect(entries.first?.previous == JournalEntry.origin)
    for (before, after) in zip(entries, entries.dropFirst()) {
      #expect(after.previous == before.digest)
    }
    let end = try store.verifyJournal()
    #expect(end.length == 4 && end.head == entries.last?.digest)
  }

  @Test func `the digest is the SHA-256 of the sealed text`() throws {
    let store = try newStore()
    let entry = try #require(try store.journal().first)
    let sealed = JournalEntry.sealedText(
      sequence: 1, time: "2026-11-20T00:00:00Z", actor: entry.actor, verb: "workspace.init",
      subject: "operator", payload: entry.payload, previous: JournalEntry.origin)
    #expect(entry.digest == Digest.sha256(sealed))
  }

  @Test(arguments: [
    // Published vectors of FIPS 180-4.
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
  ])
  func `SHA-256 is SHA-256`(text: String, digest: String) {
    #expect(Digest.sha256(text) == digest)
  }

  @Test func `only the entries after a place are read`() throws {
    let store = try newStore()
    try store.addServices("a", "b")
    #expect(try store.journal(after: 2).map(\.subject) == ["b"])
  }
}
