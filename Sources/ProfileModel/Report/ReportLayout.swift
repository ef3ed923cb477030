public import Wording

/// How a report is laid out: its sheets, what stands on them in which order, and what all is called.
///
/// It holds words and places, never a figure; docs/formats/report-layouts.md is its reference.
public struct ReportLayout: Hashable, Sendable {
  /// Which report it lays out.
  public let report: String
  /// Its version, which the issue of a report carries.
  public let version: Int
  /// The title of the report.
  public let title: Text
  /// What the tables and their columns are called.
  public let tables: [Table]
  /// The sheets in order.
  public let sheets: [Sheet]
  /// The file it came from, for what is to be said of it.
  public let file: String

  /// Makes a layout.
  public init(
    report: String, version: Int, title: Text, tables: [Table], sheets: [Sheet], file: String
  ) {
    (self.report, self.version, self.title) = (report, version, title)
    (self.tables, self.sheets, self.file) = (tables, sheets, file)
  }

  /// The table with an id.
  public func table(_ id: String) -> Table? { tables.first { $0.id == id } }
}

extension ReportLayout {
  /// What a table and its columns are called.
  public struct Table: Hashable, Sendable {
    /// Its id.
    public let id: String
    /// What it is called.
    public let title: Text
    /// What stands under it in small print.
    public let note: Text?
    /// The name of the sheet for machines, without what all such names begin with; nothing where the
    /// table is for people only.
    public let data: Text?
    /// Its columns.
    public let columns: [Column]
    /// What rows are called that have a fixed id, by that id.
    public let rows: [String: Text]
    /// The line of the file it begins at.
    public let line: Int

    /// Makes a table.
    public init(
      id: String, title: Text, note: Text? = nil, data: Text? = nil, columns: [Column],
      rows: [String: Text] = [:], line: Int
    ) {
      (self.id, self.title, self.note, self.data) = (id, title, note, data)
      (self.columns, self.rows, self.line) = (columns, rows, line)
    }

    /// The column with an id.
    public func column(_ id: String) -> Column? { columns.first { $0.id == id } }
  }

  /// What a column is called.
  public struct Column: Hashable, Sendable {
    /// Its id.
    public let id: String
    /// Its heading.
    public let heading: Text
    /// How its figures are made, for whoever asks.
    public let origin: Text?
    /// The line of the file it stands in.
    public let line: Int

    /// Makes a column.
    public init(id: String, heading: Text, origin: Text? = nil, line: Int) {
      (self.id, self.heading, self.origin, self.line) = (id, heading, origin, line)
    }
  }

  /// One sheet.
  public struct Sheet: Hashable, Sendable {
    /// How a sheet fits on paper.
    public enum Fit: String, CaseIterable, Sendable {
      /// As wide as a page, as long as it is.
      case wide
      /// All of it on one page.
      case page
    }

    /// Its id.
    public let id: String
    /// What its tab says.
    public let name: Text
    /// The title over it.
    public let heading: Text
    /// How it fits on paper.
    public let fit: Fit
    /// How wide its columns are, in half-width characters.
    public let grid: [Int]
    /// What stands on it, from the top.
    public let blocks: [Block]
    /// Which blocks stand beside the one before, by their place, and in which column they begin.
    public let beside: [Int: Int]
    /// The line of the file it begins at.
    public let line: Int

    /// Makes a sheet.
    public init(
      id: String, name: Text, heading: Text, fit: Fit, grid: [Int], blocks: [Block],
      beside: [Int: Int] = [:], line: Int
    ) {
      (self.id, self.name, self.heading, self.fit) = (id, name, heading, fit)
      (self.grid, self.blocks, self.beside, self.line) = (grid, blocks, beside, line)
    }
  }

  /// What can stand on a sheet.
  public enum Block: Hashable, Sendable {
    /// Sentences of one kind, under a title where one is given.
    case sentences(String, title: Text?, line: Int)
    /// Some columns of a table.
    case table(String, columns: [String], line: Int)
    /// A chart.
    case chart(Chart)
  }

  /// A chart of figures in a table.
  public struct Chart: Hashable, Sendable {
    /// What it is drawn as.
    public enum Kind: String, CaseIterable, Sendable {
      /// Bars that lie, the first at the top.
      case bars
      /// Bars that lie, their parts one after the other, each as its share.
      case strips
      /// Bars that stand.
      case columns
      /// Lines with marks.
      case lines
      /// Axes around a centre.
      case radar
    }

    /// Values that belong together.
    public struct Series: Hashable, Sendable {
      /// What they stand for.
      public enum Role: String, CaseIterable, Sendable {
        /// How it is.
        case current
        /// How it should be.
        case target
        /// How it was.
        case previous
        /// How far it may go.
        case cap
        /// One part among others.
        case part
      }

      /// The column of the values; its heading is the name.
      public let column: String
      /// What they stand for.
      public let role: Role

      /// Makes a series.
      public init(column: String, role: Role) {
        (self.column, self.role) = (column, role)
      }
    }

    /// Its id.
    public let id: String
    /// What it is drawn as.
    public let kind: Kind
    /// Its title.
    public let title: Text
    /// The table whose figures it shows.
    public let table: String
    /// The column of what the figures are about.
    public let categories: String
    /// What the axis of the categories shows.
    public let categoryTitle: Text?
    /// What the axis of the values shows.
    public let valueTitle: Text?
    /// What it shows.
    public let series: [Series]
    /// How many rows of its sheet it is high.
    public let height: Int
    /// The line of the file it begins at.
    public let line: Int

    /// Makes a chart.
    public init(
      id: String, kind: Kind, title: Text, table: String, categories: String,
      categoryTitle: Text? = nil, valueTitle: Text? = nil, series: [Series], height: Int, line: Int
    ) {
      (self.id, self.kind, self.title, self.table) = (id, kind, title, table)
      (self.categories, self.categoryTitle, self.valueTitle) =
        (categories, categoryTitle, valueTitle)
      (self.series, self.height, self.line) = (series, height, line)
    }
  }
}
