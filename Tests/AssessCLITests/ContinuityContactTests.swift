import Foundation
import TestSupport
import Testing
import Wording

@testable import AssessCLI

/// Whom to tell in an incident, and what obliges to it.
@Suite(.temporaryFolder) struct ContinuityContactTests {
  private static func prepared(_ language: Language = .english) throws -> Surroundings {
    let stage = try quarter(language)
    try succeed(
      "continuity contact set meti --party ministry --name 窓口 --channel 電話 --channel 電子メール "
        + "--form 様式 --within 2h --owner 佐伯 --duty AP5-3-2", in: stage)
    return stage
  }

  @Test func `only what is named changes, and a confirmation is noted with its day`() throws {
    let stage = try Self.prepared()
    let list = try succeed("continuity contact list --format csv", in: stage).output
    #expect(list.contains("meti,ministry,窓口,電話;電子メール,様式,2h,佐伯,,AP5-3-2,,never-confirmed,"))
    try succeed("continuity contact confirm meti --on 2026-03-01 --why 点検", in: stage)
    try succeed("continuity contact set meti --form= --note 備考", in: stage)
    let stale = try succeed("continuity contact list --format csv", in: stage).output
    #expect(stale.contains("電話;電子メール,,2h,佐伯,,AP5-3-2,2026-03-01,stale,備考"), "\(stale)")
    let fresh = try succeed("continuity contact list --stale 12 --format csv", in: stage).output
    #expect(fresh.contains(",2026-03-01,fresh,"), "\(fresh)")
    let history = try succeed("continuity contact history meti --format csv", in: stage).output
    #expect(history.contains("changed,confirmed,点検"), "\(history)")
  }

  private static let refused: [(String, UInt8, String)] = [
    ("continuity contact set new --name 名", 2, "it is new and needs a party"),
    ("continuity contact set new --party police", 2, "it is new and needs a name"),
    ("continuity contact set new --party polic --name 名", 2, "'polic' is not one of its values"),
    ("continuity contact set meti --within soon", 2, "'soon' is not a time"),
    ("continuity contact set meti --duty AP5-3-22", 3, "there is no duty 'AP5-3-22': did you mean"),
    ("continuity contact confirm mti", 3, "did you mean 'meti'?"),
    ("continuity contact confirm meti --on 2030-01-01", 3, "2030-01-01 is yet to come"),
    ("continuity contact remove mti", 3, "did you mean 'meti'?"),
    ("continuity duties --at tomorrow", 2, "this is not a date"),
    ("continuity duties --stale 0", 2, "give a whole number from 1 to 120"),
  ]

  @Test func `what makes no sense is refused with what would`() throws {
    let stage = try Self.prepared()
    for (line, status, told) in Self.refused {
      let run = assess(line, in: stage)
      #expect(run.status.rawValue == status && run.output.isEmpty, "\(line): \(run.errors)")
      #expect(run.errors.contains(told), "\(line): \(run.errors)")
    }
  }

  @Test(arguments: Language.allCases)
  func `what is exported comes in again`(_ language: Language) throws {
    let stage = try Self.prepared(language)
    let path = try TemporaryFolder.path + "/contacts.json"
    let before = try succeed("continuity contact list --format json", in: stage).output
    try succeed("continuity contact export -o \(path)", in: stage)
    try succeed("continuity contact remove meti", in: stage)
    try succeed("continuity contact import \(path) --dry-run", in: stage)
    #expect(!(try succeed("continuity contact list", in: stage).output.contains("meti")))
    try succeed("continuity contact import \(path)", in: stage)
    #expect(try succeed("continuity contact list --format json", in: stage).output == before)
    try """
    {"format": 1, "kind": "contacts", "contacts": [
      {"id": "a", "party": "polise", "name": "名"},
      {"id": "b", "party": "police", "name": "名", "duties": ["XX-1"]}
    ]}
    """.write(toFile: path, atomically: true, encoding: .utf8)
    let bad = assess("continuity contact import \(path) --lang en", in: stage)
    #expect(bad.errors.contains("contacts[0].party: 'polise' cannot be used"), "\(bad.errors)")
    #expect(bad.errors.contains("contacts[1]: there is no duty 'XX-1'"), "\(bad.errors)")
  }

  @Test func `the checklist tells whom to tell, and which duty has nobody`() throws {
    let stage = try Self.prepared()
    let list = try succeed("continuity duties --format json", in: stage).output
    #expect(list.contains("\"duty\": \"AP5-3-2\"") && list.contains("\"contact\": \"meti\""))
    #expect(list.contains("\"duty\": \"PS-2-1-1\"") && list.contains("\"state\": \"nobody\""))
    #expect(!list.contains("PJ-A2-1"), "that notice held until 2024")
    #expect(!list.contains("RA-5-1"), "that is for special essential operators")
    try succeed("org set --regime special-essential", in: stage)
    let designated = try succeed("continuity duties --at now --format json", in: stage).output
    #expect(designated.contains("\"duty\": \"RA-5-1\""), "\(designated)")
    let before = try succeed("continuity duties --at 2024-01-10 --all --format json", in: stage)
    #expect(before.output.contains("PJ-A2-1") && !before.output.contains("PS-2-1-1"))
  }
}
