internal import ProfileModel

/// Texts as they are compared: without white space, in one width and case.
enum FoldedText {
  static func folded(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in Identifier.narrowed(text).unicodeScalars where !Identifier.isSpace(scalar) {
      scalars.append(scalar)
    }
    return String(scalars).lowercased()
  }
}
