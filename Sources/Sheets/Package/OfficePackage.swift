internal import ProfileModel
internal import Wording

/// The parts of a workbook file and how they refer to each other.
struct OfficePackage: ~Copyable {
  /// The file.
  let path: String
  /// The archive it is.
  let archive: ZipArchive
  /// How much it may hold.
  let limits: ReadingLimits
  /// Which engine reads its parts.
  let engine: WorkbookReader.Engine

  /// Opens a file whose bytes have been read.
  init(
    _ bytes: [UInt8], path: String, limits: ReadingLimits,
    engine: WorkbookReader.Engine = .both, verifiesChecksums: Bool = true
  ) throws(Failure) {
    self.path = path
    self.engine = engine
    self.limits = limits
    do throws(ZipDamage) {
      archive = try ZipArchive.open(
        bytes, limits: limits, verifiesChecksums: verifiesChecksums)
    } catch {
      throw Failure(.input, at: .file(path), error.what, remedy: error.remedy)
    }
  }

  /// Whether there is a part of a name.
  func has(_ name: String) -> Bool { archive.entry(name) != nil }

  /// The bytes of a part and a zero behind them.
  func bytes(of name: String) throws(Failure) -> [UInt8] {
    guard let entry = archive.entry(name) else { throw missing(name) }
    do throws(ZipDamage) {
      return try archive.part(entry)
    } catch {
      throw Failure(.input, at: .record(name, of: path), error.what, remedy: error.remedy)
    }
  }

  /// The tree of a part whose outermost element should have this name and one of these namespaces.
  func tree(
    of name: String, root: StaticString, in spaces: [XMLSpace] = XMLSpace.main
  ) throws(Failure) -> XMLElement {
    let bytes = try bytes(of: name)
    do throws(XMLFault) {
      return try engine.read(bytes) { xml throws(XMLFault) in
        try TreeScanner.tree(xml, root: root, in: spaces, limits: limits)
      } full: { xml throws(XMLFault) in
        let tree = try XMLElement.tree(xml, limits: limits)
        guard tree.name == "\(root)", spaces.contains(where: { $0.name == tree.space.name }) else {
          throw .root(Refusal.clipped(tree.name))
        }
        return tree
      }
    } catch {
      throw refused(error, in: name)
    }
  }

  /// The tree of a part whose outermost element may be any.
  func tree(of name: String) throws(Failure) -> XMLElement {
    let bytes = try bytes(of: name)
    do throws(XMLFault) {
      return try XMLElement.tree(bytes.span.extracting(droppingLast: 1), limits: limits)
    } catch {
      throw refused(error, in: name)
    }
  }

  /// The relationships of a part, or of the package as a whole.
  func relationships(of part: String?) throws(Failure) -> [Relationship] {
    let name = PartName.relationships(of: part)
    guard has(name) else { return [] }
    let tree = try tree(of: name, root: "Relationships", in: XMLSpace.packageRelationships)
    do throws(XMLFault) {
      return try Relationship.all(in: tree, limits: limits)
    } catch {
      throw refused(error, in: name)
    }
  }

  /// The part that a relationship leads to.
  func target(of relationship: Relationship, from part: String?) throws(Failure) -> String {
    guard !relationship.isExternal,
      let name = PartName.resolved(relationship.target, from: part ?? "")
    else {
      throw Failure(
        .input, at: .record(PartName.relationships(of: part), of: path),
        Text(
          ja: "「\(Refusal.clipped(relationship.target))」はブックの外を指しています",
          en: "'\(Refusal.clipped(relationship.target))' leads out of the workbook"),
        remedy: Self.saveAnew)
    }
    return name
  }

  /// The failure of a fault in a part.
  func refused(_ fault: XMLFault, in part: String, sheet: String? = nil) -> Failure {
    if case .content(let problem) = fault, let cell = problem.cell, let sheet {
      return Failure(
        .input, at: .cell("\(cell)", sheet: sheet, of: path), problem.what, remedy: Self.saveAnew)
    }
    let place = Place.record(sheet.map { "\($0) (\(part))" } ?? part, of: path)
    if case .tooLarge = fault {
      return Failure(.input, at: place, fault.what, remedy: ZipDamage.rightFile)
    }
    return Failure(.input, at: place, fault.what, remedy: Self.saveAnew)
  }

  /// The failure of a part that should be there.
  func missing(_ name: String) -> Failure {
    Failure(
      .input, at: .file(path),
      Text(ja: "部品「\(name)」がありません", en: "the part '\(name)' is missing"),
      remedy: Self.saveAnew)
  }

  static let saveAnew = Text(
    ja: "Excel で開き、「Excel ブック(.xlsx)」として保存し直してください",
    en: "open it in Excel and save it as an Excel workbook (.xlsx)")
}
