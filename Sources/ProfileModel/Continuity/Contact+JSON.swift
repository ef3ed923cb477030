public import Wording

extension Contact: CheckedValue {
  /// The contact as a JSON object; what was never said is left out.
  public var json: JSONValue {
    .sparse([
      "id": .text(id), "party": .text(party.rawValue), "name": .text(name),
      "channels": .texts(channels), "form": form.map(JSONValue.text), "within": within?.json,
      "owner": owner.map(JSONValue.text), "alternate": alternate.map(JSONValue.text),
      "duties": .texts(duties), "confirmed": confirmed.map { .text($0.description) },
      "note": note.map(JSONValue.text),
    ])
  }

  /// Reads what `json` makes.
  public init?(json: JSONValue) {
    guard let id = json["id"]?.text, let party: Party = json.word("party"),
      let name = json["name"]?.text, let channels = json.texts("channels"),
      let duties = json.texts("duties")
    else { return nil }
    self.init(id: id, party: party, name: name)
    (self.channels, self.duties) = (channels, Set(duties).sorted())
    var parts = OptionalParts(of: json)
    (form, owner, alternate) = (parts.text("form"), parts.text("owner"), parts.text("alternate"))
    within = parts.read("within") { Minutes(json: $0) }
    confirmed = parts.read("confirmed") { $0.text.flatMap { CivilDate($0) } }
    note = parts.text("note")
    guard parts.areSound else { return nil }
  }

  /// What people call it.
  public static var noun: Text { Text(ja: "連絡先", en: "a contact") }

  /// All that is wrong with what it says.
  public func problems(at place: Place) -> [Problem] {
    var list = Checklist(place)
    list.expectID(id)
    list.expectText(name, Text(ja: "名称", en: "name"))
    for channel in channels { list.expectText(channel, Text(ja: "連絡手段", en: "channel")) }
    list.expectOnce(channels, Text(ja: "連絡手段", en: "channel"))
    return list.problems
  }
}

extension Contact: RiskEntry {
  /// Its register.
  public static var register: Register { .contact }
  /// Its id there.
  public var registerID: String { id }
  /// What a file of contacts says it holds.
  public static var plural: String { "contacts" }
  /// It names no control.
  public var controls: [ControlID] { [] }

  /// What its JSON looks like.
  public static var form: JSONForm {
    .object([
      .must("id", .text), .must("party", .word(Party.allCases.map(\.rawValue))),
      .must("name", .text), .may("channels", .list(.text)), .may("form", .text),
      .may("within", .duration), .may("owner", .text), .may("alternate", .text),
      .may("duties", .list(.text)), .may("confirmed", .day), .may("note", .text),
    ])
  }

  /// The duties that no catalogue has.
  public func problems(among names: RegisteredNames, at place: Place) -> [Problem] {
    names.unknown(duties, .duty, at: place)
  }
}
