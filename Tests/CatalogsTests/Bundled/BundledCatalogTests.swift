import Foundation
import ProfileModel
import Testing
import Wording

@testable import Catalogs

/// What holds of every catalogue that comes with the program.
@Suite struct BundledCatalogTests {
  @Test func `every catalogue passes its check`() throws {
    let shelf = Shelf(try Bundled.catalogs())
    for path in try Bundled.library.paths() {
      expectSound { () throws(Failure) in _ = try CatalogReader.read(path, among: shelf) }
    }
  }

  @Test func `the examples pass their check beside them`() throws {
    let folder = Bundled.library.folder + "/examples"
    let catalogs = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
      .map { folder + "/" + $0 }
      .filter { FileManager.default.fileExists(atPath: $0 + "/catalog.yaml") }
    #expect(catalogs.count >= 2)
    let contents = try catalogs.flatMap { try CatalogLibrary.files(at: $0) }
      .map { try ContentLoader.load($0) }
    let shelf = Shelf(try Bundled.catalogs())
    expectSound { () throws(Failure) in
      _ = try CatalogReader.read(contents, among: shelf)
    }
  }

  @Test func `all that an operator needs on the first day is there`() throws {
    let ids = Set(try Bundled.catalogs().map(\.id))
    let needed: Set = [
      "nisc-guideline-2023", "nisc-handbook-2023", "csf-tiers", "nist-csf-2.0",
      "nisc-guideline-2023--nist-csf-2.0", "cp-bcp-requirements", "operator-duties",
      "cloud-operations", "jp-sectors",
    ]
    #expect(needed.subtracting(ids) == [])
    #expect(try Bundled.library.paths().count == ids.count, "two files have the same id")
  }

  @Test func `every wording is in its language, on one line, without blanks around it`() throws {
    for catalog in try Bundled.catalogs() {
      #expect(!catalog.wordings.isEmpty)
      for said in catalog.wordings {
        let (japanese, english) = (said.text.japanese, said.text.english)
        let isName = ["title", "name", "term"].contains(said.key) && japanese.count <= 16
        #expect(japanese.contains { $0.isJapanese } || isName, "\(said.place): \(japanese)")
        #expect(!english.contains { $0.isJapanese }, "\(said.place): \(english)")
        for text in [japanese, english] {
          #expect(!text.contains { $0.isNewline }, "\(said.place)")
          #expect(
            text.first?.isWhitespace == false && text.last?.isWhitespace == false, "\(said.place)")
        }
      }
    }
  }

  @Test func `no question stands twice in a catalogue, and each is one`() throws {
    for catalog in try Bundled.catalogs() {
      var seen: [String: String] = [:]
      for question in catalog.wordings where question.key == "question" {
        let (japanese, english) = (question.text.japanese, question.text.english)
        #expect(japanese.hasSuffix("か。"), "\(question.place): \(japanese)")
        #expect(english.hasSuffix("?"), "\(question.place): \(english)")
        for text in [japanese, english] {
          let first = seen.updateValue(question.place, forKey: text)
          #expect(first == nil, "\(question.place) and \(first ?? ""): \(text)")
        }
      }
    }
  }

  @Test func `no two tier lines of a catalogue are the same`() throws {
    for catalog in try Bundled.catalogs() where catalog.kind == .controls {
      var seen: [String: String] = [:]
      for control in catalog.mainEntries {
        for tier in control.record("tiers")?.entries ?? [] {
          let line = try #require(Record(tier.value)?.wording)
          let name = "\(control.id) tier \(tier.key)"
          for text in [line.japanese, line.english] {
            let first = seen.updateValue(name, forKey: text)
            #expect(
              first == nil, "\(catalog.place(of: control)): \(name) and \(first ?? ""): \(text)")
          }
        }
      }
    }
  }

  @Test(
    arguments: [
      (.controls, 20, 45), (.requirements, 20, 45), (.duties, 24, 60), (.actions, 24, 60),
    ] as [(CatalogKind, Int, Int)])
  func `titles are short enough for tables and charts`(
    _ kind: CatalogKind, _ japanese: Int, _ english: Int
  ) throws {
    for catalog in try Bundled.catalogs() where catalog.kind == kind {
      for entry in catalog.mainEntries {
        let title = try #require(entry.wording("title"))
        #expect(title.japanese.count <= japanese, "\(catalog.place(of: entry)): \(title.japanese)")
        #expect(title.english.count <= english, "\(catalog.place(of: entry)): \(title.english)")
      }
    }
  }

  @Test func `no two entries of a catalogue have the same title`() throws {
    for catalog in try Bundled.catalogs() where catalog.kind != .crosswalk {
      var seen: [String: String] = [:]
      for entry in catalog.mainEntries {
        guard let title = entry.wording("title") else { continue }
        // Operators and ministries may owe the same, and by several documents.
        let who = (entry.text("who") ?? "") + (entry.text("document") ?? "")
        for text in [title.japanese, title.english] {
          let first = seen.updateValue(entry.id, forKey: who + text)
          #expect(
            first == nil, "\(catalog.place(of: entry)): \(entry.id) and \(first ?? ""): \(text)")
        }
      }
    }
  }

  @Test func `what is asked says who can answer, what it is for and what would prove it`() throws {
    for catalog in try Bundled.catalogs() where catalog.kind == .controls {
      guard catalog.root.text("use") != "reference" else { continue }
      for control in catalog.mainEntries {
        let place = catalog.place(of: control)
        #expect((1...2).contains(control.texts("asks").count), "\(place): asks")
        #expect(!control.texts("functions").isEmpty, "\(place): functions")
        #expect(!control.texts("viewpoints").isEmpty, "\(place): viewpoints")
        #expect((control.wording("evidence")?.japanese.count ?? 0) >= 10, "\(place): evidence")
      }
    }
  }

  /// Reads catalogues; all that is wrong with them is printed.
  private func expectSound(_ read: () throws(Failure) -> Void) {
    do throws(Failure) {
      try read()
    } catch {
      for problem in error.problems {
        Issue.record("\(problem.place): \(problem.what.english): \(problem.remedy.english)")
      }
    }
  }
}

extension Character {
  /// Whether it is a kana or a Chinese character.
  fileprivate var isJapanese: Bool {
    unicodeScalars.contains { scalar in
      (0x3041...0x30FF).contains(scalar.value) || (0x3400...0x9FFF).contains(scalar.value)
        || (0xF900...0xFAFF).contains(scalar.value) || scalar.value == 0x3005
    }
  }
}
