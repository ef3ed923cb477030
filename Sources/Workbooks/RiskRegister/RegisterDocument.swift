public import ProfileModel
internal import Wording

/// Assets or scenarios as a JSON document, as `docs/formats/risk-register.md` describes it.
public enum RegisterDocument {
  private static let format = 1

  /// An entry that was read, and where it stands in its file.
  public struct Read<Value: RiskEntry>: Sendable {
    /// The entry.
    public let value: Value
    /// Where it stands.
    public let place: Place

    /// Names an entry's place.
    public init(_ value: Value, at place: Place) {
      self.value = value
      self.place = place
    }
  }

  /// What a document says: the entries that can be read, and all that is wrong with it.
  public struct Reading<Value: RiskEntry>: Sendable {
    /// The entries that can be read, those too with something wrong in them.
    public fileprivate(set) var entries: [Read<Value>] = []
    /// What is wrong, each thing by its path.
    public fileprivate(set) var problems: [Problem]
  }

  /// The document of some entries.
  public static func text<Value: RiskEntry>(_ values: [Value]) -> String {
    JSONValue.object([
      "format": .integer(format), "kind": .text(Value.plural),
      Value.plural: .list(values.map(\.json)),
    ]).pretty + "\n"
  }

  /// Reads a document; one of another kind, or of another version, is refused.
  public static func read<Value: RiskEntry>(
    _ json: JSONValue, path: String, as type: Value.Type = Value.self
  ) throws(Failure) -> Reading<Value> {
    try checkHead(json, path, plural: type.plural)
    var reading = Reading<Value>(problems: shape(of: type).problems(in: json, at: "", of: path))
    let hasShape = reading.problems.isEmpty
    var places: [String: Place] = [:]
    for (index, item) in (json[type.plural]?.items ?? []).enumerated() {
      let place = Place.record("\(type.plural)[\(index)]", of: path)
      guard let value = Value(json: item) else {
        if hasShape { reading.problems.append(Value.unreadable(at: place)) }
        continue
      }
      reading.problems += value.problems(at: place)
      if let first = places.updateValue(place, forKey: value.registerID) {
        reading.problems.append(twice(value.registerID, first, at: place))
      }
      reading.entries.append(Read(value, at: place))
    }
    return reading
  }

  private static func shape<Value: RiskEntry>(of type: Value.Type) -> JSONForm {
    .object([
      .must("format", .integer), .must("kind", .text), .must(type.plural, .list(type.form)),
    ])
  }

  private static func checkHead(
    _ json: JSONValue, _ path: String, plural: String
  ) throws(Failure) {
    guard json["kind"]?.text == plural else {
      throw Failure(
        .input, at: .file(path),
        Text(
          ja: "「\(plural)」の JSON ではありません", en: "this is not a JSON document of \(plural)"),
        remedy: Text(
          ja: "先頭に「\"kind\": \"\(plural)\"」のあるファイルを渡してください",
          en: "give a file that says '\"kind\": \"\(plural)\"'"))
    }
    guard json["format"] == .integer(format) else {
      throw Failure(
        .input, at: .record("format", of: path),
        Text(ja: "この書式の版は読めません", en: "this version of the format cannot be read"),
        remedy: Text(
          ja: "書式は \(format) です。新しい assess を使うか、書き直してください",
          en: "the format is \(format); use a newer assess, or write it anew"))
    }
  }

  private static func twice(_ id: String, _ first: Place, at place: Place) -> Problem {
    Problem(
      at: place, Text(ja: "ID「\(id)」が二度あります", en: "the id '\(id)' stands twice"),
      remedy: Text(
        ja: "\(first.inside.japanese)と合わせて一つにしてください",
        en: "keep one, here or \(first.inside.english)"))
  }
}
