public import ProfileModel

/// What becomes of everything that came back.
public struct MergeOutcome: Hashable, Sendable {
  /// What the files changed against what they were issued with, and what became of it.
  public internal(set) var edits: [MergedEdit] = []
  /// How many parts of rows say what they were issued with.
  public internal(set) var untouched = 0
  /// What somebody has to decide.
  public internal(set) var conflicts: [MergeConflict] = []
  /// The ratings that change, as they will be.
  public internal(set) var ratings: [Rating] = []
  /// The questions that came back, in the order in which they are told.
  var questions: [RatingKey] = []

  /// Makes the outcome of nothing.
  public init() {}

  /// The edits with a fate.
  public func edits(_ fate: MergedEdit.Fate) -> [MergedEdit] {
    edits.filter { $0.fate == fate }
  }
}

/// What one file changed in one part of a rating, and what became of it.
public struct MergedEdit: Hashable, Sendable {
  /// What became of an edit.
  public enum Fate: String, CaseIterable, Sendable {
    /// It goes in.
    case taken
    /// The store says the same already.
    case present
    /// It was in the store before, and something else took its place since.
    case superseded
    /// It waits for somebody's decision.
    case conflicting
    /// The decision was for something else.
    case overruled
    /// It stands in no returned file: somebody decided for it in place of what does.
    case decided

    /// Whether the rating goes in, or would if it were decided for.
    var mayGoIn: Bool {
      switch self {
      case .taken, .conflicting, .decided: true
      case .present, .superseded, .overruled: false
      }
    }
  }

  /// Which question.
  public var key: RatingKey { rating.key }
  /// Which part.
  public let part: RatingPart
  /// The file.
  public let file: String
  /// Where it stands there.
  public let place: Place
  /// The rating as the file has it.
  public let rating: Rating
  /// What became of it.
  public internal(set) var fate: Fate

  init(part: RatingPart, claim: MergeConflict.Claim, fate: Fate) {
    self.part = part
    file = claim.file
    place = claim.place
    rating = claim.rating
    self.fate = fate
  }
}

/// A part of a rating that was changed on several sides, differently.
public struct MergeConflict: Hashable, Sendable {
  /// What one file says.
  public struct Claim: Hashable, Sendable {
    /// The file.
    public let file: String
    /// Where it stands there.
    public let place: Place
    /// The rating as the file has it.
    public let rating: Rating
    /// The rating as it was issued to the file.
    public let base: Rating
  }

  /// Which question.
  public var key: RatingKey { store.key }
  /// Which part.
  public let part: RatingPart
  /// The rating as the store has it.
  public let store: Rating
  /// What each file says.
  public let claims: [Claim]
}
