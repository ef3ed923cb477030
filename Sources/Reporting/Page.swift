public import Wording

/// What a command has to say, before anyone decides how it is printed.
public struct Page: Hashable, Sendable {
  /// One piece of a page.
  public enum Item: Hashable, Sendable {
    /// A sentence for people; programs do not get it.
    case sentence(Text)
    /// Named values.
    case fields(Fields)
    /// Named values that say what a table is about; a comma-separated table goes without them.
    case context(Fields)
    /// Rows of values.
    case table(Table)
    /// Text that is handed on as it is: a script, a manual page.
    case raw(String)
  }

  /// The name of the JSON shape, with its version: `org.show/1`.
  public let schema: String
  /// The pieces in order.
  public let items: [Item]
  /// Whether it holds findings that the caller asked to be told of.
  public let hasFindings: Bool

  /// Makes a page.
  public init(_ schema: String, _ items: [Item], hasFindings: Bool = false) {
    self.schema = schema
    self.items = items
    self.hasFindings = hasFindings
  }

  /// Makes a page of one sentence and the values it speaks of.
  public init(_ schema: String, said sentence: Text, _ fields: Fields) {
    self.init(schema, [.sentence(sentence), .fields(fields)])
  }
}

/// Values with names.
public struct Fields: Hashable, Sendable {
  /// One named value.
  public struct Field: Hashable, Sendable {
    /// The name in data.
    public let id: String
    /// The name for people.
    public let title: Text
    /// The value.
    public let cell: Cell

    /// Makes a field.
    public init(_ id: String, _ title: Text, _ cell: Cell) {
      self.id = id
      self.title = title
      self.cell = cell
    }
  }

  /// What the values belong to, in data.
  public let id: String
  /// The values.
  public let fields: [Field]

  /// Makes named values.
  public init(_ id: String, _ fields: [Field]) {
    self.id = id
    self.fields = fields
  }
}

/// Rows of values under headings.
public struct Table: Hashable, Sendable {
  /// One column.
  public struct Column: Hashable, Sendable {
    /// The name in data.
    public let id: String
    /// The name for people.
    public let title: Text
    /// Whether only programs get it, since people see it elsewhere on the page.
    public let isForData: Bool
    /// Whether only people get it, since programs have the numbers it is drawn from.
    public let isForPeople: Bool

    /// Makes a column.
    public init(
      _ id: String, _ title: Text, isForData: Bool = false, isForPeople: Bool = false
    ) {
      self.id = id
      self.title = title
      self.isForData = isForData
      self.isForPeople = isForPeople
    }
  }

  /// What the rows are, in data.
  public let id: String
  /// What the rows are, for people.
  public let title: Text
  /// The columns.
  public let columns: [Column]
  /// The rows, each with a cell for every column.
  public let rows: [[Cell]]

  /// Makes a table.
  public init(_ id: String, _ title: Text, columns: [Column], rows: [[Cell]]) {
    self.id = id
    self.title = title
    self.columns = columns
    self.rows = rows
  }

  /// The table with the columns that people get.
  var forPeople: Table { keeping { !$0.isForData } }

  /// The table with the columns that programs get.
  var forPrograms: Table { keeping { !$0.isForPeople } }

  private func keeping(_ isWanted: (Column) -> Bool) -> Table {
    let wanted = columns.indices.filter { isWanted(columns[$0]) }
    if wanted.count == columns.count { return self }
    return Table(
      id, title, columns: wanted.map { columns[$0] },
      rows: rows.map { row in wanted.map { row[$0] } })
  }
}
