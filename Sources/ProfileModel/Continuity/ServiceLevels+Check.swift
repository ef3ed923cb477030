internal import Wording

extension ServiceLevels {
  /// More people, kilowatts or homes than this are a slip of the pen.
  private static let mostReached = 1_000_000_000_000
  /// More tasks than this are no plan that anybody follows.
  private static let mostTasks = 500

  /// All that is wrong with what it says.
  public func problems(at place: Place) -> [Problem] {
    var list = Checklist(place)
    list.expectID(id)
    checkObjectives(&list)
    checkTimes(&list)
    checkTasks(&list)
    list.expectOnce(fallbacks.map(\.id), Text(ja: "代替手段", en: "fallback"))
    for fallback in fallbacks {
      let id = fallback.id
      list.expectID(id)
      list.expectLevel(
        fallback.level, in: 0...100,
        Text(ja: "代替手段「\(id)」の水準(%)", en: "level in percent of the fallback '\(id)'"))
    }
    list.expectOnce(differences.map(\.scenario), Text(ja: "シナリオ", en: "scenario"))
    for difference in differences { check(difference, &list) }
    return list.problems
  }

  private func checkObjectives(_ list: inout Checklist) {
    if let levelAtObjective {
      list.expectLevel(
        levelAtObjective, in: 0...100,
        Text(ja: "目標復旧時間での水準(%)", en: "level at the RTO in percent"))
    }
    if let minimum {
      list.expectLevel(
        minimum.level, in: 0...100, Text(ja: "最低水準(%)", en: "minimum level in percent"))
    }
    if let objective, let tolerable, objective > tolerable {
      list.expect(
        false,
        Text(
          ja: "目標復旧時間 \(objective) が最大許容停止時間 \(tolerable) より長くなっています",
          en: "the RTO of \(objective) is longer than the MTPD of \(tolerable)"),
        remedy: Text(
          ja: "目標復旧時間を最大許容停止時間以下にしてください", en: "let the RTO be the MTPD or shorter"))
    }
    for metric in Metric.allCases {
      guard let reached = reach[metric] else { continue }
      let name = metric.readable
      list.expectLevel(
        reached, in: 0...Self.mostReached,
        Text(
          ja: "停止の影響を受ける数(\(name.japanese))", en: "number reached in \(name.english)"))
    }
  }

  private func checkTimes(_ list: inout Checklist) {
    for time in times where !time.isSound {
      let written = time.description
      list.expect(
        false,
        Text(
          ja: "ティアごとの時間「\(written)」が、ティアが上がるほど短くなる形になっていません",
          en: "the times by tier '\(written)' do not get shorter as tiers rise"),
        remedy: Text(
          ja: "ティア1から9までを低い順に一度ずつ挙げ、上のティアの時間を下のティア以下にしてください",
          en:
            "list tiers from 1 to 9 once each in rising order, none with more time than the one before"
        ))
    }
  }

  private func checkTasks(_ list: inout Checklist) {
    list.expectLevel(
      tasks.count, in: 0...Self.mostTasks, Text(ja: "復旧作業の数", en: "number of restore tasks"))
    list.expectOnce(tasks.map(\.id), Text(ja: "復旧作業", en: "restore task"))
    let ids = tasks.map(\.id)
    for task in tasks {
      list.expectID(task.id)
      list.expectText(task.name, Text(ja: "復旧作業の名称", en: "name of a restore task"))
      list.expectKnown(task.after, among: ids, Text(ja: "復旧作業", en: "restore task"))
    }
    guard tasks.count <= Self.mostTasks, let first = tasks.circle.first else { return }
    let way = (tasks.circle + [first]).joined(separator: " → ")
    list.expect(
      false,
      Text(ja: "復旧作業が互いを待っています(\(way))", en: "restore tasks wait for one another (\(way))"),
      remedy: Text(ja: "どれか一つの前の作業を外してください", en: "take one of the tasks before out"))
  }

  private func check(_ difference: ScenarioDifference, _ list: inout Checklist) {
    list.expectKnown(
      difference.withoutTasks + difference.durations.keys.sorted(), among: tasks.map(\.id),
      Text(ja: "復旧作業", en: "restore task"))
    list.expectKnown(
      difference.withoutFallbacks, among: fallbacks.map(\.id), Text(ja: "代替手段", en: "fallback"))
    for id in difference.withoutTasks where difference.durations[id] != nil {
      let scenario = difference.scenario
      list.expect(
        false,
        Text(
          ja: "シナリオ「\(scenario)」で、作業「\(id)」を除きながら時間も書いています",
          en: "in the scenario '\(scenario)' the task '\(id)' is both left out and given a time"),
        remedy: Text(ja: "どちらか一方にしてください", en: "keep one of the two"))
    }
  }
}

extension Checklist {
  /// Notes each id that is not among those there are.
  fileprivate mutating func expectKnown(_ ids: [String], among known: [String], _ name: Text) {
    for id in ids where !known.contains(id) {
      expect(
        false,
        Text(
          ja: "\(name.japanese)「\(id)」はありません", en: "there is no \(name.english) '\(id)'"),
        remedy: NearMiss.nearest(to: id, among: known)
          .map { Text(ja: "「\($0)」のことですか", en: "did you mean '\($0)'?") }
          ?? Text(ja: "先にそれを登録してください", en: "register it first"))
    }
  }
}
