internal import ProfileModel
internal import Sheets
internal import Wording

extension TargetTableReader {
  /// Turns rows into targets and collects what is wrong with them.
  struct Reading {
    private let stored: [Target.ID: Target]
    private let sets: [ControlSet]
    private let register: OrganisationRegister
    private let today: CivilDate
    private var places: [Target.ID: Place] = [:]
    private var cells = CellReader()

    /// All that is wrong so far.
    var problems: [Problem] { cells.problems }

    init(
      _ stored: [Target], _ sets: [ControlSet], _ register: OrganisationRegister,
      _ today: CivilDate
    ) {
      self.stored = Dictionary(stored.map { ($0.id, $0) }) { first, _ in first }
      self.sets = sets
      self.register = register
      self.today = today
    }

    /// The target in a row, or nothing when the row is wrong.
    mutating func target(_ row: TableRow) -> Target? {
      let before = problems.count
      let set = controls(of: row)
      let scope = scope(of: row)
      let source = source(of: row)
      let from = date(.from, of: row)
      let tier = tier(of: row, on: set?.scale)
      guard let set, let scope, let source, let tier, problems.count == before else { return nil }
      let id = Target.ID(
        RatingKey(catalog: set.catalog.id, control: code(.control, of: row), scope: scope), source,
        origin: text(.origin, of: row) ?? "", clause: text(.clause, of: row) ?? "", from: from)
      checkOnce(id, row)
      var target = Target(id, tier: tier)
      fill(&target, over: stored[id], row)
      checkDays(target, over: stored[id], row)
      return problems.count == before ? target : nil
    }

    private mutating func fill(_ target: inout Target, over known: Target?, _ row: TableRow) {
      target.why = has(.why, row) ? text(.why, of: row) : known?.why
      target.approver = has(.approver, row) ? text(.approver, of: row) : known?.approver
      target.approvedOn =
        has(.approvedOn, row) ? date(.approvedOn, of: row) : known?.approvedOn
      target.funding = has(.funding, row) ? funding(of: row) : known?.funding
      target.expires = has(.expires, row) ? date(.expires, of: row) : known?.expires
      let needsOrigin = target.source == .obligation || target.source == .baseline
      guard needsOrigin, target.id.origin.isEmpty else { return }
      report(
        cell(.origin, of: row),
        Text(ja: "どの文書が求めているかがありません", en: "it is not said which document asks for it"),
        Text(ja: "法令や契約などの名前を書いてください", en: "write the name of the law, the contract or the like"))
    }

    /// What was taken in once is not refused for its age; only days that are new have to make sense.
    private mutating func checkDays(_ target: Target, over known: Target?, _ row: TableRow) {
      let today = today
      if let day = target.approvedOn, day > today, day != known?.approvedOn {
        report(
          cell(.approvedOn, of: row),
          Text(ja: "承認日の\(day)は今日より後です", en: "the day of approval, \(day), lies ahead"),
          Text(ja: "\(today)までの日にしてください", en: "give a day up to \(today)"))
      }
      guard let last = target.expires, last != known?.expires else { return }
      if last < today {
        report(
          cell(.expires, of: row),
          Text(ja: "期限の\(last)はもう過ぎています", en: "the expiry, \(last), is past already"),
          Text(ja: "今日より後の日にしてください", en: "give a day that is still to come"))
      } else if let from = target.id.from, last < from {
        report(
          cell(.expires, of: row),
          Text(
            ja: "期限の\(last)が、目標の始まる\(from)より前です",
            en: "it would run out on \(last), before the target begins on \(from)"),
          Text(ja: "\(from)以後の日にしてください", en: "give a day from \(from) on"))
      }
    }

    private mutating func checkOnce(_ id: Target.ID, _ row: TableRow) {
      guard let first = places.updateValue(row.place, forKey: id) else { return }
      let name = id.description
      report(
        cell(.control, of: row),
        Text(ja: "目標「\(name)」が二度あります", en: "the target '\(name)' stands twice"),
        Text(
          ja: "\(first.inside.japanese)と合わせて一つにしてください",
          en: "keep one, here or \(first.inside.english)"))
    }

    // MARK: Cells

    private mutating func controls(of row: TableRow) -> ControlSet? {
      let id = code(.control, of: row)
      let catalog = code(.catalog, of: row)
      let found = sets.filter {
        $0.control(id) != nil && (catalog.isEmpty || $0.catalog.id == catalog)
      }
      if found.count == 1 { return found[0] }
      let ids = sets.flatMap { $0.controls.map(\.id) }
      report(
        cell(.control, of: row),
        found.isEmpty
          ? Text(ja: "対策項目「\(id)」がありません", en: "there is no control '\(id)'")
          : Text(ja: "「\(id)」は複数のカタログにあります", en: "'\(id)' is in several catalogues"),
        found.isEmpty
          ? NearMiss.nearest(to: id, among: ids)
            .map { Text(ja: "「\($0)」のことですか", en: "did you mean '\($0)'?") }
            ?? Text(ja: "IDを確かめてください", en: "check the id")
          : Text(ja: "「カタログ」の列にIDを書いてください", en: "write its id into the column 'Catalogue'"))
      return nil
    }

    private mutating func scope(of row: TableRow) -> Scope? {
      let word = code(.scope, of: row)
      if word.isEmpty { return .organisation }
      guard let scope = Scope(word) else {
        report(
          cell(.scope, of: row), Text(ja: "範囲「\(word)」は使えません", en: "'\(word)' is not a scope"),
          Scope.rule)
        return nil
      }
      if register.knows(scope) { return scope }
      report(
        cell(.scope, of: row), Text(ja: "範囲「\(word)」は登録されていません", en: "there is no '\(word)'"),
        Text(
          ja: "「assess org show」で部門とシステムのIDを見てください",
          en: "see the ids of units and systems with 'assess org show'"))
      return nil
    }

    private mutating func source(of row: TableRow) -> Target.Source? {
      let word = code(.source, of: row).lowercased()
      if word.isEmpty { return .policy }
      let found = Target.Source.allCases.first { source in
        [source.rawValue, source.readable.japanese, source.readable.english].contains(word)
      }
      if found == nil {
        let words = Target.Source.allCases.map(\.rawValue)
        report(
          cell(.source, of: row), Text(ja: "出所「\(word)」は使えません", en: "'\(word)' is not a source"),
          Text(
            ja: "\(words.joined(separator: "、"))のどれかにしてください",
            en: "use one of \(words.joined(separator: ", "))"))
      }
      return found
    }

    private mutating func tier(of row: TableRow, on scale: TierScale?) -> Int? {
      let bounds = (scale?.lowest ?? 1)...(scale?.highest ?? 9)
      return cells.integer(cell(.tier, of: row), in: bounds)
    }

    private mutating func funding(of row: TableRow) -> String? {
      guard let word = text(.funding, of: row) else { return nil }
      if let period = PeriodID(word) { return period.description }
      report(
        cell(.funding, of: row),
        Text(ja: "予算「\(word)」は年度とも期とも読めません", en: "'\(word)' is neither a year nor a period"),
        Text(ja: "FY2026 のように書いてください", en: "write it as FY2026"))
      return nil
    }

    private mutating func date(_ column: TargetColumn, of row: TableRow) -> CivilDate? {
      isEmpty(column, row) ? nil : cells.date(cell(column, of: row))
    }

    private mutating func text(_ column: TargetColumn, of row: TableRow) -> String? {
      if isEmpty(column, row) { return nil }
      return FreeText.kept(FormulaMark.removed(from: cells.text(cell(column, of: row))))
    }

    private mutating func code(_ column: TargetColumn, of row: TableRow) -> String {
      isEmpty(column, row) ? "" : Identifier.narrowed(cells.text(cell(column, of: row)))
    }

    private func isEmpty(_ column: TargetColumn, _ row: TableRow) -> Bool {
      switch row[column.rawValue]?.answer {
      case nil, .blank, .dash, .notApplicable: true
      case .ditto, .merged, .unsaved, .value: false
      }
    }

    private func has(_ column: TargetColumn, _ row: TableRow) -> Bool {
      row[column.rawValue] != nil
    }

    private func cell(_ column: TargetColumn, of row: TableRow) -> TableCell {
      row[column.rawValue] ?? .missing(at: row.place)
    }

    private mutating func report(_ cell: TableCell, _ what: Text, _ remedy: Text) {
      cells.report(Problem(at: cell.place, what, remedy: remedy))
    }
  }
}
