public import Wording

/// What a control asks, in the words of its catalogue.
public struct ControlTexts: Hashable, Sendable {
  /// The question.
  public let question: Text?
  /// What each tier looks like for this control, by its number.
  public let tiers: [Int: Text]
  /// What would show that the answer is true.
  public let evidence: Text?
  /// The questions of its check items, by their ids.
  public let items: [String: Text]

  /// Puts the texts together.
  public init(
    question: Text? = nil, tiers: [Int: Text] = [:], evidence: Text? = nil,
    items: [String: Text] = [:]
  ) {
    self.question = question
    self.tiers = tiers
    self.evidence = evidence
    self.items = items
  }
}
