/// The colour of an organisation, for the rules of a page and nothing that carries a meaning.
public struct BrandColour: Hashable, Sendable {
  /// The colour as style sheets have it: `#0B5394`.
  let code: String

  /// Reads `#0B5394`.
  public init?(_ text: String) {
    let digits = text.utf8.dropFirst()
    guard text.utf8.first == UInt8(ascii: "#"), digits.count == 6,
      text.dropFirst().allSatisfy({ $0.isASCII && $0.isHexDigit })
    else { return nil }
    code = text.uppercased()
  }
}
