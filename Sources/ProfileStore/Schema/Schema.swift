internal import ProfileModel

/// The shape of the tables, version by version.
enum Schema {
  /// The steps that lead from an empty file to today's shape; step n makes version n + 1.
  ///
  /// A step that has been released is never edited: a new shape is a new step.
  static let steps: [String] = [
    version1, version2, version3, version4, version5, version6,
  ]

  /// The version this program writes.
  static var current: Int { steps.count }

  /// The version that brought snapshots.
  static let firstWithSnapshots = 2

  /// The mark in the file's header that says it is a store of ours: "asss".
  static let applicationID = 0x6173_7373
}
