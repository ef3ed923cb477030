/// Which assess this is.
enum Version {
  /// The version number.
  static let number = "0.1.0"

  /// What `--version` answers.
  static let line = "assess \(number)"
}
