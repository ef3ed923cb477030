public import Wording

/// The table that gives a class for importance (or damage), threat and vulnerability, each 1 to 3.
public struct RiskMatrix: Hashable, Sendable {
  /// One cell.
  public struct Cell: Hashable, Sendable {
    /// How important what is threatened is, or how grave the damage.
    public let importance: Int
    /// How likely the threat is.
    public let threat: Int
    /// How open the way is.
    public let vulnerability: Int
    /// The class.
    public let riskClass: RiskClass
    /// Whether it was held against its source; one that was not says so wherever it is used.
    public let isConfirmed: Bool

    /// Makes a cell.
    public init(
      importance: Int, threat: Int, vulnerability: Int, riskClass: RiskClass,
      isConfirmed: Bool = true
    ) {
      self.importance = importance
      self.threat = threat
      self.vulnerability = vulnerability
      self.riskClass = riskClass
      self.isConfirmed = isConfirmed
    }
  }

  /// The cells, as they were given.
  public let cells: [Cell]
  private let table: [Cell?]

  /// Makes a matrix of cells, of which some may be missing.
  public init(_ cells: [Cell]) {
    self.cells = cells
    var table = [Cell?](repeating: nil, count: 27)
    for cell in cells {
      guard let place = Self.place(cell.importance, cell.threat, cell.vulnerability) else {
        continue
      }
      table[place] = table[place] ?? cell
    }
    self.table = table
  }

  /// Makes a matrix from a rule, every cell of it.
  public init(_ rule: (_ importance: Int, _ threat: Int, _ vulnerability: Int) -> Cell) {
    self.init(Self.triples.map { rule($0.0, $0.1, $0.2) })
  }

  /// The cell for three levels.
  public subscript(_ importance: Int, _ threat: Int, _ vulnerability: Int) -> Cell? {
    Self.place(importance, threat, vulnerability).flatMap { table[$0] }
  }

  /// Every combination of levels, the gravest first.
  public static let triples: [(Int, Int, Int)] = [3, 2, 1].flatMap { importance in
    [3, 2, 1].flatMap { threat in [3, 2, 1].map { (importance, threat, $0) } }
  }

  private static func place(_ importance: Int, _ threat: Int, _ vulnerability: Int) -> Int? {
    guard (1...3).contains(importance), (1...3).contains(threat), (1...3).contains(vulnerability)
    else { return nil }
    return importance * 9 + threat * 3 + vulnerability - 13
  }
}

extension RiskMatrix.Cell {
  /// The cell in words, for messages.
  public var readable: Text {
    let (importance, threat, vulnerability) = (self.importance, self.threat, self.vulnerability)
    return Text(
      ja: "重要度\(importance)・脅威\(threat)・脆弱性\(vulnerability)",
      en: "importance \(importance), threat \(threat), vulnerability \(vulnerability)")
  }

  var json: JSONValue {
    .object([
      "importance": .integer(importance), "threat": .integer(threat),
      "vulnerability": .integer(vulnerability), "class": .text(riskClass.rawValue),
      "confirmed": .flag(isConfirmed),
    ])
  }

  init?(json: JSONValue) {
    guard let importance = json["importance"]?.integer, let threat = json["threat"]?.integer,
      let vulnerability = json["vulnerability"]?.integer,
      let riskClass: RiskClass = json.word("class")
    else { return nil }
    self.init(
      importance: importance, threat: threat, vulnerability: vulnerability, riskClass: riskClass,
      isConfirmed: json["confirmed"] != .flag(false))
  }
}
