/// How the members of a group work together.
public enum LayerMode: String, CaseIterable, Sendable {
  /// Every member is needed: the weakest decides.
  case all
  /// Members stand in for each other: the strongest decides.
  case any
  /// Each covers a part: the weighted mean counts.
  case coverage
}

/// Controls that work together.
public struct LayerGroup: Hashable, Sendable {
  /// One control of the group.
  public struct Member: Hashable, Sendable {
    /// The control.
    public let control: ControlID
    /// Its part in the whole, beside the weights of the others; only looked at under coverage.
    public let weight: Int

    /// Makes a member.
    public init(_ control: ControlID, weight: Int = 1) {
      self.control = control
      self.weight = weight
    }
  }

  /// How they work together.
  public let mode: LayerMode
  /// Who they are.
  public let members: [Member]

  /// Makes a group.
  public init(_ mode: LayerMode, _ members: [Member]) {
    self.mode = mode
    self.members = members
  }
}

/// How much a layer takes away when all of it works.
public enum LayerStrength: Hashable, Sendable {
  /// By a word that the criteria give a number.
  case word(String)
  /// By a number below 1.
  case value(ExactDecimal)
}

/// A layer that prevents, or from which the service recovers.
public struct Layer: Hashable, Sendable {
  /// How much it takes away.
  public let strength: LayerStrength
  /// Its controls.
  public let group: LayerGroup

  /// Makes a layer.
  public init(_ strength: LayerStrength, _ group: LayerGroup) {
    self.strength = strength
    self.group = group
  }
}

/// A layer that contains: detection without response is worth nothing, nor the other way round.
public struct ContainLayer: Hashable, Sendable {
  /// How much it takes away.
  public let strength: LayerStrength
  /// What detects.
  public let detect: LayerGroup
  /// What responds.
  public let respond: LayerGroup

  /// Makes a layer.
  public init(_ strength: LayerStrength, detect: LayerGroup, respond: LayerGroup) {
    self.strength = strength
    self.detect = detect
    self.respond = respond
  }
}
