internal import GapAnalysis
internal import ProfileModel
internal import Sheets
internal import Wording

/// Reads decisions about conflicts from cells.
struct ConflictAnswerReading {
  private let files: [String]
  private let sets: [ControlSet]
  private(set) var problems: [Problem] = []

  init(files: [String], sets: [ControlSet]) {
    self.files = files
    self.sets = sets
  }

  /// The question of a row.
  mutating func key(
    _ catalog: TableCell, _ control: TableCell, _ scope: TableCell
  ) -> RatingKey? {
    guard let found = Scope(scope.text) else {
      report(
        scope, Text(ja: "範囲「\(scope.text)」が読めません", en: "'\(scope.text)' is not a scope"), Scope.rule
      )
      return nil
    }
    return RatingKey(
      catalog: Identifier.narrowed(catalog.text), control: Identifier.narrowed(control.text),
      scope: found)
  }

  /// The part of a row.
  mutating func part(_ cell: TableCell) -> RatingPart? {
    let word = Identifier.narrowed(cell.text).lowercased()
    let found = RatingPart.allCases.first { part in
      [part.rawValue, part.readable.japanese, part.readable.english].contains(word)
    }
    if found == nil {
      let parts = RatingPart.allCases.map(\.rawValue)
      report(
        cell, Text(ja: "部分「\(word)」はありません", en: "there is no part '\(word)'"),
        Text(
          ja: "\(parts.joined(separator: "、")) のどれかにしてください",
          en: "use one of \(parts.joined(separator: ", "))"))
    }
    return found
  }

  /// What a cell decides for.
  mutating func take(
    _ cell: TableCell, of key: RatingKey, _ part: RatingPart, mark: String,
    _ confirm: (inout Rating) -> Void
  ) -> ConflictAnswer.Take? {
    let word = FormulaMark.removed(from: cell.text)
    if ["store", "保存値", "stored"].contains(Identifier.narrowed(word).lowercased()) {
      return .store
    }
    if let file = file(meantBy: word) { return .file(file) }
    if Identifier.narrowed(word).lowercased().hasPrefix(mark) {
      let text = Identifier.trimmed(String(word.dropFirst(mark.count)))
      return value(text, cell, of: key, part, confirm)
    }
    report(
      cell, Text(ja: "「\(word)」は採れません", en: "'\(word)' is nothing that can be taken"),
      Text(
        ja: "store、ファイル名(\(files.joined(separator: "、")))、「\(mark)値」のどれかを書いてください",
        en: "write store, a file (\(files.joined(separator: ", "))), or '\(mark)' and a value"))
    return nil
  }

  private func file(meantBy word: String) -> String? {
    if files.contains(word) { return word }
    let named = files.filter { $0.split(separator: "/").last.map(String.init) == word }
    return named.count == 1 ? named[0] : nil
  }

  private mutating func value(
    _ text: String, _ cell: TableCell, of key: RatingKey, _ part: RatingPart,
    _ confirm: (inout Rating) -> Void
  ) -> ConflictAnswer.Take? {
    var rating = Rating(key)
    let words = FreeText.kept(text)
    switch part {
    case .answer:
      guard let answer = answer(text, cell, of: key) else { return nil }
      rating.answer = answer
      if answer.isGiven { confirm(&rating) }
    case .exceptions: rating.exceptions = words
    case .compensating: rating.compensating = words
    case .remark: rating.remark = words
    case .owner: rating.owner = words
    case .checker: rating.checker = words
    case .evidence:
      report(
        cell, Text(ja: "証跡は値で書けません", en: "evidence cannot be written as a value"),
        Text(
          ja: "store かファイル名を書き、あとで「assess score set」で直してください",
          en: "write store or a file, and change it later with 'assess score set'"))
      return nil
    }
    return .value(rating)
  }

  private mutating func answer(
    _ text: String, _ cell: TableCell, of key: RatingKey
  ) -> Answer? {
    guard let set = sets.first(where: { $0.catalog.id == key.catalog }) else { return .unanswered }
    let words = AnswerWords(set.scale)
    if let answer = words.answer(text) {
      guard [.notApplicable, .notAdopted].contains(answer.kind) else { return answer }
      report(
        cell,
        Text(
          ja: "「\(answer.kind.readable.japanese)」には理由が要ります",
          en: "'\(answer.kind.readable.english)' needs a reason"),
        Text(
          ja: "store かファイル名を書き、あとで「assess score set」で理由とともに直してください",
          en: "write store or a file, and change it later with 'assess score set' and a reason"))
      return nil
    }
    let choices = words.choices
    report(
      cell, Text(ja: "評価「\(text)」は選択肢にありません", en: "the rating '\(text)' is none of the choices"),
      Text(
        ja: "「\(choices.map(\.japanese).joined(separator: "」「"))」のどれかにしてください",
        en: "use one of '\(choices.map(\.english).joined(separator: "', '"))'"))
    return nil
  }

  private mutating func report(_ cell: TableCell, _ what: Text, _ remedy: Text) {
    problems.append(Problem(at: cell.place, what, remedy: remedy))
  }
}
