/// From where on a quality rule speaks: the published defaults, and what an organisation sets instead.
public struct Thresholds: Hashable, Sendable {
  /// PRF01, PRF07, PRF22: a tier is high where the scale asks for evidence of this grade or above.
  public var highGrade = 2
  /// PRF05: in how many controls the same words are one too many.
  public var pastedTexts = 5
  /// PRF05: in how many controls the same piece of evidence is one too many.
  public var pastedEvidence = 10
  /// PRF05: remarks below so many characters say too little to be pasted.
  public var shortestRemark = 10
  /// PRF06, PRF13: groups with fewer questions than this are not looked at.
  public var smallestGroup = 5
  /// PRF07: a rise by so many tiers within one period needs a record.
  public var steepRise = 2
  /// PRF11, PRF12, PRF16: so many tiers between two answers are a contradiction, or far apart.
  public var wideGap = 2
  /// PRF13: the largest share of a group that may be not applicable, in percent.
  public var exclusionShare = 25
  /// PRF15: the most questions that one person can answer well in a period.
  public var mostQuestions = 150
  /// PRF15: the largest share of all questions that one person should have, in percent.
  public var ownerShare = 40
  /// PRF15: with fewer owners than this, shares say nothing.
  public var fewestOwners = 3
  /// PRF15: with fewer questions than this, shares say nothing.
  public var fewestQuestions = 30
  /// PRF18: so many days before a period's first day an answer cannot belong to it.
  public var daysBefore = 366
  /// PRF18: so many days after a period's last day an answer cannot belong to it.
  public var daysAfter = 183

  /// The published defaults.
  public init() {}
}
