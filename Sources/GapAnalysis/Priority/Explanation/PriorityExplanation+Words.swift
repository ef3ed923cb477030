internal import ProfileModel
public import Wording

extension PriorityExplanation {
  /// The explanation in sentences, the reason first and what is not sure last.
  public var sentences: [Text] {
    [place, ground, inheritance, arithmetic].compactMap { $0 }
      + entry.action.moves.map(Self.words)
      + [
        effort, window, closing, readied, labels, needed, absent, opens, instead, nearest,
      ].compactMap { $0 }
      + comparisons + entry.action.doubts
  }

  private var place: Text {
    let (id, rank, letter) = (entry.action.id, entry.rank, entry.standingClass.rawValue)
    let name = entry.standingClass.readable
    return Text(
      ja: "\(id)は\(rank)位、区分\(letter)（\(name.japanese)）です",
      en: "\(id) stands at rank \(rank), in class \(letter) (\(name.english))")
  }

  private var ground: Text? {
    entry.action.ground.map { Text(ja: "根拠: \($0.japanese)", en: "ground: \($0.english)") }
  }

  private var inheritance: Text? {
    entry.inheritedFrom.map { source in
      let own = entry.action.ownClass.rawValue
      return Text(
        ja: "\(source)の前提なので、\(source)の位置に並びます。それ自身の区分は\(own)です",
        en: "\(source) needs it, so it has the place of \(source); its own class is \(own)")
    }
  }

  private var arithmetic: Text {
    let (total, parts) = (entry.contributions.shownTotal, entry.contributions.shown)
    let sum = Text.joined(
      zip(PriorityCriterion.allCases, parts).map { criterion, part in
        let name = criterion.readable
        return Text(ja: "\(name.japanese)\(part)", en: "\(name.english) \(part)")
      }, separator: Text(same: " + "))
    return Text(
      ja: "スコア\(total) = \(sum.japanese)", en: "score \(total) = \(sum.english)")
  }

  private static func words(_ move: PriorityInput.Move) -> Text {
    let (scenario, unit) = (move.scenario, move.unit.reckoned)
    let (before, after) = (amount(move.before), amount(move.after))
    let change = Text(
      ja: "単独で実施すると、\(scenario)の残留リスクは\(before)から\(after)（\(unit.japanese)）になります",
      en:
        "done alone, it takes the residual risk of \(scenario) from \(before) to \(after) \(unit.english)"
    )
    guard let classes = move.classes else { return change }
    let (old, new) = (classes.before.rawValue, classes.after.rawValue)
    return change
      + Text(ja: "。区分は\(old)から\(new)です", en: ", and its class from \(old) to \(new)")
  }

  private static func amount(_ millionths: Int) -> String {
    ExactDecimal(millionths: millionths)?.description ?? String(millionths / 1_000_000)
  }

  private var effort: Text {
    let (cost, days, quarters) = (entry.action.cost, entry.action.effort, entry.action.quarters)
    return Text(
      ja: "費用は\(cost)円、工数は\(days)人日、期間は\(quarters)四半期です",
      en: "cost \(cost) yen, effort \(days) person-days, time \(quarters) in quarters")
  }

  private var window: Text? {
    entry.action.window.map {
      Text(ja: "着手できる時期: \($0.japanese)", en: "it can begin only then: \($0.english)")
    }
  }

  private var closing: Text? {
    entry.action.closes.map {
      Text(ja: "果たす義務: \($0.japanese)", en: "obligation that it meets: \($0.english)")
    }
  }

  private var readied: Text? {
    Self.list(entry.action.readies).map {
      Text(
        ja: "単独で実施すると備えが整うCP・BCPの要件: \($0.japanese)",
        en: "requirements on plans that it makes ready when done alone: \($0.english)")
    }
  }

  private var labels: Text? {
    guard !entry.labels.isEmpty else { return nil }
    let names = Text.joined(
      entry.labels.map(\.readable), separator: Text(ja: "、", en: ", "))
    return Text(ja: "ラベル: \(names.japanese)", en: "labels: \(names.english)")
  }
}

// MARK: What it hangs together with

extension PriorityExplanation {
  private var needed: Text? {
    Self.list(needs).map { Text(ja: "前提: \($0.japanese)", en: "it needs: \($0.english)") }
  }

  private var absent: Text? {
    Self.list(entry.absent).map {
      Text(
        ja: "前提のうち一覧にないもの: \($0.japanese)",
        en: "it needs, and the list does not have: \($0.english)")
    }
  }

  private var opens: Text? {
    Self.list(unlocks).map {
      Text(ja: "これを前提とするもの: \($0.japanese)", en: "it is needed by: \($0.english)")
    }
  }

  private var instead: Text? {
    guard !alternatives.isEmpty else { return nil }
    let names = Text.joined(
      alternatives.map { other in
        let (id, rank) = (other.id, other.rank)
        return Text(ja: "\(id)（\(rank)位）", en: "\(id) (rank \(rank))")
      }, separator: Text(ja: "、", en: ", "))
    return Text(
      ja: "どれか一つだけを実施する相手: \(names.japanese)", en: "only one is done of it and: \(names.english)")
  }

  private var nearest: Text? {
    guard entry.inheritedFrom == nil else { return nil }
    guard let rival else { return withoutRival }
    let (id, rank) = (rival.id, rival.rank)
    guard !rival.isTie else {
      return Text(
        ja: "\(id)（\(rank)位）と同点で、前提の段数とIDで順を決めています",
        en: "it is worth as much as \(id) (rank \(rank)); depth of needs and id decide")
    }
    let (name, now, then) = (
      rival.critical.criterion.readable, rival.weight, rival.critical.percent
    )
    let side =
      rival.critical.millionths > rival.weight * 10_000
      ? Text(ja: "より上げる", en: "above") : Text(ja: "より下げる", en: "below")
    return Text(
      ja:
        "最も近い競合は\(id)（\(rank)位）です。\(name.japanese)の重みを\(now)%から\(then)%\(side.japanese)と、順位が入れ替わります",
      en:
        "the nearest rival is \(id) (rank \(rank)): with the weight of \(name.english), \(now)% now, \(side.english) \(then)% they change places"
    )
  }

  private var withoutRival: Text {
    let letter = entry.standingClass.rawValue
    return peers == 0
      ? Text(
        ja: "区分\(letter)に、比べるほかの対応策はありません",
        en: "class \(letter) has no other action to compare it with")
      : Text(
        ja: "一つの重みをどう変えても、区分\(letter)のほかの対応策と順位は入れ替わりません",
        en: "no change of one weight makes it change places with another action of class \(letter)")
  }

  private var comparisons: [Text] {
    [
      Self.list(dominated).map {
        Text(
          ja: "どの基準でもこれを上回らず、重みをどう変えても前に出ないもの: \($0.japanese)",
          en: "above it by no criterion, and before it under no weights: \($0.english)")
      },
      Self.list(dominatedBy).map {
        Text(
          ja: "どの基準でもこれを下回らず、重みをどう変えても後ろに下がらないもの: \($0.japanese)",
          en: "below it by no criterion, and behind it under no weights: \($0.english)")
      },
    ].compactMap { $0 }
  }

  /// The first few ids, and how many more there are; nothing for none.
  private static func list(_ ids: [String]) -> Text? {
    guard !ids.isEmpty else { return nil }
    let few = ids.prefix(5)
    let rest = ids.count - few.count
    let named = Text(
      ja: few.joined(separator: "、"), en: few.joined(separator: ", "))
    guard rest > 0 else { return named }
    return named + Text(ja: "、ほか\(rest)件", en: " and \(rest) more")
  }
}
