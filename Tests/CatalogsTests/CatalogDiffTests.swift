import Testing
import Wording

@testable import Catalogs

@Suite struct CatalogDiffTests {
  private typealias Sample = SampleShelf
  private static let base = [
    Sample.control("c1", "写し", "Copies"), Sample.control("c2", in: "2", "点検", "Inspection"),
  ]

  /// Two lists of controls, and what became of them by ids.
  @Test(arguments: [
    ("as it was", base, ["same c1 c1", "same c2 c2"]),
    (
      "reworded in one language",
      [Sample.control("c1", "写し", "Spare copies"), base[1]],
      ["reworded c1 c1 title", "same c2 c2"]
    ),
    (
      "reworded in both",
      [Sample.control("c1", "控え", "Spares"), base[1]],
      ["reworded c1 c1 title title", "same c2 c2"]
    ),
    (
      "into another group",
      [Sample.control("c1", in: "2", "写し", "Copies"), base[1]],
      ["moved c1 c1 group", "same c2 c2"]
    ),
    (
      "under another id",
      [Sample.control("c9", "写し", "Copies"), base[1]],
      ["moved c1 c9", "same c2 c2"]
    ),
    (
      "both reworded and into another group",
      [Sample.control("c1", in: "2", "控え", "Copies"), base[1]],
      ["reworded c1 c1 group title", "same c2 c2"]
    ),
    ("one gone", [base[1]], ["withdrawn c1 -", "same c2 c2"]),
    (
      "one more", base + [Sample.control("c3", "新", "New")],
      ["same c1 c1", "same c2 c2", "new - c3"]
    ),
    (
      "one of the same words twice",
      [Sample.control("c8", "写し", "Copies"), Sample.control("c9", "写し", "Copies"), base[1]],
      ["moved c1 c8", "same c2 c2", "new - c9"]
    ),
    (
      "a word of the format changed",
      [Sample.control("c1", "写し", "Copies", more: ", strength: expected"), base[1]],
      ["reworded c1 c1 strength", "same c2 c2"]
    ),
    (
      "a tier and a check item changed inside",
      [
        Sample.control(
          "c1", "写し", "Copies",
          more: ", items: [{id: i1, level: \"1\", question: {ja: 問, en: Q}}]"), base[1],
      ],
      [
        "reworded c1 c1 items.i1.id items.i1.level items.i1.question items.i1.question",
        "same c2 c2",
      ]
    ),
    ("the order changed", Array(base.reversed()), ["same c1 c1", "same c2 c2"]),
  ])
  func `without a crosswalk the ids and words decide`(
    what: String, controls: [String], expected: [String]
  ) throws {
    let diff = CatalogDiff(
      from: try Sample.document(Sample.controls("x", Self.base)),
      to: try Sample.document(Sample.controls("x", controls)), through: nil, among: Shelf())
    let rows = diff.rows.filter { $0.list == "controls" }
    #expect(rows.map(Self.words) == expected, "\(what)")
    #expect(diff.rows.filter { $0.list == "groups" }.map(Self.words) == ["same 1 1", "same 2 2"])
    #expect(diff.header.isEmpty)
  }

  @Test func `changed fields say what they were, in which language`() throws {
    let diff = CatalogDiff(
      from: try Sample.document(Sample.controls("x", Self.base)),
      to: try Sample.document(
        Sample.controls("x", title: "Other", [Sample.control("c1", "写し", "Spares"), Self.base[1]])),
      through: nil, among: Shelf())
    let change = try #require(diff.rows.first?.changes.first)
    #expect(change.path == ["title"] && change.language == .english)
    #expect(change.old == .text("Copies") && change.new == .text("Spares"))
    #expect(diff.header.map(\.path) == [["title"]])
    #expect(diff.header.map(\.new) == [.text("Other")])
  }

  @Test func `a crosswalk decides, and what it leaves out is open`() throws {
    let diff = try crossed([
      "from: a1, to: b1, kind: split", "from: a1, to: b2, kind: split",
      "from: a2, to: b3, kind: merged", "from: a3, to: b3, kind: merged",
      "from: a4, to: b4, kind: same", "from: a5, to: b5, kind: same",
      "from: a6, kind: withdrawn", "to: b6, kind: new", "from: a7, to: b7, kind: deemed",
      "from: a8, to: b8, kind: reworded",
    ])
    #expect(
      diff.rows.map(Self.words) == [
        "split a1 b1", "split a1 b2", "merged a2 b3", "merged a3 b3", "moved a4 b4", "same a5 b5",
        "withdrawn a6 -", "new - b6", "deemed a7 b7", "reworded a8 b8 title", "open a9 -",
        "open - b9",
      ])
    #expect(diff.crosswalks.map(\.id) == ["a--b"])
    #expect(diff.rows[0].reason == Text(ja: "理由", en: "Reason"))
  }

  @Test(arguments: [
    ("from: a1, to: b1, kind: broader", "narrower b1 a1"),
    ("from: a1, to: b1, kind: narrower", "broader b1 a1"),
    ("from: a1, to: b1, kind: split", "merged b1 a1"),
    ("from: a1, to: b1, kind: merged", "split b1 a1"),
    ("from: a1, kind: withdrawn", "new - a1"),
    ("to: b1, kind: new", "withdrawn b1 -"),
    ("from: a1, to: b1, kind: overlaps", "overlaps b1 a1"),
    ("from: a1, to: b1, kind: deemed", "deemed-by b1 a1"),
  ])
  func `a crosswalk is read from its other end`(edge: String, expected: String) throws {
    #expect(try crossed([edge], isReversed: true).rows.first.map(Self.words) == expected)
  }

  @Test func `a crosswalk between others is none between these`() throws {
    let shelf = try SampleShelf.shelf()
    let rules = try #require(shelf["rules"])
    let guide = try #require(shelf["guide"])
    #expect(Crossing(from: rules, to: rules, on: shelf) == nil)
    #expect(Crossing(from: rules, to: rules, through: [try #require(shelf["rules--guide"])]) == nil)
    let crossing = try #require(Crossing(from: guide, to: rules, on: shelf))
    #expect(crossing.edges.map(\.near) == ["g1", nil])
    #expect(crossing.nearWithoutEdge.map(\.id) == ["r1"])
    #expect(crossing.farWithoutEdge.map(\.id) == ["r2"])
  }

  /// Nine controls each, the fourth with the same words, and edges between them.
  private func crossed(_ edges: [String], isReversed: Bool = false) throws -> CatalogDiff {
    let controls = { (letter: String) in
      (1...9).map { number in
        let words = number == 4 ? "w\(number)" : "\(letter)\(number)"
        return Sample.control("\(letter)\(number)", words, words)
      }
    }
    let from = try Sample.document(Sample.controls("a", controls("a")))
    let to = try Sample.document(Sample.controls("b", controls("b")))
    let walk = try Sample.document(
      Sample.crosswalk("a", "b", edges), among: Shelf([from, to]))
    let (old, new) = isReversed ? (to, from) : (from, to)
    return CatalogDiff(
      from: old, to: new, through: Crossing(from: old, to: new, through: [walk]),
      among: Shelf([from, to]))
  }

  private static func words(_ row: CatalogDiff.Row) -> String {
    ([row.outcome.word, row.old?.id ?? "-", row.new?.id ?? "-"]
      + row.changes.map { $0.path.joined(separator: ".") }).joined(separator: " ")
  }
}
