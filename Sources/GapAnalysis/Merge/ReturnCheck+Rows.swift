internal import ProfileModel
internal import Wording

extension ReturnCheck {
  /// What is wrong with the rows of a file.
  func rowProblems(in file: ScoringReturn) -> [Problem] {
    var problems: [Problem] = []
    var places: [RatingKey: Place] = [:]
    for row in file.rows {
      if let problem = question(of: row) {
        problems.append(problem)
        continue
      }
      if let first = places.updateValue(row.place, forKey: row.rating.key) {
        problems.append(twice(row, first))
      }
    }
    return problems
  }

  private func twice(_ row: ScoringReturn.Row, _ first: Place) -> Problem {
    Problem(
      at: row.place,
      Text(ja: "\(row.rating.key) の行が二つあります", en: "there are two rows for \(row.rating.key)"),
      remedy: Text(
        ja: "\(first.inside.japanese)と合わせて一つにしてください",
        en: "keep one, here or \(first.inside.english)"))
  }

  private func question(of row: ScoringReturn.Row) -> Problem? {
    let key = row.rating.key
    guard !asked.contains(key) else { return nil }
    guard let set = sets.first(where: { $0.catalog.id == key.catalog }) else {
      return unknown(
        row, key.catalog, among: sets.map(\.catalog.id),
        Text(
          ja: "カタログ「\(key.catalog)」は \(period.id) で評価しません",
          en: "\(period.id) does not ask about the catalogue '\(key.catalog)'"),
        listedBy: "assess period show \(period.id)")
    }
    guard set.control(key.control) != nil else {
      return unknown(
        row, key.control, among: set.controls.map(\.id),
        Text(
          ja: "対策項目「\(key.control)」は \(set.catalog.name) にありません",
          en: "\(set.catalog.name) has no control '\(key.control)'"),
        listedBy: "assess catalog show \(set.catalog.id)")
    }
    return scope(of: row)
  }

  private func scope(of row: ScoringReturn.Row) -> Problem {
    let key = row.rating.key
    let (ids, id, list) =
      switch key.scope {
      case .organisation: ([String](), nil as String?, "")
      case .unit(let id): (register.units.map(\.id), id, "assess org unit list")
      case .system(let id): (register.systems.map(\.id), id, "assess org system list")
      }
    if let id, !ids.contains(id) {
      return unknown(
        row, id, among: ids,
        Text(ja: "範囲「\(key.scope)」は登録されていません", en: "the scope '\(key.scope)' is not registered"),
        listedBy: list)
    }
    return Problem(
      at: row.place,
      Text(
        ja: "\(key.control) は範囲「\(key.scope)」には尋ねていません",
        en: "\(key.control) is not asked about '\(key.scope)'"),
      remedy: Text(
        ja: "「assess score add \(key.control) --scope \(key.scope)」で先に加えるか、この行を外してください",
        en: "add it first with 'assess score add \(key.control) --scope \(key.scope)', or take the "
          + "row out"))
  }

  private func unknown(
    _ row: ScoringReturn.Row, _ word: String, among known: [String], _ what: Text,
    listedBy command: String
  ) -> Problem {
    let near = NearMiss.nearest(to: word, among: known)
    return Problem(
      at: row.place, what,
      remedy: near.map { Text(ja: "「\($0)」のことですか", en: "did you mean '\($0)'?") }
        ?? Text(ja: "「\(command)」で一覧を見てください", en: "'\(command)' lists what there is"))
  }
}
