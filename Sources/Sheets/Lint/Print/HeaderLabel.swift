internal import ProfileModel
internal import Wording

extension WorkbookRule {
  /// What an assessment shows must not travel unmarked, page by page.
  static let headerLabel = WorkbookRule(
    id: "PR05", severity: .error,
    title: Text(ja: "ヘッダーに取扱区分を表示する", en: "The header shows the handling label"),
    reason: Text(
      ja: "抜き取られた1ページからも、渡してよい相手が分からなければなりません。ヘッダーの右に言葉があるか、"
        + "どこかに TLP、機密性、社外秘、関係者限りなどの言葉があるかを見ます",
      en:
        "Even a single page must say who may have it. It looks for words on the right of the header, "
        + "or words such as TLP, confidential, internal or restricted anywhere in it")
  ) { linted in
    linted.eachPrintSheet { sheet in
      let header = PageText(sheet.layout.header)
      let words = Identifier.narrowed(header.allWords).lowercased()
      guard !header.hasWords("R"), !HeaderLabel.words.contains(where: words.contains) else {
        return nil
      }
      return sheet.problem(
        Text(ja: "ヘッダーに取扱区分がありません", en: "the header has no handling label"),
        remedy: Text(
          ja: "ヘッダーの右に「TLP:AMBER」「社外秘」のように書いてください",
          en: "write it on the right of the header, as in 'TLP:AMBER'"))
    }
  }
}

private enum HeaderLabel {
  static let words = [
    "tlp:", "機密性", "社外秘", "部外秘", "極秘", "厳秘", "秘密", "(秘)", "限り", "取扱注意", "公開", "confidential",
    "internal", "restricted", "secret", "public",
  ]
}
