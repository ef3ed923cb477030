internal import Wording

extension Action {
  /// The longest time from beginning to end, in quarters.
  public static let longest = 40
  /// More days or yen than this are a slip of the pen.
  private static let mostDays = 100_000
  static let mostYen = 1_000_000_000_000

  /// All that is wrong with what it says.
  public func problems(at place: Place) -> [Problem] {
    var list = Checklist(place)
    list.expectID(id)
    list.expectText(title.japanese, Text(ja: "題名", en: "title"))
    list.expectText(does.japanese, Text(ja: "実施事項", en: "text of what is done"))
    list.expectLevel(
      leadTime, in: 1...Self.longest, Text(ja: "期間(四半期)", en: "lead time in quarters"))
    checkRaises(&list)
    checkCosts(&list)
    list.expect(
      !(needs + alternatives).contains(id),
      Text(ja: "自分自身を前提か代わりに挙げています", en: "it names itself as prerequisite or alternative"),
      remedy: Text(ja: "ほかの対応策だけを挙げてください", en: "name other actions only"))
    for id in Set(needs).intersection(alternatives).sorted() {
      list.expect(
        false,
        Text(ja: "「\(id)」が前提と代わりの両方にあります", en: "'\(id)' is both needed and an alternative"),
        remedy: Text(ja: "どちらか一方にしてください", en: "keep one of the two"))
    }
    if let duty {
      list.expectText(duty.reason, Text(ja: "義務の理由", en: "reason of the duty"))
    }
    for (objective, halves) in serves.sorted(by: { $0.key < $1.key }) {
      list.expectLevel(
        halves, in: 0...2,
        Text(
          ja: "目的「\(objective)」への寄与(0、1、2)", en: "link to the objective '\(objective)' (0, 1, 2)"))
    }
    return list.problems
  }

  private func checkRaises(_ list: inout Checklist) {
    for raise in raises {
      let (from, to) = (raise.from, raise.to)
      list.expect(
        (1...9).contains(from) && (1...9).contains(to) && from < to,
        Text(
          ja: "\(raise.control) を\(from)から\(to)に上げることはできません",
          en: "\(raise.control) cannot be raised from \(from) to \(to)"),
        remedy: Text(ja: "低いティアから高いティアへ書いてください", en: "go from a lower tier to a higher one"))
    }
    list.expectOnce(raises.map(\.control.description), Text(ja: "引き上げる対策項目", en: "raised control"))
    for raise in planRaises {
      let requirement = raise.requirement
      list.expectLevel(
        raise.to, in: 1...3,
        Text(ja: "計画の要件「\(requirement)」の段", en: "step of the requirement '\(requirement)'"))
    }
    list.expectOnce(planRaises.map(\.requirement), Text(ja: "計画の要件", en: "requirement on plans"))
  }

  private func checkCosts(_ list: inout Checklist) {
    let costs = [
      (initial, Text(ja: "初期費用", en: "initial cost")),
      (yearly, Text(ja: "年間費用", en: "yearly cost")),
    ]
    for (cost, name) in costs {
      let (low, high) = (cost.low, cost.high)
      list.expect(
        0 <= low && low <= high && high <= Self.mostYen,
        Text(
          ja: "\(name.japanese)が\(low)円から\(high)円です",
          en: "the \(name.english) goes from \(low) to \(high) yen"),
        remedy: Text(ja: "0以上で、少ない方を先に書いてください", en: "write zero or more, the lower first"))
    }
    for staff in Staff.allCases {
      guard let days = effort[staff] else { continue }
      let kind = staff.readable
      list.expectLevel(
        days, in: 1...Self.mostDays,
        Text(ja: "工数(\(kind.japanese))", en: "effort (\(kind.english))"))
    }
  }
}
