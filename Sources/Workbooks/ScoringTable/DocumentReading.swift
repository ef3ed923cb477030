internal import ProfileModel
internal import Wording

/// The ratings of a JSON document, one after the other: nothing of it is passed over.
struct DocumentReading {
  /// The key of the version that a rating was issued from.
  static let revision = "revision"
  private static let keys = [
    "catalog", "control", "scope", "answer", "tier", "items", "reason", "approver", "review_on",
    "exceptions", "compensating", "remark", "owner", "respondent", "checker", "answered_on",
    "evidence", "draft", revision,
  ]

  private let path: String
  private let isIssued: Bool
  private(set) var rows: [ScoringReturn.Row] = []
  private(set) var problems: [Problem] = []

  init(_ path: String, isIssued: Bool) {
    self.path = path
    self.isIssued = isIssued
  }

  /// Reads the rating at an index of the list.
  mutating func read(_ json: JSONValue, at index: Int) {
    let before = problems.count
    let said = json.withoutNothing.members
    let place = Place.record("ratings[\(index)]", of: path)
    for member in said where !Self.keys.contains(member.key) {
      problems.append(Self.unknownKey(member.key, among: Self.keys, at: place))
    }
    guard problems.count == before else { return }
    let absent = [
      ("scope", Scope.organisation.description), ("answer", Answer.unanswered.kind.rawValue),
    ]
    .filter { key, _ in !said.contains { $0.key == key } }
    .map { JSONValue.Member(key: $0, value: .text($1)) }
    let whole = JSONValue.object(said.filter { $0.key != Self.revision } + absent)
    guard var rating = Rating(json: whole) else {
      problems.append(Self.unreadable(whole, at: place))
      return
    }
    let understood = rating.json
    for member in whole.members where understood[member.key]?.canonical != member.value.canonical {
      problems.append(Self.notUnderstood(member.key, at: place))
    }
    rating.tidy()
    rows.append(
      ScoringReturn.Row(
        rating, parts: .all,
        base: isIssued ? json[Self.revision]?.integer : nil, at: place))
  }

  /// A key that nobody knows would be lost.
  static func unknownKey(_ key: String, among known: [String], at place: Place) -> Problem {
    Problem(
      at: place,
      Text(ja: "キー「\(key)」は使えません", en: "the key '\(key)' is unknown"),
      remedy: NearMiss.nearest(to: key, among: known)
        .map { Text(ja: "「\($0)」のことですか", en: "did you mean '\($0)'?") }
        ?? Text(
          ja: "使えるのは \(known.joined(separator: "、"))です",
          en: "use \(known.joined(separator: ", "))"))
  }

  /// Why something is no rating at all.
  private static func unreadable(_ json: JSONValue, at place: Place) -> Problem {
    for key in ["catalog", "control"] where json[key]?.text == nil {
      return Problem(
        at: place, Text(ja: "「\(key)」がありません", en: "'\(key)' is missing"),
        remedy: Text(ja: "ID を書いてください", en: "write the id"))
    }
    guard json["scope"]?.text.flatMap({ Scope($0) }) != nil else {
      return Problem(
        at: place, Text(ja: "「scope」が読めません", en: "'scope' cannot be read"),
        remedy: Scope.rule)
    }
    guard json["answer"]?.text.flatMap({ Answer.Kind(rawValue: $0) }) != nil else {
      let kinds = Answer.Kind.allCases.map(\.rawValue)
      return Problem(
        at: place, Text(ja: "「answer」が読めません", en: "'answer' cannot be read"),
        remedy: Text(
          ja: "\(kinds.joined(separator: "、")) のどれかにしてください",
          en: "use one of \(kinds.joined(separator: ", "))"))
    }
    return Problem(
      at: place,
      Text(ja: "「採用」だけでは、どこまで進んだか分かりません", en: "'adopted' alone does not say how far it has come"),
      remedy: Text(
        ja: "「tier」か「items」も書いてください", en: "give 'tier' or 'items' too"))
  }

  private static func notUnderstood(_ key: String, at place: Place) -> Problem {
    Problem(
      at: place,
      Text(
        ja: "「\(key)」の値が読めないか、ほかの値と合いません",
        en: "the value of '\(key)' cannot be read, or does not fit the others"),
      remedy: Text(
        ja: "docs/formats/ratings.md の形で書いてください", en: "write it as docs/formats/ratings.md says"))
  }
}

extension JSONValue {
  /// The value without keys behind which nothing stands.
  fileprivate var withoutNothing: JSONValue {
    switch self {
    case .object(let members):
      .object(
        members.filter { $0.value != .null && $0.value != .list([]) }
          .map { Member(key: $0.key, value: $0.value.withoutNothing) })
    case .list(let values): .list(values.map(\.withoutNothing))
    case .null, .flag, .integer, .text: self
    }
  }
}

extension Rating {
  /// Brings texts to the form in which they are kept.
  fileprivate mutating func tidy() {
    reason = FreeText.kept(reason)
    approver = FreeText.kept(approver)
    exceptions = FreeText.kept(exceptions)
    compensating = FreeText.kept(compensating)
    remark = FreeText.kept(remark)
    owner = FreeText.kept(owner)
    respondent = FreeText.kept(respondent)
    checker = FreeText.kept(checker)
    evidence = evidence.map { piece in
      var piece = piece
      piece.title = FreeText.kept(piece.title) ?? ""
      piece.place = FreeText.kept(piece.place)
      return piece
    }
  }
}
