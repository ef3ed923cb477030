internal import ProfileModel
internal import Wording

extension RiskModel {
  /// What the two lenses leave out, and what control systems ask for besides.
  public var findings: [Finding] {
    let onWay = Set(scenarios.flatMap(\.trees).flatMap(\.steps).flatMap(\.assets))
    let known = Set(assets.map(\.id))
    return assets.flatMap { findings(of: $0, onWay: onWay) }
      + scenarios.flatMap { findings(of: $0, known: known) }
  }

  private func findings(of asset: Asset, onWay: Set<String>) -> [Finding] {
    let isOnWay = onWay.contains(asset.id)
    var findings: [Finding] = []
    if asset.isCritical && !isOnWay && asset.assetLensOnly == nil {
      findings.append(
        Finding(
          rule: "RSK01", severity: .warning, subject: asset.id,
          message: Text(
            ja: "重要度3の資産「\(asset.name)」が、どの攻撃ツリーにも載っていません",
            en: "the asset '\(asset.name)' of importance 3 is on no attack tree"),
          remedy: Text(
            ja: "攻撃ツリーの手順に載せるか、理由を付けて資産ベースのみと記してください",
            en: "name it in a step of a tree, or say with a reason that the asset lens is enough")))
    }
    if asset.environment == .ot && (asset.threats.isEmpty || !isOnWay) {
      let missing = asset.threats.isEmpty ? RiskLens.asset.readable : RiskLens.damage.readable
      findings.append(
        Finding(
          rule: "RSK02", severity: .warning, subject: asset.id,
          message: Text(
            ja: "制御系の資産「\(asset.name)」が、\(missing.japanese)で見られていません",
            en:
              "the control system asset '\(asset.name)' is not looked at with the \(missing.english)"
          ),
          remedy: Text(
            ja: "制御系は資産ベースと事業被害ベースの両方で見てください",
            en: "look at control systems with both the asset lens and the damage lens")))
    }
    return findings
  }

  private func findings(of scenario: Scenario, known: Set<String>) -> [Finding] {
    let title = scenario.title
    var findings: [Finding] = []
    if scenario.trees.isEmpty {
      findings.append(
        Finding(
          rule: "RSK03", severity: .warning, subject: scenario.id,
          message: Text(
            ja: "シナリオ「\(title.japanese)」に攻撃ツリーがなく、区分は略式です",
            en: "the scenario '\(title.english)' has no attack tree, and its class is assumed"),
          remedy: Text(
            ja: "道筋を手順に分けて書いてください", en: "write down the ways on which it comes true, step by step"))
      )
    }
    let assets = Set(scenario.assets + scenario.trees.flatMap(\.steps).flatMap(\.assets))
    if scenario.isInControlSystems && assets.isDisjoint(with: known) {
      findings.append(
        Finding(
          rule: "RSK04", severity: .warning, subject: scenario.id,
          message: Text(
            ja: "制御系のシナリオ「\(title.japanese)」が、資産の一覧と結び付いていません",
            en: "the control system scenario '\(title.english)' names no asset of the list"),
          remedy: Text(
            ja: "関係する資産を登録して結び付け、資産ベースでも見てください",
            en: "register the assets it goes through, so that they are looked at too")))
    }
    return findings
  }
}
