public import Wording

extension Scenario {
  /// What people call it.
  public static var noun: Text { Text(ja: "シナリオ", en: "a scenario") }

  /// All that is wrong with what it says.
  public func problems(at place: Place) -> [Problem] {
    var list = Checklist(place)
    list.expectID(id)
    list.expectText(title.japanese, Text(ja: "題名", en: "title"))
    if case .notApplicable(let reason) = status {
      list.expectText(reason, Text(ja: "当てはまらない理由", en: "reason why it does not apply"))
    }
    checkEstimates(&list)
    checkLayers(&list)
    checkTrees(&list)
    return list.problems
  }

  private func checkEstimates(_ list: inout Checklist) {
    let name = Text(ja: "起こりやすさ", en: "likelihood")
    switch likelihood {
    case .classes(let classes):
      list.expectOrder(classes, name)
      for level in Set([classes.low, classes.likely, classes.high]).sorted() {
        list.expectLevel(level, in: 1...5, name)
      }
    case .rates(let rates):
      list.expectOrder(rates, name)
      list.expectPositive(rates.low > .zero, name)
    }
    for kind in ImpactKind.allCases {
      let side = kind.readable
      list.expectLevel(
        impact[kind], in: 1...5,
        Text(ja: "\(side.japanese)への影響", en: "impact on \(side.english)"))
    }
    if let damage {
      list.expectLevel(damage, in: 1...3, Text(ja: "被害の大きさ", en: "level of damage"))
    }
    guard let loss else { return }
    let amount = Text(ja: "損害額", en: "loss")
    list.expectOrder(loss.amount, amount)
    list.expectPositive(loss.amount.low > 0, amount)
  }

  private func checkLayers(_ list: inout Checklist) {
    let roles: [(Text, [LayerGroup])] = [
      (Text(ja: "防止", en: "prevention"), prevent.map(\.group)),
      (
        Text(ja: "検知・対処", en: "detection and response"),
        contain.flatMap { [$0.detect, $0.respond] }
      ),
      (Text(ja: "復旧", en: "recovery"), recover.map(\.group)),
    ]
    for (role, groups) in roles {
      for group in groups { list.expectGroup(group, role) }
      list.expectOnce(
        groups.flatMap(\.members).map(\.control.description),
        Text(ja: "\(role.japanese)の対策", en: "control of \(role.english)"))
    }
    for strength in (prevent + recover).map(\.strength) + contain.map(\.strength) {
      if case .value(let value) = strength { list.expectStrength(value) }
    }
  }

  private func checkTrees(_ list: inout Checklist) {
    list.expectOnce(trees.map(\.id), Text(ja: "攻撃ツリー", en: "attack tree"))
    for tree in trees {
      list.expectID(tree.id)
      list.expectLevel(
        tree.likelihood, in: 1...3,
        Text(
          ja: "攻撃ツリー「\(tree.id)」の起こりやすさ", en: "likelihood of the attack tree '\(tree.id)'"))
      list.expect(
        !tree.steps.isEmpty,
        Text(
          ja: "攻撃ツリー「\(tree.id)」に手順がありません", en: "the attack tree '\(tree.id)' has no step"),
        remedy: Text(ja: "手順を一つ以上書いてください", en: "write at least one step"))
    }
  }
}

extension Checklist {
  fileprivate mutating func expectOrder<Value>(_ spread: Spread<Value>, _ name: Text) {
    expect(
      spread.isOrdered,
      Text(
        ja: "\(name.japanese)の低い見方、見込み、高い見方が大きさの順になっていません",
        en: "low, likely and high of the \(name.english) are not in order"),
      remedy: Text(ja: "小さいものから順にしてください", en: "let them rise from low to high"))
  }

  fileprivate mutating func expectPositive(_ isPositive: Bool, _ name: Text) {
    expect(
      isPositive, Text(ja: "\(name.japanese)が0以下です", en: "the \(name.english) is not above 0"),
      remedy: Text(ja: "0より大きくしてください", en: "make it more than 0"))
  }

  fileprivate mutating func expectGroup(_ group: LayerGroup, _ role: Text) {
    expect(
      !group.members.isEmpty,
      Text(
        ja: "\(role.japanese)に対策のない層があります", en: "a layer of \(role.english) has no control"),
      remedy: Text(ja: "対策を挙げるか、層を外してください", en: "name a control, or drop the layer"))
    for member in group.members where !(1...1_000_000).contains(member.weight) {
      let (control, weight) = (member.control.description, member.weight)
      expect(
        false,
        Text(ja: "「\(control)」の重みが\(weight)です", en: "the weight of '\(control)' is \(weight)"),
        remedy: Text(ja: "1から1000000までの整数にしてください", en: "choose from 1 to 1000000"))
    }
  }

  mutating func expectStrength(_ value: ExactDecimal) {
    let number = value.description
    expect(
      value > .zero && value < .one,
      Text(ja: "層の強さが\(number)です", en: "the strength of a layer is \(number)"),
      remedy: Text(ja: "0より大きく1より小さくしてください", en: "make it more than 0 and less than 1"))
  }
}
