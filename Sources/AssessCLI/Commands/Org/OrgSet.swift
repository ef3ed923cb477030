internal import Arguments
internal import Catalogs
internal import ProfileModel
internal import ProfileStore
internal import Reporting
internal import Wording

/// `assess org set`: what is known of the organisation.
struct OrgSet: Command {
  private static let name = OptionSpec(
    "--name", .value(standIn: "NAME"), Text(ja: "組織の名前", en: "The organisation's name"))
  private static let sector = OptionSpec(
    "--sector", .value(standIn: "SECTOR"),
    Text(
      ja: "分野のIDか名前(「assess catalog show sectors」で一覧。空にすると外れる)",
      en: "The sector, by id or name ('assess catalog show sectors' lists them; none when empty)"))
  private static let calendarStart = OptionSpec(
    "--calendar-start", .value(standIn: "MONTH"),
    Text(ja: "会計年度の始まる月(1〜12、既定は4)", en: "The month the fiscal year begins in (default: 4)"))
  private static let labelScheme = OptionSpec(
    "--label-scheme", .value(standIn: "SCHEME"),
    Text(
      ja: "取扱区分の体系: tlp、confidentiality(機密性)、own(自社の区分)",
      en: "The handling scheme: tlp, confidentiality or own"),
    completion: .words(HandlingLabel.Scheme.allCases.map(\.rawValue)))
  private static let labelLevel = OptionSpec(
    "--label-level", .value(standIn: "LEVEL"),
    Text(ja: "取扱区分(AMBER、2、社外秘など)", en: "The handling level, such as AMBER or 2"))
  private static let restriction = OptionSpec(
    "--restriction", .value(standIn: "WORDS"),
    Text(ja: "取扱制限(関係者限りなど)", en: "The restriction in words"))
  private static let noLabel = OptionSpec(
    "--no-label", .flag, Text(ja: "取扱区分を外す", en: "Take the handling label off"))
  private static let regime = OptionSpec(
    "--regime", .repeated(standIn: "ID"),
    Text(ja: "該当する制度を加える(繰り返せる)", en: "Add a regime it falls under (repeatable)"))
  private static let noRegime = OptionSpec(
    "--no-regime", .repeated(standIn: "ID"),
    Text(ja: "該当しなくなった制度を外す(繰り返せる)", en: "Take a regime off (repeatable)"))

  static let spec = CommandSpec(
    "org set", Text(ja: "組織の登録内容を決める", en: "Set what is known of the organisation"),
    discussion: Text(
      ja: "書いた項目だけが変わります。", en: "Only what is named changes."),
    options: [
      name, sector, calendarStart, labelScheme, labelLevel, restriction, noLabel, regime, noRegime,
    ],
    examples: [
      CommandSpec.Example(
        "org set --sector 電力 --regime critical-infrastructure",
        Text(ja: "分野と制度を決める", en: "Set the sector and a regime")),
      CommandSpec.Example(
        "org set --label-scheme tlp --label-level AMBER --restriction 関係者限り",
        Text(ja: "取扱区分を決める", en: "Set how documents may be handed on")),
    ])

  private let name: String?
  private let sector: String?
  private let calendar: FiscalCalendar?
  private let label: (scheme: HandlingLabel.Scheme, level: String, restriction: String?)?
  private let isLabelRemoved: Bool
  private let regimes: [String]
  private let endedRegimes: [String]

  init(_ said: ParsedCommand) throws(UsageError) {
    guard Self.spec.options.contains(where: said.has) else {
      throw UsageError(
        "org set", Text(ja: "何を変えるかの指定がありません", en: "nothing is named that should change"),
        remedy: Text(
          ja: "「assess org set --help」で指定できる項目を見てください",
          en: "'assess org set --help' shows what can be set"))
    }
    name = said.text(Self.name).map(Identifier.trimmed)
    sector = said.text(Self.sector)
    isLabelRemoved = said.has(Self.noLabel)
    calendar = try said.integer(Self.calendarStart, in: 1...12)
      .flatMap { FiscalCalendar(startMonth: $0) }
    regimes = said.texts(Self.regime).map { Identifier.narrowed($0) }
    endedRegimes = said.texts(Self.noRegime).map { Identifier.narrowed($0) }
    if let scheme: HandlingLabel.Scheme = try said.choice(Self.labelScheme) {
      label = (scheme, try said.required(Self.labelLevel), said.text(Self.restriction))
    } else {
      for option in [Self.labelLevel, Self.restriction] where said.has(option) {
        throw UsageError(
          option.name, Text(ja: "体系がありません", en: "its scheme is missing"),
          remedy: Text(
            ja: "「\(Self.labelScheme.usage)」も付けてください", en: "add '\(Self.labelScheme.usage)'"))
      }
      label = nil
    }
    if name?.isEmpty == true {
      throw UsageError(
        Self.name.name, Text(ja: "名前が空です", en: "the name is empty"),
        remedy: Text(ja: "組織の名前を書いてください", en: "write the organisation's name"))
    }
  }

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    let sectors = try surroundings.catalogs.sectors()
    let store = try surroundings.store()
    let (_, changed) = try store.editOrganisation(by: surroundings.stamp) {
      organisation throws(Failure) in
      try edit(&organisation, sectors)
    }
    return Page(
      "org.set/1",
      [
        .sentence(
          changed
            ? Text(ja: "登録内容を変えました。", en: "The organisation is changed.")
            : Text(ja: "すでにその内容です。", en: "That is how it was already.")),
        .fields(OrganisationPrinting.fields(try store.register(), sectors)),
      ])
  }

  private func edit(
    _ organisation: inout Organisation, _ sectors: SectorTable
  ) throws(Failure) {
    if let name { organisation.name = name }
    if let calendar { organisation.calendar = calendar }
    if let sector {
      organisation.sector =
        sector.isEmpty ? nil : try SectorLookup.sector(sector, in: sectors).id
    }
    if isLabelRemoved { organisation.label = nil }
    if let label {
      organisation.label = try HandlingLabel(
        scheme: label.scheme, level: label.level, restriction: label.restriction)
    }
    for id in regimes { organisation.regimes.insert(try SectorLookup.regime(id, in: sectors).id) }
    for id in endedRegimes {
      organisation.regimes.remove(try SectorLookup.regime(id, in: sectors).id)
    }
  }
}
