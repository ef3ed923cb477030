internal import Wording

/// How a piece of a catalogue lies in the cells of a row.
indirect enum CellPlan {
  /// A scalar in the cell of a column.
  case cell(Int)
  /// A list of words in the cell of a column.
  case words(Int)
  /// A map of pieces.
  case fields([(key: String, plan: CellPlan)])
  /// A list that lies in a table of its own.
  case rows(of: String)

  /// The columns and tables that there are.
  struct Layout {
    /// The name of the table; nothing for the header.
    let table: String
    /// The number of each column, by its name.
    let columns: [String: Int]
    /// The names of all tables.
    let tables: Set<String>
  }

  /// How a piece of a shape lies in a layout, below a path of keys; nothing where no column or table
  /// has any of it.
  init?(_ shape: Shape, in layout: Layout, at path: String = "") {
    switch shape {
    case .wording:
      self.init(Language.allCases.map { ($0.rawValue, .text) }, in: layout, at: path)
    case .record(let shape):
      self.init(shape.keys.map { ($0.name, $0.shape) }, in: layout, at: path)
    case .keyed(let inner):
      self.init(layout.keys(below: path).map { ($0, inner) }, in: layout, at: path)
    case .list(let inner) where !inner.isScalar:
      let name = TableForm.join(layout.table, path)
      guard layout.tables.contains(name) else { return nil }
      self = .rows(of: name)
    case .list:
      guard let column = layout.columns[path] else { return nil }
      self = .words(column)
    default:
      guard let column = layout.columns[path] else { return nil }
      self = .cell(column)
    }
  }

  private init?(_ keys: [(name: String, shape: Shape)], in layout: Layout, at path: String) {
    let fields = keys.compactMap { name, shape in
      CellPlan(shape, in: layout, at: TableForm.join(path, name)).map { (key: name, plan: $0) }
    }
    if fields.isEmpty { return nil }
    self = .fields(fields)
  }

  /// The numbers of the columns that it takes in, in the order of the shape.
  var columns: [Int] {
    switch self {
    case .cell(let column), .words(let column): [column]
    case .fields(let fields): fields.flatMap(\.plan.columns)
    case .rows: []
    }
  }
}

extension CellPlan.Layout {
  /// The keys that columns have below a path.
  fileprivate func keys(below path: String) -> [String] {
    let start = path + "."
    let keys = columns.keys.filter { $0.hasPrefix(start) }
      .map { String($0.dropFirst(start.count).prefix { $0 != "." }) }
    return Set(keys).sorted()
  }
}
