internal import Arguments
internal import ProfileModel
internal import ProfileStore
internal import Reporting
internal import Wording

/// `assess continuity contact set`: adds or changes somebody who has to be told in an incident.
struct ContactSet: Command {
  private static let party = OptionSpec(
    "--party", .value(standIn: "WORD"),
    Text(
      ja: "相手の種類: ministry(所管省庁)、national-office(国の司令塔組織)、ceptoar(セプター)、police(警察)、"
        + "privacy-commission(個人情報保護委員会)、supplier(委託先)、customers(利用者)、other(新しい連絡先には必須)",
      en: "What kind of party: ministry, national-office, ceptoar, police, privacy-commission, "
        + "supplier, customers or other (required for a new one)"),
    completion: .words(Contact.Party.allCases.map(\.rawValue)))
  private static let name = OptionSpec(
    "--name", .value(standIn: "NAME"),
    Text(ja: "窓口の名称(新しい連絡先には必須)", en: "The office or person (required for a new one)"))
  private static let channel = OptionSpec(
    "--channel", .repeated(standIn: "TEXT"),
    Text(
      ja: "連絡手段(繰り返せる。先に書いたものから使う。書くと置き換わり、空にすると外れる)",
      en: "How they are reached, the first choice first (repeatable; replaces those before)"))
  private static let form = OptionSpec(
    "--form", .value(standIn: "TEXT"),
    Text(ja: "様式や方法(空にすると消える)", en: "By which form (none when empty)"))
  private static let within = OptionSpec(
    "--within", .value(standIn: "TIME"),
    Text(ja: "連絡するまでの時間(空にすると消える)", en: "Within how long (none when empty)"))
  private static let owner = OptionSpec(
    "--owner", .value(standIn: "NAME"),
    Text(ja: "自組織で連絡する人(空にすると消える)", en: "Who of us tells them (nobody when empty)"))
  private static let alternate = OptionSpec(
    "--alternate", .value(standIn: "TEXT"),
    Text(ja: "つながらないときの代わり(空にすると消える)", en: "Where to turn to otherwise (none when empty)"))
  private static let duty = OptionSpec(
    "--duty", .repeated(standIn: "DUTY"),
    Text(
      ja: "この連絡が果たす責務のID(繰り返せる。書くと置き換わり、空にすると外れる)",
      en: "The id of a duty that telling them serves (repeatable; replaces those before)"))
  private static let note = OptionSpec(
    "--note", .value(standIn: "TEXT"), Text(ja: "備考(空にすると消える)", en: "A note (none when empty)"))

  static let spec = CommandSpec(
    "continuity contact set", Text(ja: "連絡先を登録・変更する", en: "Add or change a contact"),
    discussion: Text(
      ja: "書いた項目だけが変わります。確かめた日は「continuity contact confirm」で記録します。",
      en:
        "Only what is named changes. That it was seen to be right is noted by 'continuity contact "
        + "confirm'."),
    arguments: [ContactOptions.id],
    options: [
      party, name, channel, form, within, owner, alternate, duty, note, ScoreOptions.why,
    ],
    examples: [
      CommandSpec.Example(
        "continuity contact set meti --party ministry --name 所管課の窓口 --channel 電話 --channel 電子メール "
          + "--form 情報連絡様式 --within 2h --owner 佐伯 --duty AP5-3-2",
        Text(ja: "所管省庁の窓口を登録する", en: "Add the ministry's desk"))
    ])

  private let id: String
  private let party: Contact.Party?
  private let name: String?
  private let channels: [String]?
  private let within: Replacement<Minutes>?
  private let duties: [String]?
  private let texts: [(any WritableKeyPath<Contact, String?> & Sendable, Replacement<String>)]
  private let why: String?

  init(_ said: ParsedCommand) throws(UsageError) {
    id = try said.identifier(ContactOptions.id)
    party = try said.choice(Self.party)
    name = said.text(Self.name).map(Identifier.trimmed)
    channels =
      said.has(Self.channel) ? said.texts(Self.channel).compactMap(FreeText.kept) : nil
    within = try said.minutes(Self.within)
    duties =
      said.has(Self.duty)
      ? said.texts(Self.duty).map(Identifier.narrowed).filter { !$0.isEmpty } : nil
    let options: [(any WritableKeyPath<Contact, String?> & Sendable, OptionSpec)] = [
      (\.form, Self.form), (\.owner, Self.owner), (\.alternate, Self.alternate),
      (\.note, Self.note),
    ]
    texts = options.compactMap { part, option in said.replacement(option).map { (part, $0) } }
    why = said.text(ScoreOptions.why).flatMap(FreeText.kept)
  }

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    let store = try surroundings.store()
    let changed = try store.changeRegister(
      Contact.self, because: why, by: surroundings.stamp
    ) { entries throws(Failure) in
      let contact = try edited(entries.first { $0.value.id == id }?.value)
      try contact.check(among: try surroundings.namesForContacts(in: store))
      return RegisterEdit(writing: [contact])
    }
    let contact = try store.entries(Contact.self).entry(id)
    return Page(
      "continuity.contact.set/1",
      [
        .sentence(
          changed.isEmpty
            ? Text(ja: "すでにその内容です。", en: "That is how it was already.")
            : Text(ja: "連絡先を登録しました。", en: "The contact is registered.")),
        .table(
          ContactPrinting.contacts(
            [contact], on: surroundings.today, staleAfter: ContactPrinting.usualMonths)),
      ])
  }

  private func edited(_ before: Contact?) throws(Failure) -> Contact {
    guard let name = name ?? before?.name, !name.isEmpty else { throw .nameMissing(id) }
    guard let party = party ?? before?.party else {
      throw Failure(
        .usage, at: .word(id),
        Text(ja: "新しい連絡先には相手の種類が要ります", en: "it is new and needs a party"),
        remedy: Text(ja: "「--party ministry」のように付けてください", en: "add it, as in '--party ministry'"))
    }
    var contact = before ?? Contact(id: id, party: party, name: name)
    (contact.party, contact.name) = (party, name)
    contact.channels = channels ?? contact.channels
    contact.duties = duties.map { Set($0).sorted() } ?? contact.duties
    if let within { contact.within = within.value }
    for (part, replacement) in texts { contact[keyPath: part] = replacement.value }
    return contact
  }
}
