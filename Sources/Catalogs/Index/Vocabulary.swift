internal import ProfileModel
public import Wording

/// The words of the format, such as `recommended`, as people say them.
public enum Vocabulary {
  /// What people say for a word that stands behind a key; of an unknown word, the word itself.
  public static func words(for word: String, of key: String) -> Text {
    words[key]?[word] ?? Text(same: word)
  }

  /// Whether a word that stands behind a key is known.
  static func knows(_ word: String, of key: String) -> Bool { words[key]?[word] != nil }

  private static let words: [String: [String: Text]] = [
    "kind": [
      "controls": Text(ja: "対策項目", en: "controls"),
      "scale": Text(ja: "ティア区分", en: "tier scale"),
      "crosswalk": Text(ja: "対応表", en: "crosswalk"),
      "requirements": Text(ja: "CP・BCP 要件", en: "plan requirements"),
      "duties": Text(ja: "責務", en: "duties"),
      "actions": Text(ja: "対応策", en: "actions"),
      "scenarios": Text(ja: "シナリオ", en: "scenarios"),
      "targets": Text(ja: "目標のひな形", en: "target templates"),
      "sectors": Text(ja: "分野", en: "sectors"),
      "plan": Text(ja: "計画に定める", en: "in the plans"),
      "peacetime": Text(ja: "平時の備え", en: "in peacetime"),
      "hand-over": Text(ja: "計画間の引継ぎ", en: "between plans"),
      "same": Text(ja: "同じ", en: "the same"),
      "reworded": Text(ja: "文言の変更", en: "reworded"),
      "split": Text(ja: "分割", en: "split"),
      "merged": Text(ja: "統合", en: "merged"),
      "broader": Text(ja: "相手が広い", en: "the other is broader"),
      "narrower": Text(ja: "相手が狭い", en: "the other is narrower"),
      "overlaps": Text(ja: "一部が重なる", en: "overlaps"),
      "withdrawn": Text(ja: "廃止", en: "withdrawn"),
      "new": Text(ja: "新設", en: "new"),
      "deemed": Text(ja: "満たせば相手も充足とみなす", en: "meets the other as well"),
    ],
    "languages": [
      "ja": Text(ja: "日本語", en: "Japanese"),
      "en": Text(ja: "英語", en: "English"),
    ],
    "use": [
      "assessment": Text(ja: "評価", en: "assessment"),
      "guidance": Text(ja: "手引き", en: "guidance"),
      "reference": Text(ja: "参照", en: "reference"),
    ],
    "decides": ["separate-teams": Text(ja: "要員が分かれているか", en: "whether teams are separate")],
    "strength": [
      "expected": Control.Strength.expected.readable,
      "recommended": Control.Strength.recommended.readable,
      "mandatory": Control.Strength.mandatory.readable,
      "low": Text(ja: "弱い", en: "low"),
      "moderate": Text(ja: "中程度", en: "moderate"),
      "substantial": Text(ja: "かなり強い", en: "substantial"),
      "high": Text(ja: "強い", en: "high"),
    ],
    "asks": [
      "management": Text(ja: "経営層", en: "management"),
      "security": Text(ja: "セキュリティ統括", en: "security"),
      "it": Text(ja: "情報システム", en: "IT"),
      "ot": Text(ja: "制御システム", en: "OT"),
      "business": Text(ja: "業務部門", en: "business units"),
      "hr": Text(ja: "人事", en: "human resources"),
      "facilities": Text(ja: "施設管理", en: "facilities"),
      "procurement": Text(ja: "調達", en: "procurement"),
      "legal": Text(ja: "法務", en: "legal"),
      "audit": Text(ja: "監査", en: "audit"),
      "development": Text(ja: "開発", en: "development"),
    ],
    "functions": [
      "govern": Text(ja: "統治", en: "govern"),
      "identify": Text(ja: "識別", en: "identify"),
      "protect": Text(ja: "防御", en: "protect"),
      "detect": Text(ja: "検知", en: "detect"),
      "respond": Text(ja: "対応", en: "respond"),
      "recover": Text(ja: "復旧", en: "recover"),
    ],
    "viewpoints": [
      "i": Text(ja: "i 情報資産のリスク", en: "i risk to information assets"),
      "ii": Text(ja: "ii 確実なサービス提供", en: "ii reliable service"),
      "iii": Text(ja: "iii 発生の検知", en: "iii detection"),
      "iv": Text(ja: "iv 対処", en: "iv response"),
      "v": Text(ja: "v 復旧", en: "v recovery"),
    ],
    "environments": [
      "it": Text(ja: "情報系", en: "IT"),
      "ot": Text(ja: "制御系", en: "OT"),
      "cloud": Text(ja: "クラウド", en: "cloud"),
    ],
    "as": [
      "guidance": Text(ja: "実施の参考", en: "guidance"),
      "evidence": Text(ja: "証拠の参考", en: "evidence"),
    ],
    "per": [
      "year": Text(ja: "年", en: "year"),
      "quarter": Text(ja: "四半期", en: "quarter"),
      "month": Text(ja: "月", en: "month"),
    ],
    "windows": [
      "planned-outage": Text(ja: "計画停止のとき", en: "planned outage"),
      "off-peak": Text(ja: "閑散期", en: "off-peak season"),
      "fiscal-year-start": Text(ja: "年度初め", en: "start of the fiscal year"),
    ],
    "cause": [
      "deliberate": Text(ja: "意図的な行為", en: "deliberate"),
      "accidental": Text(ja: "過失・故障", en: "accidental"),
      "environmental": Text(ja: "環境・災害", en: "environmental"),
      "other": Text(ja: "その他", en: "other"),
    ],
    "mode": [
      "all": Text(ja: "すべて要る", en: "all of them"),
      "any": Text(ja: "どれか一つでよい", en: "any of them"),
      "coverage": Text(ja: "そろうほど効く", en: "the more the better"),
    ],
    "state": [
      "in-force": Text(ja: "有効", en: "in force"),
      "expired": Text(ja: "失効", en: "expired"),
      "draft": Text(ja: "案", en: "draft"),
      "superseded": Text(ja: "改定済み", en: "superseded"),
    ],
    "who": [
      "operator": Text(ja: "事業者", en: "operator"),
      "ministry": Text(ja: "所管省庁", en: "ministry"),
      "council-member": Text(ja: "協議会の構成員", en: "council member"),
      "designated-operator": Text(ja: "指定を受けた事業者等", en: "designated operator or body"),
    ],
    "tells": Dictionary(
      uniqueKeysWithValues: Contact.Party.allCases.map { ($0.rawValue, $0.readable) }),
    "rhythm": [
      "standing": Text(ja: "常時", en: "standing"),
      "yearly": Text(ja: "毎年", en: "yearly"),
      "on-event": Text(ja: "事案のつど", en: "on an event"),
      "once": Text(ja: "一度", en: "once"),
      "as-set": Text(ja: "定めによる", en: "as set"),
    ],
    "metric": [
      "users": Text(ja: "利用者数", en: "users"),
      "duration": Text(ja: "継続時間", en: "duration"),
      "power": Text(ja: "供給支障電力", en: "power"),
      "households": Text(ja: "戸数", en: "households"),
    ],
    "comparison": [
      "at-least": Text(ja: "以上", en: "at least"),
      "more-than": Text(ja: "超", en: "more than"),
    ],
    "unit": [
      "users": Text(ja: "人", en: "users"),
      "minutes": Text(ja: "分", en: "minutes"),
      "kilowatts": Text(ja: "キロワット", en: "kW"),
      "households": Text(ja: "戸", en: "households"),
    ],
  ]
}
