public import ProfileModel

extension WorkbookContent {
  /// A remark on a cell.
  public struct Comment: Hashable, Sendable {
    /// The cell.
    public let cell: CellAddress
    /// The remark.
    public let text: String
    /// Who made it.
    public let author: String?

    /// Makes a remark.
    public init(on cell: CellAddress, _ text: String, author: String? = nil) {
      self.cell = cell
      self.text = text
      self.author = author
    }
  }

  /// A picture over the cells of a sheet.
  public struct Picture: Hashable, Sendable {
    /// The bytes of a PNG file.
    public let png: [UInt8]
    /// The cell its top left corner stands in.
    public let anchor: CellAddress
    /// How much larger or smaller than its own size it is shown.
    public let scale: Double
    /// What is to be seen on it, for those who cannot.
    public let description: String

    /// Makes a picture.
    public init(png: [UInt8], at anchor: CellAddress, scale: Double = 1, description: String) {
      self.png = png
      self.anchor = anchor
      self.scale = scale
      self.description = description
    }

    /// Makes a picture as large as fits into a frame of so many pixels.
    public init(
      png: [UInt8], at anchor: CellAddress, within frame: (width: Int, height: Int),
      description: String
    ) {
      let size = PNGFile.size(of: png) ?? frame
      let scale = min(
        Double(frame.width) / Double(size.width), Double(frame.height) / Double(size.height))
      self.init(png: png, at: anchor, scale: max(0.01, min(scale, 100)), description: description)
    }
  }

  /// A name for cells.
  public struct DefinedName: Hashable, Sendable {
    /// The name.
    public let name: String
    /// The cells.
    public let cells: Reference
    /// The sheet that alone knows the name; nothing when the whole workbook does.
    public let scope: String?

    /// Makes a name.
    public init(_ name: String, _ cells: Reference, scope: String? = nil) {
      self.name = name
      self.cells = cells
      self.scope = scope
    }
  }

  /// A fact that programs find without opening a sheet.
  public struct Property: Hashable, Sendable {
    /// What a fact can be.
    public enum Value: Hashable, Sendable {
      /// A text of at most 255 characters.
      case text(String)
      /// A whole number of at most 32 bits.
      case integer(Int)
      /// A number.
      case number(Double)
      /// Yes or no.
      case boolean(Bool)
      /// A day.
      case date(CivilDate)
    }

    /// What it is called.
    public let name: String
    /// What it is.
    public let value: Value

    /// Makes a fact.
    public init(_ name: String, _ value: Value) {
      self.name = name
      self.value = value
    }
  }
}
