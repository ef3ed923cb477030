/// The measures of A4 paper and of the one font on it, in points.
enum Paper {
  /// An inch, in which margins are given.
  static let inch = 72.0
  /// The shorter side.
  static let short = 595.3
  /// The longer side.
  static let long = 841.9
  /// A column of the width 1 in 游ゴシック 11.
  static let character = 6.0
  /// What each column has beside it.
  static let padding = 3.75
}
