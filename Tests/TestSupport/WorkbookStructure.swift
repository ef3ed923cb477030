import Foundation

/// What would make Excel offer to repair a workbook.
public enum WorkbookStructure {
  /// The faults of some workbooks; none where all is well.
  public static func faults(_ paths: [String]) throws -> [String] {
    let run = try runProgram(
      "/usr/bin/env", ["python3", Repository.root + "/Tests/Peers/structure.py"] + paths)
    guard run.status == 0 else { return [run.errors] }
    return run.output.split(separator: "\n").map(String.init)
  }
}
