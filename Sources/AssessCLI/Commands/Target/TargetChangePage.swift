internal import GapAnalysis
internal import ProfileModel
internal import ProfileStore
internal import Reporting
internal import Wording

/// What a change of targets came to: a sentence, what does not count yet, and the targets.
struct TargetChangePage {
  private let edit: RegisterEdit<Target>
  private let bench: TargetBench
  private let isRehearsal: Bool

  init(_ edit: RegisterEdit<Target>, over bench: TargetBench, isRehearsal: Bool) {
    self.edit = edit
    self.bench = bench
    self.isRehearsal = isRehearsal
  }

  /// The page, with what is wanted now of each control that was touched.
  func page(_ schema: String, today: CivilDate, more: [Page.Item] = []) -> Page {
    let gone = Set(edit.removed)
    let written = Set(edit.written.map(\.registerID))
    let kept = bench.targets.targets.filter {
      !gone.contains($0.registerID) && !written.contains($0.registerID)
    }
    let before = bench.targets.targets.filter { gone.contains($0.registerID) }
    let now = TargetProfile(kept + edit.written)
    let touched = Set((edit.written + before).map(\.key))
    let standings = now.standings(in: bench.profile, .inTheEnd(from: today))
      .filter { touched.contains($0.target.key) }
    let table = TargetTable(now, bench, from: today).table(standings)
    return Page(
      schema, [.sentence(sentence)] + remarks + more + [.fields(counts), .table(table)])
  }

  private var counts: Fields {
    Fields(
      "change",
      [
        .init("written", Text(ja: "書き込み", en: "Written"), .integer(edit.written.count)),
        .init("removed", Text(ja: "取り外し", en: "Taken out"), .integer(edit.removed.count)),
        .init(
          "pending", Text(ja: "まだ数えないもの", en: "Not counting yet"), .integer(pending.count)),
      ])
  }

  private var sentence: Text {
    if edit.isEmpty { return Text(ja: "すでにその内容です。", en: "That is how it was already.") }
    return isRehearsal
      ? Text(ja: "次のようになります(何も変更していません)。", en: "This is what it would be (nothing was changed).")
      : Text(ja: "目標を書き込みました。", en: "The targets are kept.")
  }

  private var pending: [Target] {
    edit.written.filter { $0.source == .policy && !$0.isApproved }
  }

  private var remarks: [Page.Item] {
    var remarks: [Text] = []
    if let first = pending.first {
      let missing = Text.joined(first.missing, separator: Text(ja: "、", en: ", "))
      remarks.append(
        Text(
          ja: "まだ数えません。\(missing.japanese)が要ります。",
          en: "It does not count yet: it takes \(missing.english)."))
    }
    let days = Set(edit.written.filter { $0.source == .policy }.compactMap(\.expires)).sorted()
    if let day = days.first {
      remarks.append(
        Text(
          ja: "承認は\(day.readable.japanese)まで有効です(--expires で変えられます)。",
          en: "The approval holds until \(day.readable.english); --expires changes that."))
    }
    return remarks.map { .sentence($0) }
  }
}

extension Target {
  /// What a policy lacks to count, in words.
  var missing: [Text] {
    let fields: [(Text, Bool)] = [
      (Text(ja: "理由(--why)", en: "a reason (--why)"), why == nil),
      (Text(ja: "承認者(--approved-by)", en: "an approver (--approved-by)"), approver == nil),
      (Text(ja: "期限(--expires)", en: "an expiry (--expires)"), expires == nil),
    ]
    return source == .policy ? fields.filter(\.1).map(\.0) : []
  }
}
