internal import GapAnalysis
internal import ProfileModel
internal import Wording

/// A talk in which questions are put one by one, and every answer is kept at once.
struct Interview {
  /// Where the talk goes next.
  private enum Step {
    case next
    case back
    case again
    case end
  }

  private var ratings: [Rating]
  private let profile: Profile
  private let cards: QuestionCards
  private let surroundings: Surroundings
  private var answered: Set<RatingKey> = []
  private var script = InterviewScript()

  init(
    _ ratings: [Rating], _ profile: Profile, _ cards: QuestionCards, _ surroundings: Surroundings
  ) {
    self.ratings = ratings
    self.profile = profile
    self.cards = cards
    self.surroundings = surroundings
  }

  /// Puts the questions, and says how many of them were answered.
  mutating func run(keeping keep: (Rating) throws(Failure) -> Void) throws(Failure) -> Int {
    var index = 0
    var showsCard = true
    while index < ratings.count {
      let card = showsCard ? cards.text(ratings[index], number: index + 1, of: ratings.count) : ""
      showsCard = true
      guard let line = try ask(card + InterviewWords.prompt[surroundings.language]) else { break }
      switch try step(InterviewWords.word(line), at: index, keep) {
      case .next: index += 1
      case .back: index = max(0, index - 1)
      case .again: showsCard = false
      case .end: return answered.count
      }
    }
    return answered.count
  }

  private mutating func step(
    _ word: String, at index: Int, _ keep: (Rating) throws(Failure) -> Void
  ) throws(Failure) -> Step {
    let rating = ratings[index]
    switch word {
    case "q": return .end
    case "s": return .next
    case "b": return .back
    case "c": return try note(on: rating, at: index, keep)
    default: break
    }
    guard let given = try answer(word, to: rating) else {
      return try say(InterviewWords.help)
    }
    let faults = cards.found(given).map { found in
      RatingRule.faults(of: given, about: found.control, on: found.set.scale)
    }
    if let fault = faults?.first {
      return try say(fault.what + Text(ja: "。", en: ": ") + fault.remedy + Text(ja: "。", en: "."))
    }
    return try store(given, at: index, keep)
  }

  private mutating func store(
    _ rating: Rating, at index: Int, _ keep: (Rating) throws(Failure) -> Void
  ) throws(Failure) -> Step {
    try keep(rating)
    ratings[index] = rating
    answered.insert(rating.key)
    return .next
  }

  // MARK: Answers

  /// The rating that a word makes of the one at hand; nothing where the word means none.
  private mutating func answer(
    _ word: String, to rating: Rating
  ) throws(Failure) -> Rating? {
    var given = rating
    switch word {
    case "y":
      guard rating.isDraft, rating.answer.isGiven || rating.draft?.proposal != nil else {
        return nil
      }
      RatingEditing.confirm(&given, by: surroundings.actor.name, on: surroundings.today)
      return given
    case "u": given.answer = .unknown
    case "n": given.answer = .notApplicable
    case "x": given.answer = .notAdopted
    case "i":
      guard let items = try items(of: rating), !items.isEmpty else { return nil }
      given.answer = .adopted(.items(items))
    default:
      guard let tier = Int(word) else { return nil }
      given.answer = .adopted(.tier(tier))
      // A tier that is none of the scale is told before anything more is asked about it.
      if cards.found(rating)?.set.scale.level(tier) == nil { return given }
    }
    try explain(&given, instead: rating)
    given.draft = nil
    given.respondent = surroundings.actor.name
    given.answeredOn = surroundings.today
    return given
  }

  /// Asks for the reason of an exclusion, and for evidence of what is adopted.
  private mutating func explain(_ given: inout Rating, instead before: Rating) throws(Failure) {
    if given.answer.kind != before.answer.kind {
      (given.reason, given.approver, given.reviewOn) = (nil, nil, nil)
    }
    switch given.answer.kind {
    case .notApplicable, .notAdopted:
      given.reason = try text(InterviewWords.reason, before: given.reason)
      given.approver = try text(InterviewWords.approver, before: given.approver)
      given.reviewOn = try day(InterviewWords.review) ?? given.reviewOn
    case .adopted:
      if given.evidence.isEmpty, let piece = try evidence() { given.evidence = [piece] }
    case .unknown, .unanswered: break
    }
  }

  private mutating func items(of rating: Rating) throws(Failure) -> [String: ItemAnswer]? {
    guard let items = cards.found(rating)?.control.items else { return nil }
    var given = rating.answer.items ?? [:]
    for item in items {
      let question = cards.item(item.id, of: rating)
      while true {
        guard let line = try ask(question + InterviewWords.item[surroundings.language]) else {
          return given
        }
        let word = InterviewWords.word(line)
        if word.isEmpty || word == "s" { break }
        guard let answer = InterviewWords.items[word] else {
          try script.refuse(unless: surroundings.isAnsweredByPerson, InterviewWords.item)
          continue
        }
        given[item.id] = answer
        break
      }
    }
    return given
  }

  private mutating func evidence() throws(Failure) -> Evidence? {
    guard let title = try text(InterviewWords.evidence, before: nil) else { return nil }
    var grade: Evidence.Grade?
    while grade == nil {
      guard let line = try ask(InterviewWords.grade[surroundings.language]) else { break }
      let word = InterviewWords.word(line)
      grade = word.isEmpty ? .document : InterviewWords.grades[word]
      if grade == nil {
        try script.refuse(unless: surroundings.isAnsweredByPerson, InterviewWords.grade)
      }
    }
    return Evidence(
      title: title, grade: grade ?? .document, date: try day(InterviewWords.date))
  }

  private mutating func day(_ prompt: Text) throws(Failure) -> CivilDate? {
    while let line = try ask(prompt[surroundings.language]) {
      let word = Identifier.narrowed(line)
      if word.isEmpty { return nil }
      if let day = CivilDate(word) { return day }
      try script.refuse(unless: surroundings.isAnsweredByPerson, prompt)
    }
    return nil
  }

  // MARK: Words

  /// Takes a note without touching the answer.
  private mutating func note(
    on rating: Rating, at index: Int, _ keep: (Rating) throws(Failure) -> Void
  ) throws(Failure) -> Step {
    var noted = rating
    noted.remark = try text(InterviewWords.remark, before: rating.remark)
    try keep(noted)
    ratings[index] = noted
    return .again
  }

  private func say(_ text: Text) throws(Failure) -> Step {
    try script.refuse(unless: surroundings.isAnsweredByPerson, text)
    try surroundings.tell(text[surroundings.language] + "\n")
    return .again
  }

  /// The text that is typed; an empty line leaves what there was.
  private mutating func text(_ prompt: Text, before: String?) throws(Failure) -> String? {
    let shown = before.map { " [\($0)]" } ?? ""
    let line = try ask(prompt[surroundings.language] + shown + " ")
    return FreeText.kept(line) ?? before
  }

  /// Shows a text, and takes the next line.
  private mutating func ask(_ text: String) throws(Failure) -> String? {
    try script.line(try surroundings.ask(text))
  }
}
