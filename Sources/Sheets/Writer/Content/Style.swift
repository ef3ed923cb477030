extension WorkbookContent {
  /// What a cell is for; the writer knows how each looks.
  ///
  /// docs/formats/workbooks.md shows them all. Each can be told from the others on a black-and-white
  /// copy, by its border, weight or lightness.
  public enum Meaning: UInt8, Hashable, Sendable, CaseIterable {
    /// A value in a sheet for machines, or in none of the roles below.
    case plain
    /// The title of a sheet.
    case title
    /// The title of a part of a sheet.
    case subtitle
    /// The heading of a column or of a line.
    case heading
    /// The heading of a row in a table.
    case rowHeading
    /// A value in a printed table.
    case value
    /// A number in a printed table.
    case number
    /// A sum under a table.
    case total
    /// A remark in small print.
    case note
    /// A value in a form that is given and not to be changed.
    case fixed
    /// A cell of a form that is to be filled in.
    case input
    /// Something to look at.
    case warning
    /// Something that is wrong.
    case problem
    /// Something that is as it should be.
    case good
    /// Something that does not count here.
    case muted
    /// A text that leads somewhere.
    case link
    /// Running text, as wide as its cell.
    case paragraph
    /// What a reader has to see first.
    case strong
  }

  /// Where in its cell a value stands.
  public enum Alignment: UInt8, Hashable, Sendable, CaseIterable {
    /// Where its meaning and kind put it.
    case automatic
    /// At the left.
    case left
    /// In the middle.
    case center
    /// At the right.
    case right
  }

  /// What a cell means, how its number is written, and where the value stands.
  public struct Style: Hashable, Sendable {
    /// What it means.
    public var meaning: Meaning
    /// How its number is written.
    public var format: NumberFormat
    /// Where the value stands.
    public var alignment: Alignment

    /// Makes a style.
    public init(
      _ meaning: Meaning, _ format: NumberFormat = .general, align alignment: Alignment = .automatic
    ) {
      self.meaning = meaning
      self.format = format
      self.alignment = alignment
    }

    /// A number of its own for each style.
    var code: UInt32 {
      UInt32(meaning.rawValue) << 24 | UInt32(alignment.rawValue) << 16 | UInt32(format.number)
    }
  }
}
