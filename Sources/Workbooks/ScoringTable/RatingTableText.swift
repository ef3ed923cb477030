internal import ProfileModel
public import Wording

/// Writes ratings as comma-separated text that `RatingTableReader` reads back.
public enum RatingTableText {
  /// The table: a row for each rating, and one more for each further piece of evidence.
  public static func csv(_ issued: IssuedRatings, in language: Language) -> String {
    let fields = RatingField.allCases
    var text = "\u{FEFF}" + CSVRow.line(fields.map(\.rawValue))
    for stored in issued.ratings {
      let title = issued.sets.first { $0.catalog.id == stored.rating.key.catalog }?
        .control(stored.rating.key.control)?.title[language]
      let whole = cells(stored, title, issued).merging(cells(stored.rating.evidence.first)) { $1 }
      text += line(whole, fields)
      for piece in stored.rating.evidence.dropFirst() {
        let names = whole.filter { $0.key.part == nil }
        text += line(names.merging(cells(piece)) { $1 }, fields)
      }
    }
    return text
  }

  private static func line(_ cells: [RatingField: String], _ fields: [RatingField]) -> String {
    CSVRow.line(fields.map { FormulaMark.put(on: cells[$0] ?? "") })
  }

  private static func cells(
    _ stored: StoredRating, _ title: String?, _ issued: IssuedRatings
  ) -> [RatingField: String] {
    let rating = stored.rating
    let cells: [RatingField: String?] = [
      .catalog: rating.key.catalog, .control: rating.key.control,
      .scope: rating.key.scope.description, .title: title, .answer: rating.answer.kind.rawValue,
      .tier: rating.answer.declaredTier.map { String($0) }, .items: items(rating.answer),
      .reason: rating.reason, .approver: rating.approver,
      .reviewOn: rating.reviewOn?.description, .exceptions: rating.exceptions,
      .compensating: rating.compensating, .remark: rating.remark, .owner: rating.owner,
      .respondent: rating.respondent, .answeredOn: rating.answeredOn?.description,
      .checker: rating.checker, .draft: rating.draft?.period.description,
      .period: issued.period.description, .workspace: issued.workspace,
      .revision: String(stored.revision),
    ]
    return cells.compactMapValues(\.self)
  }

  private static func cells(_ piece: Evidence?) -> [RatingField: String] {
    guard let piece else { return [:] }
    let cells: [RatingField: String?] = [
      .evidence: piece.title, .grade: piece.grade.code, .date: piece.date?.description,
      .validUntil: piece.validUntil?.description, .place: piece.place, .digest: piece.digest,
    ]
    return cells.compactMapValues(\.self)
  }

  private static func items(_ answer: Answer) -> String? {
    answer.items.map { items in
      items.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value.rawValue)" }
        .joined(separator: "; ")
    }
  }
}
