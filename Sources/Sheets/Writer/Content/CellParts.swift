extension WorkbookContent {
  /// A part of a text that looks different from the parts beside it.
  public struct Run: Hashable, Sendable {
    /// How a part stands out.
    public enum Emphasis: Hashable, Sendable, CaseIterable {
      /// Not at all.
      case none
      /// It is bold.
      case strong
      /// It is grey.
      case faint
      /// It is struck through, as what no longer holds.
      case struck
      /// It is underlined.
      case underlined
    }

    /// Its text.
    public let text: String
    /// How it stands out.
    public let emphasis: Emphasis

    /// Makes a part.
    public init(_ text: String, _ emphasis: Emphasis = .none) {
      self.text = text
      self.emphasis = emphasis
    }
  }

  /// A text that leads somewhere.
  public struct Link: Hashable, Sendable {
    /// Where a link leads.
    public enum Target: Hashable, Sendable {
      /// A page or a mail address: `https:`, `http:` or `mailto:`.
      case address(String)
      /// A cell of the same workbook.
      case cell(CellAddress, sheet: String)
    }

    /// Where it leads.
    public let target: Target
    /// The text that is shown.
    public let text: String
    /// What is shown when the pointer rests on it.
    public let tip: String?

    /// Makes a link.
    public init(_ target: Target, text: String, tip: String? = nil) {
      self.target = target
      self.text = text
      self.tip = tip
    }
  }
}
