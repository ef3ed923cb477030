internal import Arguments
internal import Files
internal import ProfileModel
internal import ProfileStore
internal import Wording

/// The options that point to evidence.
struct EvidenceOptions {
  private static let evidence = OptionSpec(
    "--evidence", .repeated(standIn: "TITLE"),
    Text(
      ja: "証跡の名称(繰り返せる。同じ名称のものがあれば、書いた項目だけが変わる)",
      en: "The title of a piece of evidence (repeatable; of one that is there, only what is named "
        + "changes)"))
  private static let grade = OptionSpec(
    "--grade", .value(standIn: "GRADE"),
    Text(
      ja: "証跡の種類: document(文書)、record(運用記録)、verified(独立した検証)。既定は document",
      en: "What it shows: document, record or verified (default: document)"),
    completion: .words(Evidence.Grade.allCases.map(\.code)))
  private static let place = OptionSpec(
    "--place", .value(standIn: "PLACE"), Text(ja: "証跡の所在", en: "Where the evidence is kept"))
  private static let dated = OptionSpec(
    "--dated", .value(standIn: "DATE"), Text(ja: "証跡の日付", en: "The day the evidence is of"))
  private static let until = OptionSpec(
    "--valid-until", .value(standIn: "DATE"),
    Text(ja: "証跡の有効期限(なければ日付から12か月)", en: "The last day it counts in full (default: 12 months)"))
  private static let file = OptionSpec(
    "--evidence-file", .value(standIn: "FILE"),
    Text(
      ja: "証跡のファイル(SHA-256 だけを控え、中身は取り込まない)",
      en: "The file of the evidence; only its SHA-256 is kept"),
    completion: .file)
  private static let drop = OptionSpec(
    "--drop-evidence", .repeated(standIn: "TITLE"),
    Text(ja: "外す証跡の名称(「*」で全部)", en: "A title to take off, or * for all"))

  private static let everything = "*"

  static let all = [evidence, grade, place, dated, until, file, drop]

  private let titles: [String]
  private let grade: Evidence.Grade?
  private let place: String?
  private let date: CivilDate?
  private let validUntil: CivilDate?
  private let file: String?
  private let dropped: [String]

  init(_ said: ParsedCommand) throws(UsageError) {
    titles = said.texts(Self.evidence).compactMap { FreeText.kept($0) }
    grade = try Self.grade(said)
    place = FreeText.kept(said.text(Self.place))
    date = try said.day(Self.dated)
    validUntil = try said.day(Self.until)
    file = said.text(Self.file)
    dropped = said.texts(Self.drop).compactMap { FreeText.kept($0) }
    let details = [Self.grade, Self.place, Self.dated, Self.until, Self.file]
    if titles.isEmpty, let lost = details.first(where: { said.has($0) }) {
      throw UsageError(
        lost.name, Text(ja: "どの証跡のことか分かりません", en: "it does not say which evidence is meant"),
        remedy: Text(ja: "「--evidence 名称」も付けてください", en: "add '--evidence TITLE'"))
    }
  }

  /// The digest of the file that was named, if one was.
  func digest() throws(Failure) -> String? {
    guard let file else { return nil }
    return Digest.sha256(try FileReader.bytes(of: file))
  }

  /// Takes pieces off, puts new ones on, and changes what is named of those that are there.
  func apply(to rating: inout Rating, digest: String?) throws(Failure) {
    try checkDropped(from: rating.evidence.map(\.title))
    if dropped.contains(Self.everything) { rating.evidence = [] }
    rating.evidence.removeAll { dropped.contains($0.title) }
    for title in titles {
      let index = rating.evidence.firstIndex { $0.title == title }
      var piece = index.map { rating.evidence[$0] } ?? Evidence(title: title, grade: .document)
      piece.grade = grade ?? piece.grade
      piece.place = place ?? piece.place ?? file
      piece.date = date ?? piece.date
      piece.validUntil = validUntil ?? piece.validUntil
      piece.digest = digest ?? piece.digest
      if let index { rating.evidence[index] = piece } else { rating.evidence.append(piece) }
    }
  }

  /// Throws where a title to take off is none of those that are there.
  private func checkDropped(from titles: [String]) throws(Failure) {
    let unknown = dropped.filter { $0 != Self.everything && !titles.contains($0) }
    guard unknown.isEmpty else {
      throw Failure(.input, unknown.map { Self.notThere($0, among: titles) })
    }
  }

  private static func notThere(_ title: String, among titles: [String]) -> Problem {
    let known = Text(
      ja: "あるのは \(titles.joined(separator: "、")) です",
      en: "there is \(titles.joined(separator: ", "))")
    return Problem(
      at: .word(title), Text(ja: "この名称の証跡はありません", en: "no evidence of this title is named"),
      remedy: NearMiss.nearest(to: title, among: titles)
        .map { Text(ja: "「\($0)」のことですか", en: "did you mean '\($0)'?") }
        ?? (titles.isEmpty
          ? Text(ja: "この設問に証跡はありません", en: "this question has no evidence") : known))
  }

  private static func grade(_ said: ParsedCommand) throws(UsageError) -> Evidence.Grade? {
    guard let word = said.text(grade) else { return nil }
    if let grade = Evidence.Grade(code: word.lowercased()) { return grade }
    let codes = Evidence.Grade.allCases.map(\.code)
    throw UsageError(
      grade.name, Text(ja: "「\(word)」は指定できません", en: "'\(word)' is not one of its values"),
      remedy: Text(
        ja: "\(codes.joined(separator: "、")) のどれかを指定してください",
        en: "give one of \(codes.joined(separator: ", "))"))
  }
}
