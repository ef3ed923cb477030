/// How much a workbook may hold before it is taken for an attack or a mistake.
public struct ReadingLimits: Hashable, Sendable {
  /// The bytes of the file.
  public var fileSize = 20 << 20
  /// The parts in the package.
  public var parts = 2_000
  /// The bytes of one part, unpacked.
  public var partSize = 64 << 20
  /// The bytes of all parts, unpacked.
  public var totalSize = 128 << 20
  /// How many times larger than the file all parts may be, once they pass a megabyte.
  public var ratio = 200
  /// The cells of all sheets.
  public var cells = 2_000_000
  /// The shared strings, and as many strings that stand in cells.
  public var strings = 1_000_000
  /// The UTF-16 units of one string.
  public var stringLength = 32_767
  /// The sheets.
  public var sheets = 255
  /// The cell formats, and as many of each other kind of style.
  public var styles = 65_490
  /// The merged ranges of one sheet.
  public var mergedRanges = 65_536
  /// The relationships of one part; a sheet may have 65,530 links.
  public var relationships = 70_000
  /// The defined names.
  public var names = 65_536
  /// How deeply elements may be nested.
  public var depth = 256
  /// The bytes of one tag with its attributes.
  public var tagLength = 64 << 10
  /// The attributes of one tag.
  public var attributes = 128
  /// The elements of one part that is read as a tree.
  public var elements = 1_000_000

  /// The limits that suit what people exchange.
  public init() {}

  /// The same limits with other bounds for one part, and with it for the whole.
  public func raised(partSize: Int) -> ReadingLimits {
    var raised = self
    raised.partSize = partSize
    raised.totalSize = max(totalSize, 2 * partSize)
    raised.fileSize = max(fileSize, partSize)
    raised.cells = max(cells, partSize / 16)
    raised.strings = max(strings, partSize / 16)
    return raised
  }
}
