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
}

/// The columns of a table by all the headings that mean them.
struct TableColumns {
  private static let longest = 200

  /// The columns in their order.
  let all: [TableColumn]
  private let byKey: [String: TableColumn]

  init(_ columns: [TableColumn]) {
    all = columns
    let pairs = columns.flatMap { column in
      [column.id, column.title.japanese, column.title.english].map { (Self.key($0), column) }
    }
    byKey = Dictionary(pairs) { first, _ in first }
  }

  /// The column that a heading means; case, width and spaces do not count.
  func column(for heading: String) -> TableColumn? {
    heading.utf8.count <= Self.longest ? byKey[Self.key(heading)] : nil
  }

  private static func key(_ heading: String) -> String {
    let narrow = Identifier.narrowed(heading).lowercased()
    let letters = narrow.unicodeScalars.filter { !$0.properties.isWhitespace }
    return String(String.UnicodeScalarView(letters))
  }
}
