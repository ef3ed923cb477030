public import ProfileModel
public import Wording

/// Something that stands in the way of closing a period.
public struct Obstacle: Hashable, Sendable {
  /// Its stable id.
  public let id: String
  /// How many questions it concerns.
  public let count: Int
  /// One of them.
  public let example: RatingKey
  /// What is in the way.
  public let what: Text
  /// What would clear it.
  public let remedy: Text
}

/// A kind of obstacle: what it is, and which questions it concerns.
struct ObstacleKind: Sendable {
  let id: String
  let what: Text
  let remedy: @Sendable (RatingKey) -> Text
  let concerns: @Sendable (Question) -> Bool

  init(
    _ id: String, _ what: Text, remedy: @escaping @Sendable (RatingKey) -> Text,
    concerns: @escaping @Sendable (Question) -> Bool
  ) {
    self.id = id
    self.what = what
    self.remedy = remedy
    self.concerns = concerns
  }
}

extension Obstacle {
  /// What stands in the way of closing the period of a profile, in the order of the ids.
  public static func all(in profile: Profile, by method: Method = .standard) -> [Obstacle] {
    let questions = Question.all(in: profile, by: method)
    return ObstacleKind.all.compactMap { kind in
      let concerned = questions.filter(kind.concerns)
      return concerned.first.map { first in
        Obstacle(
          id: kind.id, count: concerned.count, example: first.rating.key, what: kind.what,
          remedy: kind.remedy(first.rating.key))
      }
    }
  }
}
