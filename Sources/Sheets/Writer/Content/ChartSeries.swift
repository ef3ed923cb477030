extension WorkbookContent.Chart {
  /// Values of a chart that belong together.
  public struct Series: Hashable, Sendable {
    /// What values stand for, which decides how they are drawn.
    public enum Role: Hashable, Sendable {
      /// How it is: dark, with a full line.
      case current
      /// How it should be: outlined, with a dashed line.
      case target
      /// How it was: light, with a dotted line.
      case previous
      /// How far it may go: an empty frame, or a line without marks.
      case cap
      /// One part among others, told from them by its place.
      case part
    }

    /// What is written beside each value.
    public enum Labels: Hashable, Sendable {
      /// Nothing.
      case none
      /// The value.
      case values(WorkbookContent.NumberFormat = .general)
      /// The share of the whole, in a doughnut.
      case shares
    }

    /// What the values are called.
    public var name: String
    /// The cells of their categories, or of their x.
    public var categories: WorkbookContent.Reference
    /// The cells of the values, or of their y.
    public var values: WorkbookContent.Reference
    /// What they stand for.
    public var role: Role
    /// What is written beside each.
    public var labels: Labels

    /// Makes a series.
    public init(
      _ name: String, categories: WorkbookContent.Reference, values: WorkbookContent.Reference,
      role: Role = .part, labels: Labels = .none
    ) {
      self.name = name
      self.categories = categories
      self.values = values
      self.role = role
      self.labels = labels
    }
  }

  /// Bars with an empty frame over each that shows how far it may go.
  ///
  /// There are no charts that combine bars with lines, so the caps are bars too, laid over the others.
  public static func capped(
    _ kind: Kind = .bar(), title: String, _ series: Series, cap: Series, at anchor: CellAddress
  ) -> Self {
    var cap = cap
    cap.role = .cap
    return Self(kind, title: title, series: [series, cap], at: anchor)
  }
}
