internal import Arguments
internal import ProfileModel
internal import Reporting
internal import Wording

/// Periods as pieces of a page.
enum PeriodPrinting {
  static let argument = ArgumentSpec(
    "PERIOD", .one,
    Text(ja: "期(四半期は 2026Q3、年度は FY2026)", en: "A quarter such as 2026Q3, or a year such as FY2026"))

  static func table(_ periods: [Period], _ surroundings: Surroundings) -> Table {
    Table(
      "periods", Text(ja: "期", en: "Periods"),
      columns: [
        .id,
        Table.Column("name", Text(ja: "期", en: "Period")),
        Table.Column("first_day", Text(ja: "初日", en: "First day")),
        Table.Column("last_day", Text(ja: "末日", en: "Last day")),
        Table.Column("state", Text(ja: "状態", en: "State")),
        Table.Column("opened", Text(ja: "開いた日", en: "Opened")),
        Table.Column("closed", Text(ja: "締めた日", en: "Closed")),
        Table.Column("snapshot", Text(ja: "スナップショット", en: "Snapshot")),
        Table.Column("prepared_by", Text(ja: "作成", en: "Prepared")),
        Table.Column("checked_by", Text(ja: "確認", en: "Checked")),
        Table.Column("approved_by", Text(ja: "承認", en: "Approved")),
        Table.Column(
          "exception", Text(ja: "残して締めた理由", en: "Closed with gaps because"), isForData: true),
      ],
      rows: periods.map { period in
        [
          .text(period.id.description), .wording(period.id.readable),
          .date(period.days.lowerBound), .date(period.days.upperBound), state(period),
          .day(period.opened, offset: surroundings.clockOffset(period.opened)),
          period.closing.map { .day($0.time, offset: surroundings.clockOffset($0.time)) } ?? .none,
          period.closing.map { .code($0.snapshot, Text(same: String($0.snapshot.prefix(12)))) }
            ?? .none,
          .text(orNone: period.closing?.signatories.prepared),
          .text(orNone: period.closing?.signatories.checked),
          .text(orNone: period.closing?.signatories.approved),
          .text(orNone: period.closing?.exception),
        ]
      })
  }

  /// The page about one period that was just opened, closed or asked for.
  static func page(
    _ schema: String, saying sentence: Text? = nil, _ period: Period, in surroundings: Surroundings,
    notes: [Page.Item] = []
  ) -> Page {
    let table = Page.Item.table(table([period], surroundings))
    return Page(schema, [sentence.map { .sentence($0) }, table].compactMap(\.self) + notes)
  }

  private static func state(_ period: Period) -> Cell {
    period.closing == nil
      ? .code("open", Text(ja: "評価中", en: "open"))
      : .code("closed", Text(ja: "締め済み", en: "closed"))
  }

  /// A word as a period.
  static func period(_ word: String) throws(UsageError) -> PeriodID {
    if let period = PeriodID(word) { return period }
    throw UsageError(
      word, Text(ja: "期として読めません", en: "this is not a period"),
      remedy: Text(
        ja: "四半期は 2026Q3、年度は FY2026 のように書いてください",
        en: "write 2026Q3 for a quarter, FY2026 for a year"))
  }
}

extension ParsedCommand {
  /// The word given for an argument, as a period.
  func period(_ argument: ArgumentSpec) throws(UsageError) -> PeriodID {
    try PeriodPrinting.period(word(argument) ?? "")
  }
}
