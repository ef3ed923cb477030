internal import Reports
internal import Wording

/// Sentences of a report, under their title where they have one.
struct PageSentences {
  private let sentences: [ReportSentence]
  private let title: Text?
  private let language: Language

  init(_ sentences: [ReportSentence], title: Text?, _ language: Language) {
    (self.sentences, self.title, self.language) = (sentences, title, language)
  }

  var markup: Markup {
    let items = sentences.map { sentence in
      Markup.element(
        "li", ["class": sentence.tone == .plain ? nil : sentence.tone.rawValue],
        sentence.tone.mark(language),
        .element("bdi", [:], Markup(sentence.text[language])))
    }
    let list = Markup.element("ul", ["class": "sentences"], .lines(items))
    guard let title else { return list }
    return .lines([.element("h3", [:], Markup(title[language])), list])
  }
}

extension ReportTone {
  /// The sign by which a tone is told where neither colour nor weight arrives, and its name for readers
  /// of screens.
  func mark(_ language: Language) -> Markup {
    guard let (sign, name) = sign else { return .none }
    return .element(
      "span", ["class": "mark", "role": "img", "aria-label": name[language]], Markup(sign))
  }

  private var sign: (String, Text)? {
    switch self {
    case .good: ("○", Text(ja: "良好", en: "good"))
    case .warning: ("！", Text(ja: "注意", en: "warning"))
    case .problem: ("×", Text(ja: "問題", en: "problem"))
    case .plain, .strong, .muted, .total: nil
    }
  }
}
