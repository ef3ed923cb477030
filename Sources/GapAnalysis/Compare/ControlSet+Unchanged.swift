public import ProfileModel

extension ControlSet {
  /// The ids of the controls that ask for the same as under that id in another edition.
  ///
  /// Title, question, tier lines, strength, check items and what it is a point of must agree; where it
  /// lies and whom it asks does not matter. Sets frozen without a sum over their words are compared
  /// without it.
  public func controls(unchangedSince other: ControlSet) -> Set<String> {
    Set(
      controls.filter { control in
        guard let before = other.control(control.id) else { return false }
        return before.title == control.title && before.strength == control.strength
          && before.items == control.items && before.parent == control.parent
          && (before.wording == nil || control.wording == nil || before.wording == control.wording)
      }.map(\.id))
  }
}
