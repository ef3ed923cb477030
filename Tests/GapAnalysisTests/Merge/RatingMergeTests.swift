import GapAnalysis
import ProfileModel
import Testing

@Suite struct RatingMergeTests {
  @Test func `what a file left alone changes nothing`() throws {
    let stage = MergeStage([Self.answered])
    let outcome = try stage.merged([stage.issue("a.xlsx")])
    #expect(outcome.edits == [])
    #expect(outcome.ratings == [])
    #expect(outcome.untouched == RatingPart.allCases.count)
  }

  @Test func `what only a file changed goes in`() throws {
    var stage = MergeStage()
    let file = stage.issue("a.xlsx", [.first]) { $0.answer = .adopted(.tier(3)) }
    let outcome = try stage.take([file])
    #expect(outcome.fates == [.taken])
    #expect(outcome.edits.first?.place == .line(2, of: "a.xlsx"))
    #expect(stage.rating(.first).answer == .adopted(.tier(3)))
    #expect(stage.rating(.second) == Rating(.second))
  }

  @Test func `what only the store changed stays`() throws {
    var stage = MergeStage()
    let file = stage.issue("a.xlsx") { $0.remark = "見た" }
    stage.edit { $0.answer = .adopted(.tier(2)) }
    try stage.take([file])
    #expect(stage.rating(.first).answer == .adopted(.tier(2)))
    #expect(stage.rating(.first).remark == "見た")
  }

  @Test func `what both changed alike is there already`() throws {
    var stage = MergeStage()
    let file = stage.issue("a.xlsx", [.first]) { $0.answer = .unknown }
    stage.edit { $0.answer = .unknown }
    let outcome = try stage.merged([file])
    #expect(outcome.fates == [.present])
    #expect(outcome.ratings == [])
  }

  @Test func `what both changed otherwise is a conflict with all values`() throws {
    var stage = MergeStage()
    let file = stage.issue("a.xlsx", [.first]) { $0.answer = .adopted(.tier(3)) }
    stage.edit { $0.answer = .adopted(.tier(2)) }
    let outcome = try stage.merged([file])
    let conflict = try #require(outcome.conflicts.first)
    #expect(outcome.conflicts.count == 1)
    #expect(conflict.key == .first)
    #expect(conflict.part == .answer)
    #expect(conflict.store.answer == .adopted(.tier(2)))
    #expect(conflict.claims.map(\.file) == ["a.xlsx"])
    #expect(conflict.claims.map(\.rating.answer) == [.adopted(.tier(3))])
    #expect(conflict.claims.map(\.base.answer) == [.unanswered])
    #expect(outcome.ratings == [])
  }

  @Test func `two files that agree go in once`() throws {
    var stage = MergeStage()
    let files = ["a.xlsx", "b.xlsx"].map { stage.issue($0, [.first]) { $0.owner = "佐藤" } }
    let outcome = try stage.take(files)
    #expect(outcome.fates == [.taken, .taken])
    #expect(stage.rating(.first).owner == "佐藤")
  }

  @Test func `two files that differ are in conflict with one another`() throws {
    let stage = MergeStage()
    let files = ["b.xlsx", "a.xlsx"].map { name in
      stage.issue(name, [.first]) { $0.owner = name }
    }
    let outcome = try stage.merged(files)
    #expect(outcome.conflicts.map(\.part) == [.owner])
    #expect(outcome.conflicts.first?.claims.map(\.file) == ["a.xlsx", "b.xlsx"])
    #expect(outcome.ratings == [])
  }

  @Test func `the word of a file issued later stands over an earlier one that went in`() throws {
    var stage = MergeStage()
    let early = stage.issue("early.xlsx", [.first]) { $0.answer = .adopted(.tier(2)) }
    try stage.take([early])
    let late = stage.issue("late.xlsx", [.first]) { $0.answer = .adopted(.tier(3)) }
    let outcome = try stage.take([early, late])
    #expect(outcome.conflicts == [])
    #expect(stage.rating(.first).answer == .adopted(.tier(3)))
  }

  @Test func `a file that agrees with one issued later does not make it a conflict`() throws {
    var stage = MergeStage()
    let early = stage.issue("early.xlsx", [.first]) { $0.answer = .adopted(.tier(3)) }
    stage.edit { $0.answer = .adopted(.tier(2)) }
    let late = stage.issue("late.xlsx", [.first]) { $0.answer = .adopted(.tier(3)) }
    #expect(try stage.merged([early]).conflicts.count == 1)
    #expect(try stage.merged([early, late]).fates == [.taken, .taken])
  }

  @Test func `what went in and was changed since does not come back`() throws {
    var stage = MergeStage()
    let file = stage.issue("a.xlsx", [.first]) { $0.answer = .adopted(.tier(3)) }
    try stage.take([file])
    stage.edit { $0.answer = .adopted(.tier(2)) }
    #expect(try stage.merged([file]).fates == [.superseded])
    stage.edit { $0.answer = .unanswered }
    #expect(try stage.merged([file]).fates == [.superseded], "nor when it was taken back")
  }

  @Test func `one part of a row may go in while another is a conflict`() throws {
    var stage = MergeStage()
    let file = stage.issue("a.xlsx", [.first]) {
      $0.remark = "見た"
      $0.answer = .unknown
    }
    stage.edit { $0.answer = .notAdopted }
    let outcome = try stage.merged([file])
    #expect(outcome.edits(.taken).map(\.part) == [.remark])
    #expect(outcome.conflicts.map(\.part) == [.answer])
    #expect(outcome.ratings.map(\.remark) == ["見た"])
    #expect(outcome.ratings.map(\.answer) == [.notAdopted])
  }

  @Test func `an answer that is taken back loses its name and its day`() throws {
    var stage = MergeStage()
    stage.edit {
      $0.answer = .adopted(.tier(2))
      $0.respondent = "佐藤"
      $0.answeredOn = CivilDate(year: 2026, month: 11, day: 1)
    }
    let file = stage.issue("a.xlsx", [.first]) { $0.answer = .unanswered }
    #expect(try stage.take([file]).fates == [.taken])
    #expect(stage.rating(.first) == Rating(.first))
    #expect(try stage.take([file]).ratings == [], "taken in twice it changes nothing")
  }

  @Test func `a part that a file does not speak of is left alone`() throws {
    let stage = MergeStage([Self.answered])
    let row = ScoringReturn.Row(
      Rating(.first, answer: .unknown), parts: [.remark], base: 1, at: .line(2, of: "a.csv"))
    let outcome = try stage.merged([ScoringReturn(file: "a.csv", issue: nil, rows: [row])])
    #expect(outcome.edits == [])
    #expect(outcome.ratings == [])
  }

  // MARK: Rows that were not issued here

  @Test(arguments: [nil, 7])
  func `without a base a blank is filled in and another answer is a conflict`(
    _ base: Int?
  ) throws {
    let stage = MergeStage([Self.answered, Rating(.second)])
    let rows = [RatingKey.first, .second].map { key in
      ScoringReturn.Row(
        Rating(key, answer: .unknown), parts: [.answer, .remark], base: base,
        at: .line(2, of: "a.csv"))
    }
    let outcome = try stage.merged([ScoringReturn(file: "a.csv", issue: nil, rows: rows)])
    #expect(outcome.ratings.map(\.key) == [.second])
    #expect(outcome.conflicts.map(\.key) == [.first])
  }

  @Test func `without a base a table may be taken in twice`() throws {
    var stage = MergeStage()
    let row = ScoringReturn.Row(
      Rating(.first, answer: .unknown), parts: [.answer], base: nil, at: .line(2, of: "a.csv"))
    let file = ScoringReturn(file: "a.csv", issue: nil, rows: [row])
    #expect(try stage.take([file]).fates == [.taken])
    #expect(try stage.take([file]).fates == [.present])
    stage.edit { $0.answer = .adopted(.tier(4)) }
    #expect(try stage.take([file]).fates == [.superseded])
  }

  @Test func `a table that knows only answers agrees with what more is known of them`() throws {
    var known = Rating(.first, answer: .notApplicable)
    known.reason = "該当する設備がない"
    known.respondent = "佐藤"
    known.answeredOn = CivilDate(year: 2026, month: 10, day: 1)
    let stage = MergeStage([known])
    let row = ScoringReturn.Row(
      Rating(.first, answer: .notApplicable), parts: [.answer], base: nil,
      at: .line(2, of: "a.csv"))
    let outcome = try stage.merged([ScoringReturn(file: "a.csv", issue: nil, rows: [row])])
    #expect(outcome.fates == [.present])
  }

  // MARK: Evidence

  @Test func `a digest that no table shows is not lost`() throws {
    var stage = MergeStage([Self.proved])
    let second = Evidence(title: "記録", grade: .record)
    let file = stage.issue("a.xlsx") { $0.evidence.append(second) }
    try stage.take([file])
    #expect(stage.rating(.first).evidence == Self.proved.evidence + [second])
    #expect(try stage.merged([stage.issue("b.xlsx")]).edits == [])
  }

  @Test func `a digest is not given to another piece of evidence`() throws {
    let day = CivilDate(year: 2026, month: 10, day: 1)
    let others = [
      Evidence(title: "別", grade: .document, place: "文書庫"),
      Evidence(title: "規程", grade: .document, place: "別"),
      Evidence(title: "規程", grade: .document, place: "文書庫", date: day),
    ]
    for other in others {
      var stage = MergeStage([Self.proved])
      try stage.take([stage.issue("a.xlsx") { $0.evidence = [other] }])
      #expect(stage.rating(.first).evidence == [other])
    }
  }

  @Test func `a digest that the store got since is no conflict with a file left alone`() throws {
    var stage = MergeStage([Self.answered])
    stage.edit { $0.evidence = [Evidence(title: "規程", grade: .document)] }
    let file = stage.issue("a.xlsx")
    stage.edit { $0.evidence[0].digest = "f00d" }
    #expect(try stage.merged([file]).edits == [])
  }

  // MARK: Drafts

  @Test func `a draft that nobody touched stays a draft`() throws {
    let stage = MergeStage([Self.draft])
    #expect(try stage.merged([stage.issue("a.xlsx")]).edits == [])
  }

  @Test func `a draft is confirmed by another answer`() throws {
    var stage = MergeStage([Self.draft])
    let outcome = try stage.take([stage.issue("a.xlsx") { $0.answer = .adopted(.tier(4)) }])
    #expect(outcome.fates == [.taken])
    #expect(!stage.rating(.first).isDraft)
  }

  @Test func `a draft is confirmed by whoever signs or dates it`() throws {
    let today = CivilDate(year: 2026, month: 11, day: 20)
    let signatures: [(inout Rating) -> Void] = [
      { $0.respondent = "佐藤" }, { $0.answeredOn = today }, { $0.reason = "点検した" },
    ]
    for sign in signatures {
      var stage = MergeStage([Self.draft])
      try stage.take([stage.issue("a.xlsx", nil, sign)])
      #expect(!stage.rating(.first).isDraft)
      #expect(stage.rating(.first).answer == Self.draft.answer)
    }
  }

  @Test func `what a reader leaves unconfirmed stays so unless the answer changes`() throws {
    var stage = MergeStage([Self.draft])
    let file = stage.issue("a.xlsx") { rating in
      rating.draft = Self.draft.draft
      rating.approver = "見本一郎"
    }
    #expect(try stage.take([file]).fates == [.taken])
    #expect(stage.rating(.first).isDraft)
    #expect(stage.rating(.first).approver == "見本一郎")
    #expect(try stage.take([file]).fates == [.present])
    let other = stage.issue("b.xlsx") { rating in
      rating.draft = Self.draft.draft
      rating.answer = .unknown
    }
    try stage.take([other])
    #expect(!stage.rating(.first).isDraft)
  }

  @Test func `a confirmed answer goes before the same one unconfirmed`() throws {
    var stage = MergeStage([Rating(.first)])
    let files = ["a.csv", "b.csv"].map { name in
      var rating = Self.draft
      if name == "b.csv" { rating.draft = nil }
      let row = ScoringReturn.Row(rating, parts: [.answer], base: nil, at: .line(2, of: name))
      return ScoringReturn(file: name, issue: nil, rows: [row])
    }
    try stage.take([files[0]])
    #expect(stage.rating(.first).isDraft)
    try stage.take(files)
    #expect(!stage.rating(.first).isDraft)
  }

  @Test func `a remark does not confirm a draft`() throws {
    var stage = MergeStage([Self.draft])
    try stage.take([stage.issue("a.xlsx") { $0.remark = "見た" }])
    #expect(stage.rating(.first).isDraft)
    #expect(stage.rating(.first).remark == "見た")
  }

  @Test func `what somebody confirmed meanwhile is a conflict with another answer`() throws {
    var stage = MergeStage([Self.draft])
    let file = stage.issue("a.xlsx") { $0.answer = .unknown }
    let left = stage.issue("b.xlsx")
    stage.edit { $0.draft = nil }
    #expect(try stage.merged([file, left]).fates == [.conflicting])
    #expect(try stage.merged([left]).edits == [])
  }

  @Test func `a table of somebody else's confirms the draft that it agrees with`() throws {
    var stage = MergeStage([Self.draft])
    var said = Self.draft
    said.draft = nil
    let row = ScoringReturn.Row(said, parts: [.answer], base: nil, at: .line(2, of: "a.csv"))
    try stage.take([ScoringReturn(file: "a.csv", issue: nil, rows: [row])])
    #expect(!stage.rating(.first).isDraft)
  }

  // MARK: Samples

  private static let answered = {
    var rating = Rating(.first, answer: .adopted(.tier(3)))
    rating.owner = "佐藤"
    return rating
  }()

  private static let proved = {
    var rating = Rating(.first, answer: .adopted(.tier(3)))
    rating.evidence = [
      Evidence(title: "規程", grade: .document, place: "文書庫", digest: "0123")
    ]
    return rating
  }()

  private static let draft = {
    var rating = Rating(.first, answer: .adopted(.tier(2)))
    rating.answeredOn = CivilDate(year: 2026, month: 8, day: 1)
    rating.draft = PeriodID("2026Q2").map { RatingDraft(period: $0) }
    return rating
  }()
}
