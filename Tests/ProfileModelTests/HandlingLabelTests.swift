import ProfileModel
import Testing

@Suite struct HandlingLabelTests {
  @Test(arguments: [
    (HandlingLabel.Scheme.tlp, ["RED", "AMBER+STRICT", "AMBER", "GREEN", "CLEAR"]),
    (.confidentiality, ["3", "2", "1"]),
  ]) func `each level of a scheme makes a label`(
    _ scheme: HandlingLabel.Scheme, _ levels: [String]
  ) throws {
    #expect(scheme.levels == levels)
    for level in levels {
      #expect(try HandlingLabel(scheme: scheme, level: level).level == level)
    }
  }

  @Test(arguments: [
    (HandlingLabel.Scheme.tlp, "ＡＭＢＥＲ＋ＳＴＲＩＣＴ", "AMBER+STRICT"),
    (.tlp, " amber ", "AMBER"),
    (.confidentiality, "２", "2"),
    (.own, "　社外秘 ", "社外秘"),
    (.own, "ＡＢＣ", "ＡＢＣ"),  // an organisation's own words keep their width
  ]) func `a level is read in any width`(
    _ scheme: HandlingLabel.Scheme, _ typed: String, _ level: String
  ) throws {
    #expect(try HandlingLabel(scheme: scheme, level: typed).level == level)
  }

  @Test(arguments: [
    (
      HandlingLabel.Scheme.tlp, "ORANGE", "tlp の区分ではありません",
      "this is not a level of tlp",
      "RED、AMBER+STRICT、AMBER、GREEN、CLEAR のどれかを指定してください",
      "give one of RED, AMBER+STRICT, AMBER, GREEN, CLEAR"
    ),
    (
      .confidentiality, "4", "confidentiality の区分ではありません",
      "this is not a level of confidentiality", "3、2、1 のどれかを指定してください",
      "give one of 3, 2, 1"
    ),
    (
      .own, "　", "区分が空です", "the level is empty", "「社外秘」のような区分を指定してください",
      "give a level such as 'Confidential'"
    ),
  ]) func `a refusal names what is allowed, in both languages`(
    _ scheme: HandlingLabel.Scheme, _ level: String, _ whatJa: String, _ whatEn: String,
    _ remedyJa: String, _ remedyEn: String
  ) throws {
    let failure = try #require(throws: Failure.self) {
      try HandlingLabel(scheme: scheme, level: level)
    }
    #expect(failure.kind == .usage)
    let problem = try #require(failure.problems.first)
    #expect(failure.problems.count == 1)
    #expect(problem.place == .word(level))
    #expect(problem.what.japanese == whatJa)
    #expect(problem.what.english == whatEn)
    #expect(problem.remedy.japanese == remedyJa)
    #expect(problem.remedy.english == remedyEn)
  }

  @Test(
    arguments: [
      (HandlingLabel.Scheme.tlp, "AMBER", "関係者限り", "TLP:AMBER・関係者限り", "TLP:AMBER / 関係者限り"),
      (.tlp, "RED", nil, "TLP:RED", "TLP:RED"),
      (.tlp, "RED", "", "TLP:RED", "TLP:RED"),  // an empty restriction is none
      (.confidentiality, "2", nil, "機密性2情報", "Confidentiality 2"),
      (.own, "社外秘", "複製禁止", "社外秘・複製禁止", "社外秘 / 複製禁止"),
    ] as [(HandlingLabel.Scheme, String, String?, String, String)])
  func `a label reads as it stands at the head of a page`(
    _ scheme: HandlingLabel.Scheme, _ level: String, _ restriction: String?, _ japanese: String,
    _ english: String
  ) throws {
    let label = try HandlingLabel(scheme: scheme, level: level, restriction: restriction)
    #expect(label.readable.japanese == japanese)
    #expect(label.readable.english == english)
  }
}
