internal import ProfileModel
internal import Sheets
internal import Wording

/// Reads the answer of a row from its rating, its tier and its check items, whichever it gives.
struct AnswerCells {
  private var reading: AnswerReading
  private static let separators = Set(";；、,，\u{3000} \n".unicodeScalars)

  init(_ scale: TierScale) {
    reading = AnswerReading(AnswerWords(scale))
  }

  /// The answer; what is wrong or contradicts itself is reported.
  mutating func answer(
    _ found: [RatingField: TableCell], at place: Place, _ cells: inout CellReader
  ) -> Answer {
    let before = cells.problems.count
    let lead = found[.answer]
    let isAdopted = lead.map(Self.saysAdopted) ?? false
    var given: [(answer: Answer, place: Place)] = []
    for cell in [isAdopted ? nil : lead, found[.tier]].compactMap(\.self) {
      given.append((reading.answer(in: cell, &cells), cell.place))
    }
    if let cell = found[.items], let items = Self.items(in: cell, &cells) {
      given.append((.adopted(.items(items)), cell.place))
    }
    given.removeAll { $0.answer == .unanswered }
    guard cells.problems.count == before else { return .unanswered }
    let fits = given.allSatisfy { $0.answer == given[0].answer }
    if !fits || isAdopted && given.contains(where: { $0.answer.kind != .adopted }) {
      cells.report(Self.contradiction(at: given.last?.place ?? place))
    } else if isAdopted, given.isEmpty {
      cells.report(Self.noTier(at: lead?.place ?? place))
    }
    return given.first?.answer ?? .unanswered
  }

  private static func saysAdopted(_ cell: TableCell) -> Bool {
    let word = Identifier.narrowed(cell.text).lowercased()
    let adopted = Answer.Kind.adopted
    return [adopted.rawValue, adopted.readable.japanese, adopted.readable.english].contains(word)
  }

  /// The items that a cell answers, as in `5.1.1.1-1.i1=FI; 5.1.1.1-1.i2=PI`.
  private static func items(
    in cell: TableCell, _ cells: inout CellReader
  ) -> [String: ItemAnswer]? {
    switch cell.answer {
    case .blank, .dash: return nil
    default: break
    }
    var items: [String: ItemAnswer] = [:]
    for word in cells.text(cell).unicodeScalars.split(whereSeparator: { separators.contains($0) }) {
      let pair = Identifier.narrowed(String(word)).split(separator: "=", maxSplits: 1)
      guard pair.count == 2, let answer = ItemAnswer(written: String(pair[1])) else {
        cells.report(unknownItem(String(word), at: cell.place))
        continue
      }
      items[String(pair[0])] = answer
    }
    return items.isEmpty ? nil : items
  }

  private static func unknownItem(_ word: String, at place: Place) -> Problem {
    Problem(
      at: place,
      Text(
        ja: "「\(word)」は確認項目の回答として読めません", en: "'\(word)' is not the answer to a check item"),
      remedy: Text(
        ja: "「項目ID=FI」のように書き、「;」で区切ってください(FI、LI、PI、NI、NX)",
        en: "write ITEM=FI, with ';' between them (FI, LI, PI, NI or NX)"))
  }

  private static func contradiction(at place: Place) -> Problem {
    Problem(
      at: place,
      Text(
        ja: "評価、ティア、確認項目の回答が食い違っています",
        en: "rating, tier and check items of this row say different things"),
      remedy: Text(ja: "どれか一つにしてください", en: "give one of them"))
  }

  private static func noTier(at place: Place) -> Problem {
    Problem(
      at: place,
      Text(ja: "「採用」だけでは、どこまで進んだか分かりません", en: "'adopted' alone does not say how far it has come"),
      remedy: Text(ja: "ティアか、確認項目の回答も書いてください", en: "give the tier or the check items too"))
  }
}
