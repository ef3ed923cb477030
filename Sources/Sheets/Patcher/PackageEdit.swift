internal import ProfileModel
internal import Wording

/// A package with some of its parts changed and some new ones.
struct PackageEdit: ~Copyable {
  private static let contentTypes = "[Content_Types].xml"

  /// The package as it is.
  let package: OfficePackage
  private var changed: [String: [UInt8]] = [:]
  private var added: [(name: String, bytes: [UInt8])] = []

  /// Begins with a package as it is.
  init(_ package: consuming OfficePackage) {
    self.package = package
  }

  /// The file with its changes.
  consuming func file() throws(Failure) -> [UInt8] {
    guard let revision = ZipRevision(of: package.archive) else {
      throw Failure(
        .storage, at: .file(package.path),
        Text(ja: "メモリが足りません", en: "there is not enough memory"), remedy: ZipDamage.rightFile)
    }
    return revision.file(changing: changed, adding: added)
  }

  /// Whether there is a part of a name by now.
  func has(_ name: String) -> Bool {
    package.has(name) || added.contains { $0.name.lowercased() == name.lowercased() }
  }

  /// Makes something of a part as it is by now.
  func look<Result>(
    at part: String, _ look: ([UInt8]) throws(XMLFault) -> Result
  ) throws(Failure) -> Result {
    guard let bytes = added.first(where: { $0.name == part })?.bytes ?? changed[key(part)] else {
      return try package.edited(part, look)
    }
    do throws(XMLFault) {
      return try look(bytes)
    } catch {
      throw PatchObstacle.unusual(error, part, of: package.path)
    }
  }

  /// Gives a part, which may be new, other bytes.
  mutating func put(_ bytes: [UInt8], as part: String) {
    if package.has(part) {
      changed[key(part)] = bytes
    } else if let index = added.firstIndex(where: { $0.name == part }) {
      added[index].bytes = bytes
    } else {
      added.append((part, bytes))
    }
  }

  /// A name for a new part, and the number in it.
  func freeName(_ stem: String, _ ending: String) -> (name: String, number: Int) {
    var number = 1
    while has("\(stem)\(number)\(ending)") { number += 1 }
    return ("\(stem)\(number)\(ending)", number)
  }

  private func key(_ part: String) -> String { package.archive.entry(part)?.name ?? part }

  // MARK: What holds the parts together

  /// Relates a part to another, and gives the id of that.
  mutating func relate(_ part: String, to target: String, _ type: String) throws(Failure) -> String
  {
    let name = PartName.relationships(of: part)
    if !has(name) {
      put(
        Array(
          "\(XMLDeclaration.standard)<Relationships xmlns=\"\(OfficeNamespace.packageRelationships)\"></Relationships>"
            .utf8),
        as: name)
    }
    let (bytes, id) = try look(at: name) { bytes throws(XMLFault) in
      let text = try PartText(bytes)
      var known: Set<String> = []
      for element in try text.children(of: text.root) {
        if let id = try text.tag(of: element)["Id"] { known.insert(id.lowercased()) }
      }
      var number = known.count + 1
      while known.contains("rid\(number)") { number += 1 }
      let new = text.element(
        "Relationship",
        "Id=\"rId\(number)\" Type=\"\(type)\" Target=\"/\(XMLWords.attribute(target))\"")
      return (try Self.appended(new, to: text), "rId\(number)")
    }
    put(bytes, as: name)
    return id
  }

  /// Says what a part holds.
  mutating func declare(_ part: String, as type: String) throws(Failure) {
    try declare("Override", "PartName=\"/\(XMLWords.attribute(part))\" ContentType=\"\(type)\"")
  }

  /// Says what all parts of an ending hold, unless that is said already.
  mutating func declare(ending: String, as type: String) throws(Failure) {
    let tree = try package.tree(of: Self.contentTypes)
    let isKnown = tree.children.contains {
      $0.name == "Default" && $0.attributes["Extension"]?.lowercased() == ending
    }
    guard !isKnown else { return }
    try declare("Default", "Extension=\"\(ending)\" ContentType=\"\(type)\"")
  }

  private mutating func declare(_ name: String, _ attributes: String) throws(Failure) {
    let bytes = try look(at: Self.contentTypes) { bytes throws(XMLFault) in
      let text = try PartText(bytes)
      let new = text.element(name, attributes)
      let isThere = try text.children(of: text.root).contains {
        text.bytes[$0.range].elementsEqual(new.utf8)
      }
      return isThere ? bytes : try Self.appended(new, to: text)
    }
    put(bytes, as: Self.contentTypes)
  }

  private static func appended(_ new: String, to text: PartText) throws(XMLFault) -> [UInt8] {
    var splices = Splices()
    splices.append(new, to: text.root, try text.tag(of: text.root), of: text)
    return splices.applied(to: text.bytes)
  }
}
