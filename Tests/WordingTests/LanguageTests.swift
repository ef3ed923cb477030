import Testing
import Wording

@Suite struct LanguageTests {
  @Test(arguments: [
    ("ja_JP.UTF-8", Language.japanese),
    ("ja", .japanese),
    ("JA_jp", .japanese),
    ("en_GB.UTF-8", .english),
    ("C.UTF-8", .english),
    ("POSIX", .english),
    ("", .english),
    ("de_DE", .english),
  ]) func `a locale asks for a language`(_ locale: String, _ language: Language) {
    #expect(Language(locale: locale) == language)
  }

  @Test func `Japanese and English are spoken, and no other`() {
    #expect(Language.allCases.map(\.rawValue) == ["ja", "en"])
  }
}
