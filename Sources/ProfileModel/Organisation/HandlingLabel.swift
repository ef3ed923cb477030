public import Wording

/// How a document may be handed on: a scheme, a level in it, and a restriction in words.
public struct HandlingLabel: Hashable, Sendable {
  /// The scheme a level belongs to.
  public enum Scheme: String, CaseIterable, Sendable {
    /// Traffic Light Protocol, used between operators and government.
    case tlp
    /// The government's own grading, 機密性.
    case confidentiality
    /// The organisation's own words.
    case own

    /// The levels that the scheme has, or nothing when the organisation words them itself.
    public var levels: [String]? {
      switch self {
      case .tlp: ["RED", "AMBER+STRICT", "AMBER", "GREEN", "CLEAR"]
      case .confidentiality: ["3", "2", "1"]
      case .own: nil
      }
    }
  }

  /// The scheme.
  public let scheme: Scheme
  /// The level in the scheme.
  public let level: String
  /// Who may have it or what may not be done, in words; often 関係者限り.
  public let restriction: String?

  /// Makes a label, or says which levels the scheme has.
  public init(scheme: Scheme, level: String, restriction: String? = nil) throws(Failure) {
    let wanted =
      scheme == .own ? Identifier.trimmed(level) : Identifier.narrowed(level).uppercased()
    if let levels = scheme.levels, !levels.contains(wanted) {
      throw Failure(
        .usage, at: .word(level),
        Text(
          ja: "\(scheme.rawValue) の区分ではありません", en: "this is not a level of \(scheme.rawValue)"),
        remedy: Text(
          ja: "\(levels.joined(separator: "、")) のどれかを指定してください",
          en: "give one of \(levels.joined(separator: ", "))"))
    }
    guard !wanted.isEmpty else {
      throw Failure(
        .usage, at: .word(level),
        Text(ja: "区分が空です", en: "the level is empty"),
        remedy: Text(ja: "「社外秘」のような区分を指定してください", en: "give a level such as 'Confidential'"))
    }
    self.scheme = scheme
    self.level = wanted
    self.restriction = restriction.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// The label as it stands at the head of a page.
  public var readable: Text {
    let head =
      switch scheme {
      case .tlp: Text(same: "TLP:\(level)")
      case .confidentiality: Text(ja: "機密性\(level)情報", en: "Confidentiality \(level)")
      case .own: Text(same: level)
      }
    return restriction.map { head + Text(ja: "・\($0)", en: " / \($0)") } ?? head
  }
}
