public import ProfileModel

/// How the controls of a catalogue are put into groups.
public enum Grouping: Hashable, Sendable {
  /// All in one.
  case all
  /// By the top groups of the catalogue.
  case section
  /// By the groups of the catalogue at every depth, each with what lies in its own groups.
  case group
  /// By the functions they serve; a control that serves several counts in each.
  case function
  /// By what they are asked about; a control is then looked at in that scope alone.
  case scope
}

/// What the controls of a group have in common.
public enum GroupSubject: Hashable, Sendable {
  /// They are all there are.
  case all
  /// They lie in a group of the catalogue, at a depth of which the top is 0.
  case group(String, depth: Int)
  /// They serve a function; nothing where they serve none.
  case function(String?)
  /// They are asked about a scope.
  case scope(Scope)
}
