/// The parameters of the method, under a version that stands beside every figure made by them.
public struct Method: Hashable, Sendable {
  /// Which version of the rules and parameters this is.
  public let version: String
  /// For how many months after its date evidence counts in full, where nothing else is said.
  public let evidenceMonths: Int

  /// Makes a set of parameters.
  public init(version: String, evidenceMonths: Int) {
    self.version = version
    self.evidenceMonths = evidenceMonths
  }

  /// The parameters that docs/method/scoring.md publishes.
  public static let standard = Method(version: "1", evidenceMonths: 12)
}
