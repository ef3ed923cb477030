internal import GapAnalysis
internal import ProfileModel
internal import Reporting
internal import Wording
internal import Workbooks

/// What an import did, as pieces of a page; and what keeps it from being done.
struct ImportPrinting {
  private let outcome: MergeOutcome
  private let returns: [ScoringReturn]
  private let before: [RatingKey: StoredRating]

  /// Prints an outcome over what was stored.
  init(
    _ outcome: MergeOutcome, of returns: [ScoringReturn], over before: [RatingKey: StoredRating]
  ) {
    self.outcome = outcome
    self.returns = returns
    self.before = before
  }

  /// Which file said what.
  var files: Table {
    let fates: [MergedEdit.Fate] = [.taken, .present, .superseded, .overruled]
    var counts: [String: [Int]] = [:]
    for edit in outcome.edits {
      guard let place = fates.firstIndex(of: edit.fate) else { continue }
      counts[edit.file, default: fates.map { _ in 0 }][place] += 1
    }
    return Table(
      "files", Text(ja: "ファイル", en: "Files"),
      columns: [
        Table.Column("file", Text(ja: "ファイル", en: "File")),
        Table.Column("rows", Text(ja: "行", en: "Rows")),
      ] + fates.map { Table.Column($0.rawValue, Self.title(of: $0)) },
      rows: returns.map { file in
        [.text(file.file), .integer(file.rows.count)]
          + (counts[file.file] ?? fates.map { _ in 0 }).map { .integer($0) }
      })
  }

  /// Each change of a file and what became of it; what went in only where it is asked for.
  func changes(withTaken: Bool) -> Table {
    let shown = outcome.edits.filter { edit in
      [.superseded, .overruled, .decided].contains(edit.fate)
        || withTaken && edit.fate == .taken
    }
    return Table(
      "changes", Text(ja: "変更", en: "Changes"),
      columns: [
        Table.Column("catalog", RatingField.catalog.title, isForData: true),
        Table.Column("control", RatingField.control.title),
        Table.Column("scope", RatingField.scope.title),
        Table.Column("part", Text(ja: "部分", en: "Part")),
        Table.Column("outcome", Text(ja: "結果", en: "Outcome")),
        Table.Column("before", Text(ja: "保存値", en: "Stored")),
        Table.Column("said", Text(ja: "ファイルの値", en: "In the file")),
        Table.Column("file", Text(ja: "ファイル", en: "File")),
      ],
      rows: shown.map { edit in
        let stored = before[edit.key]?.rating ?? Rating(edit.key)
        return [
          .text(edit.key.catalog), .text(edit.key.control), .text(edit.key.scope.description),
          .code(edit.part.rawValue, edit.part.readable),
          .code(edit.fate.rawValue, Self.title(of: edit.fate)),
          .wording(PartWords.text(of: edit.part, in: stored)),
          .wording(PartWords.text(of: edit.part, in: edit.rating)), .text(edit.file),
        ]
      })
  }

  private static func title(of fate: MergedEdit.Fate) -> Text {
    switch fate {
    case .taken: Text(ja: "取り込み", en: "Taken in")
    case .present: Text(ja: "同じ内容", en: "There already")
    case .superseded: Text(ja: "取り込み後に変更済み", en: "Changed since")
    case .conflicting: Text(ja: "食い違い", en: "In conflict")
    case .overruled: Text(ja: "採らず", en: "Overruled")
    case .decided: Text(ja: "決めた値", en: "Decided")
    }
  }

  /// The conflicts that nobody has decided, as what keeps the import from being done.
  static func problems(_ conflicts: [MergeConflict]) -> [Problem] {
    conflicts.flatMap { conflict in
      conflict.claims.map { claim in problem(conflict, claim) }
    }
  }

  /// Says where conflicts may be decided.
  static func tableWritten(_ path: String, _ count: Int) -> Problem {
    Problem(
      at: .file(path),
      Text(
        ja: "食い違いの表を書き出しました(\(count)件)", en: "the table of conflicts is written (\(count))"),
      remedy: Text(
        ja: "take の列に store、ファイル名、「value:値」のどれかを書き、--answers で渡してください",
        en: "write store, a file or 'value:' and a value into the column take, and give it back "
          + "with --answers"))
  }

  private static func problem(
    _ conflict: MergeConflict, _ claim: MergeConflict.Claim
  ) -> Problem {
    let words = { (rating: Rating) in PartWords.text(of: conflict.part, in: rating) }
    let (theirs, ours, base) = (words(claim.rating), words(conflict.store), words(claim.base))
    let part = conflict.part.readable
    let others = conflict.claims.filter { $0.file != claim.file }.map(\.file)
    return Problem(
      at: claim.place,
      Text(
        ja: "\(conflict.key) の\(part.japanese)が食い違っています。ファイルは「\(theirs.japanese)」、"
          + "保存値は「\(ours.japanese)」、発行時は「\(base.japanese)」",
        en: "the \(part.english) of \(conflict.key) is in conflict: the file says "
          + "'\(theirs.english)', the store '\(ours.english)', and it was issued as '\(base.english)'"
      )
        + (others.isEmpty
          ? Text(same: "")
          : Text(
            ja: "(ほかに \(others.joined(separator: "、")))",
            en: " (see also \(others.joined(separator: ", ")))")),
      remedy: Text(
        ja: "--conflicts で表を書き出し、採る値を記入して --answers で渡すか、--prefer で決めてください",
        en: "write the table of conflicts with --conflicts, fill it in and give it back with "
          + "--answers, or decide with --prefer"))
  }
}
