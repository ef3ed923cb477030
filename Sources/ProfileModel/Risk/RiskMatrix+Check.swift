internal import Wording

extension RiskMatrix {
  /// What keeps the matrix from being one: cells that are missing, and steps that make no sense.
  ///
  /// Each axis is looked at by itself. A step up must never lead to a slighter class, never from the
  /// slightest class of the matrix straight to the gravest, and never over more than one class.
  func problems(called name: Text, at place: Place) -> [Problem] {
    var list = Checklist(place)
    let triples = Self.triples.reversed()
    for (importance, threat, vulnerability) in triples
    where self[importance, threat, vulnerability] == nil {
      let cell = Cell(
        importance: importance, threat: threat, vulnerability: vulnerability, riskClass: .e)
      list.expect(
        false,
        Text(
          ja: "\(name.japanese)に\(cell.readable.japanese)のセルがありません",
          en: "\(name.english) has no cell for \(cell.readable.english)"),
        remedy: Text(ja: "27のセルをすべて書いてください", en: "write all 27 cells"))
    }
    checkStrangers(name, &list)
    let classes = cells.map(\.riskClass)
    guard let best = classes.min(), let worst = classes.max() else { return list.problems }
    for (importance, threat, vulnerability) in triples {
      guard let lower = self[importance, threat, vulnerability] else { continue }
      let steps = [
        self[importance + 1, threat, vulnerability], self[importance, threat + 1, vulnerability],
        self[importance, threat, vulnerability + 1],
      ]
      for upper in steps.compactMap({ $0 }) {
        check(lower, upper, best...worst, name, &list)
      }
    }
    return list.problems
  }

  private func checkStrangers(_ name: Text, _ list: inout Checklist) {
    for cell in cells where self[cell.importance, cell.threat, cell.vulnerability] != cell {
      list.expect(
        false,
        Text(
          ja: "\(name.japanese)の\(cell.readable.japanese)のセルは、表の外にあるか、二度あります",
          en:
            "the cell of \(name.english) for \(cell.readable.english) lies outside or stands twice"),
        remedy: Text(ja: "1から3までの組合せごとに一つにしてください", en: "give one for each combination of 1 to 3"))
    }
  }

  private func check(
    _ lower: Cell, _ upper: Cell, _ range: ClosedRange<RiskClass>, _ name: Text,
    _ list: inout Checklist
  ) {
    let (from, to) = (lower.riskClass.rawValue, upper.riskClass.rawValue)
    let step = upper.riskClass.gravity - lower.riskClass.gravity
    let isLeap =
      lower.riskClass == range.lowerBound && upper.riskClass == range.upperBound && step > 0
    let fault: Text? =
      if step < 0 {
        Text(
          ja: "区分が\(from)から\(to)に下がります", en: "the class falls from \(from) to \(to)")
      } else if isLeap {
        Text(
          ja: "最も軽い\(from)と最も重い\(to)が隣り合います",
          en: "the slightest class \(from) lies beside the gravest \(to)")
      } else if step > 1 {
        Text(
          ja: "一段で\(from)から\(to)に飛びます", en: "one step leads from \(from) to \(to)")
      } else {
        nil
      }
    guard let fault else { return }
    list.expect(
      false,
      Text(
        ja:
          "\(name.japanese)の\(lower.readable.japanese)から\(upper.readable.japanese)で、\(fault.japanese)",
        en:
          "in \(name.english), from \(lower.readable.english) to \(upper.readable.english), \(fault.english)"
      ),
      remedy: Text(
        ja: "一段ごとに同じ区分か一つ重い区分にしてください", en: "let each step keep the class or go up by one"))
  }
}
