internal import ProfileModel
internal import Wording

extension ExaminedQuestion {
  /// The answer as people read it, with its tier where it has one.
  var readableAnswer: Text {
    guard let tiers else { return answer.kind.readable }
    let tier = Self.readable(tiers)
    return answer.kind.readable + Text(ja: "(ティア\(tier))", en: " at tier \(tier)")
  }

  /// What to do where words are missing: the command, and what it is to say.
  func wordsOn(_ what: Text) -> Text {
    Text(
      ja: "「\(command)」で答え直し、\(what.japanese) を添えてください",
      en: "answer again with '\(command)', and give \(what.english)")
  }

  static func readable(_ tiers: ClosedRange<Int>) -> String {
    tiers.lowerBound == tiers.upperBound
      ? "\(tiers.lowerBound)" : "\(tiers.lowerBound)-\(tiers.upperBound)"
  }

  /// The tiers it may be said to stand at, where somebody answered that it counts.
  var assessedTiers: ClosedRange<Int>? {
    let standing = Standing(answer, to: control, on: scale)
    return standing.isUnassessed ? nil : standing.tiers(on: scale)
  }
}
