public import ProfileModel
public import Wording

/// What a report has to say: sentences and tables under the names that a layout places them by.
public struct ReportFacts: Hashable, Sendable {
  /// The sentences by kind.
  public var sentences: [String: [ReportSentence]] = [:]
  /// The tables by id.
  public var tables: [String: ReportTable] = [:]

  /// Makes facts of nothing.
  public init() {}
}

/// A sentence of a report, and how heavily it weighs.
public struct ReportSentence: Hashable, Sendable {
  /// What it says.
  public let text: Text
  /// How it stands out.
  public let tone: ReportTone

  /// Makes a sentence.
  public init(_ text: Text, _ tone: ReportTone = .plain) {
    (self.text, self.tone) = (text, tone)
  }
}

/// How a value or a row stands out; each can be told from the others in grey.
public enum ReportTone: String, Hashable, Sendable, CaseIterable {
  /// Not at all.
  case plain
  /// It is what a reader has to see first.
  case strong
  /// It is as it should be.
  case good
  /// It is to be looked at.
  case warning
  /// It is wrong.
  case problem
  /// It does not count here.
  case muted
  /// It sums up what stands above.
  case total
}

/// A table of a report.
public struct ReportTable: Hashable, Sendable {
  /// One column.
  public struct Column: Hashable, Sendable {
    /// Its id, by which a layout names it.
    public let id: String
    /// What it holds.
    public let kind: ReportColumnKind
    /// What people may enter, where they may; nothing where the value is given.
    public let entry: ReportEntry?

    /// Makes a column.
    public init(_ id: String, _ kind: ReportColumnKind, entry: ReportEntry? = nil) {
      (self.id, self.kind, self.entry) = (id, kind, entry)
    }
  }

  /// One row.
  public struct Row: Hashable, Sendable {
    /// Its id, the same in every issue.
    public let id: String
    /// Its values by the ids of the columns; what is not there is called after the row, or has no value.
    public var cells: [String: ReportValue]
    /// How the row stands out.
    public var tone: ReportTone
    /// How single values stand out, by column.
    public var tones: [String: ReportTone]
    /// How deep it lies under the row above; deeper rows can be folded away.
    public var depth: Int
    /// What its figures were made of.
    public var origin: ReportOrigin
    /// The revision of what the row is about that is given out, where the row can come back.
    public var revision: Int?

    /// Makes a row.
    public init(
      _ id: String, _ cells: [String: ReportValue], tone: ReportTone = .plain,
      tones: [String: ReportTone] = [:], depth: Int = 0, origin: ReportOrigin = ReportOrigin(),
      revision: Int? = nil
    ) {
      (self.id, self.cells, self.tone, self.tones) = (id, cells, tone, tones)
      (self.depth, self.origin, self.revision) = (depth, origin, revision)
    }
  }

  /// The columns that rows can have.
  public let columns: [Column]
  /// The rows in order.
  public let rows: [Row]

  /// Makes a table.
  public init(_ columns: [Column], rows: [Row]) {
    (self.columns, self.rows) = (columns, rows)
  }

  /// The column with an id.
  public func column(_ id: String) -> Column? { columns.first { $0.id == id } }
}

/// What people may enter in a column of a workbook that comes back.
public enum ReportEntry: Hashable, Sendable {
  /// Any text.
  case text
  /// A whole number of nothing or more.
  case integer
  /// Yen.
  case money
  /// A day.
  case date
  /// One of some codes, by the words people know them by.
  case choice([Choice])

  /// A code and its words.
  public struct Choice: Hashable, Sendable {
    /// The code.
    public let code: String
    /// The words.
    public let words: Text

    /// Makes a choice.
    public init(_ code: String, _ words: Text) {
      (self.code, self.words) = (code, words)
    }
  }
}

/// What a figure was made of.
public struct ReportOrigin: Hashable, Sendable {
  /// An entry of a register.
  public struct Entry: Hashable, Sendable {
    /// The register.
    public let register: String
    /// The id in it.
    public let id: String

    /// Names an entry.
    public init(_ register: String, _ id: String) {
      (self.register, self.id) = (register, id)
    }
  }

  /// The ratings that went in.
  public var ratings: [RatingKey]
  /// The entries of registers that went in.
  public var entries: [Entry]
  /// The command that shows more of it, without `assess`.
  public var command: String?

  /// Says what a figure was made of.
  public init(ratings: [RatingKey] = [], entries: [Entry] = [], command: String? = nil) {
    (self.ratings, self.entries, self.command) = (ratings, entries, command)
  }
}
