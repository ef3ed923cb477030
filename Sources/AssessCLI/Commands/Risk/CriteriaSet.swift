internal import Arguments
internal import Files
internal import ProfileModel
internal import ProfileStore
internal import Reporting
internal import Wording

/// `assess risk criteria set`: takes the organisation's own criteria, approved by somebody.
struct CriteriaSet: Command {
  private static let file = ArgumentSpec(
    "FILE", .optional,
    Text(ja: "基準のファイル(JSON。既定は今の基準)", en: "The criteria as JSON (default: those that hold now)"),
    completion: .file)
  private static let service = OptionSpec(
    "--line", .repeated(standIn: "SERVICE=LINE"),
    Text(
      ja: "サービスの受容線。cautious(慎重)、standard(標準)、tolerant(許容)、年あたりの金額。外すときは none",
      en:
        "The line of a service: cautious, standard, tolerant, an amount a year, or none to take it off"
    ))
  private static let approver = OptionSpec(
    "--approved-by", .value(standIn: "NAME"), Text(ja: "承認者", en: "Who approved them"))
  private static let day = OptionSpec(
    "--approved-on", .value(standIn: "DATE"), Text(ja: "承認日(既定は今日)", en: "When (default: today)"))

  static let spec = CommandSpec(
    "risk criteria set", Text(ja: "自組織のリスク基準を定める", en: "Set your own risk criteria"),
    discussion: Text(
      ja: "「risk criteria export」で書き出したJSONを直し、承認者と理由を添えて読み込みます。行列が単調でない、段階が欠ける、単位が違うなどの基準は、"
        + "理由を示して断ります。サービスの受容線だけなら --line で変えられます。",
      en:
        "Edit the JSON that 'risk criteria export' writes, and load it with an approver and a reason. "
        + "Criteria whose matrix is not monotone, that lack a level or mix units are refused with the "
        + "reason. For the line of a service alone --line is enough."),
    arguments: [file], options: [service, approver, day, ScoreOptions.why, CommonOptions.dryRun],
    examples: [
      CommandSpec.Example(
        "risk criteria set 基準.json --approved-by 真鍋 --why 経営会議で決定",
        Text(ja: "自組織の基準にする", en: "Make them your own")),
      CommandSpec.Example(
        "risk criteria set --line grid=cautious --approved-by 真鍋 --why 送配電は慎重に見る",
        Text(ja: "一つのサービスの受容線を変える", en: "Change the line of one service")),
    ])

  private let path: String?
  private let lines: [(service: String, line: RiskCriteria.Line?)]
  private let approver: String
  private let approvedOn: CivilDate?
  private let why: String
  private let isRehearsal: Bool

  init(_ said: ParsedCommand) throws(UsageError) {
    path = said.word(Self.file)
    var lines: [(service: String, line: RiskCriteria.Line?)] = []
    for text in said.texts(Self.service) { lines.append(try Self.line(text)) }
    self.lines = lines
    approver = FreeText.kept(try said.required(Self.approver)) ?? ""
    approvedOn = try said.day(Self.day)
    why = FreeText.kept(try said.required(ScoreOptions.why)) ?? ""
    isRehearsal = said.has(CommonOptions.dryRun)
  }

  private static func line(
    _ text: String
  ) throws(UsageError) -> (service: String, line: RiskCriteria.Line?) {
    let parts = Identifier.narrowed(text).split(separator: "=", maxSplits: 1).map(String.init)
    if parts.count == 2 {
      if parts[1].lowercased() == "none" { return (parts[0], nil) }
      if let appetite = RiskCriteria.Appetite(rawValue: parts[1].lowercased()) {
        return (parts[0], .appetite(appetite))
      }
      if let amount = Int(parts[1].filter { $0 != "," }), amount > 0 {
        return (parts[0], .amount(amount))
      }
    }
    throw UsageError(
      text, Text(ja: "受容線として読めません", en: "this is not a line"),
      remedy: Text(
        ja: "「grid=cautious」か「grid=30000000」のように書いてください",
        en: "write it as grid=cautious or grid=30000000"))
  }

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    let store = try isRehearsal ? surroundings.storeForRehearsal() : surroundings.store()
    let services = try store.register().services.map(\.id)
    for (service, line) in lines where line != nil && !services.contains(service) {
      throw .notRegistered(service, among: services, listedBy: "assess org service list")
    }
    let before = try store.register(RiskCriteria.self).first
    var criteria = try given() ?? before ?? .standard
    for (service, line) in lines {
      criteria.lines.removeAll { $0.service == service }
      if let line { criteria.lines.append(RiskCriteria.ServiceLine(service: service, line: line)) }
    }
    criteria.lines.sort { $0.service < $1.service }
    criteria.approval = RiskCriteria.Approval(
      approver: approver, date: approvedOn ?? surroundings.today, reason: why)
    let place = path.map { Place.file($0) } ?? .word(Self.service.name)
    let problems =
      criteria.problems(at: place)
      + Self.unworded(criteria, try store.register(Scenario.self), at: place)
      + Self.future(criteria, surroundings.today) + (path.map { Self.borrowed(criteria, $0) } ?? [])
    guard problems.isEmpty else { throw Failure(.input, problems) }
    let approved = criteria
    _ = try store.changeRegister(
      RiskCriteria.self, because: why, by: surroundings.stamp, rehearsing: isRehearsal
    ) { _ in RegisterEdit(writing: [approved]) }
    let said =
      isRehearsal
      ? Text(ja: "この基準になります(何も変更していません)。", en: "The criteria would be these (nothing was changed).")
      : Text(ja: "リスク基準を定めました。", en: "The risk criteria are set.")
    return Page("risk.criteria/1", [.sentence(said)] + CriteriaPrinting(criteria).page.items)
  }

  /// Words that scenarios use and the criteria give no number, so that their layers would count nothing.
  private static func unworded(
    _ criteria: RiskCriteria, _ scenarios: [Scenario], at place: Place
  ) -> [Problem] {
    let known = Set(criteria.strengths.map(\.word))
    return scenarios.flatMap { scenario in
      Set(scenario.strengthWords).subtracting(known).sorted().map { word in
        Problem(
          at: place,
          Text(
            ja: "シナリオ「\(scenario.id)」が使う強さの言葉「\(word)」がありません",
            en: "the word for strength '\(word)', which '\(scenario.id)' uses, is missing"),
          remedy: Text(ja: "言葉と下げる割合を加えてください", en: "add it with what it takes away"))
      }
    }
  }

  private static func future(_ criteria: RiskCriteria, _ today: CivilDate) -> [Problem] {
    guard let date = criteria.approval?.date, date > today else { return [] }
    return [
      Problem(
        at: .word(day.name), Text(ja: "承認日が今日より後です", en: "the day of approval lies ahead"),
        remedy: Text(ja: "\(today)までの日にしてください", en: "give a day up to \(today)"))
    ]
  }

  private func given() throws(Failure) -> RiskCriteria? {
    guard let path else { return nil }
    let json = try JSONReader.read(try FileReader.text(of: path), path: path)
    let faults = RiskCriteria.form.problems(in: json, at: "", of: path)
    guard faults.isEmpty else { throw Failure(.input, faults) }
    var criteria = try RiskCriteria.read(json, at: .file(path))
    criteria.strengths.sort { ($0.factor, $0.word) < ($1.factor, $1.word) }
    return criteria
  }

  /// Names that belong to the editors' defaults, on criteria that are no longer those.
  private static func borrowed(_ criteria: RiskCriteria, _ path: String) -> [Problem] {
    let standard = RiskCriteria.standard
    var same = criteria
    (same.edition, same.provenance) = (standard.edition, standard.provenance)
    (same.lines, same.approval) = (standard.lines, standard.approval)
    if same == standard { return [] }
    let edition = standard.edition
    let names = [
      (
        criteria.edition == edition, "edition",
        Text(
          ja: "内容を直した基準が、初期値の版の名前「\(edition)」のままです",
          en: "the criteria were edited and still bear the name of the defaults, '\(edition)'"),
        Text(ja: "自組織の版の名前を付けてください", en: "give them an edition name of your own")
      ),
      (
        criteria.provenance == standard.provenance, "provenance",
        Text(
          ja: "内容を直した基準の由来が、初期値のもののままです",
          en: "the criteria were edited, and their provenance is still that of the defaults"),
        Text(ja: "誰が何に基づいて決めたかを書いてください", en: "write who set them, and from what")
      ),
    ]
    return names.filter(\.0).map { _, key, what, remedy in
      Problem(at: .record(key, of: path), what, remedy: remedy)
    }
  }
}
