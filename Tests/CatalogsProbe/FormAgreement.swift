import Catalogs
import ProfileModel

/// Reads texts as catalogues, writes what was read in every form, and says where it comes back
/// otherwise.
public enum FormAgreement {
  /// What an input stands for; its first byte chooses.
  public enum Target: UInt8, CaseIterable, Sendable {
    /// A YAML text.
    case yaml
    /// Tables, each a line with its name and then its text, with a record separator between them.
    case tables
    /// A map, a record separator, and a table.
    case mapped
  }

  /// What stands between the texts of an input.
  public static let separator: UInt8 = 0x1E

  /// What is wrong with how an input is read and written; nothing when all forms agree.
  public static func disagreement(on input: [UInt8]) -> String? {
    guard let choice = input.first else { return nil }
    let all = Target.allCases
    return disagreement(
      on: Array(input.dropFirst()), as: all[Int(choice) % all.count])
  }

  /// What is wrong with how texts are read and written.
  public static func disagreement(on bytes: [UInt8], as target: Target) -> String? {
    guard let document = catalog(texts(bytes), target) else { return nil }
    return throughYAML(document) ?? throughTables(document)
  }

  /// Whether texts are a catalogue at all.
  public static func reads(_ bytes: [UInt8], as target: Target) -> Bool {
    catalog(texts(bytes), target) != nil
  }

  private static func texts(_ bytes: [UInt8]) -> [String] {
    bytes.split(separator: separator, omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
  }

  private static func catalog(_ texts: [String], _ target: Target) -> CatalogDocument? {
    switch target {
    case .yaml: return try? CatalogTables.catalog(yaml: texts[0])
    case .tables:
      let tables = texts.map { text in
        let name = text.utf8.prefix { $0 != 0x0A }
        return (name: String(name) ?? "", text: String(text.utf8.dropFirst(name.count + 1)) ?? "")
      }
      return try? CatalogTables.catalog(tables: tables)
    case .mapped:
      return texts.count == 2 ? try? CatalogTables.catalog(table: texts[1], map: texts[0]) : nil
    }
  }

  private static func throughYAML(_ document: CatalogDocument) -> String? {
    let text = YAMLWriter.text(of: document)
    do {
      let back = try CatalogTables.catalog(yaml: text)
      return back == document ? nil : "YAML comes back otherwise:\n\(text)"
    } catch {
      return "YAML of ours is refused: \(error)\n\(text)"
    }
  }

  /// What a cell cannot hold is refused on the way out; all else comes back.
  private static func throughTables(_ document: CatalogDocument) -> String? {
    guard let tables = try? CatalogTables.tables(of: document) else { return nil }
    let text = tables.map { "\($0.name)\n\($0.text)" }.joined(separator: "\n\n")
    do {
      let back = try CatalogTables.catalog(tables: tables)
      return back == document ? nil : "tables come back otherwise:\n\(text)"
    } catch {
      return "tables of ours are refused: \(error)\n\(text)"
    }
  }
}
