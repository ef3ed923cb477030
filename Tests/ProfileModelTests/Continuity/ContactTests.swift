import ProfileModel
import TestSupport
import Testing

@Suite struct ContactTests {
  private static var full: Contact {
    var contact = Contact(id: "ministry", party: .ministry, name: "所管課の窓口")
    (contact.channels, contact.form, contact.within) = (["電話", "電子メール"], "様式", Minutes(120))
    (contact.owner, contact.alternate, contact.note) = ("佐伯", "当直", "備考")
    (contact.duties, contact.confirmed) = (["AP5-3-2"], CivilDate("2026-05-31"))
    return contact
  }

  @Test func `a contact comes back from JSON as it was, its channels in their order`() {
    #expect(Contact(json: Self.full.json) == Self.full)
    let bare = Contact(id: "x", party: .other, name: "名")
    #expect(Contact(json: bare.json) == bare)
    #expect(Contact.form.problems(in: Self.full.json, at: "", of: "f").isEmpty)
  }

  @Test func `a part of another kind is never taken for something else`() {
    for damage in Self.full.json.damaged() {
      #expect(Contact(json: damage.json) == nil, "\(damage.path)")
    }
  }

  @Test(arguments: [
    ("2026-05-31", 6, false), ("2026-11-30", 6, false), ("2026-12-01", 6, true),
    ("2026-08-31", 3, false), ("2026-09-01", 3, true),
  ])
  func `a contact is stale once the months have passed`(
    _ day: String, _ months: Int, _ isStale: Bool
  ) throws {
    let day = try #require(CivilDate(day))
    #expect(Self.full.isStale(on: day, afterMonths: months) == isStale)
    #expect(Contact(id: "x", party: .other, name: "名").isStale(on: day, afterMonths: months))
  }

  @Test func `what makes no sense is told`() {
    var contact = Contact(id: "x y", party: .police, name: " ")
    contact.channels = ["電話", " ", "電話"]
    #expect(
      contact.problems(at: .word("x")).map(\.what.english) == [
        "the id 'x y' cannot be used", "the name is missing", "the channel is missing",
        "the channel '電話' stands twice",
      ])
  }
}
