import GapAnalysis
import ProfileModel
import TestSupport
import Testing

/// What must hold whatever was edited where.
@Suite struct MergePropertyTests {
  static let seeds = Array(UInt64(1)...80)

  @Test(arguments: seeds)
  func `edits of different parts come together in any order`(_ seed: UInt64) throws {
    var chance = SplitMix64(seed: seed)
    let start = MergeStage(Self.ratings(&chance))
    var expected = start
    var files: [ScoringReturn] = []
    var places = start.keys.flatMap { key in RatingPart.allCases.map { (key, $0) } }
    places.shuffle(using: &chance)
    for number in 1...3 {
      let mine = places.prefix(.random(in: 0...5, using: &chance))
      places.removeFirst(mine.count)
      var changes: [RatingKey: [(RatingPart, Rating)]] = [:]
      for (key, part) in mine {
        let value = Self.fresh(key, number)
        changes[key, default: []].append((part, value))
        expected.edit(key) { $0.take(part, of: value) }
      }
      files.append(
        start.issue("\(number).xlsx") { rating in
          for (part, value) in changes[rating.key] ?? [] { rating.take(part, of: value) }
        })
    }
    var together = start
    #expect(try together.take(files).conflicts == [])
    #expect(together.stored.map(\.rating) == expected.stored.map(\.rating))
    var oneByOne = start
    for file in files.shuffled(using: &chance) {
      #expect(try oneByOne.take([file]).conflicts == [])
    }
    #expect(oneByOne.stored.map(\.rating) == expected.stored.map(\.rating))
  }

  @Test(arguments: seeds)
  func `the order of files and rows does not matter`(_ seed: UInt64) throws {
    var chance = SplitMix64(seed: seed)
    let (stage, files) = Self.story(&chance)
    let shuffled = files.shuffled(using: &chance).map { file in
      ScoringReturn(file: file.file, issue: nil, rows: file.rows.shuffled(using: &chance))
    }
    let same = try stage.merged(files) == stage.merged(shuffled)
    #expect(same)
  }

  @Test(arguments: seeds)
  func `what was taken in once changes nothing ever after`(_ seed: UInt64) throws {
    var chance = SplitMix64(seed: seed)
    var (stage, files) = Self.story(&chance)
    let first = try stage.take(files)
    let again = try stage.merged(files)
    #expect(again.ratings == [])
    #expect(again.conflicts.map(\.key) == first.conflicts.map(\.key))
    #expect(again.conflicts.map(\.part) == first.conflicts.map(\.part))
    for _ in 1...4 { Self.editAnywhere(&stage, &chance) }
    let taken = Set(first.edits(.taken).map { Edit($0) })
    let later = try stage.merged(files)
    for edit in later.edits where taken.contains(Edit(edit)) {
      #expect([.present, .superseded].contains(edit.fate))
    }
  }

  @Test(arguments: seeds)
  func `no edit of any file is lost`(_ seed: UInt64) throws {
    var chance = SplitMix64(seed: seed)
    let (stage, files) = Self.story(&chance)
    var after = stage
    let outcome = try after.take(files)
    for file in files {
      for row in file.rows {
        let key = row.rating.key
        let base = stage.versions[key]?.first { $0.revision == row.base }?.rating ?? Rating(key)
        let shown = MergeStage.filled(base) { _ in }
        for part in row.parts where !row.rating.agrees(with: shown, on: part) {
          let edit = try #require(
            outcome.edits.first { $0.file == file.file && $0.key == key && $0.part == part })
          switch edit.fate {
          case .taken:
            #expect(edit.rating.agrees(with: after.rating(key), on: part))
          case .present:
            let now = MergeStage.filled(stage.rating(key)) { _ in }
            #expect(row.rating.agrees(with: now, on: part))
          case .superseded:
            let said = MergeStage.filled(edit.rating) { _ in }
            let since = (stage.versions[key] ?? []).filter { version in
              version.revision > row.base ?? 0 && !(version.rating.isDraft && part == .answer)
            }
            #expect(
              since.contains { MergeStage.filled($0.rating) { _ in }.agrees(with: said, on: part) })
          case .conflicting:
            let conflict = outcome.conflicts.first { $0.key == key && $0.part == part }
            #expect(conflict?.claims.contains { $0.file == file.file } == true)
          case .overruled, .decided: Issue.record("nothing was decided yet")
          }
        }
      }
    }
  }

  @Test(arguments: seeds)
  func `a part that no file claims stays as it is`(_ seed: UInt64) throws {
    var chance = SplitMix64(seed: seed)
    let (stage, files) = Self.story(&chance)
    var after = stage
    let taken = try after.take(files).edits(.taken)
    for key in stage.keys {
      for part in RatingPart.allCases
      where !taken.contains(where: { $0.key == key && $0.part == part }) {
        #expect(after.rating(key).agrees(with: stage.rating(key), on: part))
      }
    }
  }

  @Test(arguments: seeds)
  func `decisions leave no conflict and are what stands`(_ seed: UInt64) throws {
    var chance = SplitMix64(seed: seed)
    let (stage, files) = Self.story(&chance)
    let open = try stage.merged(files)
    let answers = open.conflicts.map { conflict in
      let claim = conflict.claims.randomElement(using: &chance)
      let take = Bool.random(using: &chance) ? claim.map { ConflictAnswer.Take.file($0.file) } : nil
      return ConflictAnswer(
        conflict.key, conflict.part, take: take ?? .store, at: .word("test"))
    }
    var after = stage
    let outcome = try after.take(files, .answers(answers))
    #expect(outcome.conflicts == [])
    #expect(outcome.edits(.conflicting) == [])
    #expect(outcome.edits.count == open.edits.count)
    for (conflict, answer) in zip(open.conflicts, answers) {
      var expected = conflict.store
      if case .file(let file) = answer.take {
        expected = try #require(conflict.claims.first { $0.file == file }).rating
      }
      #expect(after.rating(conflict.key).agrees(with: expected, on: conflict.part))
    }
  }

  @Test(arguments: seeds)
  func `to prefer the store changes nothing that is in conflict`(_ seed: UInt64) throws {
    var chance = SplitMix64(seed: seed)
    let (stage, files) = Self.story(&chance)
    var after = stage
    let open = try stage.merged(files)
    let outcome = try after.take(files, .prefer(.store))
    #expect(outcome.conflicts == [])
    #expect(outcome.edits(.overruled).count == open.edits(.conflicting).count)
    for conflict in open.conflicts {
      #expect(
        after.rating(conflict.key).agrees(with: stage.rating(conflict.key), on: conflict.part))
    }
  }

  @Test func `the stories hold every fate`() throws {
    var fates: Set<MergedEdit.Fate> = []
    for seed in Self.seeds {
      var chance = SplitMix64(seed: seed)
      let (stage, files) = Self.story(&chance)
      fates.formUnion(try stage.merged(files).fates)
    }
    #expect(fates == [.taken, .present, .superseded, .conflicting])
  }

  // MARK: Made-up stories

  private struct Edit: Hashable {
    let file: String
    let key: RatingKey
    let part: RatingPart

    init(_ edit: MergedEdit) {
      (file, key, part) = (edit.file, edit.key, edit.part)
    }
  }

  /// A store that is edited while files are out, and what comes back.
  private static func story(_ chance: inout SplitMix64) -> (MergeStage, [ScoringReturn]) {
    var stage = MergeStage(ratings(&chance))
    var files: [ScoringReturn] = []
    for number in 1...4 {
      for _ in 0..<Int.random(in: 0...2, using: &chance) { editAnywhere(&stage, &chance) }
      var file = stage.issue("\(number).xlsx") { rating in
        for part in RatingPart.allCases where Int.random(in: 0...3, using: &chance) == 0 {
          rating.take(part, of: value(rating.key, &chance))
        }
      }
      if Int.random(in: 0...4, using: &chance) == 0 { file = withoutBases(file) }
      files.append(file)
    }
    for _ in 0..<Int.random(in: 0...3, using: &chance) { editAnywhere(&stage, &chance) }
    return (stage, files)
  }

  private static func withoutBases(_ file: ScoringReturn) -> ScoringReturn {
    ScoringReturn(
      file: file.file, issue: nil,
      rows: file.rows.map {
        ScoringReturn.Row($0.rating, parts: $0.parts, base: nil, at: $0.place)
      })
  }

  private static func editAnywhere(_ stage: inout MergeStage, _ chance: inout SplitMix64) {
    guard let key = stage.keys.randomElement(using: &chance),
      let part = RatingPart.allCases.randomElement(using: &chance)
    else { return }
    let value = value(key, &chance)
    stage.edit(key) { $0.take(part, of: value) }
  }

  private static func ratings(_ chance: inout SplitMix64) -> [Rating] {
    (1...4).map { number in
      let key = RatingKey(
        catalog: "house", control: "\(number)",
        scope: number % 2 == 0 ? .unit("plant") : .organisation)
      var rating = value(key, &chance)
      if Bool.random(using: &chance), let earlier = PeriodID("2026Q2") {
        rating.draft = RatingDraft(period: earlier)
      }
      rating.evidence = rating.evidence.map { piece in
        var piece = piece
        piece.digest = Bool.random(using: &chance) ? "0123" : nil
        return piece
      }
      return rating
    }
  }

  /// A rating of few possible values, so that edits meet.
  private static func value(_ key: RatingKey, _ chance: inout SplitMix64) -> Rating {
    let answers: [Answer] = [
      .unanswered, .unknown, .notApplicable, .adopted(.tier(2)), .adopted(.tier(3)),
      .adopted(.items(["a": .full])),
    ]
    let texts = [nil, "一", "二"]
    var rating = Rating(key, answer: answers.randomElement(using: &chance) ?? .unknown)
    rating.answeredOn = CivilDate(
      year: 2026, month: 10, day: .random(in: 1...2, using: &chance))
    let count = Int.random(in: 0...2, using: &chance)
    rating.evidence = ["規程", "記録"].prefix(count).map { Evidence(title: $0, grade: .record) }
    rating.exceptions = texts.randomElement(using: &chance) ?? nil
    rating.compensating = texts.randomElement(using: &chance) ?? nil
    rating.remark = texts.randomElement(using: &chance) ?? nil
    rating.owner = texts.randomElement(using: &chance) ?? nil
    rating.checker = texts.randomElement(using: &chance) ?? nil
    return rating
  }

  /// A rating that says in every part what no other one does.
  private static func fresh(_ key: RatingKey, _ number: Int) -> Rating {
    let word = "新\(number)"
    var rating = Rating(key, answer: .notAdopted)
    rating.reason = word
    rating.evidence = [Evidence(title: word, grade: .verified)]
    rating.exceptions = word
    rating.compensating = word
    rating.remark = word
    rating.owner = word
    rating.checker = word
    return rating
  }
}
