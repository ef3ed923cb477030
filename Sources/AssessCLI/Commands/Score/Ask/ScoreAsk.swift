internal import Arguments
internal import Catalogs
internal import ProfileModel
internal import ProfileStore
internal import Reporting
internal import Wording

/// `assess score ask`: goes through the open questions with whoever sits at the terminal.
struct ScoreAsk: Command {
  private static let all = OptionSpec(
    "--all", .flag, Text(ja: "回答済みの設問も尋ねる", en: "Ask answered questions too"))

  static let spec = CommandSpec(
    "score ask", Text(ja: "設問に一つずつ答える", en: "Answer questions one by one"),
    discussion: Text(
      ja: "未回答、要確認、「わからない」の順に尋ねます。答えるたびに保存するので、いつやめても続きから始められます。"
        + "ファイルから答えを流し込むこともできます(一行に一つ)。",
      en:
        "Open questions come first, then drafts, then those answered 'not known'. Every answer is "
        + "kept at once, so that you can stop at any time and go on later. Answers may also come "
        + "from a file, a line each."),
    arguments: [ScoreList.controls],
    options: [ScoreOptions.period, ScoreOptions.scope, ScoreList.owner, all],
    examples: [
      CommandSpec.Example("score ask", Text(ja: "未回答のものから答える", en: "Answer what is open")),
      CommandSpec.Example(
        "score ask 5.1 --scope unit:plant", Text(ja: "ある部門の5.1に答える", en: "Answer 5.1 for a unit")),
    ])

  private let words: [String]
  private let period: PeriodID?
  private let scope: Scope?
  private let owner: String?
  private let takesAll: Bool

  init(_ said: ParsedCommand) throws(UsageError) {
    words = said.words(ScoreList.controls)
    period = try said.chosenPeriod()
    scope = try said.scope()
    owner = said.text(ScoreList.owner)
    takesAll = said.has(Self.all)
  }

  func run(in surroundings: Surroundings) throws(Failure) -> Page {
    let store = try surroundings.store()
    let period = try store.period(meant: period)
    guard period.closing == nil else { throw closed(period) }
    let profile = try surroundings.profile(of: period, in: store)
    let register = try store.register()
    let meant = try RatingSelection(words, scope: scope, owner: owner)
      .ratings(of: profile, register)
    let cards = QuestionCards(
      profile, before: try surroundings.profile(before: period, in: store), register,
      Shelf(try store.documents()), surroundings)
    var interview = Interview(Self.ordered(meant, all: takesAll), profile, cards, surroundings)
    let answered = try interview.run { rating throws(Failure) in
      _ = try store.changeRatings(in: period.id, by: surroundings.stamp) { _ in [rating] }
    }
    let left = try store.ratings(of: period.id).map(\.rating).filter { Self.rank($0) != nil }.count
    return Page(
      "score.ask/1",
      said: Text(
        ja: "\(answered)問に答えました。残りは\(left)問です。",
        en: "\(answered) questions were answered, \(left) are left."),
      Fields(
        "asked",
        [
          .init("answered", Text(ja: "答えた設問", en: "Answered"), .integer(answered)),
          .init("left", Text(ja: "残り", en: "Left"), .integer(left)),
        ]))
  }

  /// The questions to ask: the open ones first, then drafts, then those nobody knows.
  private static func ordered(_ ratings: [Rating], all: Bool) -> [Rating] {
    let ranked = ratings.map { (rank: rank($0), rating: $0) }
    let groups = [0, 1, 2].map { rank in ranked.filter { $0.rank == rank }.map(\.rating) }
    let settled = all ? ranked.filter { $0.rank == nil }.map(\.rating) : []
    return groups.flatMap(\.self) + settled
  }

  private static func rank(_ rating: Rating) -> Int? {
    if !rating.answer.isGiven { return 0 }
    if rating.isDraft { return 1 }
    return rating.answer == .unknown ? 2 : nil
  }

  private func closed(_ period: Period) -> Failure {
    Failure(
      .input, at: .word(period.id.description),
      Text(ja: "この期は締めてあります", en: "this period is closed"),
      remedy: Text(
        ja: "評価中の期を --period で指定してください", en: "name an open period with --period"))
  }
}
