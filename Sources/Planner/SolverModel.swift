public import GapAnalysis

/// A problem as text that solvers of mixed integer programmes read (free MPS).
///
/// A column for each start of each action, a row for each rule. Where several actions bring the same
/// step, each quarter of it is a column of its own that needs one of them done, so it counts once.
/// Worth is written with a minus, since solvers look for the least.
public struct SolverModel: Sendable {
  /// The problem with the starts that are left.
  public let prepared: PreparedPlan
  private let places: [String: Int]

  /// Takes a problem.
  public init(_ problem: PlanProblem) {
    prepared = PreparedPlan(problem)
    places = Dictionary(
      problem.actions.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The model; the same problem gives the same bytes.
  public var text: String {
    var rows = Rows()
    addGroups(&rows)
    addWaits(&rows)
    addResources(&rows)
    addSteps(&rows)
    var lines = ["NAME PLAN FREE", "ROWS", " N WORTH"]
    lines += rows.rows.map { " \($0.sense) \($0.name)" }
    lines += ["COLUMNS", " M1 'MARKER' 'INTORG'"]
    for name in starts { lines += columns(name.text, worth(of: name), rows) }
    lines.append(" M2 'MARKER' 'INTEND'")
    for (name, worth) in stepColumns { lines += columns(name, worth, rows) }
    lines.append("RHS")
    lines += rows.rows.filter { $0.limit != 0 }.map { " LIMIT \($0.name) \($0.limit)" }
    lines.append("BOUNDS")
    lines += (starts.map(\.text) + stepColumns.map(\.name)).map { " UP TO \($0) 1" }
    lines.append("ENDATA")
    return lines.joined(separator: "\n") + "\n"
  }

  private func columns(_ name: String, _ worth: Int, _ rows: Rows) -> [String] {
    [" \(name) WORTH \(-worth)"] + (rows.entries[name] ?? []).map { " \(name) \($0) \($1)" }
  }

  /// The name of the column that says that an action starts in a quarter.
  struct StartName: Hashable {
    let action: Int
    let start: Int

    var text: String { "X\(action)_\(start)" }
  }

  /// Every column of a start, in order.
  var starts: [StartName] {
    prepared.starts.enumerated().flatMap { action, starts in
      starts.map { StartName(action: action, start: $0) }
    }
  }

  private var actions: [PlanAction] { prepared.problem.actions }

  private func end(_ name: StartName) -> Int { name.start + actions[name.action].duration - 1 }

  private func worth(of name: StartName) -> Int {
    prepared.own[name.action] * prepared.problem.benefit(finishedIn: end(name))
  }

  private var stepColumns: [(name: String, worth: Int)] {
    let quarters = prepared.problem.quarters
    return prepared.shared.enumerated().flatMap { place, step in
      (1...quarters).map { quarter in
        let weight = quarter == quarters ? prepared.problem.afterwards : 1
        return ("Y\(place)_\(quarter)", step.worth * weight)
      }
    }
  }

  private func addGroups(_ rows: inout Rows) {
    for (place, group) in prepared.groups.enumerated() {
      let names = group.flatMap { action in
        prepared.starts[action].map { StartName(action: action, start: $0).text }
      }
      let isNeeded = group.contains { prepared.isMandatory[$0] }
      guard isNeeded || !names.isEmpty else { continue }
      rows.add(isNeeded ? "E" : "L", "G\(place)", limit: 1)
      for name in names { rows.put(1, in: name) }
    }
  }

  /// For each quarter: whoever has started by then has what it waits for done before.
  private func addWaits(_ rows: inout Rows) {
    for (later, action) in actions.enumerated() {
      for link in action.prerequisites {
        guard let earlier = places[link.action] else { continue }
        let gap = actions[earlier].duration + link.lag
        for quarter in prepared.starts[later] {
          rows.add("L", "P\(later)_\(earlier)_\(quarter)", limit: 0)
          for start in prepared.starts[later] where start <= quarter {
            rows.put(1, in: StartName(action: later, start: start).text)
          }
          for start in prepared.starts[earlier] where start + gap <= quarter {
            rows.put(-1, in: StartName(action: earlier, start: start).text)
          }
        }
      }
    }
  }

  private func addResources(_ rows: inout Rows) {
    for (place, resource) in prepared.problem.resources.enumerated() {
      let needs = starts.map {
        actions[$0.action].needs(of: resource.id, from: $0.start, to: prepared.problem.quarters)
      }
      for (number, period) in resource.periods.enumerated() {
        rows.add("L", "R\(place)_\(number)", limit: period.capacity)
        for (name, needs) in zip(starts, needs) {
          let need = needs.enumerated()
            .filter { period.quarters.contains(name.start + $0.offset) }.map(\.element).reduce(0, +)
          if need > 0 { rows.put(need, in: name.text) }
        }
      }
    }
  }

  private func addSteps(_ rows: inout Rows) {
    for (place, step) in prepared.shared.enumerated() {
      for quarter in 1...prepared.problem.quarters {
        rows.add("L", "S\(place)_\(quarter)", limit: 0)
        rows.put(1, in: "Y\(place)_\(quarter)")
        for name in starts where step.members.contains(name.action) && end(name) <= quarter {
          rows.put(-1, in: name.text)
        }
      }
    }
  }
}

/// The rows of a model, and what stands in them by column.
private struct Rows {
  private(set) var rows: [(sense: String, name: String, limit: Int)] = []
  private(set) var entries: [String: [(row: String, amount: Int)]] = [:]

  mutating func add(_ sense: String, _ name: String, limit: Int) {
    rows.append((sense, name, limit))
  }

  /// Puts an amount into the row that was added last.
  mutating func put(_ amount: Int, in column: String) {
    guard let row = rows.last?.name else { return }
    entries[column, default: []].append((row, amount))
  }
}
