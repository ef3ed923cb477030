public import Wording

/// What a sheet is for, as its name says.
public enum SheetRole: String, Sendable {
  /// Data for machines.
  case data
  /// What people read, print or fill in.
  case print
  /// What the workbook needs to work: choices, codes, its own particulars.
  case support

  private static let dataPrefixes = ["データ_", "data_"]
  private static let managementNames: Set = ["管理情報", "management"]
  private static let supportNames: Set = ["選択肢", "符号表", "choices", "codes"]

  /// The role that a sheet's name gives it.
  public init(named name: String) {
    let name = name.lowercased()
    if Self.dataPrefixes.contains(where: name.hasPrefix) {
      self = .data
    } else if Self.managementNames.union(Self.supportNames).contains(name) {
      self = .support
    } else {
      self = .print
    }
  }

  /// Whether a sheet of this name holds the particulars of the workbook.
  static func isManagement(_ name: String) -> Bool { managementNames.contains(name.lowercased()) }

  /// The role as people read it.
  public var readable: Text {
    switch self {
    case .data: Text(ja: "データ", en: "data")
    case .print: Text(ja: "印刷・記入", en: "print")
    case .support: Text(ja: "管理・選択肢", en: "support")
    }
  }
}
