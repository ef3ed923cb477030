public import Wording

extension RiskCriteria {
  /// What people call them.
  public static var noun: Text { Text(ja: "リスク基準", en: "risk criteria") }

  /// All that is wrong with what they say; that nobody has approved them yet is told by `unapproved`.
  public func problems(at place: Place) -> [Problem] {
    var list = Checklist(place)
    checkAxes(&list)
    checkLikelihoods(&list)
    checkLines(&list)
    checkFactors(&list)
    if let approval {
      list.expectText(approval.approver, Text(ja: "承認者", en: "approver"))
      list.expectText(approval.reason, Text(ja: "承認の理由", en: "reason for the approval"))
    }
    let assets = Text(ja: "資産の行列", en: "the matrix for assets")
    let damage = Text(ja: "被害の行列", en: "the matrix for damage")
    return list.problems + assetMatrix.problems(called: assets, at: place)
      + damageMatrix.problems(called: damage, at: place)
  }

  /// The problem that nobody has approved them, if nobody has.
  public func unapproved(at place: Place) -> Problem? {
    guard approval == nil else { return nil }
    return Problem(
      at: place, Text(ja: "リスク基準が承認されていません", en: "nobody has approved the risk criteria"),
      remedy: Text(ja: "承認者、承認日、理由を記録してください", en: "record who approved them, when and why"))
  }

  private func checkAxes(_ list: inout Checklist) {
    for kind in ImpactKind.allCases {
      let side = kind.readable
      let name = Text(ja: "影響（\(side.japanese)）", en: "impact on \(side.english)")
      let levels = axes.filter { $0.kind == kind }.flatMap(\.levels)
      list.expectLevels(levels.map(\.level), name)
      list.expectRising(levels.map { ($0.level, $0.number) }, name)
      list.expectOneUnit(levels, name)
    }
    let wanted = unit.rawValue
    for level in axis(yardstick)?.levels.first.map({ [$0] }) ?? [] {
      let found = level.unit
      list.expect(
        found == wanted,
        Text(
          ja: "損害の物差しの単位が「\(found)」で、基準の単位「\(wanted)」と違います",
          en: "the yardstick of losses is in '\(found)', and the criteria are in '\(wanted)'"),
        remedy: Text(ja: "同じ単位にしてください", en: "use one unit"))
    }
  }

  private func checkLikelihoods(_ list: inout Checklist) {
    let name = Text(ja: "起こりやすさ", en: "likelihood")
    list.expectLevels(likelihoods.map(\.level), name)
    list.expectRising(likelihoods.map { ($0.level, $0.rate.millionths) }, name)
    list.expectLevel(
      likelihoodUnderBreach, in: 1...5,
      Text(ja: "維持レベルを割るときの起こりやすさの上限", en: "likelihood allowed under a breach"))
    let isRising = zip(damageLevels, damageLevels.dropFirst()).allSatisfy { $0 <= $1 }
    list.expect(
      damageLevels.count == 5 && isRising && damageLevels.allSatisfy((1...3).contains),
      Text(
        ja: "被害の大きさが、影響の区分1から5に対する1から3の値になっていません",
        en: "the levels of damage are not 1 to 3 for the impact classes 1 to 5, rising"),
      remedy: Text(
        ja: "小さくならない五つの値を書いてください", en: "write five values that never fall"))
  }

  private func checkLines(_ list: inout Checklist) {
    let classes = Set(allowedClasses)
    let isWhole = RiskClass.allCases.filter { riskClass in
      classes.contains { $0 > riskClass }
    }.allSatisfy(classes.contains)
    list.expect(
      !classes.isEmpty && isWhole,
      Text(
        ja: "受け入れる区分が、軽いほうから続いていません",
        en: "the classes that can be accepted do not begin at the slightest and go on without a gap"
      ),
      remedy: Text(
        ja: "ある区分を受け入れるなら、それより軽い区分もすべて入れてください",
        en: "with a class, accept all that are slighter"))
    let isRising = zip(appetites, appetites.dropFirst()).allSatisfy { $0 < $1 }
    list.expect(
      appetites.count == 3 && isRising && appetites.allSatisfy { $0 > 0 },
      Text(
        ja: "慎重、標準、許容の受容線が、0より大きく順に増える三つの値になっていません",
        en: "the lines for cautious, standard and tolerant are not three rising amounts above 0"),
      remedy: Text(ja: "小さいものから順に書いてください", en: "write them from the smallest to the largest"))
    list.expectOnce(lines.map(\.service), Text(ja: "サービスの受容線", en: "line of the service"))
    for case .amount(let amount) in lines.map(\.line) where amount <= 0 {
      list.expect(
        false, Text(ja: "受容線が\(amount)です", en: "a line of acceptance is \(amount)"),
        remedy: Text(ja: "0より大きくしてください", en: "make it more than 0"))
    }
  }

  private func checkFactors(_ list: inout Checklist) {
    list.expectOnce(strengths.map(\.word), Text(ja: "強さの言葉", en: "word for strength"))
    for strength in strengths { list.expectStrength(strength.factor) }
    list.expect(
      !strengths.isEmpty,
      Text(ja: "強さの言葉がありません", en: "no word for strength is given a number"),
      remedy: Text(
        ja: "low、moderate、substantial、high のように、言葉と下げる割合を書いてください",
        en: "write words such as low, moderate, substantial and high, each with what it takes away")
    )
    list.expectText(edition, Text(ja: "版の名前", en: "name of the edition"))
    let floors = [
      (likelihoodFloor, Text(ja: "起こりやすさの下限", en: "floor of likelihood")),
      (impactFloor, Text(ja: "影響の下限", en: "floor of impact")),
    ]
    for (floor, name) in floors {
      let number = floor.description
      list.expect(
        floor > .zero && floor < .one,
        Text(ja: "\(name.japanese)が\(number)です", en: "the \(name.english) is \(number)"),
        remedy: Text(ja: "0より大きく1より小さくしてください", en: "make it more than 0 and less than 1"))
    }
  }
}

extension Checklist {
  /// Notes each level from 1 to 5 that is missing, and each that is none or stands twice.
  fileprivate mutating func expectLevels(_ levels: [Int], _ name: Text) {
    for level in 1...5 {
      let count = levels.count { $0 == level }
      expect(
        count == 1,
        count == 0
          ? Text(
            ja: "\(name.japanese)に水準\(level)がありません", en: "the \(name.english) has no level \(level)"
          )
          : Text(
            ja: "\(name.japanese)に水準\(level)が二つ以上あります",
            en: "the \(name.english) has level \(level) more than once"),
        remedy: Text(ja: "1から5までを一つずつ書いてください", en: "write each level from 1 to 5 once"))
    }
    for level in levels where !(1...5).contains(level) { expectLevel(level, in: 1...5, name) }
  }

  /// Notes each level whose number is not above that of the level below it.
  fileprivate mutating func expectRising(_ numbers: [(level: Int, number: Int)], _ name: Text) {
    let sorted = numbers.sorted { $0.level < $1.level }
    let remedy = Text(
      ja: "水準が上がるごとに大きくしてください", en: "let the number rise with every level")
    for (lower, upper) in zip(sorted, sorted.dropFirst()) where lower.level < upper.level {
      let (low, high) = (lower.level, upper.level)
      expect(
        upper.number > lower.number,
        Text(
          ja: "\(name.japanese)の水準\(high)の値が、水準\(low)の値より大きくありません",
          en: "the number of level \(high) of the \(name.english) is not above that of level \(low)"
        ),
        remedy: remedy)
    }
    if let first = sorted.first {
      let level = first.level
      expect(
        first.number > 0,
        Text(
          ja: "\(name.japanese)の水準\(level)の値が0以下です",
          en: "the number of level \(level) of the \(name.english) is not above 0"),
        remedy: Text(ja: "0より大きくしてください", en: "make it more than 0"))
    }
  }

  /// Notes each level in another unit than the first.
  fileprivate mutating func expectOneUnit(_ levels: [RiskCriteria.ImpactLevel], _ name: Text) {
    guard let first = levels.first else { return }
    for level in levels.dropFirst() where level.unit != first.unit {
      let (number, found, wanted) = (level.level, level.unit, first.unit)
      expect(
        false,
        Text(
          ja: "\(name.japanese)の水準\(number)の単位が「\(found)」で、ほかの「\(wanted)」と違います",
          en:
            "level \(number) of the \(name.english) is in '\(found)', and others are in '\(wanted)'"
        ),
        remedy: Text(ja: "一つの単位にそろえてください", en: "use one unit throughout"))
    }
  }
}
