extension WorkbookContent {
  /// A chart over the cells of a sheet, which reads in grey.
  public struct Chart: Hashable, Sendable {
    /// How bars of one category stand together.
    public enum Grouping: Hashable, Sendable {
      /// Beside each other.
      case clustered
      /// On top of each other.
      case stacked
      /// On top of each other, each as its share of the whole.
      case percent
    }

    /// What a chart is.
    public enum Kind: Hashable, Sendable {
      /// Values on axes around a centre; markers tell the series apart.
      case radar
      /// The same with the areas filled.
      case filledRadar
      /// Bars that lie.
      case bar(Grouping = .clustered)
      /// Bars that stand.
      case column(Grouping = .clustered)
      /// Lines with markers.
      case line
      /// A ring of shares.
      case doughnut
      /// Points with an x and a y.
      case scatter
    }

    /// One axis.
    public struct Axis: Hashable, Sendable {
      /// What it shows, where that is to be said.
      public var title: String?
      /// Where it begins, where that is fixed.
      public var minimum: Double?
      /// Where it ends, where that is fixed.
      public var maximum: Double?
      /// How far apart its marks are, where that is fixed.
      public var step: Double?
      /// How its numbers are written.
      public var format = NumberFormat.general
      /// Whether it runs the other way.
      public var isReversed = false

      /// Makes an axis.
      public init(
        _ title: String? = nil, minimum: Double? = nil, maximum: Double? = nil,
        step: Double? = nil
      ) {
        self.title = title
        self.minimum = minimum
        self.maximum = maximum
        self.step = step
      }
    }

    /// Where it is said what stands for what; never over the chart itself.
    public enum Legend: Hashable, Sendable {
      /// Nowhere.
      case none
      /// Below.
      case bottom
      /// At the right.
      case right
      /// Above.
      case top
    }

    /// What it is.
    public var kind: Kind
    /// Its title.
    public var title: String
    /// What it shows.
    public var series: [Series]
    /// The cell its top left corner stands in.
    public var anchor: CellAddress
    /// Its width in pixels.
    public var width = 480
    /// Its height in pixels.
    public var height = 288
    /// The axis of the categories, or of x.
    public var categories = Axis()
    /// The axis of the values, or of y.
    public var values = Axis()
    /// Where it is said what stands for what.
    public var legend = Legend.bottom
    /// What is to be seen on it, for those who cannot; the title where nothing is said.
    public var description: String?

    /// Makes a chart.
    public init(_ kind: Kind, title: String, series: [Series], at anchor: CellAddress) {
      self.kind = kind
      self.title = title
      self.series = series
      self.anchor = anchor
    }
  }
}
