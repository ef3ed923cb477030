internal import Arguments
internal import GapAnalysis
internal import ProfileModel
internal import Reporting
internal import Wording

/// What the commands about allowances have in common.
enum CheckPrinting {
  static let rule = ArgumentSpec(
    "RULE", .one, Text(ja: "規則のID(PRF05 など)", en: "The id of the rule, such as PRF05"))
  static let subject = ArgumentSpec(
    "SUBJECT", .one,
    Text(
      ja: "指摘の対象(引用符を付けた '*' で規則の全部)",
      en: "What the finding is about, or '*', quoted, for all of a rule"))
  static let arguments = [rule, subject]
  static let period = OptionSpec(
    "--period", .value(standIn: "PERIOD"),
    Text(ja: "指摘のあった期(既定は評価中の期)", en: "The period of the finding (default: the open one)"))

  /// Allowances, and whether they still hold.
  static func table(_ allowances: [Allowance], today: CivilDate) -> Table {
    Table(
      "allowances", Text(ja: "許容した指摘", en: "Allowed"),
      columns: [
        Table.Column("rule", Text(ja: "規則", en: "Rule")),
        Table.Column("subject", Text(ja: "対象", en: "Subject")),
        Table.Column("until", Text(ja: "期限", en: "Until")),
        Table.Column("state", Text(ja: "状態", en: "State")),
        Table.Column("reason", Text(ja: "理由", en: "Reason")),
      ],
      rows: allowances.map { allowance in
        [
          .text(allowance.rule), .text(allowance.subject), .date(allowance.until),
          allowance.holds(on: today)
            ? .code("in-force", Text(ja: "有効", en: "in force"))
            : .code("expired", Text(ja: "期限切れ", en: "expired")),
          .text(allowance.reason),
        ]
      })
  }
}
