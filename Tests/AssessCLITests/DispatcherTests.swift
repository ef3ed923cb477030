import ProfileModel
import TestSupport
import Testing
import Wording

@testable import AssessCLI

/// Words to exit status and to what is said, in both languages.
@Suite(.temporaryFolder) struct DispatcherTests {
  @Test(arguments: [
    // Unknown words, with what was probably meant.
    (
      "ogr show", 2, "error: ogr: this command is unknown: did you mean 'org'? see 'assess --help'",
      "エラー: ogr: 不明なコマンドです: 「org」のことですか。「assess --help」で使い方を確かめてください"
    ),
    (
      "org shwo", 2,
      "error: shwo: this command is unknown: did you mean 'show'? see 'assess org --help'",
      "エラー: shwo: 不明なコマンドです: 「show」のことですか。「assess org --help」で使い方を確かめてください"
    ),
    (
      "org set --sectro x", 2,
      "error: --sectro: this option is unknown: did you mean '--sector'? see 'assess org set --help'",
      "エラー: --sectro: 不明な指定です: 「--sector」のことですか。「assess org set --help」で使い方を確かめてください"
    ),
    // Ids, with what was probably meant.
    (
      "org set --sector electricty", 3,
      "error: electricty: there is no such sector: did you mean 'electricity'? "
        + "'assess catalog show sectors' lists what there is",
      "エラー: electricty: この分野はありません: 「electricity」のことですか。"
        + "「assess catalog show sectors」で一覧を見てください"
    ),
    (
      "org service remove gird", 3,
      "error: gird: nothing is registered under this id: did you mean 'grid'? "
        + "'assess org service list' lists what there is",
      "エラー: gird: 登録されていません: 「grid」のことですか。"
        + "「assess org service list」で一覧を見てください"
    ),
    // Values that make no sense.
    (
      "org set --calendar-start 13", 2,
      "error: --calendar-start: '13' cannot be used: give a whole number from 1 to 12",
      "エラー: --calendar-start: 「13」は使えません: 1から12までの整数を指定してください"
    ),
    (
      "org set --label-scheme tlp --label-level WHITE", 2,
      "error: WHITE: this is not a level of tlp: "
        + "give one of RED, AMBER+STRICT, AMBER, GREEN, CLEAR",
      "エラー: WHITE: tlp の区分ではありません: "
        + "RED、AMBER+STRICT、AMBER、GREEN、CLEAR のどれかを指定してください"
    ),
    (
      "period open 2026Q5", 2,
      "error: 2026Q5: this is not a period: write 2026Q3 for a quarter, FY2026 for a year",
      "エラー: 2026Q5: 期として読めません: 四半期は 2026Q3、年度は FY2026 のように書いてください"
    ),
    (
      "org show --format xml", 2,
      "error: --format: 'xml' is not one of its values: give one of table, json, csv",
      "エラー: --format: 「xml」は指定できません: table、json、csv のどれかを指定してください"
    ),
    (
      "org show --format csv", 2,
      "error: --format: this is not one table, so it has no CSV form: "
        + "use '--format json', or the 'list' commands one by one",
      "エラー: --format: この内容は一つの表ではないので CSV にできません: "
        + "「--format json」を使うか、「list」のコマンドで一つずつ出してください"
    ),
    (
      "org set", 2,
      "error: org set: nothing is named that should change: "
        + "'assess org set --help' shows what can be set",
      "エラー: org set: 何を変えるかの指定がありません: "
        + "「assess org set --help」で指定できる項目を見てください"
    ),
    // Files that are not there.
    (
      "org system import none.csv", 3,
      "error: none.csv: there is no such file: check its name and folder",
      "エラー: none.csv: ファイルがありません: 名前と場所を確かめてください"
    ),
    (
      "report organisation", 2,
      "error: --output: this option is required: add '--output FILE'",
      "エラー: --output: 必須の指定がありません: 「--output FILE」を付けてください"
    ),
  ])
  func `a mistake is one clear line`(
    line: String, status: Int32, english: String, japanese: String
  ) throws {
    assess("init --name みほん", in: try stage())
    assess("org service set grid --name 送配電", in: try stage())
    for (language, expected) in [(Language.english, english), (.japanese, japanese)] {
      let finished = assess(line, in: try stage(language))
      #expect(finished.errors == expected + "\n")
      #expect(finished.status.rawValue == status)
      #expect(finished.output.isEmpty)
    }
  }

  @Test func `a workspace that is not there is said`() throws {
    let finished = assess("org show", in: try stage(folder: "nowhere"))
    #expect(finished.status == .badInput)
    #expect(
      finished.errors == """
        error: nowhere: this is not a workspace of assess: make one with 'assess init', \
        or name one with --workspace

        """)
  }

  @Test func `help and version are no failures`() throws {
    for line in ["", "--help", "org", "org --help", "org set --help", "--version"] {
      let finished = assess(line, in: try stage())
      #expect(finished.status == .done)
      #expect(finished.errors.isEmpty)
      #expect(!finished.output.isEmpty)
    }
    #expect(assess("--version", in: try stage()).output == "assess 0.1.0\n")
  }

  @Test func `the language asked for is spoken even about a mistake`() throws {
    #expect(assess("--lang ja nonsense", in: try stage()).errors.hasPrefix("エラー"))
    #expect(assess("nonsense --lang=ja", in: try stage()).errors.hasPrefix("エラー"))
    for line in ["org show --lang fr", "--lang fr", "--lang=fr --help", "--lang fr org"] {
      let finished = assess(line, in: try stage())
      #expect(finished.status == .badUsage)
      #expect(finished.errors == "error: --lang: 'fr' is not one of its values: give ja or en\n")
    }
    #expect(assess("org service set -- --lang", in: try stage()).errors.hasPrefix("error: ID"))
  }

  @Test func `a failed change leaves nothing behind`() throws {
    assess("init --name みほん", in: try stage())
    assess("org set --name 別 --sector 電力 --regime nonsense", in: try stage())
    #expect(assess("org show", in: try stage()).output.contains("みほん"))
    #expect(
      assess("audit log --format csv", in: try stage()).output.split(separator: "\r\n").count == 2)
  }

  @Test func `the same change twice is journaled once`() throws {
    assess("init --name みほん", in: try stage())
    for _ in 1...2 { assess("org set --sector 電力", in: try stage()) }
    for _ in 1...2 { assess("org service set grid --name 送配電", in: try stage()) }
    for _ in 1...2 { assess("org system set scada --name 監視 --service grid", in: try stage()) }
    #expect(
      assess("audit log --format csv", in: try stage()).output.split(separator: "\r\n").count == 5)
  }
}
