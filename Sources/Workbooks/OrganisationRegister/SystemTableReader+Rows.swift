internal import ProfileModel
internal import Sheets
internal import Wording

extension SystemTableReader {
  /// Turns rows into systems and collects what is wrong with them.
  struct Reading {
    private static let separators = Set(";；、,，\u{3000} \n".unicodeScalars)

    private let services: [String]
    private let stored: [String: System]
    private var places: [String: Place] = [:]
    private var cells = CellReader()

    /// All that is wrong so far.
    var problems: [Problem] { cells.problems }

    init(register: OrganisationRegister) {
      services = register.services.map(\.id)
      stored = Dictionary(uniqueKeysWithValues: register.systems.map { ($0.id, $0) })
    }

    /// The system in a row, or nothing when the row is wrong.
    mutating func system(_ row: TableRow) -> System? {
      let before = problems.count
      guard readsAsWritten(row) else { return nil }
      let id = identifier(cell(.id, of: row))
      let name = FormulaMark.removed(from: cell(.name, of: row).text)
      if name.isEmpty {
        report(
          cell(.name, of: row), Text(ja: "名称がありません", en: "the name is missing"),
          Text(ja: "名称を書いてください", en: "write a name"))
      }
      let environment = environment(cell(.environment, of: row))
      let links =
        row[SystemColumn.services.rawValue].map { serviceIDs(in: $0) } ?? stored[id]?.services
        ?? []
      guard problems.count == before, let environment else { return nil }
      let owner =
        row[SystemColumn.owner.rawValue].map {
          Self.isNone($0) ? "" : FormulaMark.removed(from: $0.text)
        }
        ?? stored[id]?.owner
      return System(
        id: id, name: name, environment: environment, services: links,
        owner: owner?.isEmpty == true ? nil : owner)
    }

    /// Whether every cell says something of its own; one merged away would lose what is stored.
    private mutating func readsAsWritten(_ row: TableRow) -> Bool {
      let before = problems.count
      for column in SystemColumn.allCases {
        if let cell = row[column.rawValue] { _ = cells.text(cell) }
      }
      return problems.count == before
    }

    /// Whether a cell says that there is none.
    private static func isNone(_ cell: TableCell) -> Bool {
      cell.answer == .dash || cell.answer == .notApplicable
    }

    /// The cell of a column that every table has.
    private func cell(_ column: SystemColumn, of row: TableRow) -> TableCell {
      row[column.rawValue] ?? .missing(at: row.place)
    }

    private mutating func identifier(_ cell: TableCell) -> String {
      let id = Identifier.narrowed(cell.text)
      if !Identifier.isValid(id) {
        report(
          cell, Text(ja: "システムID「\(id)」は使えません", en: "'\(id)' cannot be a system id"),
          Identifier.rule)
      } else if let first = places.updateValue(cell.place, forKey: id) {
        report(
          cell, Text(ja: "システムID「\(id)」が二度あります", en: "the system id '\(id)' stands twice"),
          Text(
            ja: "\(first.inside.japanese)と合わせて一つにしてください",
            en: "keep one, here or \(first.inside.english)"))
      }
      return id
    }

    private mutating func environment(_ cell: TableCell) -> System.Environment? {
      let word = Identifier.narrowed(cell.text)
      let found = System.Environment.allCases.first { environment in
        let names = [
          environment.rawValue, environment.readable.japanese, environment.readable.english,
        ]
        return names.contains { $0.lowercased() == word.lowercased() }
      }
      if found == nil {
        report(
          cell, Text(ja: "環境「\(word)」は使えません", en: "'\(word)' is not an environment"),
          Text(ja: "it、ot、cloud のどれかにしてください", en: "use it, ot or cloud"))
      }
      return found
    }

    private mutating func serviceIDs(in cell: TableCell) -> [String] {
      if Self.isNone(cell) { return [] }
      let ids = cell.text.unicodeScalars.split { Self.separators.contains($0) }
        .map { Identifier.narrowed(String($0)) }
      for id in ids where !services.contains(id) {
        let near = NearMiss.nearest(to: id, among: services)
        report(
          cell, Text(ja: "サービス「\(id)」は登録されていません", en: "there is no service '\(id)'"),
          near.map { Text(ja: "「\($0)」のことですか", en: "did you mean '\($0)'?") }
            ?? Text(
              ja: "「assess org service set \(id) --name 名称」で先に登録してください",
              en: "register it first with 'assess org service set \(id) --name NAME'"))
      }
      return ids
    }

    private mutating func report(_ cell: TableCell, _ what: Text, _ remedy: Text) {
      cells.report(Problem(at: cell.place, what, remedy: remedy))
    }
  }
}
