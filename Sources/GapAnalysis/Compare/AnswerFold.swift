internal import ProfileModel

/// Rolls the bare answers of a period up to the controls of one catalogue.
struct AnswerFold {
  /// Where each control stands, by its position; nothing where it is not asked, or is a point.
  let standings: [Standing?]

  init(_ answers: [AnsweredQuestion], in set: ControlSet, roots: [Int]) {
    let catalog = set.catalog.id
    var asked: [(row: Int, position: Int)] = []
    var isAnsweredForAll = [Bool](repeating: false, count: set.controls.count)
    asked.reserveCapacity(answers.count)
    // Rows are looked at where they lie: copying them would cost more than all that is reckoned.
    for row in answers.indices where answers[row].key.catalog == catalog {
      guard let position = set.position(of: answers[row].key.control) else { continue }
      asked.append((row, position))
      if answers[row].key.scope == .organisation, answers[row].answer.isGiven {
        isAnsweredForAll[position] = true
      }
    }
    var worst = [WorstInScope](repeating: WorstInScope(), count: set.controls.count)
    for (row, position) in asked {
      let answer = answers[row].answer
      // What the whole organisation answered counts once already, and stands in for this part.
      if !answer.isGiven, isAnsweredForAll[position] { continue }
      let standing = Standing(answer, to: set.controls[position], on: set.scale)
      worst[roots[position]].add(standing, on: set.scale)
    }
    standings = worst.map(\.result)
  }
}
