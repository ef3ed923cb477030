internal import Arguments
internal import ProfileModel
internal import Wording

/// The options that give an answer, of which at most one is meant.
struct AnswerOptions {
  private static let tier = OptionSpec(
    "--tier", .value(standIn: "TIER"),
    Text(ja: "ティア(1〜4など)", en: "The tier, 1 to 4 on the usual scale"))
  private static let item = OptionSpec(
    "--item", .repeated(standIn: "ITEM=ANSWER"),
    Text(
      ja: "確認項目の回答(FI 実施、LI おおむね、PI 一部、NI 未実施、NX 対象外。繰り返せる)",
      en: "The answer to a check item: FI fully, LI largely, PI partly, NI not, NX not applicable"))
  private static let notAdopted = OptionSpec(
    "--not-adopted", .flag, Text(ja: "不採用(理由が要る)", en: "Decided against; needs a reason"))
  private static let notApplicable = OptionSpec(
    "--not-applicable", .flag, Text(ja: "対象外(理由が要る)", en: "Nothing to apply it to; needs a reason"))
  private static let unknown = OptionSpec(
    "--unknown", .flag, Text(ja: "わからない", en: "It is not known"))
  private static let confirm = OptionSpec(
    "--confirm", .flag,
    Text(ja: "引き継いだ回答や提案をそのまま確認する", en: "Confirm what was carried over or proposed"))
  private static let clear = OptionSpec(
    "--clear", .flag,
    Text(ja: "回答を取り消して未回答に戻す", en: "Take the answer back; the question is open again"))

  static let all = [tier, item, notAdopted, notApplicable, unknown, confirm, clear]

  private enum Wish {
    case nothing
    case answer(Answer)
    case items([String: ItemAnswer])
    case confirm
    case clear
  }

  private let wish: Wish

  init(_ said: ParsedCommand) throws(UsageError) {
    var wishes: [Wish] = []
    if let tier = try Self.tier(said) { wishes.append(.answer(.adopted(.tier(tier)))) }
    if said.has(Self.item) { wishes.append(.items(try Self.items(said.texts(Self.item)))) }
    if said.has(Self.notAdopted) { wishes.append(.answer(.notAdopted)) }
    if said.has(Self.notApplicable) { wishes.append(.answer(.notApplicable)) }
    if said.has(Self.unknown) { wishes.append(.answer(.unknown)) }
    if said.has(Self.confirm) { wishes.append(.confirm) }
    if said.has(Self.clear) { wishes.append(.clear) }
    guard wishes.count < 2 else { throw Self.tooMany }
    wish = wishes.first ?? .nothing
  }

  /// Gives the answer in the name of whoever is at work.
  func apply(to rating: inout Rating, by surroundings: Surroundings) throws(Failure) {
    switch wish {
    case .nothing: return
    case .clear:
      rating.answer = .unanswered
      (rating.reason, rating.approver, rating.reviewOn) = (nil, nil, nil)
      (rating.respondent, rating.answeredOn, rating.draft) = (nil, nil, nil)
    case .confirm:
      guard rating.isDraft else { throw nothingToConfirm(rating.key) }
      confirm(&rating, surroundings)
    case .items(let items):
      let known = rating.answer.items ?? [:]
      answer(&rating, .adopted(.items(known.merging(items) { _, new in new })), surroundings)
    case .answer(let given): answer(&rating, given, surroundings)
    }
  }

  private func answer(_ rating: inout Rating, _ given: Answer, _ surroundings: Surroundings) {
    let isSettled = rating.answer == given && !rating.isDraft
    if rating.answer.kind != given.kind {
      (rating.reason, rating.approver, rating.reviewOn) = (nil, nil, nil)
    }
    rating.answer = given
    guard !isSettled else { return }
    rating.draft = nil
    rating.respondent = surroundings.actor.name
    rating.answeredOn = surroundings.today
  }

  private func confirm(_ rating: inout Rating, _ surroundings: Surroundings) {
    RatingEditing.confirm(&rating, by: surroundings.actor.name, on: surroundings.today)
  }

  private func nothingToConfirm(_ key: RatingKey) -> Failure {
    Failure(
      .input, at: .word(key.description),
      Text(ja: "引き継いだ回答も提案もありません", en: "nothing was carried over or proposed"),
      remedy: Text(ja: "回答を指定してください(--tier 2 など)", en: "give an answer, such as --tier 2"))
  }

  /// The tier that was given, in digits of any width.
  private static func tier(_ said: ParsedCommand) throws(UsageError) -> Int? {
    guard let word = said.text(tier) else { return nil }
    if let number = Int(Identifier.narrowed(word)), (1...9).contains(number) { return number }
    throw UsageError(
      tier.name, Text(ja: "「\(word)」は使えません", en: "'\(word)' cannot be used"),
      remedy: Text(ja: "1から9までの整数を指定してください", en: "give a whole number from 1 to 9"))
  }

  private static func items(_ words: [String]) throws(UsageError) -> [String: ItemAnswer] {
    var items: [String: ItemAnswer] = [:]
    for word in words {
      let parts = Identifier.narrowed(word).split(separator: "=", maxSplits: 1)
      guard parts.count == 2, let answer = ItemAnswer(rawValue: parts[1].uppercased()) else {
        throw UsageError(
          word, Text(ja: "確認項目の回答として読めません", en: "this is not the answer to a check item"),
          remedy: Text(
            ja: "「5.1.1.1-1.i1=FI」のように書いてください(FI、LI、PI、NI、NX)",
            en: "write it as 5.1.1.1-1.i1=FI (FI, LI, PI, NI or NX)"))
      }
      items[String(parts[0])] = answer
    }
    return items
  }

  private static let tooMany = UsageError(
    tier.name, Text(ja: "回答は一つだけ指定できます", en: "only one answer can be given"),
    remedy: Text(
      ja: "--tier、--item、--not-adopted、--not-applicable、--unknown、--confirm、--clear から一つにしてください",
      en:
        "keep one of --tier, --item, --not-adopted, --not-applicable, --unknown, --confirm, --clear"
    ))
}
