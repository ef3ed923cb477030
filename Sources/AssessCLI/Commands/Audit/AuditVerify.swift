internal import Arguments
internal import ProfileModel
internal import ProfileStore
internal import Reporting
internal import Wording

/// `assess audit verify`: whether the journal is as it was written.
struct AuditVerify: Command {
  static let spec = CommandSpec(
    "audit verify", Text(ja: "監査ログのつながりを確かめる", en: "Check the journal's chain"),
    discussion: Text(
      ja: "各記録のSHA-256を前の記録から順に計算し直します。鍵のない連鎖なので、事故や不用意な書き換えは分かりますが、"
        + "全体を作り直す者は防げません。末尾のダイジェストを紙や別の場所に書き留めておけば、それも分かります。",
      en: "Each entry's SHA-256 is computed again from the one before. A chain without a key shows "
        + "accidents and careless edits, not somebody who makes it all anew; a note of the last "
        + "digest kept elsewhere shows that too."),
    examples: [
      CommandSpec.Example("audit verify", Text(ja: "確かめる", en: "Check the chain"))
    ])

  init(_ said: ParsedCommand) {}

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    let progress = ProgressLine(Text(ja: "確認中", en: "checking"), surroundings)
    defer { progress.finish() }
    let end = try surroundings.store().verifyJournal { progress.advance($0, of: $1) }
    return Page(
      "audit.verify/1",
      said: Text(ja: "監査ログはつながっています。", en: "The journal is whole."),
      Fields(
        "journal",
        [
          .init("length", Text(ja: "件数", en: "Entries"), .integer(end.length)),
          .init("head", Text(ja: "末尾のダイジェスト", en: "Last digest"), .text(end.head)),
        ]))
  }
}
