internal import Arguments
internal import Wording

/// `assess report duty`: whom to tell in an incident, to be confirmed and taken back.
struct ReportDuty: ReportCommand {
  static let kind = ReportWriting.Kind.duty

  static let spec = CommandSpec(
    "report duty", Text(ja: "責務と連絡先の点検表を作る", en: "Make the checklist of duties and contacts"),
    discussion: Text(
      ja:
        "事案のときに、だれに、いつまでに、どの様式で、だれが連絡するかの点検表と、ほかの責務、連絡先の一覧です。連絡先を確かめた日を記入して返してもらい、「assess report import」で取り込めます。",
      en:
        "Whom to tell in an incident, within how long, by which form and by whose hand; the other duties; and the contacts. The day on which a contact was confirmed is filled in and taken back with 'assess report import'."
    ),
    options: ReportOptions.all,
    examples: [
      CommandSpec.Example(
        "report duty -o 責務点検表.xlsx", Text(ja: "Excel ブックに書き出す", en: "Write the workbook"))
    ])

  let options: ReportOptions
}
