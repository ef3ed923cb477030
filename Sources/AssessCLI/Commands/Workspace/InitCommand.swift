internal import Arguments
internal import Files
internal import ProfileModel
internal import ProfileStore
internal import Reporting
internal import Wording

/// `assess init`: makes a workspace.
struct InitCommand: Command {
  private static let folder = ArgumentSpec(
    "DIR", .optional,
    Text(ja: "作るフォルダー(既定は作業フォルダー)", en: "The folder to make (default: the workspace folder)"),
    completion: .folder)
  private static let kind = OptionSpec(
    "--kind", .value(standIn: "KIND"),
    Text(
      ja: "operator(事業者)か ministry(所管省庁)。既定は operator",
      en: "operator or ministry (default: operator)"),
    completion: .words(WorkspaceKind.allCases.map(\.rawValue)))
  private static let name = OptionSpec(
    "--name", .value(standIn: "NAME"), Text(ja: "組織の名前", en: "The organisation's name"))

  static let spec = CommandSpec(
    "init", Text(ja: "作業フォルダーを作る", en: "Make a workspace"),
    discussion: Text(
      ja: "一つの組織に一つの作業フォルダーを使います。中身は本人だけが読み書きできます。",
      en: "One workspace holds one organisation. Only the user can read or write what is in it."),
    arguments: [folder], options: [kind, name],
    examples: [
      CommandSpec.Example(
        "init 青空電力 --name 青空電力株式会社",
        Text(ja: "事業者の作業フォルダー「青空電力」を作る", en: "Make an operator's workspace")),
      CommandSpec.Example(
        "init survey --kind ministry --name 架空省",
        Text(ja: "所管省庁の作業フォルダーを作る", en: "Make a ministry's workspace")),
    ])

  private let folder: String?
  private let kind: WorkspaceKind
  private let name: String

  init(_ said: ParsedCommand) throws(UsageError) {
    folder = said.word(Self.folder)
    kind = try said.choice(Self.kind) ?? .operator
    name = Identifier.trimmed(try said.required(Self.name))
    if name.isEmpty {
      throw UsageError(
        Self.name.name, Text(ja: "名前が空です", en: "the name is empty"),
        remedy: Text(ja: "組織の名前を書いてください", en: "write the organisation's name"))
    }
  }

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    let folder = folder ?? surroundings.folder
    try Store.create(
      in: folder, kind: kind, organisation: Organisation(name: name), by: surroundings.stamp)
    let made = Page.Item.sentence(Text(ja: "作業フォルダーを作りました。", en: "The workspace is made."))
    let fields = Fields(
      "workspace",
      [
        .init("folder", Text(ja: "フォルダー", en: "Folder"), .text(folder)),
        .init("kind", Text(ja: "種類", en: "Kind"), .code(kind.rawValue, kind.readable)),
        .init("name", Text(ja: "組織名", en: "Organisation"), .text(name)),
      ])
    return Page("init/1", [made] + openFolderNotice(folder) + [.fields(fields)])
  }

  /// A word on a folder that was there before and that others may look into.
  private func openFolderNotice(_ folder: String) -> [Page.Item] {
    guard (Folder.permissions(of: folder) ?? 0) & 0o077 != 0 else { return [] }
    return [
      .sentence(
        Text(
          ja: "このフォルダーはほかの利用者も開けます。「chmod go= \(folder)」で閉じてください。",
          en: "Others may open this folder; close it with 'chmod go= \(folder)'."))
    ]
  }
}
