public import ProfileModel

/// How far a number of questions have been answered.
public struct Progress: Hashable, Sendable {
  /// What the questions have in common.
  public enum Subject: Hashable, Sendable {
    /// They are all there are.
    case all
    /// They are asked about one scope.
    case scope(Scope)
    /// They wait for one owner; nothing where nobody is named.
    case owner(String?)
    /// They lie in one top group of a catalogue.
    case section(catalog: String, group: String)
  }

  /// What the questions have in common.
  public let subject: Subject
  /// How many there are: those answered, drafts and unanswered.
  public private(set) var asked = 0
  /// How many were answered in this period, or confirmed.
  public private(set) var answered = 0
  /// How many of those were answered with "not known".
  public private(set) var unknown = 0
  /// How many were carried over and wait for somebody to confirm them.
  public private(set) var drafts = 0
  /// How many nobody has answered.
  public private(set) var unanswered = 0
  /// How many of those the answer for the whole organisation stands in for.
  public private(set) var stoodInFor = 0
  /// How many rest on evidence that has grown old.
  public private(set) var stale = 0

  /// The share that is settled: answered, or stood in for.
  public var done: Share? { Share(answered + stoodInFor, of: asked) }

  init(_ subject: Subject) {
    self.subject = subject
  }

  mutating func count(_ question: Question) {
    let rating = question.rating
    asked += 1
    if rating.isDraft {
      drafts += 1
    } else if rating.answer.isGiven {
      answered += 1
      if rating.answer == .unknown { unknown += 1 }
    } else {
      unanswered += 1
      if question.isStoodInFor { stoodInFor += 1 }
    }
    if question.isStale { stale += 1 }
  }
}
