internal import ProfileModel
internal import Sheets
internal import Wording

/// The sheet that says who is asked what, by when, and how to answer.
struct GuidanceSheet {
  private typealias Cell = WorkbookContent.Cell
  private let workbook: ScoringWorkbook
  private let plan: SheetPlan
  private let findings: [RowFinding]

  init(_ workbook: ScoringWorkbook, _ plan: SheetPlan, _ findings: [RowFinding]) {
    self.workbook = workbook
    self.plan = plan
    self.findings = findings
  }

  private var language: Language { workbook.language }

  /// The sheet as a value.
  var sheet: WorkbookContent.Sheet {
    let organisation = workbook.register.organisation.name
    let top =
      [[.text("\(organisation) \(workbook.title)", .title)], []]
      + facts + part(Text(ja: "進み具合", en: "Progress"), progress)
    let words =
      part(Text(ja: "書き方", en: "How to fill it in"), steps)
      + part(Text(ja: "評価の選び方", en: "Which rating"), answers)
    var sheet = WorkbookContent.Sheet(
      name: SheetPlan.SheetTitle.guidance[language], kind: .form,
      rows: top + words + part(Text(ja: "証跡の種類", en: "Kinds of evidence"), grades)
        + part(Text(ja: "作成と確認", en: "Prepared and checked"), boxes),
      columns: [.fixed(24), .fixed(34), .fixed(64)])
    sheet.repeatedRows = 1...1
    sheet.page.breaks = [top.count, top.count + words.count]
    return sheet
  }

  private func part(_ title: Text, _ rows: [[Cell]]) -> [[Cell]] {
    [[], [.text(title[language], .subtitle)]] + rows
  }

  private func line(_ title: Text, _ value: Cell, _ note: Text? = nil) -> [Cell] {
    [.text(title[language], .rowHeading), value]
      + (note.map { [.text($0[language], .value)] } ?? [])
  }

  private var facts: [[Cell]] {
    let request = workbook.request
    let period = workbook.profile.period
    let days = workbook.profile.days
    let file = ScoringWorkbook.fileName(period, unit: request.unit, language: language)
    let open = Text(ja: "送付元にお尋ねください", en: "ask whoever sent it")
    return [
      line(
        Text(ja: "期", en: "Period"), .text(period.readable[language], .value),
        Text(
          ja: "\(days.lowerBound.readable.japanese)から\(days.upperBound.readable.japanese)まで",
          en: "\(days.lowerBound.readable.english) to \(days.upperBound.readable.english)")),
      line(
        Text(ja: "答える部門", en: "Who answers"),
        .text(
          request.unit?.name ?? Scope.organisation.readable(in: workbook.register)[language], .value
        ),
        Text(
          ja: "責任者: \(request.unit?.owner ?? "-")", en: "in charge: \(request.unit?.owner ?? "-")")),
      line(
        Text(ja: "締切", en: "Send back by"),
        .text(request.due?.readable[language] ?? open[language], .value),
        Text(
          ja: "間に合わないときは、書けたところまでを先に送ってください。",
          en: "If you cannot make it, send what you have so far.")),
      line(
        Text(ja: "返送先・問い合わせ先", en: "Send it to, or ask"),
        .text(request.contact ?? open[language], .value),
        Text(ja: "設問の意味や範囲に迷うときも、ここへ。", en: "Also when a question or its scope is unclear.")),
      line(
        Text(ja: "ファイル名", en: "File name"), .text(file, .value),
        Text(
          ja: "このまま返してください。分けて返すときは末尾に _1、_2 を付けます。",
          en: "Send it back under this name, with _1, _2 at the end if it is split.")),
      line(
        Text(ja: "取扱区分", en: "Handling"),
        .text(workbook.register.organisation.label?.readable[language] ?? "-", .value),
        Text(
          ja: "証跡そのものは送らず、名称と所在だけを書きます。パスワードや個人の情報は書かないでください。",
          en:
            "Name the evidence and where it is kept; do not send it. Write no passwords or personal data."
        )),
    ]
  }

  private var progress: [[Cell]] {
    let counts = FindingCount(plan, findings)
    return [
      line(
        Text(ja: "設問", en: "Questions"), .text("\(findings.count)", .value),
        Text(ja: "シート「評価」の行の数です。", en: "The rows of the sheet 'Ratings'."))
    ]
      + RowFinding.allCases.map { finding in
        line(finding.readable, counts.cell(of: finding), finding.meaning)
      }
  }

  private var steps: [[Cell]] {
    GuidanceWords.steps(hasItems: !plan.items.isEmpty).enumerated().map { index, step in
      [.text("\(index + 1). \(step[language])", .plain)]
    }
  }

  private var answers: [[Cell]] {
    let scales = plan.scales.flatMap { scale in
      let words = AnswerWords(scale)
      return scale.levels.reversed().map { level in
        line(
          Text(ja: "採用: ティア\(level.tier)", en: "adopted: tier \(level.tier)"),
          .text(words.label(level.tier)[language], .value),
          GuidanceWords.evidenceNeed(level.evidence))
      }
    }
    let open = Text(ja: "(空のまま)", en: "(left blank)")
    return scales
      + GuidanceWords.kinds.map { kind, meaning in
        line(
          kind.readable,
          .text(kind == .unanswered ? open[language] : kind.readable[language], .value), meaning)
      }
  }

  private var grades: [[Cell]] {
    Evidence.Grade.allCases.reversed().map { grade in
      line(
        grade.readable, .text(GuidanceWords.rank(of: grade)[language], .value),
        GuidanceWords.meaning(of: grade))
    } + [[.text(GuidanceWords.validity[language], .plain)]]
  }

  private var boxes: [[Cell]] {
    let heads = [
      Text(ja: "役割", en: "Role"), Text(ja: "氏名", en: "Name"), Text(ja: "日付", en: "Date"),
    ]
    let roles = [Text(ja: "作成", en: "Prepared by"), Text(ja: "確認", en: "Checked by")]
    return [heads.map { .text($0[language], .heading) }]
      + roles.map { role in
        [.text(role[language], .rowHeading), .blank(.input, .text), .blank(.input, .isoDate)]
      }
  }
}
