internal import ProfileModel
internal import Reporting
internal import Wording

/// How risk criteria are printed.
struct CriteriaPrinting {
  private let criteria: RiskCriteria

  init(_ criteria: RiskCriteria) {
    self.criteria = criteria
  }

  var page: Page {
    Page(
      "risk.criteria/1",
      [
        .fields(about), .table(axes), .table(likelihoods), .table(lines), .table(strengths),
        .table(
          matrix(
            criteria.damageMatrix, "damage_matrix", Text(ja: "事業被害の行列", en: "Matrix for damage"))),
        .table(
          matrix(criteria.assetMatrix, "asset_matrix", Text(ja: "資産の行列", en: "Matrix for assets"))),
        .sentence(
          Text(
            ja: "* は原典との照合を終えていないセルです。", en: "Cells with * were not held against their source.")),
      ])
  }

  private var about: Fields {
    let approval = criteria.approval
    return Fields(
      "criteria",
      [
        .init("edition", Text(ja: "版", en: "Edition"), .text(criteria.edition)),
        .init("provenance", Text(ja: "由来", en: "Provenance"), .wording(criteria.provenance)),
        .init(
          "unit", Text(ja: "単位", en: "Unit"), .code(criteria.unit.rawValue, criteria.unit.reckoned)),
        .init(
          "allowed_classes", Text(ja: "受容できる区分", en: "Classes that can be accepted"),
          .list(criteria.allowedClasses.map { .text($0.rawValue) })),
        .init(
          "likelihood_floor", Text(ja: "起こりやすさの下限", en: "Floor of likelihood"),
          .figure(criteria.likelihoodFloor.description)),
        .init(
          "impact_floor", Text(ja: "影響の下限", en: "Floor of impact"),
          .figure(criteria.impactFloor.description)),
        .init("approver", Text(ja: "承認者", en: "Approved by"), .text(orNone: approval?.approver)),
        .init(
          "approved_on", Text(ja: "承認日", en: "Approved on"),
          approval.map { .date($0.date) } ?? .none),
        .init("reason", Text(ja: "理由", en: "Why"), .text(orNone: approval?.reason)),
      ])
  }

  private var axes: Table {
    Table(
      "impact", Text(ja: "影響", en: "Impact"),
      columns: [
        .init("axis", Text(ja: "軸", en: "Axis")), .init("level", Text(ja: "段階", en: "Level")),
        .init("words", Text(ja: "意味", en: "Meaning")),
        .init("number", Text(ja: "この値から", en: "From")), .init("unit", Text(ja: "単位", en: "Unit")),
      ],
      rows: criteria.axes.flatMap { axis in
        axis.levels.map {
          [
            .code(axis.kind.rawValue, axis.kind.readable), .integer($0.level), .wording($0.words),
            .integer($0.number), .text($0.unit),
          ]
        }
      })
  }

  private var likelihoods: Table {
    Table(
      "likelihood", Text(ja: "起こりやすさ", en: "Likelihood"),
      columns: [
        .init("level", Text(ja: "段階", en: "Level")), .init("words", Text(ja: "意味", en: "Meaning")),
        .init("rate", Text(ja: "年あたりの回数", en: "Times a year")),
      ],
      rows: criteria.likelihoods.map {
        [.integer($0.level), .wording($0.words), .figure($0.rate.description)]
      })
  }

  private var lines: Table {
    let appetites = RiskCriteria.Appetite.allCases.map { appetite -> [Cell] in
      let isUsual = appetite == criteria.usualAppetite
      let usual = Text(ja: "そのほかのサービス", en: "all other services")
      return [
        .code(appetite.rawValue, appetite.readable),
        criteria.amount(of: appetite).map(Cell.integer) ?? .none,
        isUsual ? .code("*", usual) : .none,
      ]
    }
    let services = criteria.lines.map { line -> [Cell] in
      let word: Cell =
        switch line.line {
        case .appetite(let appetite): .code(appetite.rawValue, appetite.readable)
        case .amount: .code("amount", Text(ja: "金額", en: "amount"))
        }
      return [word, criteria.amount(of: line.line).map(Cell.integer) ?? .none, .text(line.service)]
    }
    return Table(
      "lines", Text(ja: "受容線(年あたり)", en: "Lines of acceptance, a year"),
      columns: [
        .init("appetite", Text(ja: "姿勢", en: "Appetite")),
        .init("amount", Text(ja: "受容線", en: "Line")),
        .init("service", Text(ja: "サービス", en: "Service")),
      ], rows: appetites + services)
  }

  private var strengths: Table {
    Table(
      "strengths", Text(ja: "層の強さ", en: "Strengths of layers"),
      columns: [
        .init("word", Text(ja: "言葉", en: "Word")),
        .init("factor", Text(ja: "下げる割合", en: "Takes away")),
      ],
      rows: criteria.strengths.map { [.code($0.word, $0.name), .figure($0.factor.description)] })
  }

  private func matrix(_ matrix: RiskMatrix, _ id: String, _ title: Text) -> Table {
    Table(
      id, title,
      columns: [
        .init("importance", Text(ja: "重要度・被害", en: "Importance or damage")),
        .init("threat", Text(ja: "脅威", en: "Threat")),
      ]
        + [3, 2, 1].map { level in
          .init("vulnerability_\(level)", Text(ja: "脆弱性\(level)", en: "Vulnerability \(level)"))
        },
      rows: [3, 2, 1].flatMap { importance in
        [3, 2, 1].map { threat in
          [.integer(importance), .integer(threat)]
            + [3, 2, 1].map { matrix[importance, threat, $0].map(RiskPrinting.riskClass) ?? .none }
        }
      })
  }
}
