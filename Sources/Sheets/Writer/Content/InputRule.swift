public import ProfileModel

extension WorkbookContent {
  /// What may be entered in cells.
  public struct InputRule: Hashable, Sendable {
    /// The kinds of values that may be entered.
    public enum Allowed: Hashable, Sendable {
      /// One of the texts that stand in cells, offered in a drop-down.
      case oneOf(List)
      /// A whole number.
      case integer(Bounds<Int>)
      /// A number.
      case number(Bounds<Double>)
      /// A day.
      case date(Bounds<CivilDate>)
      /// A text of so many characters.
      case textLength(Bounds<Int>)
      /// Whatever makes a formula true.
      case whatever(Formula)
      /// Anything; there is only something to be said about it.
      case anything
    }

    /// Where the texts of a drop-down stand.
    public enum List: Hashable, Sendable {
      /// In a row or a column of cells.
      case cells(Reference)
      /// In the cells that have a name.
      case name(String)
    }

    /// How far a value may go.
    public enum Bounds<Value: Hashable & Comparable & Sendable>: Hashable, Sendable {
      /// From one value to another, both allowed.
      case between(Value, Value)
      /// From a value on.
      case atLeast(Value)
      /// Up to a value.
      case atMost(Value)
    }

    /// What happens to a value that is not allowed.
    public enum Strictness: Hashable, Sendable {
      /// It is refused.
      case refuse
      /// It is asked about.
      case warn
      /// It is remarked on.
      case inform
    }

    /// A title and a message.
    public struct Message: Hashable, Sendable {
      /// The title, at most 32 characters.
      public let title: String
      /// The message, at most 255 characters.
      public let text: String

      /// Makes a message.
      public init(_ title: String, _ text: String) {
        self.title = title
        self.text = text
      }
    }

    /// The cells.
    public var ranges: [CellRange]
    /// What may be entered in them.
    public var allowed: Allowed
    /// What is shown when one of them is chosen.
    public var help: Message?
    /// What is shown when a value is not allowed.
    public var refusal: Message?
    /// What happens to a value that is not allowed.
    public var strictness = Strictness.refuse
    /// Whether a cell may stay empty.
    public var allowsBlank = true

    /// Makes a rule.
    public init(
      _ ranges: [CellRange], _ allowed: Allowed, help: Message? = nil, refusal: Message? = nil
    ) {
      self.ranges = ranges
      self.allowed = allowed
      self.help = help
      self.refusal = refusal
    }
  }
}
