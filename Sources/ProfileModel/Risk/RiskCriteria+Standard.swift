internal import Wording

extension RiskCriteria {
  /// The criteria to start from; an organisation makes them its own, and approves them.
  public static let standard = RiskCriteria(
    edition: "standard-1",
    provenance: Text(
      ja:
        "編集者の初期値。行列の区分は、公開されているIPAの手法の適用例から作った。重要度3の列は適用例と一致することを確かめたが、重要度1と2のC、D、Eの区切りは復元したもので、原典との照合を終えていない。起こりやすさと影響の数値、強さ、下限、受容線は、どの国の機関も定めていない。",
      en:
        "The editors' defaults. The classes of the matrices were made from public applications of the method of IPA. Those of importance 3 were seen to agree with them; where C, D and E part at importance 1 and 2 is reconstructed and not yet held against the source. The numbers of likelihood and impact, the strengths, the floors and the lines of acceptance are set by no public body."
    ),
    unit: .yen, yardstick: .money, axes: axes, likelihoods: likelihoods, assetMatrix: matrix,
    damageMatrix: matrix, damageLevels: [1, 1, 2, 3, 3], allowedClasses: [.c, .d, .e],
    appetites: [10_000_000, 30_000_000, 100_000_000], usualAppetite: .standard, lines: [],
    strengths: [
      strength("low", Text(ja: "低", en: "low"), 150_000),
      strength("moderate", Text(ja: "中", en: "moderate"), 350_000),
      strength("substantial", Text(ja: "やや高", en: "substantial"), 500_000),
      strength("high", Text(ja: "高", en: "high"), 600_000),
    ],
    likelihoodFloor: ExactDecimal(known: 50_000), impactFloor: ExactDecimal(known: 50_000),
    likelihoodUnderBreach: 2, needsDepth: false, approval: nil)

  /// Classes by the sum of the three levels; the product of them gives the same table.
  private static let matrix = RiskMatrix { importance, threat, vulnerability in
    let riskClass: RiskClass =
      switch importance + threat + vulnerability {
      case 8...: .a
      case 7: .b
      case 6: .c
      case 5: .d
      default: .e
      }
    return RiskMatrix.Cell(
      importance: importance, threat: threat, vulnerability: vulnerability, riskClass: riskClass,
      isConfirmed: importance == 3 || riskClass > .c)
  }

  private static func strength(_ word: String, _ name: Text, _ millionths: Int) -> Strength {
    Strength(word: word, name: name, factor: ExactDecimal(known: millionths))
  }

  private static let likelihoods = [
    (10_000, Text(ja: "100年に1回ほど", en: "about once in 100 years")),
    (31_623, Text(ja: "30年に1回ほど", en: "about once in 30 years")),
    (100_000, Text(ja: "10年に1回ほど", en: "about once in 10 years")),
    (316_228, Text(ja: "3年に1回ほど", en: "about once in 3 years")),
    (1_000_000, Text(ja: "毎年", en: "every year")),
  ].enumerated().map { place, level in
    LikelihoodLevel(level: place + 1, words: level.1, rate: ExactDecimal(known: level.0))
  }

  private static let axes = [
    axis(
      .service, "person-hours", [1_000, 3_162, 10_000, 31_623, 100_000],
      [
        Text(ja: "無視できる", en: "negligible"),
        Text(ja: "サービス維持レベルを割らない軽いもの", en: "light, and within the service level"),
        Text(
          ja: "一部の利用者か短い時間に限って維持レベルを割る",
          en: "below the service level for some users or a short time"),
        Text(
          ja: "広い範囲か長い時間にわたって維持レベルを割る",
          en: "below the service level widely or for a long time"),
        Text(ja: "サービスの長期の喪失", en: "the service is lost for long"),
      ]),
    axis(
      .money, "yen", [10_000_000, 31_622_777, 100_000_000, 316_227_766, 1_000_000_000],
      [
        Text(ja: "部署の予算で足りる", en: "a department's budget covers it"),
        Text(ja: "予備費で足りる", en: "the reserve covers it"),
        Text(ja: "当期の利益が目に見えて減る", en: "the year's result is visibly lower"),
        Text(ja: "当期の利益の多くを失う", en: "most of the year's result is lost"),
        Text(ja: "事業の継続にかかわる", en: "the business itself is at stake"),
      ]),
    axis(
      .safety, "persons", [1, 3, 10, 32, 100],
      [
        Text(ja: "手当ての要らないけが", en: "an injury that needs no treatment"),
        Text(ja: "軽いけが", en: "light injuries"),
        Text(ja: "重いけが", en: "grave injuries"),
        Text(ja: "人命が失われるおそれ", en: "lives may be lost"),
        Text(ja: "多くの人命が失われるおそれ", en: "many lives may be lost"),
      ]),
    axis(
      .society, "persons", [100, 1_000, 10_000, 100_000, 1_000_000],
      [
        Text(ja: "苦情にとどまる", en: "complaints only"),
        Text(ja: "地域の一部が不便になる", en: "part of a town is inconvenienced"),
        Text(ja: "地域の暮らしに支障が出る", en: "daily life of a town is disturbed"),
        Text(ja: "広域の暮らしと企業の活動に支障が出る", en: "daily life and business of a region suffer"),
        Text(ja: "他分野の重要インフラに波及する", en: "other critical infrastructure is drawn in"),
      ]),
    axis(
      .information, "records", [10, 100, 1_000, 10_000, 100_000],
      [
        Text(ja: "公開しても困らない情報", en: "information that may be public"),
        Text(ja: "少数の人の連絡先など", en: "contact data of a few people and the like"),
        Text(ja: "個人情報や取引の情報", en: "personal or business information"),
        Text(ja: "多数の人の情報や設備の図面", en: "information on many people, drawings of plant"),
        Text(ja: "悪用されれば事故につながる情報", en: "information that could be used to cause an accident"),
      ]),
  ]

  private static func axis(
    _ kind: ImpactKind, _ unit: String, _ numbers: [Int], _ words: [Text]
  ) -> ImpactAxis {
    ImpactAxis(
      kind,
      zip(numbers, words).enumerated().map { place, level in
        ImpactLevel(level: place + 1, words: level.1, number: level.0, unit: unit)
      })
  }
}
