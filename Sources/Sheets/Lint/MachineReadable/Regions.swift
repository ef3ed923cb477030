internal import ProfileModel
internal import Wording

extension WorkbookRule {
  /// Names of places change and are written in many ways; their codes are not.
  static let regions = WorkbookRule(
    id: "MR1-12", severity: .warning,
    title: Text(ja: "地域コード又は地域名称を表記する", en: "Regions have their codes"),
    reason: Text(
      ja: "「東京」と「東京都」のように表記が揺れると、ほかの統計と結び付きません。地域名の列に"
        + "コードの列が添えてあるか、コードが2桁・5桁・6桁の文字(先頭の0を含む)かを見ます",
      en:
        "Names in several spellings do not join with other statistics. It looks for a column of codes "
        + "beside a column of region names, and at codes that are not texts of 2, 5 or 6 digits")
  ) { linted in
    linted.dataSheets.flatMap { data in
      let columns = data.table?.columns ?? []
      let coded = columns.filter(RegionName.isCoded)
      let named = coded.isEmpty ? columns.filter(RegionName.isNamed) : []
      return named.prefix(1).compactMap { column in
        data.problem(
          in: Array(column.body.prefix(1)),
          remedy: Text(
            ja: "「都道府県コード」などの列を加えてください", en: "add a column such as 'prefecture code'")
        ) { shown in Text(ja: "地域「\(shown)」のコードがありません", en: "the region '\(shown)' has no code") }
      }
        + coded.compactMap { column in
          data.problem(
            in: column.body.filter { !RegionName.isCode($0) },
            remedy: Text(
              ja: "「01」「13101」のように、先頭の0を含む文字で入力してください",
              en: "enter it as text with its leading zero, as in '01' or '13101'")
          ) { shown in Text(ja: "「\(shown)」は地域コードではありません", en: "'\(shown)' is no code of a region")
          }
        }
    }
  }
}
