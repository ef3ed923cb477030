internal import ProfileModel

/// Where a piece stands: in which of a catalogue's sources, and there a line and a column from 1.
public struct Spot: Hashable, Sendable {
  private let sourceNumber: UInt32
  private let lineNumber: UInt32
  private let columnNumber: UInt32

  init(line: Int, column: Int, source: Int = 0) {
    sourceNumber = UInt32(clamping: source)
    lineNumber = UInt32(clamping: line)
    columnNumber = UInt32(clamping: column)
  }

  var source: Int { Int(sourceNumber) }
  var line: Int { Int(lineNumber) }
  var column: Int { Int(columnNumber) }
}

extension Spot: Comparable {
  /// Whether a spot comes before another one in reading order.
  public static func < (left: Spot, right: Spot) -> Bool {
    (left.source, left.line, left.column) < (right.source, right.line, right.column)
  }
}
