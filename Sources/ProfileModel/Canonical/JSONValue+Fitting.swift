internal import Wording

extension JSONValue {
  /// The texts in a value that no cell of a workbook would hold, each by its path.
  public func overlongTexts(at path: String = "") -> [(path: String, count: Int)] {
    switch self {
    case .text(let text):
      let count = text.utf16.count
      return count > FreeText.longest ? [(path, count)] : []
    case .list(let values):
      return values.enumerated().flatMap { $1.overlongTexts(at: "\(path)[\($0)]") }
    case .object(let members):
      return members.flatMap { member in
        member.value.overlongTexts(at: path.isEmpty ? member.key : "\(path).\(member.key)")
      }
    case .null, .flag, .integer: return []
    }
  }

  /// Throws where a text of what is about to be kept would fit no cell of a workbook.
  public func checkFits(_ subject: String) throws(Failure) {
    let problems = overlongTexts().map { path, count in
      Problem(
        at: .word(subject),
        Text(
          ja: "「\(path)」の文が長すぎます(\(count)字)",
          en: "the text of '\(path)' is too long (\(count) characters)"),
        remedy: FreeText.shorten)
    }
    guard problems.isEmpty else { throw Failure(.input, problems) }
  }
}
