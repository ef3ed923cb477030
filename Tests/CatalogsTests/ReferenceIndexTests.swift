import Testing
import Wording

@testable import Catalogs

@Suite struct ReferenceIndexTests {
  @Test func `an entry knows what points to it, and by which path`() throws {
    let index = ReferenceIndex(try SampleShelf.shelf())
    let found = index[EntryAddress("rules", "controls", "r1")].map { reference in
      "\(reference.document.id)/\(reference.entry.id) \(reference.path.joined(separator: "."))"
    }
    #expect(
      found == [
        "rules/r2 controls.needs", "guide/g1 controls.links.to", "plans/K1 requirements.served-by",
        "acts/A-1 actions.raises.control", "harm/S-1 scenarios.contain.detect.controls",
        "harm/S-1 scenarios.recover.controls",
        "rules--guide/r1 → g1 edges.from",
      ])
  }

  @Test(arguments: [
    ("rules", "controls", "r2", ["r3 of", "K1 served-by", "S-1 prevent", "S-1 respond"]),
    ("rules", "groups", "1", ["2 within", "r1 group"]),
    ("guide", "controls", "r1", []),
    ("guide", "controls", "g1", ["r1 → g1 to"]),
    ("plans", "phases", "1", ["K1 phases"]),
  ])
  func `a link counts for the catalogue that it means, with its role`(
    catalog: String, list: String, id: String, expected: [String]
  ) throws {
    let index = ReferenceIndex(try SampleShelf.shelf())
    let found = index[EntryAddress(catalog, list, id)]
    #expect(found.map { "\($0.entry.id) \($0.role?.name ?? "?")" } == expected)
  }

  @Test func `what is said beside a link comes along, from every record around it`() throws {
    let shelf = try SampleShelf.shelf()
    let references = ReferenceIndex(shelf)[EntryAddress("rules", "controls", "r1")]
    let details = references.map { reference in
      reference.details(among: shelf).map { field in
        guard case .word(let word, let words) = field.value else { return "\(field.value)" }
        return "\(field.key) \(word) \(words.english)"
      }
    }
    #expect(
      details == [
        [], ["as evidence evidence"], [], ["from 1 None", "to 2 Some"],
        ["strength high high", "mode any any of them"],
        ["strength moderate moderate", "mode coverage the more the better"], [],
      ])
  }

  @Test(arguments: [
    ("r1", "rules/r1", ["guide/r1"]), ("R1", "rules/r1", ["guide/r1"]),
    ("ｒ１", "rules/r1", ["guide/r1"]), ("guide/r1", "guide/r1", []), ("r1.i1", "rules/r1", []),
    ("K1", "plans/K1", []), ("people", "steps/people", []),
    ("2", "rules/2", ["steps/2", "guide/2"]),
    ("plans/plans/bcp", "plans/bcp", []), ("plans/1", "plans/1", ["plans/characteristics/1"]),
    ("plans/characteristics/1", "plans/characteristics/1", []),
  ])
  func `an id finds what is assessed first, a path the one it names`(
    word: String, expected: String, others: [String]
  ) throws {
    let meaning = EntryFinder(try SampleShelf.shelf()).meaning(of: word)
    guard case .entry(let entry, let found)? = meaning else {
      Issue.record("\(word) means \(String(describing: meaning))")
      return
    }
    #expect(entry.path == expected)
    #expect(found.map(\.path) == others)
  }

  @Test(arguments: [
    ("nothing-like-it", nil), ("r9", "r1"), ("rulse/r1", "rules/r1"), ("rules/r9", "rules/r1"),
    ("plnas", "plans"), ("rules/none-such-entry", "rules"),
  ])
  func `a word that means nothing has the nearest that does`(
    word: String, nearest: String?
  ) throws {
    let finder = EntryFinder(try SampleShelf.shelf())
    #expect(finder.meaning(of: word) == nil)
    #expect(finder.nearest(to: word) == nearest)
  }

  @Test func `a catalogue is found by its id, whatever its case`() throws {
    let finder = EntryFinder(try SampleShelf.shelf())
    guard case .catalog(let document)? = finder.meaning(of: "GUIDE") else {
      Issue.record("no catalogue")
      return
    }
    #expect(document.id == "guide")
  }

  @Test func `fields are described with titles, tier names and the source's document`() throws {
    let shelf = try SampleShelf.shelf()
    let entry = try #require(shelf.entry(at: EntryAddress("rules", "controls", "r1")))
    let fields = Describer(entry.document, among: shelf).fields(of: entry)
    func value(_ key: String) -> DescribedValue? { fields.first { $0.key == key }?.value }
    #expect(
      value("group")
        == .entry("1", EntryAddress("rules", "groups", "1"), title: Text(ja: "一", en: "One")))
    #expect(
      value("asks")
        == .list([
          .word("it", Text(ja: "情報システム", en: "IT")), .word("ot", Text(ja: "制御システム", en: "OT")),
        ]))
    guard case .record(let source)? = value("source"), case .tiers(let tiers)? = value("tiers")
    else {
      Issue.record("no source or tiers")
      return
    }
    #expect(source.map(\.value) == [.text("文書"), .text("1"), .text("1")])
    #expect(tiers.map(\.label.english) == ["None", "Some"])
  }
}
