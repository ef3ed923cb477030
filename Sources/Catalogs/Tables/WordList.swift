internal import ProfileModel

/// The words of a list that stands in one cell.
enum WordList {
  /// The words between the semicolons, of either width, of a cell.
  static func words(in cell: String) -> [String] {
    words(in: cell, between: ";；")
  }

  /// The words that people put between semicolons, commas or line ends.
  static func words(inOwnTable cell: String) -> [String] {
    words(in: cell, between: ";；、,，\n")
  }

  private static func words(in cell: String, between marks: String) -> [String] {
    cell.unicodeScalars.split { marks.unicodeScalars.contains($0) }
      .map { Identifier.trimmed(String($0)) }.filter { !$0.isEmpty }
  }
}
