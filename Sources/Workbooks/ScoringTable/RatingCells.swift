internal import ProfileModel
internal import Sheets
internal import Wording

/// Reads what stands beside the answer in a row.
struct RatingCells {
  private let found: [RatingField: TableCell]
  private let isText: Bool
  private let isIssued: Bool
  private(set) var cells: CellReader

  /// Reads cells; what a row issued by us holds is taken as it is written, a dash too.
  init(
    _ found: [RatingField: TableCell], _ columns: RatingColumns, isIssued: Bool, _ cells: CellReader
  ) {
    self.found = found
    isText = columns.isText
    self.isIssued = isIssued
    self.cells = cells
  }

  /// Fills in all but the answer and the evidence.
  mutating func fill(_ rating: inout Rating) {
    rating.reason = text(.reason)
    rating.approver = text(.approver)
    rating.reviewOn = day(.reviewOn)
    rating.exceptions = text(.exceptions)
    rating.compensating = text(.compensating)
    rating.remark = text(.remark)
    rating.owner = text(.owner)
    rating.respondent = text(.respondent)
    rating.answeredOn = day(.answeredOn)
    rating.checker = text(.checker)
    rating.draft = period(.draft).map { RatingDraft(period: $0) }
  }

  /// The piece of evidence that the row speaks of.
  mutating func evidence() -> Evidence? {
    let title = text(.evidence)
    let place = text(.place)
    let (date, validUntil) = (day(.date), day(.validUntil))
    let grade = grade()
    let digest = digest()
    guard let title else {
      let details: [RatingField] = [.place, .date, .validUntil, .grade, .digest]
      let rest = details.first { found[$0].map { says($0) } ?? false }
      if let rest, let cell = found[rest] { cells.report(Self.untitled(at: cell.place)) }
      return nil
    }
    return Evidence(
      title: title, grade: grade ?? .document, place: place, date: date, validUntil: validUntil,
      digest: digest)
  }

  private func says(_ cell: TableCell) -> Bool {
    switch cell.answer {
    case .blank, .dash: false
    default: true
    }
  }

  /// A text as it is kept; a dash says that there is none.
  private mutating func text(_ field: RatingField) -> String? {
    guard let cell = found[field] else { return nil }
    switch cell.answer {
    case .blank: return nil
    case .dash where !isIssued: return nil
    case .ditto where !isIssued, .merged, .unsaved, .value(.error):
      _ = cells.text(cell)
      return nil
    case .dash, .ditto, .notApplicable, .value: break
    }
    guard case .text(let text)? = cell.value else { return FreeText.kept(cell.text) }
    return FreeText.kept(isText ? FormulaMark.removed(from: text) : text)
  }

  private mutating func day(_ field: RatingField) -> CivilDate? {
    guard let cell = found[field] else { return nil }
    switch cell.answer {
    case .blank, .dash, .notApplicable: return nil
    case .ditto, .merged, .unsaved, .value: return cells.date(cell)
    }
  }

  private mutating func period(_ field: RatingField) -> PeriodID? {
    guard let cell = found[field], says(cell) else { return nil }
    if let period = PeriodID(cells.text(cell)) { return period }
    let word = cell.text
    cells.report(
      Problem(
        at: cell.place,
        Text(ja: "期「\(word)」が読めません", en: "'\(word)' is not a period"),
        remedy: Text(
          ja: "引き継ぎ元の期(2026Q2 など)を書くか、空にしてください",
          en: "write the period it was carried over from, such as 2026Q2, or leave it blank")))
    return nil
  }

  private mutating func grade() -> Evidence.Grade? {
    guard let cell = found[.grade], says(cell) else { return nil }
    let before = cells.problems.count
    let word = cells.text(cell)
    guard cells.problems.count == before else { return nil }
    if let grade = Evidence.Grade(written: word) { return grade }
    let grades = Evidence.Grade.allCases.map(\.readable)
    cells.report(
      Problem(
        at: cell.place,
        Text(ja: "証跡の種類「\(word)」は選択肢にありません", en: "'\(word)' is no kind of evidence"),
        remedy: Text(
          ja: "\(grades.map(\.japanese).joined(separator: "、")) のどれかにしてください",
          en: "use one of \(grades.map(\.english).joined(separator: ", "))")))
    return nil
  }

  private mutating func digest() -> String? {
    guard let cell = found[.digest], says(cell) else { return nil }
    let digest = Identifier.narrowed(cells.text(cell)).lowercased()
    if digest.utf8.count == 64, digest.allSatisfy(\.isHexDigit) { return digest }
    cells.report(
      Problem(
        at: cell.place,
        Text(ja: "SHA-256 ではありません", en: "this is not a SHA-256"),
        remedy: Text(ja: "16進64桁を書くか、空にしてください", en: "write 64 hexadecimal digits, or none")))
    return nil
  }

  private static func untitled(at place: Place) -> Problem {
    Problem(
      at: place,
      Text(ja: "証跡の名称がありません", en: "a piece of evidence has no title"),
      remedy: Text(
        ja: "文書や記録の名称を書くか、種類・日付・所在を消してください",
        en: "name the document or record, or clear its kind, days and place"))
  }
}
