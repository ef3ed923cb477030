internal import ProfileModel
internal import Wording

extension WorkbookRule {
  /// On a form only the answers can be changed.
  static let protectedForm = WorkbookRule(
    id: "PR16", severity: .warning,
    title: Text(ja: "記入様式は入力セルだけを変えられるようにする", en: "Only the input cells of a form can be changed"),
    reason: Text(
      ja: "設問や番号を書き換えられると、返ってきた回答を突き合わせられません。ロックを外した値のあるセルや入力規則があるのに"
        + "保護されていないシートと、保護されていて入力規則のセルがすべてロックされたシートを見ます",
      en:
        "Answers cannot be matched when questions or ids were changed. It looks at sheets with unlocked filled "
        + "cells or input rules but no protection, and at protected sheets whose input rules are all locked"
    )
  ) { linted in
    linted.eachPrintSheet { sheet in
      let unlocked = sheet.cells.filter { sheet.format(of: $0)?.isUnlocked == true }
      let ranges = sheet.layout.validations.flatMap(\.ranges)
      if !sheet.layout.isProtected {
        guard !unlocked.isEmpty || !ranges.isEmpty else { return nil }
        return sheet.problem(
          Text(ja: "入力セルがありますが、シートが保護されていません", en: "it has input cells but is not protected"),
          remedy: Text(
            ja: "入力セルのロックを外し、パスワードなしで保護してください",
            en: "unlock the input cells and protect the sheet without a password"))
      }
      let canBeFilled = sheet.workbook.styles.formats.contains(where: \.isUnlocked)
      guard !ranges.isEmpty, !canBeFilled else { return nil }
      return sheet.problem(
        Text(ja: "保護されていて、どのセルにも入力できません", en: "it is protected and no cell can be filled in"),
        remedy: Text(ja: "入力セルのロックを外してください", en: "unlock the input cells"))
    }
  }
}
