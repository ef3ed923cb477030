internal import ProfileModel
public import Wording

/// A column that a table should have: its id, and the headings by which people know it.
public struct TableColumn: Hashable, Sendable {
  /// The id, which may stand as the heading itself.
  public let id: String
  /// The heading that people see.
  public let title: Text
  /// Whether a table without it cannot be read.
  public let isRequired: Bool

  /// Makes a column.
  public init(_ id: String, _ title: Text, isRequired: Bool = false) {
    self.id = id
    self.title = title
    self.isRequired = isRequired
  }

  fileprivate var names: [String] { [id, title.japanese, title.english] }
}

/// The columns of a table by all the headings that mean them.
struct TableColumns {
  private static let longest = 200

  /// The columns in their order.
  let all: [TableColumn]
  private let byKey: [String: TableColumn]
  /// The column by which a whole heading is known.
  let sign: TableColumn?
  private let signs: [[Unicode.Scalar]]
  /// For each byte whether a heading that means the sign may begin with it.
  private let mayBegin: [Bool]

  init(_ columns: [TableColumn]) {
    all = columns
    let pairs = columns.flatMap { column in column.names.map { (Self.key($0), column) } }
    byKey = Dictionary(pairs) { first, _ in first }
    sign = columns.first(where: \.isRequired)
    signs = (sign?.names ?? []).map { Array(Self.key($0).unicodeScalars) }
    var mayBegin = [Bool](repeating: false, count: 256)
    for byte in Self.leadingBytes(of: signs.compactMap(\.first)) { mayBegin[Int(byte)] = true }
    self.mayBegin = mayBegin
  }

  /// The first bytes of some letters in any case and width, and of white space.
  private static func leadingBytes(of letters: [Unicode.Scalar]) -> [UInt8] {
    let spaces: [UInt8] = Array(0x09...0x0D) + [0x20, 0xC2, 0xE1, 0xE2, 0xE3]
    let fullWidth: [UInt8] = [0xEF]
    let written = letters.flatMap { letter in
      let text = String(Character(letter))
      return [text.lowercased(), text.uppercased()].compactMap(\.utf8.first)
    }
    return spaces + fullWidth + written
  }

  /// The column that a heading means; width, spaces and the case of Latin letters do not count.
  func column(for heading: String) -> TableColumn? {
    heading.utf8.count <= Self.longest ? byKey[Self.key(heading)] : nil
  }

  /// Whether a heading is that of the first column which a whole heading must have; all are where
  /// there is none.
  func isSign(_ heading: String) -> Bool {
    guard let sign else { return true }
    guard mayBeSign(heading), signs.contains(where: { Self.spells(heading, $0) }) else {
      return false
    }
    return column(for: heading) == sign
  }

  private func mayBeSign(_ heading: String) -> Bool {
    let bytes = heading.utf8.span
    return bytes.count > 0 && bytes.count <= Self.longest && mayBegin[Int(bytes[0])]
  }

  /// Whether a heading is spelt with some letters, however wide or spaced.
  private static func spells(_ heading: String, _ letters: [Unicode.Scalar]) -> Bool {
    var next = 0
    for letter in heading.unicodeScalars where !Identifier.isSpace(letter) {
      guard next < letters.count, letters[next] == folded(letter) else { return false }
      next += 1
    }
    return next == letters.count
  }

  private static func key(_ heading: String) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(heading.utf8.count)
    for letter in heading.unicodeScalars where !Identifier.isSpace(letter) {
      bytes += UTF8.encode(folded(letter)) ?? Unicode.UTF8.encodedReplacementCharacter
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// A letter in small case, a full-width one as ASCII.
  private static func folded(_ letter: Unicode.Scalar) -> Unicode.Scalar {
    let narrow = Identifier.narrowed(letter)
    guard case 0x41...0x5A = narrow.value else { return narrow }
    return Unicode.Scalar(narrow.value + 0x20) ?? narrow
  }
}
