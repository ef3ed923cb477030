internal import ProfileModel
internal import Sheets

/// What a rating holds that its row cannot show, or that would be read otherwise than it is written.
///
/// It travels in the management sheet, so that a row nobody touched comes back as it went out.
struct UnshownParts: Hashable {
  /// Where the rating came from, as long as nobody has confirmed it.
  private(set) var draft: RatingDraft?
  /// When a rating that is to be confirmed was answered; its cell is issued empty.
  private(set) var answeredOn: CivilDate?
  /// The digests of pieces of evidence, by the mark of what is shown of each.
  private(set) var digests: [String: String] = [:]
  /// Texts that stand for something else when somebody else writes them, such as a dash.
  private(set) var kept: Set<String> = []

  /// What is not shown of a rating.
  init(_ rating: Rating) {
    draft = rating.draft
    answeredOn = rating.isDraft ? rating.answeredOn : nil
    for (piece, mark) in zip(rating.evidence, Self.marks(of: rating.evidence)) {
      digests[mark] = piece.digest
    }
    let texts =
      [
        rating.reason, rating.approver, rating.respondent, rating.exceptions, rating.compensating,
        rating.remark,
      ].compactMap(\.self) + rating.evidence.flatMap { [$0.title, $0.place ?? ""] }
    kept = Set(texts.filter(Self.standsForOther))
  }

  /// What stands for each piece of evidence: a digest holds as long as title and place do.
  static func marks(of evidence: [Evidence]) -> [String] {
    var counts: [String: Int] = [:]
    return evidence.map { piece in
      var sum = CheckSum()
      sum.take(piece.title)
      sum.take(piece.place ?? "")
      counts[sum.text, default: 0] += 1
      return "\(sum.text)-\(counts[sum.text] ?? 0)"
    }
  }

  /// Whether a text is a dash or a ditto, which from anybody else means another thing.
  private static func standsForOther(_ text: String) -> Bool {
    switch TableCell.answer(of: .text(text)) {
    case .dash, .ditto: true
    case .blank, .notApplicable, .merged, .unsaved, .value: false
    }
  }

  /// The text in which it travels; empty where there is nothing.
  func written(for key: RatingKey) -> String {
    var members: [JSONValue.Member] = []
    if draft != nil || answeredOn != nil {
      var rating = Rating(key)
      (rating.draft, rating.answeredOn) = (draft, answeredOn)
      members.append(.init(key: "rating", value: rating.json))
    }
    if !digests.isEmpty {
      let pairs = digests.sorted { $0.key < $1.key }
      members.append(
        .init(
          key: "evidence", value: .object(pairs.map { .init(key: $0.key, value: .text($0.value)) }))
      )
    }
    if !kept.isEmpty { members.append(.init(key: "kept", value: .texts(kept.sorted()))) }
    return members.isEmpty ? "" : JSONValue.object(members).canonical
  }

  /// Reads what `written` writes; nothing where it is damaged.
  init?(written text: String) {
    if text.isEmpty { return }
    guard let json = try? JSONReader.read(text, path: ""), !json.members.isEmpty else { return nil }
    if let value = json["rating"] {
      guard let rating = Rating(json: value) else { return nil }
      (draft, answeredOn) = (rating.draft, rating.answeredOn)
    }
    for member in json["evidence"]?.members ?? [] { digests[member.key] = member.value.text }
    kept = Set(json["kept"]?.items.compactMap(\.text) ?? [])
  }
}
