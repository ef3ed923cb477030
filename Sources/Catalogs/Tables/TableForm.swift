/// The tables in which a catalogue of some kind lies: its header, and one for every list of records
/// or wordings, named by the keys that lead to it.
struct TableForm {
  /// The table that holds what belongs to no list, a key and a value in each row.
  static let header = "catalog"
  /// The columns of that table.
  static let headerColumns = ["key", "value"]
  /// The column that names the row of another table to which a row belongs.
  static let owner = "in"
  /// What stands between the words of a list in one cell.
  static let separator = "; "

  /// One table of rows that are alike.
  struct Table {
    let name: String
    /// The table to whose rows these belong; nothing for a list at the top.
    let parent: String?
    let shape: Shape
  }

  /// The tables, each behind the one to which it belongs.
  private(set) var tables: [Table] = []

  /// The form of catalogues of a shape.
  init(_ shape: RecordShape) {
    add(.record(shape), at: "", parent: nil)
  }

  /// The table with a name.
  subscript(_ name: String) -> Table? { tables.first { $0.name == name } }

  /// The names of the tables of catalogues of every kind.
  static var allNames: [String] {
    [header] + CatalogKind.allCases.flatMap { TableForm($0.shape).tables.map(\.name) }
  }

  private mutating func add(_ shape: Shape, at path: String, parent: String?) {
    switch shape {
    case .record(let shape):
      for key in shape.keys { add(key.shape, at: Self.join(path, key.name), parent: parent) }
    case .list(let inner) where !inner.isScalar:
      tables.append(Table(name: path, parent: parent, shape: inner))
      add(inner, at: path, parent: path)
    default: break
    }
  }

  /// A key below a path of keys.
  static func join(_ path: String, _ key: String) -> String {
    path.isEmpty ? key : "\(path).\(key)"
  }
}

extension Shape {
  /// Whether one cell holds it, alone or beside its like.
  var isScalar: Bool {
    switch self {
    case .text, .identifier, .date, .number, .word, .link: true
    case .wording, .list, .record, .keyed, .anything: false
    }
  }

  /// The key by which a record of this shape is known.
  var ownName: String? {
    guard case .record(let shape) = self, let key = shape.keys.first, key.isOwnName else {
      return nil
    }
    return key.name
  }
}
