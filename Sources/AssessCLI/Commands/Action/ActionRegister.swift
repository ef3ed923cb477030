internal import Arguments
internal import Files
internal import ProfileModel
internal import ProfileStore
internal import Reporting
internal import Wording
internal import Workbooks

/// `assess action remove`: takes an action off the register.
struct ActionRemove: Command {
  static let spec = CommandSpec(
    "action remove", Text(ja: "対応策を外す", en: "Remove an action"),
    discussion: Text(
      ja: "ほかの対応策の前提になっているものは外せません。外したことは監査ログに残ります。",
      en: "One that another action needs stays. The journal keeps what was removed."),
    arguments: [ActionOptions.id], options: [ScoreOptions.why],
    examples: [
      CommandSpec.Example(
        "action remove A-old --why 別の対応策に替えた", Text(ja: "対応策を外す", en: "Remove an action"))
    ])

  private let id: String
  private let why: String?

  init(_ said: ParsedCommand) throws(UsageError) {
    id = try said.identifier(ActionOptions.id)
    why = said.text(ScoreOptions.why).flatMap(FreeText.kept)
  }

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    let store = try surroundings.store()
    _ = try store.changeRegister(
      Action.self, as: "remove", because: why, by: surroundings.stamp
    ) { entries throws(Failure) in
      _ = try entries.action(id)
      let others = entries.map(\.value).filter { $0.id != id }
      let needing = others.filter { $0.needs.contains(id) }.map(\.id)
      guard needing.isEmpty else { throw needed(by: needing) }
      let alternatives = others.filter { $0.alternatives.contains(id) }.map { $0.without(id) }
      return RegisterEdit(writing: alternatives, removing: [id])
    }
    return .removed("action.remove/1", id)
  }

  private func needed(by ids: [String]) -> Failure {
    let names = ids.joined(separator: ", ")
    return Failure(
      .input, at: .word(id), Text(ja: "\(names) の前提です", en: "\(names) needs it"),
      remedy: Text(
        ja: "先に「assess action edit \(ids[0]) --needs …」で前提を書き換えてください",
        en: "change what it needs first with 'assess action edit \(ids[0]) --needs …'"))
  }
}

extension Action {
  fileprivate func without(_ alternative: String) -> Action {
    var action = self
    action.alternatives.removeAll { $0 == alternative }
    return action
  }
}

/// `assess action history`: every version of one action.
struct ActionHistory: Command {
  static let spec = CommandSpec(
    "action history", Text(ja: "一つの対応策の履歴", en: "Show how an action changed over time"),
    arguments: [ActionOptions.id],
    examples: [
      CommandSpec.Example(
        "action history A-governance-setup",
        Text(ja: "だれが、いつ、なぜ変えたかを見る", en: "See who changed it, when and why"))
    ])

  private let id: String

  init(_ said: ParsedCommand) throws(UsageError) {
    id = try said.identifier(ActionOptions.id)
  }

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    let store = try surroundings.store()
    let versions = try store.history(of: id, Action.self)
    if versions.isEmpty { _ = try store.entries(Action.self).action(id) }
    return Page("action.history/1", [.table(RegisterHistory.table(versions, surroundings))])
  }
}

/// `assess action export`: actions as a file to edit.
struct ActionExport: Command {
  static let spec = CommandSpec(
    "action export", Text(ja: "対応策をJSONに書き出す", en: "Write the actions as JSON"),
    discussion: Text(
      ja: "直して「action import」で取り込みます。", en: "Edit the file, and give it to 'action import'."),
    options: [CommonOptions.output, CommonOptions.force],
    examples: [
      CommandSpec.Example("action export -o 対応策.json", Text(ja: "書き出す", en: "Write them"))
    ])

  private let path: String
  private let existing: OutputFile.Existing

  init(_ said: ParsedCommand) throws(UsageError) {
    path = try said.required(CommonOptions.output)
    existing = said.has(CommonOptions.force) ? .replace : .keep
  }

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    try surroundings.checkOutput(path)
    let actions = try surroundings.store().register(Action.self)
    try OutputFile.write(Array(RegisterDocument.text(actions).utf8), to: path, existing: existing)
    return Page(
      "action.export/1", said: Text(ja: "書き出しました。", en: "The actions are written."),
      Fields(
        "export",
        [
          .init("actions", Text(ja: "対応策", en: "Actions"), .integer(actions.count)),
          .init("file", Text(ja: "ファイル", en: "File"), .text(path)),
        ]))
  }
}

/// `assess action import`: actions from a file, all of them or none.
struct ActionImport: Command {
  private static let file = ArgumentSpec(
    "FILE", .one, Text(ja: "対応策のファイル(JSON)", en: "The actions as JSON"), completion: .file)

  static let spec = CommandSpec(
    "action import", Text(ja: "対応策をJSONから取り込む", en: "Take in actions from JSON"),
    discussion: Text(
      ja: "同じIDの対応策は書き換え、ファイルにないものはそのまま残します。一つでも誤りがあれば、何も取り込みません。",
      en:
        "A known id is overwritten; actions that the file lacks stay. One that is wrong, and nothing is "
        + "taken in."),
    arguments: [file], options: [ScoreOptions.why, CommonOptions.dryRun],
    examples: [
      CommandSpec.Example(
        "action import actions.json --dry-run",
        Text(ja: "何が変わるかを先に見る", en: "See first what would change"))
    ])

  private let file: String
  private let why: String?
  private let isRehearsal: Bool

  init(_ said: ParsedCommand) {
    file = said.word(Self.file) ?? ""
    why = said.text(ScoreOptions.why).flatMap(FreeText.kept)
    isRehearsal = said.has(CommonOptions.dryRun)
  }

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    let desk = RegisterImport<Action>(surroundings, isRehearsal: isRehearsal, why: why)
    return .imported("action.import/1", try desk.run(json: file), isRehearsal: isRehearsal)
  }
}
