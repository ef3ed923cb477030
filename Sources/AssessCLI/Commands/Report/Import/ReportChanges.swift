internal import GapAnalysis
internal import ProfileModel
internal import Reporting
internal import Wording

/// What an import of reports changes, part by part.
struct ReportChanges {
  private var rows: [[Cell]] = []

  /// Takes down what changes in a register.
  mutating func take<Value: Registered>(_ changed: (edit: RegisterEdit<Value>, before: [Value])) {
    take(changed.edit, changed.before)
  }

  /// Takes down what changes in a register, beside what it held.
  mutating func take<Value: Registered>(_ edit: RegisterEdit<Value>, _ before: [Value]) {
    let known = Dictionary(before.map { ($0.registerID, $0) }) { first, _ in first }
    let register = Cell.text(Value.register.rawValue)
    for value in edit.written {
      let old = known[value.registerID]?.json
      let parts =
        old.map { RegisterHistory.parts(from: $0, to: value.json) } ?? Self.parts(of: value)
      for part in parts.sorted() {
        rows.append([
          register, .text(value.registerID), .text(part), Self.cell(old?[part]),
          Self.cell(value.json[part]),
        ])
      }
    }
    for id in edit.removed where known[id] != nil {
      rows.append([
        register, .text(id), .none, .text(known[id]?.json.canonical ?? ""),
        .nothing(Text(ja: "取り下げ", en: "taken back")),
      ])
    }
  }

  /// The parts of a new entry that say something besides its id.
  private static func parts<Value: Registered>(of value: Value) -> [String] {
    value.json.members.filter { member in
      switch member.value {
      case .object(let members): !members.isEmpty
      case .text(let text): text != value.registerID
      default: true
      }
    }.map(\.key)
  }

  private static func cell(_ value: JSONValue?) -> Cell {
    switch value {
    case nil, .null?: .none
    case .text(let text)?: .text(text)
    case .integer(let number)?: .integer(number)
    case let value?: .text(value.canonical)
    }
  }

  /// What is said of it.
  func page(isRehearsal: Bool, notes: [Problem]) -> Page {
    let count = rows.count
    let sentence =
      rows.isEmpty
      ? Text(ja: "すでに同じ内容です。", en: "All of it was there already.")
      : isRehearsal
        ? Text(
          ja: "取り込むと\(count)か所が変わります(何も変更していません)。",
          en: "Parts that it would change: \(count) (nothing was changed).")
        : Text(ja: "\(count)か所を変えました。", en: "Parts changed: \(count).")
    let table = Table(
      "changes", Text(ja: "変更", en: "Changes"),
      columns: [
        .init("register", Text(ja: "登録", en: "Register")), .id,
        .init("part", Text(ja: "欄", en: "Part")), .init("from", Text(ja: "前", en: "From")),
        .init("to", Text(ja: "後", en: "To")),
      ], rows: rows)
    return Page(
      "report.import/1",
      [.sentence(sentence), .table(table)] + (notes.isEmpty ? [] : [.table(Table(notes: notes))]))
  }

  /// Why nothing is taken in: parts that both sides changed.
  static func undecided<Value: Registered>(
    _ conflicts: [RegisterMerge<Value>.Conflict]
  ) -> Failure {
    Failure(
      .input,
      conflicts.map { conflict in
        let part = conflict.part
        let stored = conflict.stored?.canonical ?? "-"
        let said = conflict.said.map { "\($0.file): \($0.value?.canonical ?? "-")" }
          .joined(separator: " / ")
        return Problem(
          at: .word(conflict.id),
          Text(
            ja: "「\(part)」が両方で変わりました(保存: \(stored)、\(said))",
            en: "'\(part)' was changed on both sides (stored: \(stored); \(said))"),
          remedy: Text(
            ja: "--prefer store か --prefer ファイル で、どちらを採るかを決めてください",
            en: "settle it with --prefer store or --prefer FILE"))
      })
  }
}
