import Foundation
import ProfileModel
import TestSupport
import Testing
import Wording

@testable import AssessCLI

/// `assess catalog load`, `unload` and `list`, and what a period says of a withdrawn edition.
@Suite(.temporaryFolder) struct CatalogLoadTests {
  private static let guideline = [
    "csf-tiers", "nisc-guideline-2023", "cp-bcp-requirements", "nisc-guideline-2023-actions",
    "nisc-guideline-2023-scenarios", "nisc-guideline-2023-targets",
  ]

  @Test func `the guideline brings along what is needed to work with it`() throws {
    let stage = try Self.workspace()
    let run = assess("catalog load nisc-guideline-2023 --format json", in: stage)
    try #require(run.status == .done, "\(run.errors)")
    for id in Self.guideline { #expect(run.output.contains("\"id\": \"\(id)\"")) }
    #expect(!run.output.contains("\"outcome\": \"unchanged\""))
    let again = assess("catalog load nisc-guideline-2023", in: stage)
    #expect(again.output.hasPrefix("All of it is there already."))
    #expect(assess("doctor", in: stage).status == .done)
  }

  @Test func `a rehearsal says the same and takes nothing in`() throws {
    let stage = try Self.workspace()
    let run = assess("catalog load nisc-guideline-2023 --dry-run", in: stage)
    #expect(run.status == .done && run.output.hasPrefix("This is what it would do"))
    let list = assess("catalog list --loaded --format csv", in: stage)
    #expect(list.output.split(whereSeparator: \.isNewline).count == 1)
  }

  @Test(arguments: [
    (Language.english, "Note: 'nisc-guideline-2023' was withdrawn on 1 October 2026."),
    (.japanese, "注意: 「nisc-guideline-2023」は令和8年(2026年)10月1日に廃止されました。"),
  ])
  func `who opens a period with a withdrawn edition is told`(
    _ language: Language, _ note: String
  ) throws {
    let stage = try Self.workspace(language)
    #expect(!assess("period open 2026Q1", in: stage).output.contains(note))
    assess("catalog load nisc-guideline-2023", in: stage)
    #expect(!assess("period open 2026Q2", in: stage).output.contains(note))
    #expect(assess("period open 2026Q3", in: stage).output.contains(note))
  }

  @Test(arguments: [
    (
      Language.english,
      [
        "error: rules@1: it is not the edition that a closed period rests on (differences: 2): "
          + "give it a new edition and load that",
        "error: rules@1 › controls.R-1.title.ja: '項目' has become '別の項目': "
          + "take it back, or give it a new edition",
        "error: rules@1 › controls.R-1.title.en: 'Control' has become 'Another control': "
          + "take it back, or give it a new edition",
      ]
    ),
    (
      .japanese,
      [
        "エラー: rules@1: 締めた期が使っている版と内容が違います(2か所): 版(edition)を改めて読み込んでください",
        "エラー: rules@1 › controls.R-1.title.ja: 「項目」が「別の項目」になっています: 元に戻すか、版を改めてください",
        "エラー: rules@1 › controls.R-1.title.en: 「Control」が「Another control」になっています: 元に戻すか、版を改めてください",
      ]
    ),
  ])
  func `changed content under an edition in use is refused with the difference`(
    _ language: Language, _ told: [String]
  ) throws {
    let stage = try Self.workspace(language)
    let path = try Self.rules()
    #expect(assess("catalog load \(path)", in: stage).output.contains("csf-tiers"))
    for line in ["period open 2026Q3", "period close 2026Q3"] { assess(line, in: stage) }
    try Self.rules(title: "{ja: 別の項目, en: Another control}")
    let run = assess("catalog load \(path)", in: stage)
    #expect(run.status == .badInput && run.output.isEmpty)
    #expect(run.errors == told.joined(separator: "\n") + "\n")
    try Self.rules(title: "{ja: 別の項目, en: Another control}", edition: "2")
    #expect(assess("catalog load \(path)", in: stage).status == .done)
    let list = assess("catalog list --loaded --format csv", in: stage).output
    #expect(list.contains("rules,controls,1,") && list.contains("rules,controls,2,"))
  }

  @Test func `of two editions decided on one day the higher one stands, and both can be named`()
    throws
  {
    let stage = try Self.workspace()
    for edition in ["9", "10"] {
      let title = "{ja: 項目\(edition), en: Control \(edition)}"
      assess("catalog load \(try Self.rules(title: title, edition: edition))", in: stage)
    }
    #expect(assess("catalog show R-1", in: stage).output.contains("Control 10"))
    #expect(assess("catalog show rules@9/R-1", in: stage).output.contains("Control 9"))
    let old = assess("catalog export rules@9 --to yaml", in: stage)
    #expect(old.status == .done && old.output.contains("Control 9"), "\(old.errors)")
    let list = assess("catalog list --loaded --format csv", in: stage).output
    #expect(list.contains("rules,controls,9,1,workspace-earlier"))
    #expect(list.contains("rules,controls,10,1,workspace,"))
    let diff = assess("catalog diff rules@9 rules", in: stage)
    #expect(diff.status == .done && diff.output.contains("Control 10"), "\(diff.errors)")
  }

  @Test func `an edition that would break what rests on it is not taken in`() throws {
    let stage = try Self.workspace()
    let path = try Self.rules()
    assess("catalog load \(path)", in: stage)
    let links = try Self.rules(id: "more", more: "    links: [{to: rules/R-1, as: guidance}]\n")
    #expect(assess("catalog load \(links)", in: stage).status == .done)
    try Self.rules(control: "R-2", edition: "2")
    for rehearsal in [" --dry-run", ""] {
      let run = assess("catalog load \(path)\(rehearsal)", in: stage)
      #expect(run.status == .badInput)
      #expect(
        run.errors.contains("more@1: 'R-1' is not among the controls of rules: fit it to the new"),
        "\(run.errors)")
    }
    assess("catalog unload more", in: stage)
    #expect(assess("catalog load \(path)", in: stage).status == .done)
  }

  @Test func `a file may not go by the name of a bundled catalogue`() throws {
    let stage = try Self.workspace(.japanese)
    let path = try Self.rules(id: "jp-sectors")
    let run = assess("catalog load \(path)", in: stage)
    #expect(run.status == .badInput)
    #expect(
      run.errors == "エラー: jp-sectors@1: 付属のカタログの名前です: 別の ID にするか、版(edition)を改めてください\n",
      "\(run.errors)")
  }

  @Test func `a search is cut short for people only`() throws {
    let stage = try stage()
    let table = assess("catalog search ますか", in: stage)
    let all = assess("catalog search ますか --format csv", in: stage)
    let few = assess("catalog search ますか --format csv --limit 3", in: stage)
    #expect(table.output.contains("more; '--limit "))
    #expect(all.output.split(separator: "\r\n").count > 51)
    #expect(few.output.split(separator: "\r\n").count == 4)
  }

  @Test func `an edition that nothing rests on is mended in place`() throws {
    let stage = try Self.workspace()
    let path = try Self.rules()
    assess("catalog load \(path)", in: stage)
    try Self.rules(title: "{ja: 別の項目, en: Another control}")
    let run = assess("catalog load \(path) --format json", in: stage)
    #expect(run.status == .done && run.output.contains("\"outcome\": \"replaced\""))
  }

  @Test func `one fault in a folder, and nothing of it is taken in`() throws {
    let stage = try Self.workspace()
    let path = try Self.rules(title: "{ja: 項目}")
    let run = assess("catalog load \(path)", in: stage)
    #expect(run.status == .badInput)
    #expect(run.errors.contains("catalog.yaml:19:12: 'en' is missing: add 'en:'"), "\(run.errors)")
    let list = assess("catalog list --loaded --format csv", in: stage)
    #expect(list.output.split(whereSeparator: \.isNewline).count == 1)
  }

  @Test func `what another catalogue rests on is not let go of`() throws {
    let stage = try Self.workspace()
    assess("catalog load nisc-guideline-2023", in: stage)
    let refused = assess("catalog unload csf-tiers", in: stage)
    #expect(refused.status == .badInput)
    #expect(refused.errors.contains("'nisc-guideline-2023' rests on it"))
    let run = assess("catalog unload nisc-guideline-2023-scenarios", in: stage)
    #expect(run.status == .done, "\(run.errors)")
    #expect(assess("doctor", in: stage).status == .done)
  }

  @Test(arguments: [
    (["sample-internal-rules"], ["csf-tiers,scale,", "sample-internal-rules,controls,2026-04,21"]),
    (["sample-five-levels"], ["sample-five-levels,scale,2026-04,5"]),
    (
      ["unified-standards-skeleton"],
      [
        "unified-standards-skeleton,controls,2026-11-skeleton,56",
        "nisc-guideline-2023--unified-standards-skeleton,crosswalk,2026-11-skeleton,",
      ]
    ),
    (
      ["sample-control-rules/table.csv", "--map", "sample-control-rules/map.yaml"],
      ["sample-control-rules,controls,2026-06,12"]
    ),
  ])
  func `an example that came along is taken in`(_ words: [String], _ told: [String]) throws {
    let examples = Repository.root + "/catalogs/examples/"
    let stage = try Self.workspace()
    let named = words.map { $0.hasPrefix("--") ? $0 : examples + $0 }.joined(separator: " ")
    let run = assess("catalog load \(named) --format csv", in: stage)
    #expect(run.status == .done, "\(run.errors)")
    for line in told { #expect(run.output.contains(line), "\(run.output)") }
    #expect(assess("check", in: stage).status != .badInput)
    #expect(assess("doctor", in: stage).status == .done)
  }

  @Test(arguments: ["csv", "xlsx"])
  func `a catalogue exported as tables is the same when it is taken in again`(
    _ form: String
  ) throws {
    let stage = try Self.workspace()
    assess("catalog load nisc-guideline-2023", in: stage)
    let path = try TemporaryFolder.path + "/指針." + form
    let written = assess(
      "catalog export nisc-guideline-2023 --to \(form) --output \(path)", in: stage)
    try #require(written.status == .done, "\(written.errors)")
    let run = assess("catalog load \(path)", in: stage)
    #expect(run.output.hasPrefix("All of it is there already."), "\(run.output)\(run.errors)")
  }

  @Test func `rows that are hidden in a table of one's own are read, and told`() throws {
    let path = try TemporaryFolder.path + "/table.xlsx"
    let script = """
      import csv, sys
      from openpyxl import Workbook
      book = Workbook()
      for row in csv.reader(open(sys.argv[1], encoding='utf-8-sig')):
          book.active.append(row)
      book.active.row_dimensions[3].hidden = True
      book.save(sys.argv[2])
      """
    let examples = Repository.root + "/catalogs/examples/sample-control-rules/"
    let made = try runProgram(
      Repository.root + "/.build/python/bin/python",
      ["-c", script, examples + "table.csv", path])
    try #require(made.status == 0, "\(made.errors)")
    let run = assess(
      "catalog load \(path) --map \(examples)map.yaml", in: try Self.workspace(.japanese))
    #expect(run.status == .done, "\(run.errors)")
    #expect(run.output.contains("気付いたこと") && run.output.contains("非表示の行"), "\(run.output)")
  }

  @Test func `a folder without a catalogue is told so`() throws {
    let folder = try TemporaryFolder.path + "/empty"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    for command in ["check", "load"] {
      let run = assess("catalog \(command) \(folder)", in: try Self.workspace(.japanese, command))
      #expect(run.status == .badInput)
      #expect(
        run.errors
          == "エラー: \(folder): カタログがありません: catalog.yaml のあるフォルダーか、カタログのファイルを指定してください\n")
    }
  }

  @Test func `an unknown catalogue is told with the nearest`() throws {
    let run = assess("catalog load nisc-guidline-2023", in: try Self.workspace())
    #expect(run.status == .badInput)
    #expect(run.errors.hasSuffix("did you mean 'nisc-guideline-2023'?\n"), "\(run.errors)")
  }

  @Test func `without a workspace the bundled catalogues are listed`() throws {
    let run = assess("catalog list --format csv", in: try stage())
    #expect(run.status == .done && run.output.contains("nisc-handbook-2023,controls,"))
  }

  private static func workspace(
    _ language: Language = .english, _ name: String = "mine"
  ) throws -> Surroundings {
    let stage = try stage(language, folder: TemporaryFolder.path + "/" + name)
    assess("init --name みほん", in: stage)
    return stage
  }

  /// A small catalogue of one's own in a folder.
  @discardableResult private static func rules(
    id: String = "rules", title: String = "{ja: 項目, en: Control}", control: String = "R-1",
    edition: String = "1", more: String = ""
  ) throws -> String {
    let folder = try TemporaryFolder.path + "/" + id
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true)
    let text = """
      format: 1
      kind: controls
      id: \(id)
      edition: "\(edition)"
      title: {ja: 規程, en: Rules}
      issuer: {ja: 会社, en: Company}
      source: {document: 規程, section: 全体}
      decided: 2026-04-01
      status: {ja: 見本, en: Sample}
      use: assessment
      scale: csf-tiers
      groups:
        - id: R
          title: {ja: 章, en: Chapter}
      controls:
        - id: \(control)
          group: R
          strength: mandatory
          title: \(title)
          source: {section: 第1条, ordinal: 第1項}
          question: {ja: ありますか。, en: Is it there?}
          evidence: {ja: 記録, en: Record}

      """
    try (text + more).write(
      toFile: folder + "/catalog.yaml", atomically: true, encoding: .utf8)
    return folder
  }
}
