public import Files
public import ProfileModel

/// Changes single cells of a workbook that exists and leaves every other byte of its parts alone.
///
/// A form that a ministry issued keeps its styles, hidden rows, names and everything that no other
/// program understands; a returned sheet gets its errors marked where they stand.
public enum WorkbookPatcher {
  /// Writes a workbook with the changes of a patch under a new name, complete or not at all.
  ///
  /// All that speaks against a change is told at once, and then nothing is written.
  public static func apply(
    _ patch: WorkbookPatch, to path: String, as newPath: String, existing: OutputFile.Existing,
    limits: ReadingLimits = ReadingLimits()
  ) throws(Failure) -> PatchOutcome {
    try checkEnding(of: newPath, against: path)
    let bytes = try FileReader.bytes(of: path, limit: limits.fileSize)
    let (file, outcome) = try patched(bytes, with: patch, path: path, limits: limits)
    try OutputFile.write(file, to: newPath, existing: existing)
    return outcome
  }

  /// What a patch would do, without writing anything.
  public static func rehearse(
    _ patch: WorkbookPatch, on path: String, as newPath: String,
    limits: ReadingLimits = ReadingLimits()
  ) throws(Failure) -> PatchOutcome {
    try checkEnding(of: newPath, against: path)
    let bytes = try FileReader.bytes(of: path, limit: limits.fileSize)
    return try patched(bytes, with: patch, path: path, limits: limits).outcome
  }

  /// The bytes of a patched workbook.
  package static func patched(
    _ bytes: [UInt8], with patch: WorkbookPatch, path: String,
    limits: ReadingLimits = ReadingLimits()
  ) throws(Failure) -> (file: [UInt8], outcome: PatchOutcome) {
    let workbook = try WorkbookReader.read(bytes, path: path, limits: limits)
    let package = try OfficePackage(bytes, path: path, limits: limits)
    try checkPackage(package)
    let plan = try PatchPlan(patch, of: workbook, in: package)
    let composer = try PatchComposer(package, workbook)
    let (file, findings) = try composer.file(plan, recalculates: patch.recalculatesOnOpening)
    try PatchProof(before: workbook, plan: plan).check(file, limits: limits)
    return (file, PatchOutcome(lines: plan.lines, findings: findings))
  }

  /// Refuses what a change would make worthless.
  private static func checkPackage(_ package: borrowing OfficePackage) throws(Failure) {
    let relationships = try package.relationships(of: nil)
    guard !relationships.contains(where: \.isSignature),
      !package.archive.entries.contains(where: { $0.key.hasPrefix("_xmlsignatures/") })
    else { throw PatchObstacle.signed(package.path) }
    let part = try WorkbookPart.name(in: package)
    guard !(try package.relationships(of: part)).contains(where: { $0.kind == "revisionHeaders" })
    else { throw PatchObstacle.tracked(package.path) }
  }

  /// Refuses a name by which Excel would take the workbook for one of another kind.
  private static func checkEnding(of newPath: String, against path: String) throws(Failure) {
    guard let ending = ending(of: path),
      ending.lowercased() != Self.ending(of: newPath)?.lowercased()
    else { return }
    throw PatchObstacle.ending(ending, of: newPath)
  }

  private static func ending(of path: String) -> String? {
    let name = path.split(separator: "/").last ?? ""
    return name.lastIndex(of: ".").map { String(name[$0...]) }
  }
}

extension Relationship {
  /// Whether it leads to the signature of the whole package.
  fileprivate var isSignature: Bool { kind == "origin" }
}
