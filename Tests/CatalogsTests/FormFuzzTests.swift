import Catalogs
import CatalogsProbe
import Files
import TestSupport
import Testing

/// Inputs that fuzzing made, and damage of our own, through every form of a catalogue.
@Suite struct FormFuzzTests {
  private typealias Target = FormAgreement.Target

  @Test(arguments: ["corpus", "findings"])
  func `all forms agree on every input that is kept`(_ folder: String) throws {
    let folder = Repository.root + "/Fuzz/catalogs/" + folder
    for name in try Folder.names(in: folder) where !name.hasPrefix(".") {
      let disagreement = try FormAgreement.disagreement(
        on: FileReader.bytes(of: folder + "/" + name))
      #expect(disagreement == nil, "\(name): \(disagreement ?? "")")
    }
  }

  @Test(arguments: Target.allCases)
  func `all forms agree on damaged texts`(_ target: FormAgreement.Target) throws {
    let sample = try Self.sample(target)
    try #require(FormAgreement.reads(sample, as: target))
    var random = SplitMix64(seed: UInt64(target.rawValue))
    var read = 0
    for _ in 0..<300 {
      let damaged = Self.damaged(sample, &random)
      let disagreement = FormAgreement.disagreement(on: damaged, as: target)
      #expect(disagreement == nil, "\(disagreement ?? "")")
      if FormAgreement.reads(damaged, as: target) { read += 1 }
    }
    #expect(read > 25, "too few damaged texts are still catalogues: \(read)")
  }

  private static func sample(_ target: FormAgreement.Target) throws -> [UInt8] {
    switch target {
    case .yaml: return Array(TableSample.text.utf8)
    case .tables:
      let tables = try CatalogTables.tables(of: try TableSample.document())
      return Array(tables.map { "\($0.name)\n\($0.text)" }.joined(separator: "\u{1E}").utf8)
    case .mapped: return Array((MappingTests.map + "\u{1E}" + MappingTests.table).utf8)
    }
  }

  private static let pieces = [
    "", " ", "\"", "'", ":", ": ", "#", ";", ",", "\n", "\r\n", "-", "=", "{", "}", "[", "\\", "0",
    "No",
    "1.10", "あ", "；", "\u{85}", "\u{2028}", "\u{FEFF}", "😀", "\t", "\u{1E}",
  ].map { Array($0.utf8) }

  /// The bytes with a few pieces put in, or in the place of others, anywhere.
  private static func damaged(_ bytes: [UInt8], _ random: inout SplitMix64) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...2, using: &random) {
      let start = Int.random(in: 0..<bytes.count, using: &random)
      let end = min(bytes.count, start + Int.random(in: 0...3, using: &random))
      bytes.replaceSubrange(start..<end, with: pieces.randomElement(using: &random) ?? [])
    }
    return bytes
  }
}
