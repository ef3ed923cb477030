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
  /// By the viewpoints of improvement they are seen from; a control seen from several counts in each.
  case viewpoint
  /// By a part of the organisation; a control is then looked at in that part alone.
  case part(Part)

  /// What may be looked at alone of an organisation.
  public enum Part: Hashable, Sendable {
    /// What questions are asked about.
    case scope
    /// Each unit, with the systems that it answers for.
    case unit
    /// Each service, by the systems that it stands on.
    case service
    /// Whoever is to answer.
    case owner
  }
}

/// What the controls of a group have in common.
public enum GroupSubject: Hashable, Sendable {
  /// They are all there are.
  case all
  /// They lie in a group of the catalogue, at a depth of which the top is 0.
  case group(String, depth: Int)
  /// They serve a function; nothing where they serve none.
  case function(String?)
  /// They are seen from a viewpoint; nothing where from none.
  case viewpoint(String?)
  /// They are asked about a scope.
  case scope(Scope)
  /// A unit answers for what they are asked about, by its id; nothing where none does.
  case unit(String?)
  /// A service stands on what they are asked about, by its id; nothing where none does.
  case service(String?)
  /// Somebody is to answer them; nothing where nobody is.
  case owner(String?)
}
