public import GapAnalysis
public import ProfileModel
public import Sheets
public import Wording

/// The table of conflicts: what each side says, and a column in which somebody decides.
public enum ConflictTable {
  private enum Field: String, CaseIterable {
    case catalog
    case control
    case title
    case scope
    case part
    case base
    case store
    case take

    var title: Text {
      switch self {
      case .catalog: RatingField.catalog.title
      case .control: RatingField.control.title
      case .title: RatingField.title.title
      case .scope: RatingField.scope.title
      case .part: Text(ja: "部分", en: "Part")
      case .base: Text(ja: "発行時", en: "As issued")
      case .store: Text(ja: "保存値", en: "Stored")
      case .take: Text(ja: "採る値", en: "Take")
      }
    }
  }

  private static let valueMark = "value:"

  /// The table as comma-separated text, with a column for each file.
  public static func csv(
    _ conflicts: [MergeConflict], sets: [ControlSet], in language: Language
  ) -> String {
    let files = Set(conflicts.flatMap { $0.claims.map(\.file) }).sorted()
    let head = Field.allCases.filter { $0 != .take }.map(\.rawValue)
    var text = "\u{FEFF}" + line(head + files + [Field.take.rawValue])
    for conflict in conflicts {
      let key = conflict.key
      let title = sets.first { $0.catalog.id == key.catalog }?.control(key.control)?.title
      let words = { (rating: Rating) in PartWords.text(of: conflict.part, in: rating)[language] }
      var bases: [String] = []
      for base in conflict.claims.map({ words($0.base) }) where !bases.contains(base) {
        bases.append(base)
      }
      let said = files.map { file in
        conflict.claims.first { $0.file == file }.map { words($0.rating) } ?? ""
      }
      text += line(
        [
          key.catalog, key.control, title?[language] ?? "", key.scope.description,
          conflict.part.rawValue, bases.joined(separator: " | "), words(conflict.store),
        ] + said + [""])
    }
    return text
  }

  private static func line(_ cells: [String]) -> String {
    CSVRow.line(cells.map { FormulaMark.put(on: $0) })
  }

  /// Throws where a decision was made about something that the store, or a file, does not say any
  /// more.
  public static func check(
    _ answers: [ConflictAnswer], against conflicts: [MergeConflict]
  ) throws(Failure) {
    let open = Dictionary(grouping: conflicts, by: \.key)
    let problems = answers.compactMap { answer in
      open[answer.key]?.first { $0.part == answer.part }.flatMap { changed(answer, $0) }
    }
    guard problems.isEmpty else { throw Failure(.input, problems) }
  }

  /// What has changed since a question was put: the store first, then the files in their order.
  private static func changed(_ answer: ConflictAnswer, _ conflict: MergeConflict) -> Problem? {
    let stored = PartWords.text(of: answer.part, in: conflict.store)
    if let seen = answer.seen, !isSame(seen, stored) { return changed(answer, to: stored) }
    for (file, seen) in answer.said.sorted(by: { $0.key < $1.key }) {
      let claim = conflict.claims.first { $0.file == file }
      let now = claim.map { PartWords.text(of: answer.part, in: $0.rating) }
      guard now.map({ isSame(seen, $0) }) ?? seen.isEmpty else {
        return changed(answer, file, to: now ?? Text(ja: "発行時のまま", en: "as issued"))
      }
    }
    return nil
  }

  private static func isSame(_ seen: String, _ now: Text) -> Bool {
    [now.japanese, now.english].contains { compared($0) == compared(seen) }
  }

  /// A text as it can be compared after it went through a table: a lone dash of any kind is one dash.
  private static func compared(_ text: String) -> String {
    let bare = Identifier.trimmed(FormulaMark.removed(from: text))
    return bare == "－" ? "-" : bare
  }

  private static func changed(_ answer: ConflictAnswer, to words: Text) -> Problem {
    Problem(
      at: answer.place,
      Text(
        ja:
          "この表を書き出した後に、\(answer.key) の\(answer.part.readable.japanese)の保存値が「\(words.japanese)」に変わりました",
        en: "the stored \(answer.part.readable.english) of \(answer.key) has become "
          + "'\(words.english)' since this table was written"),
      remedy: decideAgain)
  }

  private static func changed(_ answer: ConflictAnswer, _ file: String, to words: Text) -> Problem {
    Problem(
      at: answer.place,
      Text(
        ja: "この表を書き出した後に、\(file) での \(answer.key) の\(answer.part.readable.japanese)が"
          + "「\(words.japanese)」に変わりました",
        en: "what \(file) says as the \(answer.part.readable.english) of \(answer.key) has become "
          + "'\(words.english)' since this table was written"),
      remedy: decideAgain)
  }

  private static let decideAgain = Text(
    ja: "--conflicts で食い違いの表を書き出し直し、決め直してください",
    en: "write the table of conflicts anew with --conflicts, and decide again")

  /// What was decided in a table that was filled in; rows without a decision are passed over.
  ///
  /// `files` are those whose values may be taken, as they were named; `confirm` puts name and day
  /// under an answer that somebody gave here.
  public static func answers(
    in file: TableFile, files: [String], sets: [ControlSet], confirm: (inout Rating) -> Void
  ) throws(Failure) -> [ConflictAnswer] {
    let columns = Field.allCases.map { field in
      TableColumn(
        field.rawValue, field.title,
        isRequired: [.catalog, .control, .scope, .part, .take].contains(field))
    }
    let shown = files.filter { Field(rawValue: $0) == nil }
    let all = columns + shown.map { TableColumn($0, Text(same: "\($0)")) }
    let table: FoundTable
    switch file {
    case .text(let text): table = try FoundTable(text, columns: all, besideOthers: true)
    case .workbook(let workbook): table = try TableFinder(workbook, columns: all).table()
    }
    var reading = ConflictAnswerReading(files: files, sets: sets)
    var answers: [ConflictAnswer] = []
    for row in table {
      let cell = { (field: Field) in row[field.rawValue] ?? .missing(at: row.place) }
      guard cell(.take).answer != .blank else { continue }
      let key = reading.key(cell(.catalog), cell(.control), cell(.scope))
      let part = reading.part(cell(.part))
      guard let key, let part,
        let take = reading.take(cell(.take), of: key, part, mark: valueMark, confirm)
      else { continue }
      let said = shown.compactMap { file in row[file].map { (file, $0.text) } }
      answers.append(
        ConflictAnswer(
          key, part, take: take, seen: row[Field.store.rawValue].map(\.text),
          said: Dictionary(said) { first, _ in first }, at: cell(.take).place))
    }
    guard reading.problems.isEmpty else { throw Failure(.input, reading.problems) }
    return answers
  }
}
