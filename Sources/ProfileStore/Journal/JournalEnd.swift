/// Where the journal ends: how many entries it has and the digest of the last.
public struct JournalEnd: Hashable, Sendable {
  /// The number of entries.
  public let length: Int
  /// The digest of the last entry, in hexadecimal.
  public let head: String
}
