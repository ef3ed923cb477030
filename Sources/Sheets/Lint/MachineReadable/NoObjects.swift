internal import ProfileModel
internal import Wording

extension WorkbookRule {
  /// A machine does not read what lies on top of the cells.
  static let noObjects = WorkbookRule(
    id: "MR1-8", severity: .error,
    title: Text(ja: "オブジェクトを使わない", en: "No objects lie on the sheet"),
    reason: Text(
      ja: "図形、画像、グラフ、フォームの部品に書かれたことは読み取れません(コメントは数えません)",
      en:
        "What shapes, pictures, charts and form controls say cannot be read; comments do not count")
  ) { linted in
    let objects: Set = ["oleObject", "control", "ctrlProp", "package"]
    return linted.dataSheets.compactMap { data in
      let sheet = data.sheet
      let isControl = sheet.layout.hasLegacyDrawing && !sheet.attachments.contains("comments")
      guard sheet.layout.hasDrawing || isControl || !sheet.attachments.isDisjoint(with: objects)
      else { return nil }
      return Problem(
        at: data.place,
        Text(ja: "図形、画像、グラフなどがあります", en: "shapes, pictures, charts or the like lie on it"),
        remedy: Text(
          ja: "印刷用のシートに移し、内容はセルに書いてください",
          en: "move them to a print sheet, and write what they say into cells"))
    }
  }
}
