public import ProfileModel
internal import Wording

/// Ratings as a JSON document, as `docs/formats/ratings.schema.json` describes it.
public enum RatingDocument {
  private static let format = 1
  private static let kind = "ratings"
  private static let keys = [
    "format", "kind", "workspace", "organisation", "period", "catalogs", "ratings",
  ]

  /// The document of some ratings.
  public static func text(_ issued: IssuedRatings) -> String {
    JSONValue.object([
      "format": .integer(format), "kind": .text(kind), "workspace": .text(issued.workspace),
      "organisation": .text(issued.organisation), "period": .text(issued.period.description),
      "catalogs": .list(issued.sets.map(\.catalog.json)),
      "ratings": .list(
        issued.ratings.map { stored in
          .object(
            stored.rating.json.members
              + [.init(key: DocumentReading.revision, value: .integer(stored.revision))])
        }),
    ]).pretty + "\n"
  }

  /// The period that a document is of, if it says so.
  public static func period(of json: JSONValue) -> PeriodID? {
    json["period"]?.text.flatMap { PeriodID($0) }
  }

  /// What a document says, or all that is wrong with it.
  public static func read(
    _ json: JSONValue, path: String, for asked: AskedQuestions
  ) throws(Failure) -> ScoringReturn {
    let problems = problems(with: json, path)
    guard problems.isEmpty else { throw Failure(.input, problems) }
    let issue = try issue(of: json, path, asked)
    var reading = DocumentReading(path, isIssued: json["workspace"] != nil)
    for (index, value) in (json["ratings"]?.items ?? []).enumerated() {
      reading.read(value, at: index)
    }
    guard reading.problems.isEmpty else { throw Failure(.input, reading.problems) }
    return ScoringReturn(file: path, issue: issue, rows: reading.rows)
  }

  private static func problems(with json: JSONValue, _ path: String) -> [Problem] {
    guard case .object(let members) = json, json["kind"]?.text == kind else {
      return [
        Problem(
          at: .file(path),
          Text(ja: "評価の JSON ではありません", en: "this is not a JSON document of ratings"),
          remedy: Text(
            ja: "先頭に「\"kind\": \"ratings\"」のあるファイルを渡してください",
            en: "give a file that says '\"kind\": \"ratings\"'"))
      ]
    }
    guard json["format"] == .integer(format) else {
      return [
        Problem(
          at: .record("format", of: path),
          Text(ja: "この書式の版は読めません", en: "this version of the format cannot be read"),
          remedy: Text(
            ja: "書式は \(format) です。新しい assess を使うか、書き直してください",
            en: "the format is \(format); use a newer assess, or write it anew"))
      ]
    }
    var problems = members.filter { !keys.contains($0.key) }.map { member in
      DocumentReading.unknownKey(member.key, among: keys, at: .record(member.key, of: path))
    }
    let isList = if case .list? = json["ratings"] { true } else { false }
    if !isList {
      problems.append(
        Problem(
          at: .record("ratings", of: path),
          Text(ja: "評価の並びがありません", en: "the list of ratings is missing"),
          remedy: Text(ja: "「ratings」に並べてください", en: "write them behind 'ratings'")))
    }
    return problems
  }

  private static func issue(
    of json: JSONValue, _ path: String, _ asked: AskedQuestions
  ) throws(Failure) -> ScoringReturn.Issue? {
    guard let said = json["period"] else { return nil }
    let place = Place.record("period", of: path)
    guard let period = period(of: json) else {
      let word = said.text ?? said.canonical
      throw Failure(
        .input, at: place,
        Text(ja: "期「\(word)」が読めません", en: "'\(word)' is not a period"),
        remedy: Text(ja: "2026Q3 のように書いてください", en: "write it as 2026Q3"))
    }
    let ours = asked.register.organisation.name
    return ScoringReturn.Issue(
      workspace: json["workspace"]?.text ?? asked.workspace,
      organisation: json["organisation"]?.text ?? ours, period: period,
      catalogs: json["catalogs"]?.items.compactMap { LoadedCatalog(json: $0) } ?? [], place: place)
  }
}
