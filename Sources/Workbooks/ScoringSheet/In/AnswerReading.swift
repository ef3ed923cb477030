internal import ProfileModel
internal import Sheets
internal import Wording

/// Reads the cells in which answers stand.
struct AnswerReading {
  private let words: AnswerWords
  private var known: [String: Answer] = [:]

  init(_ words: AnswerWords) {
    self.words = words
  }

  /// The answer in a cell, which is none where it is blank; what is wrong is reported.
  mutating func answer(in cell: TableCell, _ cells: inout CellReader) -> Answer {
    switch cell.answer {
    case .blank: return .unanswered
    case .notApplicable: return .notApplicable
    case .dash:
      cells.report(Self.dash(at: cell.place))
    case .merged, .ditto, .unsaved, .value(.error):
      _ = cells.text(cell)
    case .value(.text), .value(.number):
      let word = cell.text
      if let answer = known[word] ?? words.answer(word) {
        known[word] = answer
        return answer
      }
      cells.report(unknown(word, at: cell.place))
    case .value: cells.report(unknown(cell.text, at: cell.place))
    }
    return .unanswered
  }

  private static func dash(at place: Place) -> Problem {
    Problem(
      at: place,
      Text(
        ja: "「－」では、まだ答えていないのか対象外なのか分かりません",
        en: "a dash does not say whether it is open or not applicable"),
      remedy: Text(
        ja: "答えないなら空にし、当てはまらないなら「対象外」を選んで理由を書いてください",
        en: "leave it blank, or choose 'not applicable' and give the reason"))
  }

  private func unknown(_ word: String, at place: Place) -> Problem {
    let shown = String(word.onOneLine.prefix(40))
    let choices = words.choices
    return Problem(
      at: place,
      Text(ja: "評価「\(shown)」は選択肢にありません", en: "the rating '\(shown)' is none of the choices"),
      remedy: Text(
        ja: "「\(choices.map(\.japanese).joined(separator: "」「"))」のどれかにしてください",
        en: "use one of '\(choices.map(\.english).joined(separator: "', '"))'"))
  }
}
