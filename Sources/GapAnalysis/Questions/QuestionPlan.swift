public import ProfileModel
public import Wording

/// What a catalogue proposes to ask an organisation; the organisation decides.
public struct QuestionPlan: Sendable {
  private let period: PeriodID
  private let register: OrganisationRegister

  /// Plans the questions of a period for an organisation.
  public init(of period: PeriodID, for register: OrganisationRegister) {
    self.period = period
    self.register = register
  }

  /// The questions about one control, nothing answered yet.
  ///
  /// A unit is asked where its roles say that it answers such questions, the organisation as a whole
  /// where no unit does. A control that has nothing to apply to is asked all the same, with the
  /// proposal that it is not applicable.
  public func questions(about control: Control, of set: ControlSet) -> [Rating] {
    let units = register.units.filter { !Set($0.roles).isDisjoint(with: control.asks) }
    let scopes = units.isEmpty ? [Scope.organisation] : units.map { .unit($0.id) }
    return scopes.map { question(about: control, of: set, in: $0) }
  }

  /// The question about one control in one scope.
  public func question(about control: Control, of set: ControlSet, in scope: Scope) -> Rating {
    var rating = Rating(
      RatingKey(catalog: set.catalog.id, control: control.id, scope: scope))
    if let reason = reasonNotToApply(control) {
      rating.reason = Self.kept(reason)
      rating.draft = RatingDraft(period: period, proposal: .notApplicable)
    }
    return rating
  }

  /// A reason as a rating keeps it: in both languages, since readers of either will ask for it.
  public static func kept(_ reason: Text) -> String { "\(reason.japanese) / \(reason.english)" }

  /// Why a control has nothing to apply to by what its catalogue says, if it has not.
  public func reasonNotToApply(_ control: Control) -> Text? {
    let applicability = control.applicability
    let organisation = register.organisation
    if !applicability.sectors.isEmpty, let sector = organisation.sector,
      !applicability.sectors.contains(sector)
    {
      return Text(ja: "カタログでは他の分野の項目", en: "a control of other sectors by the catalogue")
    }
    if !applicability.regimes.isEmpty, organisation.regimes.isDisjoint(with: applicability.regimes)
    {
      return Text(
        ja: "カタログでは、該当しない制度の項目", en: "a control of regimes that do not apply")
    }
    if !applicability.environments.isEmpty, !register.systems.isEmpty,
      Set(register.systems.map(\.environment.rawValue)).isDisjoint(with: applicability.environments)
    {
      return Text(ja: "対象となる環境のシステムが台帳にない", en: "no system of its environments is registered")
    }
    return nil
  }
}
