import Foundation
import TestSupport
import Testing
import Wording

@testable import AssessCLI

/// Service levels, and what is reckoned from them.
@Suite(.temporaryFolder) struct ContinuityServiceTests {
  /// An operator with a service that is noticed to be down the sooner the better it is watched.
  private static func prepared(_ language: Language = .english) throws -> Surroundings {
    let stage = try quarter(language)
    for line in [
      "org service set grid --name 送配電 --sector-service electricity-transmission",
      "org service set retail --name 小売",
      "scenario set S-1 --title 停止 --service grid --likelihood 3 --impact service=3",
      "continuity service set grid --mtpd 72h --rto 30h --rpo 24h --minimum 30@4h --kilowatts 1000000 "
        + "--detection 5.1.3.4-1:1=12h,3=1h --decision 1h --treatment 12h --dwell 72h "
        + "--backup-interval 24h --teams separate",
      "continuity service task grid rebuild --name 再構築 --duration 6h",
      "continuity service task grid restore --name 復元 --duration 12h --after rebuild",
      "continuity service fallback grid manual --name 手動 --level 95 --start 5m --endurance 24h",
    ] {
      try succeed(line, in: stage)
    }
    return stage
  }

  @Test(arguments: [
    (Language.english, ["48 h", "30% from 4 h", "12 h at tier 1, 1 h at tier 3", "再構築", "95%"]),
    (.japanese, ["4時間から30%", "ティア1で12時間、ティア3で1時間", "24時間", "rebuild"]),
  ])
  func `what was said of a service is shown`(_ language: Language, _ told: [String]) throws {
    let stage = try Self.prepared(language)
    try succeed("continuity service set grid --rto 48h", in: stage)
    let shown = try succeed("continuity service show grid", in: stage).output
    for text in told { #expect(shown.contains(text), "\(text) is not in \(shown)") }
    let list = try succeed("continuity service list --format csv", in: stage).output
    #expect(list.contains("grid,送配電,72h,48h,24h,30@4h,2,1,"), "\(list)")
  }

  private static let refused: [(String, UInt8, String)] = [
    ("continuity service set gird --rto 1h", 3, "there is no service 'gird': did you mean 'grid'?"),
    ("continuity service set grid --rto 4", 2, "'4' is not a time"),
    ("continuity service set grid --rto -4h", 2, "'-4h' is not a time"),
    ("continuity service set grid --rto 99999999999999999999h", 2, "is not a time"),
    ("continuity service set grid --rto 73h", 3, "the RTO of 73h is longer than the MTPD of 72h"),
    ("continuity service set grid --minimum 30", 2, "write it like 30@4h"),
    ("continuity service set grid --minimum 101@4h", 3, "the minimum level in percent is 101"),
    ("continuity service set grid --rto-level 101", 2, "give a whole number from 0 to 100"),
    ("continuity service set grid --kilowatts -1", 2, "'-1' cannot be used"),
    (
      "continuity service set grid --detection 5.1.3.4-1:1=1h,2=4h", 3,
      "do not get shorter as tiers rise"
    ),
    (
      "continuity service set grid --detection 5.1.3.4-11:1=4h", 3,
      "there is no control '5.1.3.4-11'"
    ),
    ("continuity service set grid --detection 5.1.3.4-1:one=4h", 2, "'one=4h' cannot be read"),
    ("continuity service task grid new --name 名", 2, "it is new and needs a duration"),
    ("continuity service task grid new --duration 1h", 2, "it is new and needs a name"),
    (
      "continuity service task grid rebuild --after restore", 3,
      "restore tasks wait for one another (rebuild → restore → rebuild)"
    ),
    ("continuity service task grid rebuild --after restor", 3, "did you mean 'restore'?"),
    ("continuity service task grid rebuild --remove", 3, "there is no restore task 'rebuild'"),
    ("continuity service task grid rebild --remove", 3, "did you mean 'rebuild'?"),
    ("continuity service fallback grid new --name 名", 2, "it is new and needs a level and a start"),
    ("continuity service scenario grid S-2 --dwell 7d", 3, "there is no scenario 'S-2'"),
    (
      "continuity service scenario grid S-1 --duration net=1h", 3, "there is no restore task 'net'"
    ),
    ("continuity service show retail", 3, "nothing is registered under this id"),
    ("continuity simulate --service retail", 3, "assess continuity service list"),
    ("continuity simulate --scenario S-2", 3, "did you mean 'S-1'?"),
    ("continuity simulate --teams both", 2, "'both' is not one of its values"),
    ("org service remove grid", 3, "name it (S-1)"),
  ]

  @Test func `what makes no sense is refused with what would, and changes nothing`() throws {
    let stage = try Self.prepared()
    let before = try succeed("continuity service show grid", in: stage).output
    for (line, status, told) in Self.refused {
      let run = assess(line, in: stage)
      #expect(run.status.rawValue == status && run.output.isEmpty, "\(line): \(run.errors)")
      #expect(run.errors.contains(told), "\(line): \(run.errors)")
    }
    #expect(try succeed("continuity service show grid", in: stage).output == before)
  }

  @Test func `a service with levels stays, and so does a scenario that they name`() throws {
    let stage = try Self.prepared()
    try succeed("continuity service set retail --rto 4h", in: stage)
    let kept = assess("org service remove retail", in: stage)
    #expect(kept.errors.contains("levels are registered for it"), "\(kept.errors)")
    try succeed("continuity service scenario grid S-1 --dwell 7d", in: stage)
    let named = assess("scenario remove S-1", in: stage)
    #expect(named.errors.contains("the levels of grid name it"), "\(named.errors)")
    try succeed("continuity service scenario grid S-1 --remove", in: stage)
    try succeed("scenario remove S-1", in: stage)
    try succeed("continuity service remove retail", in: stage)
    try succeed("org service remove retail", in: stage)
  }

  @Test(arguments: Language.allCases)
  func `what is exported comes in again`(_ language: Language) throws {
    let stage = try Self.prepared(language)
    try succeed(
      "continuity service scenario grid S-1 --duration restore=20h --without-fallback manual",
      in: stage)
    let path = try TemporaryFolder.path + "/levels.json"
    let before = try succeed("continuity service show grid --format json", in: stage).output
    try succeed("continuity service export -o \(path)", in: stage)
    let same = try succeed("continuity service import \(path) --format json", in: stage).output
    #expect(same.contains("\"unchanged\": 1"), "\(same)")
    try succeed("continuity service remove grid", in: stage)
    try succeed("continuity service import \(path) --dry-run", in: stage)
    #expect(assess("continuity service show grid", in: stage).status == .badInput)
    try succeed("continuity service import \(path)", in: stage)
    #expect(try succeed("continuity service show grid --format json", in: stage).output == before)
    let history = try succeed("continuity service history grid --format csv", in: stage).output
    #expect(history.contains("changed,tasks,"), "\(history)")
  }

  @Test func `a file that is wrong in several places is told of all, and nothing is taken in`()
    throws
  {
    let stage = try Self.prepared()
    let path = try TemporaryFolder.path + "/levels.json"
    try """
    {"format": 1, "kind": "service-levels", "service-levels": [
      {"id": "gird", "rto": "4", "tasks": [{"id": "a", "name": "a", "duration": "-1h"}]},
      {"id": "grid", "rto": "4h", "minimun": {"level": 1, "from": "1h"},
       "detection": {"control": "5.1.3.4-1"}}
    ]}
    """.write(toFile: path, atomically: true, encoding: .utf8)
    let run = assess("continuity service import \(path)", in: stage)
    #expect(run.status == .badInput)
    for told in [
      "service-levels[0].rto: the value is of another kind: write a time such as \"1h30m\"",
      "service-levels[0].tasks[0].duration: the value is of another kind",
      "service-levels[1].minimun: the key 'minimun' is unknown: did you mean 'minimum'?",
      "service-levels[1].detection.by_tier: 'by_tier' is missing",
    ] {
      #expect(run.errors.contains(told), "\(run.errors)")
    }
  }

  @Test func `an open answer leaves it open, and a tier decides it`() throws {
    let stage = try Self.prepared()
    let open = try succeed("continuity simulate --format csv", in: stage).output
    #expect(open.contains("grid,,31h,20h,no,yes,no,no,"), "\(open)")
    #expect(open.contains(",open,"), "\(open)")
    try succeed(
      "score set 5.1.3.4-1 --tier 3 --evidence 記録 --grade verified --dated 2026-10-01", in: stage)
    let sure = try succeed("continuity simulate --service grid --format json", in: stage).output
    #expect(
      sure.contains("\"breach\": \"no\"") && sure.contains("\"recovery\": \"20h\""), "\(sure)")
    let one = try succeed(
      "continuity simulate --service grid --teams same --format json", in: stage)
    #expect(one.output.contains("\"breach\": \"yes\""), "\(one.output)")
    #expect(one.output.contains("\"assumption\": \"endurance:manual\""), "\(one.output)")
  }

  @Test func `in a scenario what is otherwise there counts`() throws {
    let stage = try Self.prepared()
    try succeed("continuity service scenario grid S-1 --duration restore=20h", in: stage)
    let all = try succeed("continuity simulate --scenario S-1 --format csv", in: stage).output
    #expect(all.contains("grid,S-1,39h,28h,no,yes,no,no,"), "\(all)")
  }

  @Test func `the curve is data for programs and a strip for people`() throws {
    let stage = try Self.prepared()
    let data = try succeed("continuity simulate --service grid --format json", in: stage).output
    #expect(data.contains("\"minute\": 1860"), "\(data)")
    #expect(!data.contains("▓"), "\(data)")
    let page = try succeed("continuity simulate --service grid", in: stage).output
    #expect(page.contains("▓▓▓▓"), "\(page)")
    let japanese = try succeed("continuity simulate --service grid --lang ja", in: stage).output
    #expect(japanese.contains("維持レベル逸脱の見込み") && japanese.contains("24時間5分から31時間まで"))
  }

  @Test
  func `an expected breach stands in the way of accepting, and calls for what would avert it`()
    throws
  {
    let stage = try Self.prepared()
    try succeed("scenario set S-1 --likelihood 5", in: stage)
    let judged = assess("risk assess --format json", in: stage).output
    #expect(
      judged.contains("\"breach\": \"no\"") && judged.contains("\"verdict\": \"unacceptable\""),
      "\(judged)")
    #expect(
      try succeed("risk list --format json", in: stage).output.contains("\"breach\": \"yes\""))
    let shown = try succeed("risk show S-1 --format json", in: stage).output
    #expect(shown.contains("\"breach\": \"yes\""), "\(shown)")
    try succeed(
      "action add A-watch --title 監視 --does 見張る --raise 5.1.3.4-1=1-3 --initial 100 --lead-time 1",
      in: stage)
    let ranked = try succeed("gap --rank --format json", in: stage).output
    #expect(ranked.contains("\"class\": \"B\""), "\(ranked)")
    try succeed("continuity service remove grid", in: stage)
    let without = try succeed("gap --rank --format json", in: stage).output
    #expect(!without.contains("\"class\": \"B\""), "\(without)")
    #expect(
      try succeed("risk list --format json", in: stage).output.contains("\"breach\": \"unknown\""))
  }
}
