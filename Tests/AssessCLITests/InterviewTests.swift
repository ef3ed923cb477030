import TestSupport
import Testing
import Wording

@testable import AssessCLI

/// `assess score ask`: a talk at the terminal.
@Suite(.temporaryFolder) struct InterviewTests {
  private func talk(
    _ line: String, _ lines: String..., in stage: Surroundings
  ) throws -> (run: FinishedRun, screen: String) {
    let typist = Typist(lines)
    let screen = Screen()
    var talking = stage
    talking.tell = { screen.show($0) }
    talking.listen = { typist.next() }
    return (try succeed(line, in: talking), screen.text)
  }

  private func shown(_ id: String, in stage: Surroundings) throws -> String {
    try succeed("score show \(id) --format json", in: stage).output
  }

  @Test(arguments: Language.allCases)
  func `a question is put with all that helps to answer it`(language: Language) throws {
    let stage = try quarter(language)
    let (_, screen) = try talk("score ask 5.1.3.3-1", "q", in: stage)
    let expected = [
      "[1/1] 5.1.3.3-1",
      Text(ja: "証跡の例", en: "Evidence, for example")[language],
      Text(ja: "q=終わる", en: "q=quit")[language],
    ]
    for words in expected { #expect(screen.contains(words)) }
  }

  @Test func `every answer is kept at once, and the talk goes on where it ended`() throws {
    let stage = try quarter()
    let (first, _) = try talk(
      "score ask 5.1.1.1 --format json", "３", "台帳", "r", "2026-06-01", "n", "対象がない", "見本", in: stage
    )
    #expect(first.output.contains(#""answered": 2"#))
    let one = try shown("5.1.1.1-1", in: stage)
    #expect(
      one.contains(#""tier": 3"#) && one.contains("台帳") && one.contains(#""grade": "record""#))
    let two = try shown("5.1.1.1-2", in: stage)
    #expect(two.contains("not-applicable") && two.contains("対象がない") && two.contains("見本"))
    let (_, screen) = try talk("score ask 5.1.1.1", "u", "b", "x", "", in: stage)
    #expect(screen.contains("[1/2] 5.1.1.1-3"))
    #expect(try shown("5.1.1.1-3", in: stage).contains("unknown"), "a reason was not given")
  }

  @Test func `what is no answer is said, and nothing is kept`() throws {
    let stage = try quarter()
    let (run, screen) = try talk("score ask 5.1.1.1-1 --format json", "9", "", "y", "寝る", in: stage)
    #expect(run.output.contains(#""answered": 0"#))
    #expect(screen.contains("there is no tier 9"))
    #expect(screen.contains("This is not an answer here."))
    #expect(try shown("5.1.1.1-1", in: stage).contains("unanswered"))
  }

  @Test(arguments: [
    (["1", "", "9", "3"], "stdin:3: there is no tier 9"),
    (["1", "台帳", "z"], "stdin:3: "),
    (["\u{FFFD}"], "stdin:1: this is not text in UTF-8"),
  ])
  func `a file of answers ends at its first wrong line, and what came before is kept`(
    lines: [String], error: String
  ) throws {
    var stage = try quarter()
    let typist = Typist(lines)
    stage.listen = { typist.next() }
    stage.isAnsweredByPerson = false
    let run = assess("score ask 5.1.1.1", in: stage)
    #expect(run.status == .badInput)
    #expect(run.errors.contains(error), "\(run.errors)")
    let kept = try shown("5.1.1.1-1", in: stage)
    #expect(kept.contains(#""answer": "adopted""#) == (lines.count == 4))
    #expect(try shown("5.1.1.1-2", in: stage).contains("unanswered"))
  }

  @Test func `a mark at the head of a file is no answer`() throws {
    let stage = try quarter()
    _ = try talk("score ask 5.1.1.1-1", "\u{FEFF}2", "", in: stage)
    #expect(try shown("5.1.1.1-1", in: stage).contains(#""tier": 2"#))
  }

  @Test func `check items are asked one by one`() throws {
    let stage = try quarter()
    let (_, _) = try talk(
      "score ask 5.1.1.1-1", "i", "f", "l", "p", "?", "n", "s", "s", "s", "台帳", "", "", in: stage)
    let kept = try shown("5.1.1.1-1", in: stage)
    #expect(kept.contains(#""5.1.1.1-1.i1": "FI""#) && kept.contains(#""5.1.1.1-1.i4": "NI""#))
    #expect(!kept.contains("i5"))
  }

  @Test func `a draft is confirmed with a letter, a remark leaves it a draft`() throws {
    let stage = try quarter()
    try succeed("score set 5.1.3.3-1 --tier 2 --evidence 手順書", in: stage)
    try succeed(
      "period close 2026Q2 --prepared-by a --checked-by b --approved-by c --with-gaps x", in: stage)
    try succeed("period open 2026Q3 --from 2026Q2", in: stage)
    let (_, screen) = try talk("score ask 5.1.3.3-1", "c", "要相談", "q", in: stage)
    #expect(screen.contains("To be confirmed: carried over from 2026Q2"))
    let noted = try shown("5.1.3.3-1", in: stage)
    #expect(noted.contains("要相談") && noted.contains(#""draft""#))
    _ = try talk("score ask 5.1.3.3-1", "y", in: stage)
    let kept = try shown("5.1.3.3-1", in: stage)
    #expect(!kept.contains(#""draft""#) && kept.contains(#""tier": 2"#))
  }
}
