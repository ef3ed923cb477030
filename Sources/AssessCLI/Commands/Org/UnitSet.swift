internal import Arguments
internal import Catalogs
internal import ProfileModel
internal import ProfileStore
internal import Reporting
internal import Wording

/// `assess org unit set`: adds or changes a unit.
struct UnitSet: Command {
  private static let id = ArgumentSpec(
    "ID", .one, Text(ja: "部門のID(自分で決める)", en: "The unit's id, of your choice"))
  private static let name = OptionSpec(
    "--name", .value(standIn: "NAME"),
    Text(ja: "名称(新しい部門には必須)", en: "Its name (required for a new one)"))
  private static let role = OptionSpec(
    "--role", .repeated(standIn: "ROLE"),
    Text(
      ja: "答える設問の種類(繰り返せる。書くと置き換わり、空にすると外れる)",
      en: "A kind of question it answers (repeatable; replaces those before, none when empty)"),
    completion: .words(ControlRole.all))
  private static let owner = OptionSpec(
    "--owner", .value(standIn: "NAME"),
    Text(ja: "責任者(空にすると外れる)", en: "Who answers for it (nobody when empty)"))

  static let spec = CommandSpec(
    "org unit set", Text(ja: "部門を登録・変更する", en: "Add or change a unit"),
    discussion: Text(
      ja: "書いた項目だけが変わります。役割のある部門には、期を開くときに、カタログがその役割に割り当てた設問が問われます。",
      en: "Only what is named changes. When a period is opened, a unit is asked what the catalogue "
        + "asks of its roles."),
    arguments: [id], options: [name, role, owner],
    examples: [
      CommandSpec.Example(
        "org unit set plant --name 発電所 --role ot --role facilities --owner 見本次郎",
        Text(ja: "部門を登録する", en: "Add a unit"))
    ])

  private let id: String
  private let name: String?
  private let roles: [String]?
  private let owner: String?

  init(_ said: ParsedCommand) throws(UsageError) {
    id = try said.identifier(Self.id)
    name = said.text(Self.name).map(Identifier.trimmed)
    owner = said.text(Self.owner).map(Identifier.trimmed)
    roles =
      said.has(Self.role)
      ? said.texts(Self.role).map { Identifier.narrowed($0).lowercased() }.filter { !$0.isEmpty }
      : nil
    if let unknown = roles?.first(where: { !ControlRole.all.contains($0) }) {
      throw UsageError(
        Self.role.name,
        Text(ja: "「\(unknown)」は指定できません", en: "'\(unknown)' is not one of its values"),
        remedy: Text(
          ja: "\(ControlRole.all.joined(separator: "、")) のどれかを指定してください",
          en: "give one of \(ControlRole.all.joined(separator: ", "))"))
    }
  }

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    let store = try surroundings.store()
    try checkCase(among: try store.register().units.map(\.id))
    let (unit, changed) = try store.editUnit(id, by: surroundings.stamp) {
      before throws(Failure) in
      guard let name = name ?? before?.name, !name.isEmpty else { throw .nameMissing(id) }
      return OrganisationUnit(
        id: id, name: name, roles: roles ?? before?.roles ?? [],
        owner: (owner ?? before?.owner).flatMap { $0.isEmpty ? nil : $0 })
    }
    return Page(
      "org.unit.set/1",
      [
        .sentence(
          changed
            ? Text(ja: "部門を登録しました。", en: "The unit is registered.")
            : Text(ja: "すでにその内容です。", en: "That is how it was already.")),
        .table(OrganisationPrinting.units([unit])),
      ])
  }

  /// Files are named after units, and Windows takes names that differ only in case for one.
  private func checkCase(among ids: [String]) throws(Failure) {
    guard let same = ids.first(where: { $0 != id && $0.lowercased() == id.lowercased() }) else {
      return
    }
    throw Failure(
      .input, at: .word(id),
      Text(
        ja: "大文字と小文字だけが違う部門「\(same)」があります",
        en: "there is a unit '\(same)' that differs only in case"),
      remedy: Text(ja: "違うIDにしてください", en: "choose another id"))
  }
}
