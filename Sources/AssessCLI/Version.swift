/// Which assess this is.
enum Version {
  /// The version number.
  static let number = "0.1.0"

  /// When it was released, or last changed.
  static let date = "2026-11-21"

  /// What `--version` answers.
  static let line = "assess \(number)"
}
