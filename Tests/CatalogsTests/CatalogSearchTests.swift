import Foundation
import Testing
import Wording

@testable import Catalogs

@Suite struct CatalogSearchTests {
  @Test(arguments: [
    ("ﾊﾞｯｸｱｯﾌﾟ", "バックアップ"), ("ばっくあっぷ", "バックアップ"), ("ハ\u{3099}ックアッフ\u{309A}", "バックアップ"),
    ("ＢＣＰ", "bcp"), ("ＢＣＰ１２", "BCP12"), ("ｦﾝｰ｡｢｣､･", "ヲンー。「」、・"), ("ｳﾞ", "ヴ"), ("ﾎﾟﾝﾌﾟ", "ぽんぷ"),
    ("a\u{3000}b", "A b"), ("ÉTÉ", "été"), ("ヽヾ", "ゝゞ"), ("ｶ ﾞ", "カ\u{3000}゛"),
  ])
  func `width, case and the kind of kana do not count`(left: String, right: String) {
    #expect(FoldedText(left).scalars == FoldedText(right).scalars)
  }

  @Test(arguments: [("バ", "ハ"), ("ー", "一"), ("ッ", "ツ"), ("a", "b"), ("ぱ", "ば")])
  func `other letters stay apart`(left: String, right: String) {
    #expect(FoldedText(left).scalars != FoldedText(right).scalars)
  }

  @Test(arguments: [
    ("前のﾊﾞｯｸｱｯﾌﾟ後", "バックアップ", "ﾊﾞｯｸｱｯﾌﾟ"), ("ガス", "が", "ガ"), ("x ＢＣＰ", "bcp", "ＢＣＰ"),
    ("aab", "ab", "ab"), ("末尾", "尾", "尾"), ("短い", "とても長い語", nil), ("ハ", "バ", nil),
    ("何か", "", nil),
  ])
  func `a word is found where it stands in the text as it was written`(
    text: String, word: String, expected: String?
  ) {
    let place = FoldedText(text).place(of: FoldedText(word))
    #expect(place.map { String(text[$0]) } == expected)
  }

  @Test(arguments: [
    // By id, in both catalogues, before the title; a check item counts for its control.
    (["r1"], ["rules/r1 id", "guide/r1 id"]),
    (["r1.i1"], ["rules/r1 items.id"]),
    // By title before anything else, in either language.
    (["コピー"], []),
    (["copies"], ["rules/r1 title", "guide/g1 title"]),
    (["ﾊﾞｯｸｱｯﾌﾟ"], ["rules/r1 question"]),
    (["毎日"], ["rules/r1 tiers.2"]),
    (["recovery"], ["plans/1 title", "plans/K1 title"]),
    (["記録", "試"], ["rules/r2 title"]),
    (["記録 試"], ["rules/r2 title"]),
    (["記録　試"], ["rules/r2 title"]),
    // All words must stand in it, if not in one field.
    (["spare", "毎日"], ["rules/r1 title"]),
    (["spare", "nowhere"], []),
    (["reason"], ["rules--guide/r1 → g1 reason", "rules--guide/r3 → - reason"]),
    ([" "], []),
  ])
  func `entries are found by all their words`(words: [String], expected: [String]) throws {
    let hits = CatalogSearch(words, for: .japanese).hits(in: try SampleShelf.shelf().all)
    #expect(hits.map { "\($0.entry.path) \($0.path.joined(separator: "."))" } == expected)
  }

  @Test func `the excerpt is in the reader's language where the word is in both`() throws {
    let rules = try #require(try SampleShelf.shelf()["rules"])
    for (language, expected) in [(Language.japanese, "ID is g9"), (.english, "id g9")] {
      let text = SampleShelf.controls(
        "x", ["{id: x1, group: \"1\", title: {ja: ID is g9, en: id g9}}"])
      let hits = CatalogSearch(["g9"], for: language).hits(
        in: [rules, try SampleShelf.document(text)])
      #expect(hits.map(\.excerpt) == [expected])
    }
  }

  @Test(arguments: [
    ("short", "short", "short"),
    (
      "Once upon a time there was a backup that nobody had ever tried to restore from anything",
      "backup", "…a time there was a backup that nobody had ever tried to…"
    ),
    (
      "昔々あるところにバックアップがあって、誰も復元を試したことがなかったので、いざというときに困りました。",
      "バックアップ", "昔々あるところにバックアップがあって、誰も復元を試したことが…"
    ),
  ])
  func `a long text is cut around the word`(text: String, word: String, expected: String) throws {
    let place = try #require(text.range(of: word))
    #expect(Excerpt.around(place, of: text) == expected)
  }
}
