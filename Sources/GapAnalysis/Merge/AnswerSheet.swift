internal import ProfileModel
internal import Wording

/// Decisions found to be about conflicts that there are.
struct AnswerSheet {
  private struct Question: Hashable {
    let key: RatingKey
    let part: RatingPart
  }

  private var winners: [Question: Rating] = [:]

  /// Holds decisions against conflicts; all that do not fit are told at once.
  init(_ answers: [ConflictAnswer], to conflicts: [MergeConflict]) throws(Failure) {
    let open = Dictionary(
      conflicts.map { (Question(key: $0.key, part: $0.part), $0) },
      uniquingKeysWith: { first, _ in first })
    var problems: [Problem] = []
    for answer in answers {
      let question = Question(key: answer.key, part: answer.part)
      guard let conflict = open[question] else {
        problems.append(Self.noConflict(answer))
        continue
      }
      guard let winner = Self.winner(of: conflict, by: answer) else {
        problems.append(Self.noSuchFile(answer, conflict))
        continue
      }
      if winners.updateValue(winner, forKey: question) != nil {
        problems.append(Self.twice(answer))
      }
    }
    guard problems.isEmpty else { throw Failure(.input, problems) }
  }

  /// The rating that was decided for.
  func winner(of conflict: MergeConflict) -> Rating? {
    winners[Question(key: conflict.key, part: conflict.part)]
  }

  private static func winner(of conflict: MergeConflict, by answer: ConflictAnswer) -> Rating? {
    switch answer.take {
    case .store: conflict.store
    case .file(let file): conflict.claims.first { $0.file == file }?.rating
    case .value(let rating): rating
    }
  }

  private static func noConflict(_ answer: ConflictAnswer) -> Problem {
    let (key, part) = (answer.key, answer.part.readable)
    return Problem(
      at: answer.place,
      Text(
        ja: "\(key) の\(part.japanese)は食い違っていません",
        en: "there is no conflict about the \(part.english) of \(key)"),
      remedy: Text(
        ja: "この行を消すか、食い違いの表を書き出し直してください",
        en: "take this row out, or write the table of conflicts anew"))
  }

  private static func noSuchFile(_ answer: ConflictAnswer, _ conflict: MergeConflict) -> Problem {
    let files = conflict.claims.map(\.file)
    return Problem(
      at: answer.place,
      Text(
        ja: "このファイルは \(answer.key) について何も言っていません",
        en: "this file says nothing about \(answer.key)"),
      remedy: Text(
        ja: "store か、\(files.joined(separator: "、")) のどれかを書いてください",
        en: "write store, or one of \(files.joined(separator: ", "))"))
  }

  private static func twice(_ answer: ConflictAnswer) -> Problem {
    Problem(
      at: answer.place,
      Text(
        ja: "\(answer.key) の\(answer.part.readable.japanese)に二つの答えがあります",
        en: "there are two decisions about the \(answer.part.readable.english) of \(answer.key)"),
      remedy: Text(ja: "一つにしてください", en: "keep one"))
  }
}
