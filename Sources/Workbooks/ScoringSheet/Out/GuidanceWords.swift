internal import ProfileModel
internal import Wording

/// What the guide of a scoring sheet says.
enum GuidanceWords {
  /// How to go about it, step by step.
  static func steps(hasItems: Bool) -> [Text] {
    let items = Text(
      ja: "シート「確認項目」で細かく答えることもできます。そのときは「評価」を空のままにします。",
      en:
        "Controls with check items may be answered item by item on their sheet; then leave the rating blank."
    )
    return [
      Text(
        ja: "シート「評価」の、破線で囲んだ薄い黄色のセルにだけ書きます。「評価」は▼から選びます。",
        en:
          "Write on the sheet 'Ratings', in the pale cells with a dashed frame only; choose the rating from its list."
      ),
      Text(
        ja: "ティアは、いま実際にできている段階を選びます。高いほどよいとは限りません。迷ったら低い方を選び、備考に書きます。",
        en:
          "Choose the tier that is really reached today; higher is not better. In doubt take the lower, and say so in the remarks."
      ),
      Text(
        ja: "前回の回答が入った行は、今もそのとおりなら「回答日」を入れます。違えば直して「回答日」を入れます。",
        en:
          "Where last time's answer is filled in, enter 'Answered on' if it still holds; otherwise change it and enter the day."
      ),
      Text(
        ja: "二つめからの証跡は、シート「証跡」に書きます。",
        en: "Second and further pieces of evidence go on the sheet 'Evidence'."),
    ] + (hasItems ? [items] : []) + [
      Text(
        ja: "行の挿入、並べ替え、列の移動は、シートの保護を解けばできます(パスワードなし)。対策項目IDと範囲は変えないでください。",
        en:
          "Rows may be inserted and sorted, and columns moved, once the protection is lifted (no password). Keep control ID and scope."
      ),
      Text(
        ja: "セルの結合、「〃」「同上」は読み取れません。どの行にも値をそのまま書いてください。",
        en: "Do not merge cells or write ditto marks: every row needs its own value."),
      Text(
        ja: "シート「評価」は「証跡」の列までが印刷されます。右の列は画面で確かめてください。シート「管理情報」は消さないでください。",
        en:
          "Ratings are printed up to the column 'Evidence'; look at the rest on screen. Do not delete the sheet 'Management'."
      ),
    ]
  }

  /// The answers that are no tier.
  static let kinds: [(Answer.Kind, Text)] = [
    (
      .notAdopted,
      Text(
        ja: "対象になるが、実施しないと組織で決めた。理由と承認者を書きます。",
        en: "It applies, and the organisation decided against it. Give the reason and who approved."
      )
    ),
    (
      .notApplicable,
      Text(
        ja: "この範囲には当てはまるものがない。理由、承認者、見直し日を書きます。",
        en:
          "There is nothing here to apply it to. Give the reason, who approved, and when to review."
      )
    ),
    (
      .unknown,
      Text(
        ja: "調べたが分からない。分からないことも大切な回答です。誰に聞けば分かるかを備考に書きます。",
        en:
          "You looked and it is not known. That is an answer too; say in the remarks who might know."
      )
    ),
    (
      .unanswered,
      Text(ja: "まだ答えていない。ティア1とは違います。", en: "Not answered yet, which is not the same as tier 1.")
    ),
  ]

  /// What evidence a tier takes to be shown.
  static func evidenceNeed(_ grade: Int) -> Text {
    guard let least = Evidence.Grade(rawValue: grade) else {
      return Text(ja: "証跡は要りません。", en: "No evidence is needed.")
    }
    return Text(
      ja: "証跡の種類が「\(least.readable.japanese)」以上で裏付けられます。",
      en: "Shown by evidence of the kind '\(least.readable.english)' or better.")
  }

  /// What a kind of evidence is.
  static func meaning(of grade: Evidence.Grade) -> Text {
    switch grade {
    case .document:
      Text(ja: "規程、手順書、設計書など。決めたことが分かります。", en: "Rules, procedures, designs: it is laid down.")
    case .record:
      Text(
        ja: "議事録、点検表、ログ、申請書など。行っていることが分かります。",
        en: "Minutes, checklists, logs, requests: it is done.")
    case .verified:
      Text(
        ja: "監査、診断、演習の結果など。行った本人でない人が確かめています。",
        en: "Audits, tests, exercises: somebody else looked.")
    }
  }

  /// Where a kind of evidence stands among the others.
  static func rank(of grade: Evidence.Grade) -> Text {
    switch grade {
    case .document: Text(ja: "弱い", en: "weakest")
    case .record: Text(ja: "中ほど", en: "in between")
    case .verified: Text(ja: "強い", en: "strongest")
    }
  }

  /// How long evidence counts.
  static let validity = Text(
    ja: "「有効期限」を過ぎた証跡は一段弱く数えます。空のときは「証跡の日付」から12か月です。",
    en:
      "After 'Valid until' evidence counts one kind weaker; where that is blank, 12 months after its day."
  )
}
