public import Wording

/// Where a problem stands: a file, and inside it a line or a cell.
public struct Place: Hashable, Sendable {
  /// The file, folder or option concerned.
  public let name: String
  private let detail: Detail

  private enum Detail: Hashable {
    case whole
    case line(Int, column: Int?)
    case cell(sheet: String, address: String)
    case sheet(String)
    case record(String)
  }

  private init(_ name: String, _ detail: Detail) {
    self.name = name
    self.detail = detail
  }

  /// A file or folder as a whole.
  public static func file(_ path: String) -> Place { Place(path, .whole) }

  /// A word that was typed: an option, an id.
  public static func word(_ word: String) -> Place { Place(word, .whole) }

  /// A line of a text file, counted from 1.
  public static func line(_ line: Int, column: Int? = nil, of path: String) -> Place {
    Place(path, .line(line, column: column))
  }

  /// A cell of a workbook.
  public static func cell(_ address: String, sheet: String, of path: String) -> Place {
    Place(path, .cell(sheet: sheet, address: address))
  }

  /// A sheet of a workbook as a whole.
  public static func sheet(_ sheet: String, of path: String) -> Place {
    Place(path, .sheet(sheet))
  }

  /// A record of the store.
  public static func record(_ record: String, of path: String) -> Place {
    Place(path, .record(record))
  }
}

extension Place {
  /// The place inside its file, for a sentence that names the file already.
  public var inside: Text {
    switch detail {
    case .whole: Text(ja: "「\(name)」", en: "in '\(name)'")
    case .line(let line, _): Text(ja: "\(line)行目", en: "on line \(line)")
    case .cell(let sheet, let address):
      Text(ja: "セル \(sheet)!\(address)", en: "in \(sheet)!\(address)")
    case .record(let record): Text(ja: "「\(record)」", en: "in '\(record)'")
    case .sheet(let sheet): Text(ja: "シート「\(sheet)」", en: "in the sheet '\(sheet)'")
    }
  }

  /// The address of the cell that it is, or the number of the row.
  public var cell: String? {
    if case .cell(_, let address) = detail { address } else { nil }
  }

  /// The sheet that it is, or in which it lies.
  public var sheet: String? {
    switch detail {
    case .sheet(let sheet), .cell(let sheet, _): sheet
    case .whole, .line, .record: nil
    }
  }
}

extension Place: CustomStringConvertible {
  /// The place as editors and people write it: `file:12:3`, `file › sheet!C12`.
  public var description: String {
    switch detail {
    case .whole: name
    case .line(let line, let column): "\(name):\(line)" + (column.map { ":\($0)" } ?? "")
    case .cell(let sheet, let address): "\(name) › \(sheet)!\(address)"
    case .sheet(let sheet): "\(name) › \(sheet)"
    case .record(let record): "\(name) › \(record)"
    }
  }
}
