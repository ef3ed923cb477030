import ProfileModel
import Testing

@Suite struct JournalEntryTests {
  /// The fields of an entry in the order they are sealed in.
  private static let fields = [
    "2026-11-20T09:30:00Z", "user", "name", "org.set", "subject", "{}", JournalEntry.origin,
  ]

  private static func sealed(_ fields: [String], sequence: Int = 1) -> [UInt8] {
    Array(
      JournalEntry.sealedText(
        sequence: sequence, time: fields[0],
        actor: JournalEntry.Actor(user: fields[1], name: fields[2]), verb: fields[3],
        subject: fields[4], payload: fields[5], previous: fields[6]
      ).utf8)
  }

  @Test func `the sealed text is what past journals were sealed with`() {
    let origin = String(repeating: "0", count: 64)
    #expect(
      String(decoding: Self.sealed(Self.fields), as: UTF8.self)
        == #"[1,"2026-11-20T09:30:00Z","user","name","org.set","subject","{}",""#
        + origin + #""]"#)
  }

  @Test(arguments: fields.indices)
  func `a change in any field changes the sealed text`(_ index: Int) {
    for change in ["", "x", Self.fields[index] + " ", "\u{0}"] {
      var changed = Self.fields
      changed[index] = change
      #expect(Self.sealed(changed) != Self.sealed(Self.fields), "«\(change)»")
    }
  }

  @Test func `another place in the journal changes the sealed text`() {
    #expect(Self.sealed(Self.fields, sequence: 2) != Self.sealed(Self.fields, sequence: 1))
  }

  @Test(arguments: 0..<(fields.count - 1))
  func `a character cannot move from a field into the next`(_ index: Int) {
    var moved = Self.fields
    let last = moved[index].removeLast()
    moved[index + 1] = String(last) + moved[index + 1]
    #expect(Self.sealed(moved) != Self.sealed(Self.fields))
  }

  @Test func `quotes in a field cannot pass for the border of fields`() {
    var joined = Self.fields
    joined[3] = #"org.set","subject"#
    joined[4] = ""
    var apart = Self.fields
    apart[3] = "org.set"
    apart[4] = #"subject",""#
    #expect(Self.sealed(joined) != Self.sealed(apart))
    #expect(Self.sealed(joined) != Self.sealed(Self.fields))
  }

  @Test func `words spelt with other code points are other words to the seal`() {
    var composed = Self.fields
    composed[2] = "が"
    var decomposed = Self.fields
    decomposed[2] = "か\u{3099}"
    #expect(Self.sealed(composed) != Self.sealed(decomposed))
  }
}
