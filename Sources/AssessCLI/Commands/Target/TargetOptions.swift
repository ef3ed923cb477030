internal import Arguments
internal import ProfileModel
internal import Wording

/// What the commands about targets have in common.
enum TargetOptions {
  static let someControls = ArgumentSpec(
    "CONTROL", .anyNumber,
    Text(ja: "対策項目か分類のID(なければ全部)", en: "Ids of controls or groups (all without)"))
  static let scope = OptionSpec(
    "--scope", .value(standIn: "SCOPE"),
    Text(
      ja: "どこに求めるか(organisation、unit:部門ID、system:システムID。既定は organisation)",
      en: "Of what it is wanted: organisation (the default), unit:ID or system:ID"))
  static let source = OptionSpec(
    "--source", .value(standIn: "SOURCE"),
    Text(
      ja: "誰が求めるか: policy(方針)、obligation(義務)、baseline(分野)、risk(リスク)",
      en: "Who asks for it: policy, obligation, baseline or risk"),
    completion: .words(Target.Source.allCases.map(\.rawValue)))
  static let origin = OptionSpec(
    "--origin", .value(standIn: "DOC"),
    Text(ja: "求めている文書(法令、契約、ひな形のID)", en: "The document that asks for it, or a template's id"))
  static let clause = OptionSpec(
    "--clause", .value(standIn: "TEXT"), Text(ja: "その条項", en: "The clause of it"))
  static let by = OptionSpec(
    "--by", .value(standIn: "WHEN"),
    Text(
      ja: "いつまでに(日付か期。期はその最後の日。なければすでに求められている)",
      en: "By when: a day, or a period, of which the last day counts (without: as of now)"))
  static let why = OptionSpec(
    "--why", .value(standIn: "TEXT"), Text(ja: "その理由", en: "The reason for it"))

  /// The last day of a period, or the day itself.
  enum When {
    case day(CivilDate)
    case period(PeriodID)

    func day(by calendar: FiscalCalendar) -> CivilDate {
      switch self {
      case .day(let day): day
      case .period(let id): calendar.days(of: id).upperBound
      }
    }
  }
}

extension ParsedCommand {
  /// The day or period that an option names.
  func when(_ option: OptionSpec) throws(UsageError) -> TargetOptions.When? {
    guard let word = text(option), !word.isEmpty else { return nil }
    if let period = PeriodID(word) { return .period(period) }
    if let day = CivilDate(Identifier.narrowed(word)) { return .day(day) }
    throw UsageError(
      word, Text(ja: "日付とも期とも読めません", en: "this is neither a day nor a period"),
      remedy: Text(
        ja: "2027-06-30、2027Q1、FY2027 のように書いてください", en: "write it as 2027-06-30, 2027Q1 or FY2027"))
  }
}
