internal import Arguments
internal import GapAnalysis
internal import ProfileModel
internal import Sheets
internal import Wording
internal import Workbooks

/// The options that decide conflicts.
struct ResolutionOptions {
  private static let prefer = OptionSpec(
    "--prefer", .value(standIn: "store|newest|FILE"),
    Text(
      ja: "食い違いの決め方: store(保存値)、newest(回答日の新しい方)、またはファイル",
      en: "What decides a conflict: store, newest (by the day of answering), or a file"))
  private static let answers = OptionSpec(
    "--answers", .value(standIn: "FILE"),
    Text(ja: "採る値を記入した食い違いの表", en: "The table of conflicts with its last column filled in"),
    completion: .file)

  static let all = [prefer, answers]

  private enum Preferred {
    case store
    case newest
    case file(String)
  }

  private let preferred: Preferred?
  private let answers: String?

  init(_ said: ParsedCommand, files: [String]) throws(UsageError) {
    answers = said.text(Self.answers)
    switch said.text(Self.prefer) {
    case nil: preferred = nil
    case "store": preferred = .store
    case "newest": preferred = .newest
    case let word?: preferred = .file(try Self.file(word, among: files))
    }
  }

  private static func file(_ word: String, among files: [String]) throws(UsageError) -> String {
    if files.contains(word) { return word }
    let named = files.filter { $0.split(separator: "/").last.map(String.init) == word }
    if named.count == 1 { return named[0] }
    throw UsageError(
      word, Text(ja: "取り込むファイルにありません", en: "this is none of the files to be taken in"),
      remedy: Text(
        ja: "store、newest、\(files.joined(separator: "、")) のどれかを指定してください",
        en: "give store, newest or one of \(files.joined(separator: ", "))"))
  }

  /// What decides, in the order in which it does: single answers first.
  func resolutions(
    files: [String], sets: [ControlSet], by surroundings: Surroundings
  ) throws(Failure) -> [MergeResolution] {
    var resolutions: [MergeResolution] = []
    if let answers {
      let found = try ConflictTable.answers(
        in: try TableFile.read(answers), files: files, sets: sets
      ) { rating in
        rating.respondent = surroundings.actor.name
        rating.answeredOn = surroundings.today
      }
      resolutions.append(.answers(found))
    }
    switch preferred {
    case nil: break
    case .store: resolutions.append(.prefer(.store))
    case .newest: resolutions.append(.prefer(.newest))
    case .file(let file): resolutions.append(.prefer(.file(file)))
    }
    return resolutions
  }
}
