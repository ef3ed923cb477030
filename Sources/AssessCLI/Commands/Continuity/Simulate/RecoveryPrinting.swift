internal import GapAnalysis
internal import ProfileModel
internal import Reporting
internal import Wording

/// How services come back, as pieces of a page.
struct RecoveryPrinting {
  let period: PeriodID
  let register: OrganisationRegister

  /// Many services at once, a row for each service and scenario.
  func overview(_ cases: [RecoveryDesk.Case]) -> Page {
    let table = Table(
      "services", Text(ja: "復旧の見込み", en: "How services come back"),
      columns: [
        .init("service", Text(ja: "サービス", en: "Service")),
        .init("scenario", Text(ja: "シナリオ", en: "Scenario")),
        .init("recovery", Text(ja: "復旧まで", en: "Back after")),
        .init("best", Text(ja: "最短", en: "At best")),
        .init("objective", Text(ja: "目標復旧時間", en: "RTO")),
        .init("bearable", Text(ja: "許容停止", en: "MTPD")),
        .init("minimum", Text(ja: "最低水準", en: "Minimum")),
        .init("data", Text(ja: "目標復旧時点", en: "RPO")),
        .init("lost", Text(ja: "失われるサービス(%・時間)", en: "Lost (percent-hours)")),
        .init("breach", Text(ja: "維持レベル逸脱", en: "Breach")),
        .init("decided_by", Text(ja: "左右する前提", en: "Decided by")),
      ], rows: cases.map(row))
    return Page(
      "continuity.simulate/1",
      [.context(about), .table(table)] + (cases.isEmpty ? [.sentence(Self.nothing)] : []))
  }

  private static let nothing = Text(
    ja: "サービス水準が登録されていません。「assess continuity service set」で登録してください。",
    en: "No service levels are registered. Register them with 'assess continuity service set'.")

  private var about: Fields {
    Fields("about", [.init("period", Text(ja: "期", en: "Period"), .text(period.description))])
  }

  private func row(_ look: RecoveryDesk.Case) -> [Cell] {
    let outlook = RecoveryOutlook(look.model, in: look.scenario)
    let recovery = outlook.cautious
    let deciding = recovery.map { DecidingAssumption.all(of: $0, in: look.model) } ?? []
    let check = { (kind: RecoveryCheck.Kind) in
      RecoveryWords.mark(outlook.checks.first { $0.kind == kind })
    }
    return [
      .text(look.model.levels.id), .text(orNone: look.scenario),
      LevelsPrinting.time(recovery?.time), LevelsPrinting.time(outlook.evidenced?.lowerBound),
      check(.objective), check(.bearable), check(.minimum), check(.data),
      recovery.map { RecoveryWords.percentHours($0.curve.lost) } ?? .none,
      RecoveryWords.verdict(outlook.verdict),
      deciding.first.map { RecoveryWords.deciding($0, outlook.levels) } ?? .none,
    ]
  }

  /// One service in full.
  func page(_ model: RecoveryModel, in scenario: String?) -> Page {
    let outlook = RecoveryOutlook(model, in: scenario)
    var items: [Page.Item] = [.fields(fields(outlook)), .table(Self.checks(outlook))]
    items.append(.table(Self.breaches(outlook)))
    if let recovery = outlook.cautious {
      items.append(.table(Self.curve(recovery.curve)))
      items.append(.sentence(CurveStrip.legend))
      items.append(.table(Self.chain(recovery)))
      items.append(
        .table(
          Self.deciding(DecidingAssumption.all(of: recovery, in: model), outlook.levels)))
      items.append(.table(Self.controls(DecidingControl.all(in: model, scenario: scenario))))
    }
    return Page("continuity.simulate.service/1", items + RecoveryWords.notes(outlook))
  }

  private func fields(_ outlook: RecoveryOutlook) -> Fields {
    let (levels, recovery) = (outlook.levels, outlook.cautious)
    let name = register.services.first { $0.id == levels.id }?.name
    return Fields(
      "service",
      [
        .init("service", Text(ja: "サービス", en: "Service"), .text(levels.id)),
        .init("name", Text(ja: "名称", en: "Name"), .text(orNone: name)),
        .init("scenario", Text(ja: "シナリオ", en: "Scenario"), .text(orNone: outlook.scenario)),
        .init("period", Text(ja: "期", en: "Period"), .text(period.description)),
        .init(
          "breach", Text(ja: "維持レベル逸脱の見込み", en: "Breach of the service level"),
          RecoveryWords.verdict(outlook.verdict)),
        .init(
          "recovery", Text(ja: "復旧まで(判定に使う値)", en: "Back after, as judged"),
          LevelsPrinting.time(recovery?.time)),
        .init(
          "evidenced", Text(ja: "復旧まで(証跡による幅)", en: "Range, by evidence"),
          RecoveryWords.range(outlook.evidenced)),
        .init(
          "declared", Text(ja: "復旧まで(自己申告による幅)", en: "Range, as declared"),
          RecoveryWords.range(outlook.declared)),
        .init(
          "lost", Text(ja: "失われるサービス(%・時間)", en: "Lost, in percent-hours"),
          recovery.map { RecoveryWords.percentHours($0.curve.lost) } ?? .none),
        .init(
          "data_loss", Text(ja: "失われるデータ(時間)", en: "Data lost, as a time"),
          LevelsPrinting.time(outlook.dataLoss?.time)),
        .init(
          "data_loss_by", Text(ja: "それを決めるもの", en: "What makes it as much"),
          outlook.dataLoss.map { .code($0.cause.rawValue, $0.cause.readable) } ?? .none),
        .init(
          "missing", Text(ja: "足りない値", en: "Not said yet"),
          .codes(
            outlook.missing.map(\.rawValue),
            outlook.missing.isEmpty
              ? Text(same: "-")
              : .joined(outlook.missing.map(\.readable), separator: Text(ja: "、", en: ", ")))),
      ])
  }

  private static func checks(_ outlook: RecoveryOutlook) -> Table {
    Table(
      "checks", Text(ja: "目標との比較", en: "Against what is wanted"),
      columns: [
        .init("check", Text(ja: "求めること", en: "What is wanted")),
        .init("holds", Text(ja: "判定", en: "Holds")),
        .init("actual", Text(ja: "見込み", en: "Expected")),
        .init("wanted", Text(ja: "求める値", en: "Wanted")),
        .init("failing", Text(ja: "満たさない間", en: "Fails")),
      ],
      rows: outlook.checks.map { check in
        [
          .code(check.kind.rawValue, check.kind.readable), RecoveryWords.mark(check),
          check.levelLimit == nil
            ? LevelsPrinting.time(check.time) : LevelsPrinting.percent(check.level),
          RecoveryWords.wanted(check), RecoveryWords.spans(check.failing),
        ]
      })
  }

  private static func breaches(_ outlook: RecoveryOutlook) -> Table {
    Table(
      "breaches", Text(ja: "サービス維持レベルの逸脱", en: "Ways to break the service level"),
      columns: [
        .id, .init("failing", Text(ja: "何が", en: "What fails")),
        .init("thresholds", Text(ja: "すべて満たす条件", en: "All of")),
        .init("expected", Text(ja: "見込み", en: "Expected")),
        .init("spans", Text(ja: "条件を満たす間", en: "Reached")),
        .init("unknown", Text(ja: "分からない値", en: "Not known")),
      ],
      rows: outlook.breaches.map { found in
        [
          .text(found.breach.id), .wording(found.breach.failing),
          .list(found.breach.thresholds.map(CatalogShow.cell)),
          RiskPrinting.breach(found.isReached), RecoveryWords.spans(found.spans),
          .list(found.unknown.map(Cell.text)),
        ]
      })
  }

  private static func curve(_ curve: ServiceCurve) -> Table {
    Table(
      "curve", Text(same: CurveStrip(curve).drawn(width: 60)),
      columns: [
        .init("minute", Text(ja: "分", en: "Minute"), isForData: true),
        .init("from", Text(ja: "発生から", en: "From the onset")),
        .init("level", Text(ja: "水準(%)", en: "Level (%)")),
      ],
      rows: curve.steps.map {
        [.integer($0.from.count), LevelsPrinting.time($0.from), .integer($0.level)]
      })
  }

  private static func chain(_ recovery: Recovery) -> Table {
    let figures = recovery.figures
    let onWay = recovery.chain.path.compactMap { id in figures.tasks.first { $0.id == id } }
    let ahead: [(RecoveryPart, Minutes)] = [
      (.detection, figures.detection), (.decision, figures.decision),
      (.treatment, figures.treatment),
    ]
    return Table(
      "critical_path", Text(ja: "復旧までの道筋", en: "What the time goes into"),
      columns: [
        .init("part", Text(ja: "段階", en: "Part")), .init("name", Text(ja: "作業", en: "Task")),
        .init("duration", Text(ja: "時間", en: "Takes")),
      ],
      rows: ahead.map { part, time in
        [.code(part.rawValue, part.readable), .none, LevelsPrinting.time(time)]
      }
        + onWay.map { [.text($0.id), .text($0.name), LevelsPrinting.time($0.duration)] })
  }

  private static func deciding(
    _ found: [DecidingAssumption], _ levels: ServiceLevels
  ) -> Table {
    Table(
      "assumptions", Text(ja: "見込みを左右する前提", en: "What decides it"),
      columns: [
        .init("assumption", Text(ja: "前提", en: "Assumption")),
        .init("value", Text(ja: "今の値", en: "Now")),
        .init("critical", Text(ja: "見込みが変わる値", en: "Turns around at")),
      ],
      rows: found.map { found in
        [
          RecoveryWords.name(found.assumption, levels),
          RecoveryWords.value(found.value, of: found.assumption),
          RecoveryWords.value(found.critical, of: found.assumption),
        ]
      })
  }

  private static func controls(_ found: [DecidingControl]) -> Table {
    Table(
      "controls", Text(ja: "引き上げれば逸脱を避けられる対策項目", en: "Controls that would avert it"),
      columns: [
        .init("control", Text(ja: "対策項目", en: "Control")),
        .init("tier", Text(ja: "今のティア", en: "Tier now")),
        .init("critical", Text(ja: "必要なティア", en: "Tier needed")),
      ],
      rows: found.map {
        [
          .code($0.control.description, Text(same: $0.control.control)), .integer(orNone: $0.tier),
          .integer($0.critical),
        ]
      })
  }
}
