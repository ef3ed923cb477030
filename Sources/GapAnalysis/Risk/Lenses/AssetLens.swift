public import ProfileModel

/// The class of one threat to one asset, and how it comes about (資産ベース).
public struct ThreatClass: Hashable, Sendable {
  /// The id of the asset.
  public let asset: String
  /// The id of the threat.
  public let threat: String
  /// The level of the countermeasures, 1 to 3 (対策レベル).
  public let countermeasure: Int
  /// Whether that is one less because a single control stands alone.
  public let isSingleLayer: Bool
  /// How open the way is: 4 less the level of the countermeasures.
  public let vulnerability: Int
  /// The cell of the matrix.
  public let cell: RiskMatrix.Cell

  /// The class.
  public var riskClass: RiskClass { cell.riskClass }
}

extension RiskModel {
  /// The classes of every threat to every asset by a reading, in their order.
  public func threatClasses(_ reading: TierReading) -> [ThreatClass] {
    assets.flatMap { asset in
      asset.threats.map { threatClass(of: asset, $0, reading) }
    }
  }

  private func threatClass(
    of asset: Asset, _ threat: Asset.Threat, _ reading: TierReading
  ) -> ThreatClass {
    let found = matrixLevels(threat.controls, reading, compensating: asset.environment == .ot)
    let strongest = found.max() ?? 1
    let isSingle = criteria.needsDepth && strongest > 1 && found.count { $0 > 1 } < 2
    let level = isSingle ? strongest - 1 : strongest
    let cell = criteria.assetMatrix.cell(asset.importance, threat.likelihood, 4 - level)
    return ThreatClass(
      asset: asset.id, threat: threat.id, countermeasure: level, isSingleLayer: isSingle,
      vulnerability: 4 - level, cell: cell)
  }

  /// The levels in the matrix of those controls that apply.
  func matrixLevels(
    _ controls: [ControlID], _ reading: TierReading, compensating: Bool
  ) -> [Int] {
    controls.compactMap { control in
      position(of: control).flatMap { position in
        levels.matrixLevel(
          position, at: levels.counted(position, reading, compensating: compensating))
      }
    }.map { min(max($0, 1), 3) }
  }
}

extension RiskMatrix {
  /// The cell for levels brought into 1 to 3; a cell that is missing counts as the gravest class.
  func cell(_ importance: Int, _ threat: Int, _ vulnerability: Int) -> Cell {
    let levels = [importance, threat, vulnerability].map { min(max($0, 1), 3) }
    return self[levels[0], levels[1], levels[2]]
      ?? Cell(
        importance: levels[0], threat: levels[1], vulnerability: levels[2], riskClass: .a,
        isConfirmed: false)
  }
}
