/// What stands in for a service while it is down: by hand, on paper, over another plant.
public struct Fallback: Hashable, Sendable {
  /// Its id within the service.
  public let id: String
  /// What stands in.
  public var name: String
  /// How much of the service it gives, in percent.
  public var level: Int
  /// When it runs, from the onset.
  public var start: TieredTime
  /// How long it can run; nothing where it lasts until the service is back.
  public var endurance: Minutes?

  /// Makes a fallback.
  public init(id: String, name: String, level: Int, start: TieredTime, endurance: Minutes? = nil) {
    self.id = id
    self.name = name
    self.level = level
    self.start = start
    self.endurance = endurance
  }
}

extension Fallback {
  /// What its JSON looks like.
  static var form: JSONForm {
    .object([
      .must("id", .text), .must("name", .text), .must("level", .integer),
      .must("start", TieredTime.form), .may("endurance", .duration),
    ])
  }

  var json: JSONValue {
    .sparse([
      "id": .text(id), "name": .text(name), "level": .integer(level), "start": start.json,
      "endurance": endurance?.json,
    ])
  }

  init?(json: JSONValue) {
    guard let id = json["id"]?.text, let name = json["name"]?.text,
      let level = json["level"]?.integer,
      let start = json["start"].flatMap({ TieredTime(json: $0) })
    else { return nil }
    self.init(id: id, name: name, level: level, start: start)
    var parts = OptionalParts(of: json)
    endurance = parts.read("endurance") { Minutes(json: $0) }
    guard parts.areSound else { return nil }
  }
}
