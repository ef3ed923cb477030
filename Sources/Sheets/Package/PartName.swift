/// Where a relationship leads inside a package.
enum PartName {
  /// The name of the part that a target means, seen from another part; nothing outside the package.
  static func resolved(_ target: String, from part: String) -> String? {
    guard !target.utf8.contains(where: { $0 < 0x20 || $0 == UInt8(ascii: "\\") }),
      !target.split(separator: "/", maxSplits: 1)[...].prefix(1).contains(where: {
        $0.contains(":")
      })
    else { return nil }
    var pieces =
      target.hasPrefix("/") ? [] : part.split(separator: "/").dropLast().map(String.init)
    for piece in target.split(separator: "/") {
      switch piece {
      case ".": continue
      case "..":
        guard pieces.popLast() != nil else { return nil }
      default: pieces.append(unescaped(piece))
      }
    }
    return pieces.isEmpty ? nil : pieces.joined(separator: "/")
  }

  /// The part that holds the relationships of a part; the package's own for no part.
  static func relationships(of part: String?) -> String {
    guard let part else { return "_rels/.rels" }
    let pieces = part.split(separator: "/").map(String.init)
    return (pieces.dropLast() + ["_rels", "\(pieces.last ?? "").rels"]).joined(separator: "/")
  }

  /// A piece of a target with its percent signs resolved.
  private static func unescaped(_ piece: Substring) -> String {
    guard piece.utf8.contains(UInt8(ascii: "%")) else { return String(piece) }
    var bytes: [UInt8] = []
    var rest = Array(piece.utf8)[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"), rest.count >= 2, rest.first != UInt8(ascii: "+"),
        let code = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
      {
        bytes.append(code)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
