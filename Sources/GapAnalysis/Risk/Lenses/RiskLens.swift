public import Wording

/// The three ways in which risk is looked at, and what each of them cannot see.
public enum RiskLens: String, CaseIterable, Sendable {
  /// By assets.
  case asset
  /// By damage to the business.
  case damage
  /// By what is left in numbers.
  case residual

  /// The lens as people read it.
  public var readable: Text {
    switch self {
    case .asset: Text(ja: "資産ベース", en: "asset lens")
    case .damage: Text(ja: "事業被害ベース", en: "damage lens")
    case .residual: Text(ja: "残留リスク", en: "residual risk")
    }
  }

  /// What it cannot see; stands beside its results.
  public var limits: [Text] {
    switch self {
    case .asset:
      [
        Text(
          ja: "資産を一つずつ見るため、複数の資産を順に破っていく攻撃を一続きのものとして見られない。",
          en:
            "It looks at one asset at a time, and does not see an attack that goes from asset to asset as one."
        ),
        Text(
          ja: "資産の重要度を見るだけで、その資産が失われたときに事業に何が起こるかは示さない。",
          en:
            "It knows how important an asset is, and does not say what its loss does to the business."
        ),
        Text(
          ja: "一覧に載っていない資産のリスクは現れない。", en: "What is not on the list of assets does not appear."),
      ]
    case .damage:
      [
        Text(
          ja: "思い付いた被害と攻撃の道筋だけを見るため、どの道筋にも載らない資産の弱点は現れない。",
          en:
            "It sees only the damage and the ways that somebody thought of; weak assets on no way do not appear."
        ),
        Text(
          ja: "道筋の中で最も強い手順が区分を決めるため、それより弱い手順を強めても区分は動かない。",
          en:
            "The strongest step of a way decides, so that strengthening a weaker one does not move the class."
        ),
        Text(
          ja: "道筋を作るのに手間がかかり、数を絞れば漏れが出る。",
          en: "Ways take work to write down, and with few of them something is missed."),
      ]
    case .residual:
      [
        Text(
          ja: "数値は対策がないときの起こりやすさと損害の見積りに比例し、その見積りの幅だけ動く。",
          en:
            "Its numbers go with the estimates of likelihood and loss without controls, and move as far as those do."
        ),
        Text(
          ja: "層どうしは互いに独立に働くとみなし、まとめて破られるおそれは下限だけで表す。",
          en:
            "Layers count as independent of one another; that all fail together is told by the floors alone."
        ),
      ]
    }
  }
}
