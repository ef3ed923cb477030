import Foundation
import Testing

@testable import Catalogs

/// Tables in our own form that somebody broke, each with what is said of it.
@Suite struct TableFormProblemsTests {
  private static let keep = ["一つにしてください", "keep one"]

  /// A table, what stands in it, what stands there instead, and what is said.
  @Test(
    arguments: [
      (
        "catalog", "kind,controls\r\n", "",
        [
          [
            "catalog.csv:1", "「kind」がありません", "'kind' is missing", "「kind:」を書き足してください",
            "add 'kind:'",
          ]
        ]
      ),
      (
        "catalog", "format,1", "format,2",
        [
          [
            "catalog.csv:2", "新しい書式(版2)です。この assess が読めるのは版1です",
            "it has a newer format (2); this assess reads 1", "assess を更新してください", "update assess",
          ]
        ]
      ),
      (
        "catalog", "use,reference", "use,reference\r\nuse,guidance",
        [["catalog.csv:16", "「use」が二度あります", "'use' stands twice"] + keep]
      ),
      (
        "catalog", "title.ja", "titel.ja",
        [
          [
            "catalog.csv:6", "不明な見出し「titel.ja」です", "the key 'titel.ja' is unknown",
            "「title.ja」のことですか", "did you mean 'title.ja'?",
          ]
        ]
      ),
      (
        "catalog", "title.ja", "title",
        [
          [
            "catalog.csv:6", "不明な見出し「title」です", "the key 'title' is unknown",
            "「title.ja」のことですか", "did you mean 'title.ja'?",
          ]
        ]
      ),
      (
        "catalog", "use,", ",",
        [
          [
            "catalog.csv:15", "「key」が空です", "'key' is empty", "何の値かを書いてください",
            "say what the value is of",
          ]
        ]
      ),
      (
        "catalog", "key,value", "key,values",
        [
          [
            "catalog.csv:1", "列「value」がありません", "the column 'value' is missing",
            "見出しの行に加えてください", "add it to the row of headings",
          ],
          [
            "catalog.csv:1", "不明な列「values」です", "the column 'values' is unknown",
            "使えるのは key、value です", "use key, value",
          ],
        ]
      ),
      (
        "catalog", "key,value", "key,value,value",
        [["catalog.csv:1", "列「value」が二つあります", "the column 'value' stands twice"] + keep]
      ),
      (
        "catalog", "2026-04-01", "soon",
        [
          [
            "catalog.csv:12", "「soon」は日付ではありません", "'soon' is not a date",
            "2026-11-20 の形で書いてください", "write it as 2026-11-20",
          ]
        ]
      ),
      (
        "controls", "strength", "strenght",
        [
          [
            "controls.csv:1", "不明な列「strenght」です", "the column 'strenght' is unknown",
            "「strength」のことですか", "did you mean 'strength'?",
          ]
        ]
      ),
      (
        "controls", "tiers.2.ja", "tier.2.ja",
        [
          [
            "controls.csv:1", "不明な列「tier.2.ja」です", "the column 'tier.2.ja' is unknown",
            "「tiers.2.ja」のことですか", "did you mean 'tiers.2.ja'?",
          ]
        ]
      ),
      (
        "groups", "title.en", "homepage",
        [
          [
            "groups.csv:1", "不明な列「homepage」です", "the column 'homepage' is unknown",
            "使えるのは id、within、title.ja、title.en です", "use id, within, title.ja, title.en",
          ]
        ]
      ),
      (
        "controls", "title.en", "title.ja",
        [["controls.csv:1", "列「title.ja」が二つあります", "the column 'title.ja' stands twice"] + keep]
      ),
      (
        "controls", "needs,", ",",
        [
          [
            "controls.csv:2", "見出しのない列に値があります", "a value stands in a column without a heading",
            "1行目に列の名前を書くか、値を消してください", "name the column in the first row, or remove it",
          ]
        ]
      ),
      (
        "controls", "expected", "must",
        [
          [
            "controls.csv:2", "列「strength」: 「strength」の「must」は使えません",
            "strength: 'must' cannot be the value of 'strength'",
            "使えるのは expected、recommended、mandatory です", "use expected, recommended, mandatory",
          ]
        ]
      ),
      (
        "controls", "記録", " ",
        [
          [
            "controls.csv:2", "列「title.en」: 「ja」がありません", "title.en: 'ja' is missing",
            "「ja:」を書き足してください", "add 'ja:'",
          ]
        ]
      ),
      (
        "controls", "\r\nNo,5.10", "\r\nNo,",
        [
          [
            "controls.csv:3", "「group」がありません", "'group' is missing", "「group:」を書き足してください",
            "add 'group:'",
          ]
        ]
      ),
      (
        "controls", "\r\nNo,5.10", "\r\n08,5.10",
        [
          [
            "controls.expects.csv:2", "列「in」: 「No」は表「controls」にありません",
            "in: 'No' is not in the table 'controls'", "その表の行の ID を書いてください",
            "write the id of one of its rows",
          ],
          [
            "controls.items.csv:2", "列「in」: 「08」は表「controls」に二つ以上あります",
            "in: '08' stands more than once in the table 'controls'", "その表の ID を別々にしてください",
            "give its rows ids of their own",
          ],
          [
            "controls.items.csv:3", "列「in」: 「08」は表「controls」に二つ以上あります",
            "in: '08' stands more than once in the table 'controls'", "その表の ID を別々にしてください",
            "give its rows ids of their own",
          ],
        ]
      ),
      (
        "controls.items", "08,08-a", "80,08-a",
        [
          [
            "controls.items.csv:2", "列「in」: 「80」は表「controls」にありません",
            "in: '80' is not in the table 'controls'", "「08」のことですか", "did you mean '08'?",
          ]
        ]
      ),
      (
        "controls.items", "08,08-a", ",08-a",
        [
          [
            "controls.items.csv:2", "「in」が空です", "'in' is empty", "「controls」の行の ID を書いてください",
            "write the id of a row of 'controls'",
          ]
        ]
      ),
      (
        "controls.items", "in,id", "id,id.x",
        [
          [
            "controls.items.csv:1", "列「in」がありません", "the column 'in' is missing",
            "各行がどの行のものかを書いてください", "say in it to which row each belongs",
          ],
          [
            "controls.items.csv:1", "不明な列「id.x」です", "the column 'id.x' is unknown",
            "使えるのは in、id、level、question.ja、question.en です",
            "use in, id, level, question.ja, question.en",
          ],
        ]
      ),
    ] as [(String, String, String, [[String]])])
  func `a fault in a table is told exactly`(
    _ table: String, _ old: String, _ new: String, _ said: [[String]]
  ) throws {
    let problems = try TableSample.problems(table) { text in
      guard let range = text.range(of: old) else { return "the sample lacks '\(old)'" }
      return text.replacingCharacters(in: range, with: new)
    }
    #expect(problems == said)
  }

  @Test func `tables without the header are told so`() throws {
    #expect(
      try TableSample.problems("catalog") { _ in nil } == [
        [
          "tables", "表「catalog」がありません", "the table 'catalog' is missing",
          "kind、id などを「key」「value」の列に書いてください",
          "write kind, id and so on into its columns 'key' and 'value'",
        ]
      ])
  }

  @Test func `a table that no catalogue of its kind has is told with a suggestion`() throws {
    #expect(
      try TableSample.problems("contols") { _ in "id\r\n1\r\n" } == [
        [
          "contols.csv:1", "不明な表「contols」です", "the table 'contols' is unknown",
          "「controls」のことですか", "did you mean 'controls'?",
        ]
      ])
  }

  @Test func `a word that a list in one cell cannot hold is refused on the way out`() throws {
    let text = TableSample.text.replacingOccurrences(
      of: "needs: [\"No\"]", with: "needs: [\"N;o\"]")
    let document = try CatalogTables.catalog(yaml: text)
    let problems = TableSample.problems {
      _ = try CatalogTables.tables(of: document)
      return document
    }
    #expect(
      problems == [
        [
          "catalog.yaml:22:13", "「N;o」は表の一つのセルに並べられません", "'N;o' cannot stand in a list in one cell",
          "「;」と前後の空白を除いてください", "take out ';' and outer spaces",
        ]
      ])
  }
}
