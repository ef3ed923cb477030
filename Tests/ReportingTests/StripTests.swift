import GapAnalysis
import ProfileModel
import Reporting
import Testing
import Wording

@Suite struct StripTests {
  static func scale(_ count: Int) -> TierScale {
    TierScale(
      name: "s",
      levels: (1...count).map {
        TierScale.Level(
          tier: $0, name: Text(same: "\($0)"), evidence: 0, effectiveness: 0, support: 0, matrix: 1)
      })
  }

  static func distribution(_ standings: [Standing], levels: Int = 4) -> Distribution {
    Distribution(standings, on: scale(levels))
  }

  struct Case: Sendable {
    let standings: [Standing]
    let width: Int
    let strip: String
  }

  @Test(arguments: [
    Case(
      standings: [.tier(4), .tier(3), .tier(2), .tier(1)], width: 8, strip: "██▓▓▒▒░░"),
    Case(
      standings: [
        .tier(4), .between(1...2), .notAdopted, .unknown, .unanswered, .notApplicable, .declined,
      ], width: 7, strip: "█~x?.--"),
    Case(
      standings: Array(repeating: .tier(3), count: 99) + [.tier(1)], width: 10, strip: "▓▓▓▓▓▓▓▓▓░"),
    Case(standings: [.tier(2)], width: 5, strip: "▒▒▒▒▒"),
    Case(standings: [], width: 5, strip: ""),
  ])
  func `a strip has a mark for whatever there is, the rest by proportion`(_ example: Case) {
    #expect(
      Strip(Self.distribution(example.standings)).drawn(width: example.width) == example.strip)
  }

  @Test func `a strip is as wide as it is asked to be`() {
    for count in 1...60 {
      let standings =
        (0..<count).map { Standing.tier($0 * $0 % 4 + 1) } + [.unknown, .notApplicable]
      #expect(Strip(Self.distribution(standings)).drawn(width: 16).displayWidth == 16)
    }
  }

  @Test func `shades go with the scale, and digits where there are not enough`() {
    #expect(
      Strip(Self.distribution([.tier(1), .tier(2), .tier(3)], levels: 3)).drawn(width: 3) == "█▒░")
    #expect(Strip(Self.distribution([.tier(1)], levels: 1)).drawn(width: 1) == "█")
    #expect(Strip(Self.distribution([.tier(5), .tier(1)], levels: 5)).drawn(width: 2) == "51")
  }

  @Test func `the numbers of what there is are told, and nothing else`() {
    let strip = Strip(Self.distribution([.tier(3), .tier(3), .notAdopted, .unknown]))
    #expect(strip.counts[.japanese] == "3:2、不採用 1、わからない 1")
    #expect(strip.counts[.english] == "3:2, not adopted 1, not known 1")
  }

  @Test func `the legend explains every mark`() {
    let legend = Strip.legend(of: [1, 2, 3, 4])
    #expect(legend[.japanese].hasPrefix("█ ティア4  ▓ ティア3  ▒ ティア2  ░ ティア1  ~ 一部未定"))
    for mark in "█▓▒░~x?.-" { #expect(legend[.english].contains("\(mark) ")) }
  }

  @Test func `intervals and shares are printed as one where they are one`() throws {
    let third = try #require(Share(1, of: 3))
    #expect(Cell.tiers(2...2).readable(.english) == "2")
    #expect(Cell.tiers(1...4).readable(.english) == "1-4")
    #expect(Cell.tiers(nil).readable(.english) == "-")
    #expect(Cell.shares(third...third).readable(.english) == "33.3%")
    #expect(Cell.shares(third...Share.all).readable(.english) == "33.3-100.0%")
    #expect(Cell.share(nil).readable(.english) == "-")
  }

  @Test func `distributions have a cell for every column, and people get no bare counts`() throws {
    let columns = DistributionColumns(tiers: [1, 2, 3, 4], atOrAbove: 3)
    let found = Self.distribution([.tier(4), .unanswered, .notApplicable])
    let table = Table("t", Text(same: "T"), columns: columns.columns, rows: [columns.cells(found)])
    let page = Page("test/1", [.table(table)])
    let ids = [
      "tier_1,tier_2,tier_3,tier_4,between,not_adopted,unanswered,unknown,not_applicable",
      "declined,applicable,minimum_low,minimum_high,median_low,median_high,threshold",
      "at_or_above_low,at_or_above_high",
    ].joined(separator: ",")
    let expected = "\u{FEFF}\(ids)\r\n0,0,0,1,0,0,1,0,1,0,2,1,4,1,4,3,1,2\r\n"
    #expect(CSVPrinter.print(page, .english) == expected)
    let lines = TextPrinter(.english).print(page).split(separator: "\n")
    let heading = "Distribution      Counts                               Min  Median  Tier 3+"
    #expect(lines[1] == heading)
    let row = "██████.....-----  4:1, unanswered 1, not applicable 1  1-4  1-4     50.0-100.0%"
    #expect(lines[3] == row)
  }

  @Test func `what a table is about is told beside it, and left out of comma-separated values`() {
    let table = Table(
      "rows", Text(same: "R"), columns: [.init("a", Text(same: "A"))], rows: [[.integer(1)]])
    let page = Page(
      "test/1",
      [
        .context(Fields("about", [.init("period", Text(same: "P"), .text("2026Q3"))])),
        .table(table),
      ])
    #expect(CSVPrinter.print(page, .english) == "\u{FEFF}a\r\n1\r\n")
    #expect(JSONPrinter.print(page).contains("\"about\": {\n    \"period\": \"2026Q3\""))
    #expect(TextPrinter(.english).print(page).hasPrefix("P  2026Q3\n\nR\n"))
  }
}
