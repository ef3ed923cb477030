import Testing

@testable import Catalogs

/// What is no catalogue that this program reads.
@Suite struct BrokenFormatTests {
  /// A catalogue, a place in it, what stands there instead, and what is said of it.
  @Test(
    arguments: [
      // Newer format.
      (
        .house, "format: 1", "format: 2",
        [
          [
            "1:9", "新しい書式(版2)です。この assess が読めるのは版1です",
            "it has a newer format (2); this assess reads 1", "assess を更新してください", "update assess",
          ]
        ]
      ),
      // Format that is no number.
      (
        .house, "format: 1", "format: v1",
        [
          [
            "1:9", "書式の版「v1」は不明です", "the format 'v1' is unknown", "「format: 1」と書いてください",
            "write 'format: 1'",
          ]
        ]
      ),
      // Missing format.
      (
        .house, "format: 1\n", "",
        [
          ["1:1", "「format」がありません", "'format' is missing", "「format:」を書き足してください", "add 'format:'"]
        ]
      ),
      // Unknown kind.
      (
        .house, "kind: controls", "kind: control",
        [
          [
            "2:7", "不明な種類「control」です", "the kind 'control' is unknown", "「controls」のことですか",
            "did you mean 'controls'?",
          ]
        ]
      ),
      // Missing kind.
      (
        .house, "kind: controls\n", "",
        [
          ["1:1", "「kind」がありません", "'kind' is missing", "「kind:」を書き足してください", "add 'kind:'"]
        ]
      ),
      // Kind of a part alone.
      (
        .house, "kind: controls", "kind: part\nof: house-rules",
        [
          [
            "2:7", "カタログ「house-rules」の一部です", "this is a part of the catalogue 'house-rules'",
            "フォルダーごと指定してください", "name the whole folder",
          ]
        ]
      ),
    ] as [(SoundCatalog, String, String, [[String]])])
  func `a file of another format or kind is told exactly`(
    _ catalog: SoundCatalog, _ old: String, _ new: String, _ problems: [[String]]
  ) {
    #expect(SoundCatalog.problems(of: catalog.text(replacing: old, with: new)) == problems)
  }
}
