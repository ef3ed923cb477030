internal import Arguments
internal import ProfileModel
internal import ProfileStore
internal import Reporting
internal import Wording

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
        .fields(ActionPrinting.fields(try store.entries(Action.self).entry(id))),
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
