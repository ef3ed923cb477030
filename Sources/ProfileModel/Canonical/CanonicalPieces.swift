/// Canonical JSON put together from pieces that are canonical already.
public enum CanonicalPieces {
  /// A list of pieces.
  public static func list(_ pieces: [String]) -> String {
    "[" + pieces.joined(separator: ",") + "]"
  }

  /// An object with pieces as its values.
  public static func object(_ members: [String: String]) -> String {
    let sorted = members.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
    return "{"
      + sorted.map { JSONValue.text($0.key).canonical + ":" + $0.value }.joined(separator: ",")
      + "}"
  }
}
