internal import Arguments
internal import ProfileModel
internal import Wording

extension ParsedCommand {
  /// The word given for an argument, as an id.
  func identifier(_ argument: ArgumentSpec) throws(UsageError) -> String {
    let id = Identifier.narrowed(word(argument) ?? "")
    guard Identifier.isValid(id) else {
      throw UsageError(
        argument.name, Text(ja: "「\(id)」は ID に使えません", en: "'\(id)' cannot be an id"),
        remedy: Identifier.rule)
    }
    return id
  }
}

extension Failure {
  /// The failure for something new that was given no name.
  static func nameMissing(_ id: String) -> Failure {
    Failure(
      .usage, at: .word(id),
      Text(ja: "新しく登録するものには名称が要ります", en: "it is new and needs a name"),
      remedy: Text(ja: "「--name 名称」を付けてください", en: "add '--name NAME'"))
  }
}
