internal import Arguments
internal import ProfileModel
internal import ProfileStore
internal import Reporting
internal import Wording

/// `assess action add`: registers an action of the organisation's own.
struct ActionAdd: Command {
  static let spec = CommandSpec(
    "action add", Text(ja: "自組織の対応策を加える", en: "Add an action of your own"),
    discussion: Text(
      ja: "題名のほかは後から「action edit」で足せます。費用と工数は、確かめた人を --confirmed-by で書くまで未確認です。",
      en:
        "All but the title can be added later with 'action edit'. Cost and effort are unconfirmed until "
        + "--confirmed-by names who has confirmed them."),
    arguments: [ActionOptions.id], options: ActionEdits.options + [ScoreOptions.why],
    examples: [
      CommandSpec.Example(
        "action add A-offline-backup --title バックアップの隔離 --raise 5.1.3.6-1=1-2 "
          + "--initial 3000000-5000000 --effort it=20,security=5 --lead-time 2 --owner 情報システム部",
        Text(ja: "自組織の対応策を加える", en: "Add an action of your own"))
    ])

  private let editing: ActionEditing

  init(_ said: ParsedCommand) throws(UsageError) {
    editing = try ActionEditing(said)
  }

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    try editing.run("action.add/1", in: surroundings) { before, edits, id throws(Failure) in
      guard before == nil else {
        throw Failure(
          .input, at: .word(id), Text(ja: "すでに登録されています", en: "it is registered already"),
          remedy: Text(
            ja: "直すなら「assess action edit \(id)」を使ってください",
            en: "change it with 'assess action edit \(id)'"))
      }
      return try edits.new(id)
    }
  }
}

/// `assess action edit`: changes an action that is registered.
struct ActionEdit: Command {
  static let spec = CommandSpec(
    "action edit", Text(ja: "対応策を直す", en: "Change an action"),
    discussion: Text(
      ja: "書いた項目だけが変わります。費用、工数、期間を変えると、見積りは未確認に戻ります。",
      en:
        "Only what is named changes. Changing cost, effort or lead time takes the confirmation back."
    ),
    arguments: [ActionOptions.id], options: ActionEdits.options + [ScoreOptions.why],
    examples: [
      CommandSpec.Example(
        "action edit A-governance-setup --initial 0 --effort security=10,business=8 --confirmed-by 真鍋",
        Text(ja: "見積りを自組織のものにして確かめたと記す", en: "Put in estimates of your own, confirmed"))
    ])

  private let editing: ActionEditing

  init(_ said: ParsedCommand) throws(UsageError) {
    editing = try ActionEditing(said)
  }

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    try editing.run("action.edit/1", in: surroundings) { before, _, id throws(Failure) in
      guard let before else {
        throw .notRegistered(
          id, among: try surroundings.store().register(Action.self).map(\.id),
          listedBy: "assess action list")
      }
      return before
    }
  }
}

/// Writes what the options say of one action.
struct ActionEditing {
  private let id: String
  private let edits: ActionEdits
  private let why: String?

  init(_ said: ParsedCommand) throws(UsageError) {
    id = try said.identifier(ActionOptions.id)
    edits = try ActionEdits(said)
    why = said.text(ScoreOptions.why).flatMap(FreeText.kept)
  }

  func run(
    _ schema: String, in surroundings: Surroundings,
    start: (Action?, ActionEdits, String) throws(Failure) -> Action
  ) throws(Failure) -> Page {
    let store = try surroundings.store()
    let changed = try store.changeRegister(
      Action.self, because: why, by: surroundings.stamp
    ) { entries throws(Failure) in
      let before = try start(entries.first { $0.value.id == id }?.value, edits, id)
      let names = try surroundings.namesForActions([before], in: store)
      let controls = try (edits.raises ?? []).map { raise throws(Failure) in
        try names.controls.named(raise.control)
      }
      let action = try edits.edited(before, controls, on: surroundings.today)
      try action.check(among: names)
      return RegisterEdit(writing: [action])
    }
    return Page(
      schema,
      [
        .sentence(
          changed.isEmpty
            ? Text(ja: "すでにその内容です。", en: "That is how it was already.")
            : Text(ja: "対応策を登録しました。", en: "The action is registered.")),
        .fields(ActionPrinting.fields(try store.entries(Action.self).action(id))),
      ])
  }
}

extension ControlNames? {
  /// The control that a word means; one that nobody knows is refused.
  fileprivate func named(_ word: String) throws(Failure) -> ControlID {
    switch (self ?? ControlNames()).control(meantBy: word, at: .word(word)) {
    case .success(let control): return control
    case .failure(let unknown): throw Failure(.input, [unknown.problem])
    }
  }
}
