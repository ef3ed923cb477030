internal import Arguments
internal import GapAnalysis
internal import ProfileModel
internal import ProfileStore
internal import Reporting
internal import Wording

/// `assess continuity duties`: what the organisation is to do, and whom it tells in an incident.
struct ContinuityDuties: Command {
  private static let at = OptionSpec(
    "--at", .value(standIn: "DAY"),
    Text(
      ja: "どの日について見るか(now か 2026-11-20。既定は now)",
      en: "For which day: now (default), or as 2026-11-20"))
  private static let all = OptionSpec(
    "--all", .flag,
    Text(ja: "事案のときに限らない責務も並べる", en: "Show duties too that no incident brings about"))

  static let spec = CommandSpec(
    "continuity duties",
    Text(ja: "当てはまる責務と、事案のときの連絡先", en: "Show what applies, and whom to tell in an incident"),
    discussion: Text(
      ja: "責務のカタログから、組織の分野と制度、その日の文書の効力に照らして当てはまるものを、事案のときのものから並べ、だれに、いつまでに、どの様式で、だれが連絡するかを示します。"
        + "当てはまるかどうかをここで決められないものは「要確認」とし、連絡先のないもの、古くなった連絡先を示します。",
      en:
        "From the catalogues of duties, those that apply by the organisation's sector and regimes and by "
        + "what is in force on the day, those of incidents first: whom to tell, within how long, by "
        + "which form and by whose hand. What cannot be told here is marked; so are duties without a "
        + "contact, and contacts that nobody confirmed lately."),
    options: [at, ContactList.stale, all],
    examples: [
      CommandSpec.Example(
        "continuity duties --at now", Text(ja: "今日の点検表を見る", en: "See the checklist of today")),
      CommandSpec.Example(
        "continuity duties --at 2026-12-31 --stale 3 --all",
        Text(ja: "年末の、すべての責務を見る", en: "See all of them at the end of the year")),
    ])

  private let day: CivilDate?
  private let months: Int
  private let showsAll: Bool

  init(_ said: ParsedCommand) throws(UsageError) {
    let isNow = said.text(Self.at).map { Identifier.narrowed($0).lowercased() == "now" } ?? true
    day = isNow ? nil : try said.day(Self.at)
    months = try said.integer(ContactList.stale, in: 1...120) ?? ContactPrinting.usualMonths
    showsAll = said.has(Self.all)
  }

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    let store = try surroundings.store()
    let day = day ?? surroundings.today
    return try store.read { () throws(Failure) in
      let list = DutyChecklist(
        try surroundings.duties(in: store), try store.register(Contact.self),
        for: try store.register().organisation, on: day, staleAfterMonths: months)
      return DutyPrinting(list, day: day, months: months).page(showsAll: showsAll)
    }
  }
}
