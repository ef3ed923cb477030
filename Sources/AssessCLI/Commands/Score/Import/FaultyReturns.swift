internal import Files
internal import ProfileModel
internal import Sheets
internal import Wording

/// Workbooks that go back to whoever filled them in, with what is wrong marked where it stands.
struct FaultyReturns {
  private let folder: String
  private let author: String
  private let language: Language
  private let existing: OutputFile.Existing

  /// Writes into a folder, in the name of whoever is at work.
  init(into folder: String, by surroundings: Surroundings, _ existing: OutputFile.Existing) {
    self.folder = folder
    author = surroundings.actor.name
    language = surroundings.language
    self.existing = existing
  }

  /// Writes the workbooks of problems back, and says which were written.
  func write(_ problems: [Problem]) throws(Failure) -> [Problem] {
    var byFile: [(file: String, problems: [Problem])] = []
    for problem in problems where problem.place.cell != nil {
      if let index = byFile.firstIndex(where: { $0.file == problem.place.name }) {
        byFile[index].problems.append(problem)
      } else if isWorkbook(problem.place.name) {
        byFile.append((problem.place.name, [problem]))
      }
    }
    guard !byFile.isEmpty else { return [] }
    try Folder.createPrivate(folder)
    var told: [Problem] = []
    var names: Set<String> = []
    for (file, problems) in byFile {
      told += write(problems, of: file, as: Self.name(of: file, besides: &names))
    }
    return told
  }

  private func isWorkbook(_ path: String) -> Bool { path.lowercased().hasSuffix(".xlsx") }

  /// The name that a file goes back under: its own, numbered where another of this run has it.
  private static func name(of file: String, besides names: inout Set<String>) -> String {
    let name = file.split(separator: "/").last.map(String.init) ?? file
    let stem = name.lowercased().hasSuffix(".xlsx") ? String(name.dropLast(5)) : name
    var free = name
    var number = 2
    while !names.insert(free.lowercased()).inserted {
      free = "\(stem)-\(number).xlsx"
      number += 1
    }
    return free
  }

  private func write(_ problems: [Problem], of file: String, as name: String) -> [Problem] {
    let output = Folder.join(folder, name)
    do throws(Failure) {
      guard !Folder.isSameFile(file, output) else { throw Self.itself(output) }
      _ = try WorkbookPatcher.apply(patch(problems), to: file, as: output, existing: existing)
      return [Self.written(output, problems.count)]
    } catch {
      return error.problems
    }
  }

  /// Marks and comments, one mark for each cell.
  private func patch(_ problems: [Problem]) -> WorkbookPatch {
    var changes: [WorkbookPatch.Change] = []
    var marked: Set<WorkbookPatch.Target> = []
    for problem in problems {
      guard let sheet = problem.place.sheet, let word = problem.place.cell,
        let cell = CellAddress(word) ?? CellAddress("A\(word)")
      else { continue }
      let target = WorkbookPatch.Target.cell(cell, sheet: sheet)
      if marked.insert(target).inserted {
        changes.append(WorkbookPatch.Change(target, .mark(.problem)))
      }
      let text = problem.what + Text(ja: "。", en: ": ") + problem.remedy
      changes.append(
        WorkbookPatch.Change(target, .comment(text[language], author: author)))
    }
    return WorkbookPatch(changes)
  }

  private static func written(_ path: String, _ count: Int) -> Problem {
    Problem(
      at: .file(path),
      Text(
        ja: "誤りに印とコメントを付けたブックを書き出しました(\(count)か所)",
        en: "the workbook with its errors marked and commented is written (\(count))"),
      remedy: Text(ja: "記入した部門に返してください", en: "send it back to whoever filled it in"))
  }

  private static func itself(_ path: String) -> Failure {
    Failure(
      .input, at: .file(path),
      Text(ja: "返ってきたファイルそのものです", en: "this is the file itself that came back"),
      remedy: Text(ja: "別のフォルダーを指定してください", en: "give another folder"))
  }
}
