import GapAnalysis
import ProfileModel
import Testing
import Wording

/// Which duties concern an organisation on a day, and whom it tells.
@Suite struct DutyChecklistTests {
  private static func duty(
    _ id: String, _ who: CatalogDuty.Addressee = .operator, _ rhythm: CatalogDuty.Rhythm = .onEvent,
    _ state: DutyDocument.State = .inForce, from: String? = nil, until: String? = nil,
    regimes: [String] = [], sectors: [String] = [], tells: [Contact.Party] = []
  ) -> CatalogDuty {
    let words = Text(ja: "責務", en: "duty")
    let document = DutyDocument(
      id: "d", title: words, date: "2026", state: state, from: from.flatMap { CivilDate($0) },
      until: until.flatMap { CivilDate($0) })
    return CatalogDuty(
      catalog: "c", id: id, document: document, section: "1", who: who, title: words, does: words,
      rhythm: rhythm, trigger: words, tells: tells, regimes: regimes, sectors: sectors)
  }

  private static let organisation = Organisation(
    name: "みほん", sector: "electricity", regimes: ["special-essential"])

  private static let cases: [(CatalogDuty, DutyStanding)] = [
    (duty("1"), .applies), (duty("2", .ministry), .elsewhere(.addressee)),
    (duty("3", .councilMember), .unclear(.membership)),
    (duty("4", .designatedOperator), .unclear(.designation)),
    (duty("5", .designatedOperator, regimes: ["special-essential"]), .applies),
    (duty("6", .designatedOperator, regimes: ["specified-essential"]), .elsewhere(.regime)),
    (duty("7", sectors: ["electricity", "gas"]), .applies),
    (duty("8", sectors: ["gas"]), .elsewhere(.sector)),
    (duty("9", .operator, .onEvent, .draft), .unclear(.draft)),
    (duty("10", .operator, .onEvent, .superseded), .unclear(.superseded)),
    (duty("11", .operator, .onEvent, .superseded, until: "2026-11-20"), .applies),
    (duty("12", .operator, .onEvent, .superseded, until: "2026-11-19"), .elsewhere(.over)),
    (duty("13", .operator, .onEvent, .expired), .elsewhere(.over)),
    (duty("14", .operator, .onEvent, .expired, until: "2026-12-31"), .applies),
    (duty("15", from: "2026-11-20"), .applies),
    (duty("16", from: "2026-11-21"), .elsewhere(.ahead)),
  ]

  @Test(arguments: cases.indices)
  func `a duty concerns those it is for, as long as its document holds`(_ place: Int) throws {
    let (duty, standing) = Self.cases[place]
    let day = try #require(CivilDate("2026-11-20"))
    #expect(DutyStanding(duty, for: Self.organisation, on: day) == standing, "\(duty.id)")
  }

  @Test func `incidents come first, what surely applies before the rest, and nobody is lost`()
    throws
  {
    let day = try #require(CivilDate("2026-11-20"))
    let duties = [
      Self.duty("a", .operator, .standing), Self.duty("b", .councilMember), Self.duty("c"),
      Self.duty("d", .ministry), Self.duty("e", .operator, .yearly), Self.duty("f"),
      Self.duty("g", tells: [.ministry]), Self.duty("h", .councilMember, tells: [.police]),
    ]
    var told = Contact(id: "x", party: .police, name: "警察")
    (told.duties, told.confirmed) = (["c/c", "a"], CivilDate("2026-06-01"))
    var other = told
    (other.duties, other.confirmed) = (["d"], nil)
    let list = DutyChecklist(
      duties, [told, other], for: Self.organisation, on: day, staleAfterMonths: 6)
    #expect(list.lines.map(\.duty.id) == ["c", "g", "h", "f", "b", "a", "e"])
    #expect(list.lines.filter(\.lacksContact).map(\.duty.id) == ["g"])
    #expect(list.lines[0].contacts == [told] && list.lines[5].contacts == [told])
    #expect(list.elsewhere == [.addressee: 1])
    #expect(list.stale == [other])
  }
}
