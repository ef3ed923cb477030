public import Wording

extension PriorityCriteria {
  /// What people call them.
  public static var noun: Text { Text(ja: "優先順位の基準", en: "criteria for ranking") }

  /// All that is wrong with what they say; that nobody has approved them yet is told by `unapproved`.
  public func problems(at place: Place) -> [Problem] {
    var list = Checklist(place)
    list.expectText(edition, Text(ja: "版の名前", en: "name of the edition"))
    checkWeights(&list)
    checkObjectives(&list)
    checkAnchors(&list)
    checkLabels(&list)
    if let approval {
      list.expectText(approval.approver, Text(ja: "承認者", en: "approver"))
      list.expectText(approval.reason, Text(ja: "承認の理由", en: "reason for the approval"))
    }
    return list.problems
  }

  /// The problem that nobody has approved them, if nobody has.
  public func unapproved(at place: Place) -> Problem? {
    guard approval == nil else { return nil }
    return Problem(
      at: place,
      Text(ja: "優先順位の基準が承認されていません", en: "nobody has approved the criteria for ranking"),
      remedy: Text(ja: "承認者、承認日、理由を記録してください", en: "record who approved them, when and why"))
  }

  private func checkWeights(_ list: inout Checklist) {
    for criterion in PriorityCriterion.allCases {
      let name = criterion.readable
      list.expectLevel(
        weights[criterion], in: 0...100,
        Text(ja: "\(name.japanese)の重み", en: "weight of \(name.english)"))
    }
    list.expectWhole(
      PriorityCriterion.allCases.map { weights[$0] }, Text(ja: "三つの重み", en: "three weights"))
  }

  private func checkObjectives(_ list: inout Checklist) {
    for objective in objectives {
      let id = objective.id
      list.expectID(id)
      list.expectText(
        objective.name.japanese,
        Text(ja: "目的「\(id)」の名前", en: "name of the objective '\(id)'"))
      list.expectLevel(
        objective.weight, in: 1...100,
        Text(ja: "目的「\(id)」の重み", en: "weight of the objective '\(id)'"))
    }
    list.expectOnce(objectives.map(\.id), Text(ja: "目的", en: "objective"))
    if objectives.isEmpty {
      list.expect(
        weights.motivation == 0,
        Text(
          ja: "目的がないのに、動機に重みがあります", en: "motivation has a weight, but there is no objective"),
        remedy: Text(
          ja: "目的を書くか、動機の重みを0にしてください",
          en: "write objectives, or set the weight of motivation to 0"))
    } else {
      list.expectWhole(
        objectives.map(\.weight), Text(ja: "目的の重み", en: "weights of the objectives"))
    }
  }

  private func checkAnchors(_ list: inout Checklist) {
    for unit in RiskUnit.allCases {
      let name = unit.rawValue
      let found = anchors.filter { $0.unit == unit }
      list.expect(
        found.count == 1,
        Text(
          ja: "単位「\(name)」の物差しの両端が一組ではありません",
          en: "the unit '\(name)' does not have one pair of anchors"),
        remedy: Text(ja: "一つの単位に一組だけ書いてください", en: "write one pair for each unit"))
      for pair in found {
        let (low, high) = (pair.low.description, pair.high.description)
        list.expect(
          pair.low > .zero && pair.low < pair.high,
          Text(
            ja: "単位「\(name)」の物差しの両端が\(low)と\(high)です",
            en: "the anchors of the unit '\(name)' are \(low) and \(high)"),
          remedy: Text(
            ja: "0より大きい値を、小さいほうから書いてください",
            en: "write two amounts above 0, the smaller first"))
      }
    }
  }

  private func checkLabels(_ list: inout Checklist) {
    list.expectLevel(
      labels.quickQuarters, in: 1...40,
      Text(ja: "クイックウィンの期間(四半期)", en: "time of a quick win in quarters"))
    list.expectLevel(
      labels.quickCost, in: 0...1_000_000_000_000,
      Text(ja: "クイックウィンの費用(円)", en: "cost of a quick win in yen"))
    list.expectLevel(
      labels.quickRisk, in: 0...10_000,
      Text(ja: "クイックウィンのリスク(万分率)", en: "risk of a quick win in basis points"))
    list.expectLevel(
      labels.largeShare, in: 1...100,
      Text(ja: "大型とする年間予算の割合(%)", en: "percentage of a year's budget above which is large"))
    list.expectLevel(
      costing.dayRate, in: 0...10_000_000, Text(ja: "職員の日当(円)", en: "rate of a day of own staff"))
    list.expectLevel(
      costing.externalRate, in: 0...10_000_000,
      Text(ja: "外部要員の日当(円)", en: "rate of a day of outside staff"))
    list.expectLevel(
      costing.years, in: 1...20, Text(ja: "費用を数える年数", en: "years of running costs"))
  }
}

extension Checklist {
  /// Notes percentages that do not come to a hundred.
  fileprivate mutating func expectWhole(_ parts: [Int], _ name: Text) {
    // Parts out of range are told one by one, and their sum could be too large for a number.
    guard parts.allSatisfy((0...100).contains) else { return }
    let sum = parts.reduce(0, +)
    expect(
      sum == 100,
      Text(ja: "\(name.japanese)の合計が\(sum)%です", en: "the \(name.english) come to \(sum)%"),
      remedy: Text(ja: "合計を100%にしてください", en: "let them come to 100%"))
  }
}
