internal import ProfileModel
internal import Wording

extension WorkbookRule {
  /// One font that the readers' machines have.
  static let oneFont = WorkbookRule(
    id: "PR08", severity: .warning,
    title: Text(ja: "日本語フォント一つに統一する", en: "One Japanese font throughout"),
    reason: Text(
      ja: "日本語のないフォントは開く機器ごとに別の字体に置き換わり、列からはみ出します。印刷するシートの値のあるセルの"
        + "フォントを見ます(セルの一部だけの書式は見ません)",
      en:
        "A font without Japanese is replaced by another on every machine, and text runs out of its "
        + "column. It looks at the fonts of cells with values on print sheets, not at parts of cells"
    )
  ) { linted in
    let used = linted.printSheets.flatMap { sheet in
      sheet.cells.compactMap { cell in
        sheet.font(of: cell)?.name.map { FontUse(name: $0, sheet: sheet, cell: cell) }
      }
    }
    guard let first = used.first else { return [] }
    let other = used.first { $0.name != first.name }
    let foreign = used.first { !JapaneseFont.isOne($0.name) }
    return [
      other.flatMap { use in
        use.sheet.problem(
          in: [use.cell], remedy: Text(ja: "一つのフォントにそろえてください", en: "use one font throughout")
        ) { _ in
          Text(
            ja: "フォント「\(use.name)」が「\(first.name)」と混じっています",
            en: "the font '\(use.name)' stands beside '\(first.name)'")
        }
      },
      foreign.flatMap { use in
        use.sheet.problem(
          in: [use.cell],
          remedy: Text(
            ja: "「游ゴシック」「BIZ UDPゴシック」などを選んでください",
            en: "choose a Japanese font, such as Yu Gothic or BIZ UDPGothic")
        ) { _ in
          Text(
            ja: "「\(use.name)」は日本語フォントではありません", en: "'\(use.name)' is not a Japanese font")
        }
      },
    ].compactMap { $0 }
  }
}

private struct FontUse {
  let name: String
  let sheet: PrintSheet
  let cell: SheetCell
}

private enum JapaneseFont {
  private static let known = [
    "yu gothic", "yu mincho", "meiryo", "ms gothic", "ms pgothic", "ms mincho", "ms pmincho",
    "ms ui gothic", "biz ud", "hiragino", "ud digi", "ipa", "takao", "vl gothic", " jp",
  ]

  /// Whether a font of this name has Japanese.
  static func isOne(_ name: String) -> Bool {
    let narrow = Identifier.narrowed(name).lowercased()
    return narrow.contains(where: \.isJapanese) || known.contains(where: narrow.contains)
  }
}
