internal import Arguments
internal import Catalogs
internal import ProfileModel
internal import ProfileStore
internal import Reporting
internal import Wording

/// `assess doctor`: the state of the workspace and the installation.
struct DoctorCommand: Command {
  static let spec = CommandSpec(
    "doctor", Text(ja: "作業フォルダーの状態を調べる", en: "Look over the workspace and the installation"),
    discussion: Text(
      ja: "何も変更しません。気になる点があれば終了状態は1です。",
      en: "Nothing is changed. The exit status is 1 when something needs attention."),
    examples: [
      CommandSpec.Example("doctor", Text(ja: "状態を調べる", en: "Look everything over"))
    ])

  init(_ said: ParsedCommand) {}

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    let examinations = try Store.examine(surroundings.folder) + [catalogs(in: surroundings)]
    let table = Table(
      "examinations", Text(ja: "状態", en: "State"),
      columns: [
        Table.Column("id", Text(ja: "項目", en: "Item")),
        Table.Column("subject", Text(ja: "調べたこと", en: "Looked at")),
        Table.Column("result", Text(ja: "結果", en: "Result")),
        Table.Column("detail", Text(ja: "内容", en: "Detail")),
        Table.Column("remedy", Text(ja: "直し方", en: "Remedy")),
      ],
      rows: examinations.map(row))
    return Page(
      "doctor/1", [.table(table)], hasFindings: examinations.contains { !$0.faults.isEmpty })
  }

  private func row(_ examination: Store.Examination) -> [Cell] {
    let separator = Text(ja: "、", en: ", ")
    let isGood = examination.faults.isEmpty
    return [
      .text(examination.id), .wording(examination.title),
      isGood
        ? .code("ok", Text(ja: "良好", en: "ok"))
        : .code("attention", Text(ja: "要対応", en: "attention")),
      isGood ? .none : .wording(.joined(examination.faults, separator: separator)),
      isGood ? .none : .wording(examination.remedy),
    ]
  }

  private func catalogs(in surroundings: Surroundings) -> Store.Examination {
    var faults: [Text] = []
    do throws(Failure) {
      try surroundings.catalogs.check()
    } catch {
      faults = error.problems.map { Text(same: "\($0.place): ") + $0.what }
    }
    return Store.Examination(
      "catalogs", Text(ja: "付属のカタログ", en: "The catalogues that came along"),
      faults: faults,
      remedy: Text(
        ja: "assess を入れ直すか、環境変数 ASSESS_SHARE で場所を指定してください",
        en: "install assess again, or say where they are in ASSESS_SHARE"))
  }
}
