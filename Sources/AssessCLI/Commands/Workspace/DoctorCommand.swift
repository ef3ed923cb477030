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

  /// One thing that was looked at.
  private struct Examination {
    let id: String
    let title: Text
    let faults: [Text]
    let remedy: Text
  }

  init(_ said: ParsedCommand) {}

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    let store = try surroundings.store()
    let examinations = [
      try integrity(of: store), journal(of: store), try snapshots(of: store), privacy(of: store),
      try leftovers(of: store),
      catalogs(in: surroundings),
    ]
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

  private func row(_ examination: Examination) -> [Cell] {
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

  private func integrity(of store: borrowing Store) throws(Failure) -> Examination {
    Examination(
      id: "integrity", title: Text(ja: "保存ファイルの構造", en: "The store's structure"),
      faults: try store.integrityFaults().map { Text(same: $0) },
      remedy: Text(
        ja: "「assess restore バックアップ」で戻してください",
        en: "bring a backup back with 'assess restore BACKUP'"))
  }

  private func journal(of store: borrowing Store) -> Examination {
    var faults: [Text] = []
    var remedy = Text(same: "")
    do throws(Failure) {
      _ = try store.verifyJournal()
    } catch {
      faults = error.problems.map { Text(same: "\($0.place): ") + $0.what }
      remedy = error.problems.first?.remedy ?? remedy
    }
    return Examination(
      id: "journal", title: Text(ja: "監査ログのつながり", en: "The journal's chain"), faults: faults,
      remedy: remedy)
  }

  private func snapshots(of store: borrowing Store) throws(Failure) -> Examination {
    Examination(
      id: "snapshots", title: Text(ja: "締めた期のスナップショット", en: "The snapshots of closed periods"),
      faults: try store.alteredSnapshots().map { Text(same: $0) },
      remedy: Text(
        ja: "凍結した後に書き換えられています。「assess restore バックアップ」で戻してください",
        en: "they were changed after they were frozen; bring a backup back with "
          + "'assess restore BACKUP'"))
  }

  private func privacy(of store: borrowing Store) -> Examination {
    Examination(
      id: "privacy", title: Text(ja: "本人だけが読み書きできること", en: "Open to the user and nobody else"),
      faults: store.filesWithWrongPermissions().map { Text(same: $0) },
      remedy: Text(
        ja: "「chmod -R u+rwX,go= フォルダー」で直してください", en: "mend it with 'chmod -R u+rwX,go= FOLDER'"))
  }

  private func leftovers(of store: borrowing Store) throws(Failure) -> Examination {
    Examination(
      id: "leftovers", title: Text(ja: "中断で残ったファイル", en: "Left by interrupted runs"),
      faults: try store.leftovers().map { Text(same: $0) },
      remedy: Text(
        ja: "assess が動いていなければ消してかまいません", en: "remove them if no assess is running"))
  }

  private func catalogs(in surroundings: Surroundings) -> Examination {
    var faults: [Text] = []
    do throws(Failure) {
      _ = try surroundings.catalogs.sectors()
    } catch {
      faults = error.problems.map { Text(same: "\($0.place): ") + $0.what }
    }
    return Examination(
      id: "catalogs", title: Text(ja: "付属のカタログ", en: "The catalogues that came along"),
      faults: faults,
      remedy: Text(
        ja: "assess を入れ直すか、環境変数 ASSESS_SHARE で場所を指定してください",
        en: "install assess again, or say where they are in ASSESS_SHARE"))
  }
}
