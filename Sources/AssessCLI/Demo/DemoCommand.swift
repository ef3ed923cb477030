internal import Arguments
internal import ProfileModel
internal import Reporting
internal import Wording

/// `assess demo`: a fictional operator's workspace, and everything that can be done with it so far.
struct DemoCommand: Command {
  private static let out = OptionSpec(
    "--out", .value(standIn: "DIR"), Text(ja: "作るフォルダー", en: "The folder to make"),
    completion: .folder)
  private static let force = OptionSpec(
    "--force", .flag,
    Text(
      ja: "前に作った見本を、手が加えられていなければ置き換える",
      en: "Replace an earlier demo that nobody has changed since"))

  static let spec = CommandSpec(
    "demo", Text(ja: "架空の事業者で一通り試す", en: "Try everything on a fictional operator"),
    discussion: Text(
      ja: "架空の電力会社の作業フォルダーと、各コマンドの出力を作ります。いつ実行しても同じ内容になります。",
      en: "Makes the workspace of an electric utility that does not exist, and the output of every "
        + "command on it. It is the same whenever it is run."),
    options: [out, force],
    examples: [
      CommandSpec.Example("demo --out 見本", Text(ja: "「見本」に作る", en: "Make it in a folder"))
    ])

  private let folder: DemoFolder
  private let name: String
  private let isReplacing: Bool

  init(_ said: ParsedCommand) throws(UsageError) {
    name = try said.required(Self.out)
    folder = try DemoFolder(name)
    isReplacing = said.has(Self.force)
  }

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    try folder.build(isReplacing: isReplacing) { building throws(Failure) in
      try DemoRun(surroundings, folder: building).play()
    }
    return Page(
      "demo/1",
      said: Text(
        ja: "見本を作りました。「tour」に各コマンドの出力、「workspace」に作業フォルダーがあります。",
        en:
          "The demo is made: the output of each command is in 'tour', the workspace in 'workspace'."
      ),
      Fields("demo", [.init("folder", Text(ja: "フォルダー", en: "Folder"), .text(name))]))
  }
}
