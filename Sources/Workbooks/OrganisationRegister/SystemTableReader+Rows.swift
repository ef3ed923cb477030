internal import ProfileModel
internal import Wording

extension SystemTableReader {
  /// Turns rows into systems and collects what is wrong with them.
  struct Reading {
    private static let separators = Set(";；、,，\u{3000} \n".unicodeScalars)

    private let path: String
    private let services: [String]
    private let stored: [String: System]
    private var lines: [String: Int] = [:]
    private(set) var problems: [Problem] = []

    init(path: String, register: OrganisationRegister) {
      self.path = path
      services = register.services.map(\.id)
      stored = Dictionary(uniqueKeysWithValues: register.systems.map { ($0.id, $0) })
    }

    /// The system on a line, or nothing when the line is wrong; a cell is nil without its column.
    mutating func system(_ line: Int, _ cell: (SystemColumn) -> String?) -> System? {
      let before = problems.count
      let id = identifier(Identifier.narrowed(cell(.id) ?? ""), line)
      let name = FormulaMark.removed(from: Identifier.trimmed(cell(.name) ?? ""))
      if name.isEmpty {
        report(
          line, Text(ja: "名称がありません", en: "the name is missing"),
          Text(ja: "名称を書いてください", en: "write a name"))
      }
      let environment = environment(Identifier.narrowed(cell(.environment) ?? ""), line)
      let links = cell(.services).map { serviceIDs(in: $0, line) } ?? stored[id]?.services ?? []
      guard problems.count == before, let environment else { return nil }
      let owner =
        cell(.owner).map { FormulaMark.removed(from: Identifier.trimmed($0)) } ?? stored[id]?.owner
      return System(
        id: id, name: name, environment: environment, services: links,
        owner: owner?.isEmpty == true ? nil : owner)
    }

    private mutating func identifier(_ id: String, _ line: Int) -> String {
      if !Identifier.isValid(id) {
        report(
          line, Text(ja: "システムID「\(id)」は使えません", en: "'\(id)' cannot be a system id"),
          Identifier.rule)
      } else if let first = lines.updateValue(line, forKey: id) {
        report(
          line, Text(ja: "システムID「\(id)」が二度あります", en: "the system id '\(id)' stands twice"),
          Text(
            ja: "\(first)行目と合わせて一つにしてください", en: "keep one, here or on line \(first)"))
      }
      return id
    }

    private mutating func environment(_ word: String, _ line: Int) -> System.Environment? {
      let found = System.Environment.allCases.first { environment in
        let names = [
          environment.rawValue, environment.readable.japanese, environment.readable.english,
        ]
        return names.contains { $0.lowercased() == word.lowercased() }
      }
      if found == nil {
        report(
          line, Text(ja: "環境「\(word)」は使えません", en: "'\(word)' is not an environment"),
          Text(ja: "it、ot、cloud のどれかにしてください", en: "use it, ot or cloud"))
      }
      return found
    }

    private mutating func serviceIDs(in cell: String, _ line: Int) -> [String] {
      let ids = cell.unicodeScalars.split { Self.separators.contains($0) }
        .map { Identifier.narrowed(String($0)) }
      for id in ids where !services.contains(id) {
        let near = NearMiss.nearest(to: id, among: services)
        report(
          line, Text(ja: "サービス「\(id)」は登録されていません", en: "there is no service '\(id)'"),
          near.map { Text(ja: "「\($0)」のことですか", en: "did you mean '\($0)'?") }
            ?? Text(
              ja: "「assess org service set \(id) --name 名称」で先に登録してください",
              en: "register it first with 'assess org service set \(id) --name NAME'"))
      }
      return ids
    }

    private mutating func report(_ line: Int, _ what: Text, _ remedy: Text) {
      problems.append(Problem(at: .line(line, of: path), what, remedy: remedy))
    }
  }
}
