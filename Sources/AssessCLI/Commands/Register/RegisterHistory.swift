internal import ProfileModel
internal import ProfileStore
internal import Reporting
internal import Wording

/// Every version of an entry as a table: who changed which parts of it, when and why.
enum RegisterHistory {
  /// The history of one entry as a page; an id that never was is refused.
  static func page<Value: RiskEntry>(
    _ schema: String, of id: String, _ type: Value.Type, in surroundings: Surroundings
  ) throws(Failure) -> Page {
    let store = try surroundings.store()
    let versions = try store.history(of: id, Value.self)
    if versions.isEmpty { _ = try store.entries(Value.self).entry(id) }
    return Page(schema, [.table(table(versions, surroundings))])
  }

  static func table<Value: Registered>(
    _ versions: [RegisterVersion<Value>], _ surroundings: Surroundings
  ) -> Table {
    let before = [nil] + versions.map(\.value?.json)
    return Table(
      "history", Text(ja: "履歴", en: "History"),
      columns: [
        .init("revision", Text(ja: "記録番号", en: "Entry")),
        .init("time", Text(ja: "日時", en: "Time")), .init("actor", Text(ja: "だれが", en: "Who")),
        .init("change", Text(ja: "操作", en: "What")),
        .init("parts", Text(ja: "変わったところ", en: "Changed parts")),
        .init("why", Text(ja: "変更の理由", en: "Why it changed")),
      ],
      rows: zip(versions, before).map { version, before in
        let now = version.value?.json
        return [
          .integer(version.revision),
          .time(version.time, offset: surroundings.clockOffset(version.time)),
          .text(version.actor.name), change(from: before, to: now),
          .list(parts(from: before, to: now).map(Cell.text)), .text(orNone: version.why),
        ]
      })
  }

  private static func change(from before: JSONValue?, to now: JSONValue?) -> Cell {
    if now == nil { return .code("removed", Text(ja: "外した", en: "removed")) }
    return before == nil
      ? .code("added", Text(ja: "登録", en: "added"))
      : .code("changed", Text(ja: "変更", en: "changed"))
  }

  /// The keys of what differs; nothing where it was added or removed as a whole.
  static func parts(from before: JSONValue?, to now: JSONValue?) -> [String] {
    guard let before, let now else { return [] }
    let keys = (before.members + now.members).map(\.key)
    var differing: [String] = []
    for key in keys where before[key] != now[key] && !differing.contains(key) {
      differing.append(key)
    }
    return differing
  }
}
