public import GapAnalysis
public import ProfileModel
public import Wording

/// All that reports are made from: what was registered and reckoned of an organisation in a period.
public struct ReportSubject: Sendable {
  /// What of the period before it is compared with.
  public struct Before: Sendable {
    /// The profile of that period.
    public let profile: Profile
    /// What happened since.
    public let diff: ProfileDiff
    /// The gaps there were, to the targets of today.
    public let gaps: [Gap]
    /// Where the controls stood.
    public let readings: TierReadings

    /// Takes a period down.
    public init(_ profile: Profile, diff: ProfileDiff, gaps: [Gap], readings: TierReadings) {
      (self.profile, self.diff, self.gaps, self.readings) = (profile, diff, gaps, readings)
    }
  }

  /// Risks, and the criteria they are judged by.
  public struct Risks: Sendable {
    /// The scenarios and assets, prepared.
    public let model: RiskModel
    /// Where the controls stand.
    public let readings: TierReadings
    /// Where they stand with every target reached.
    public let atTargets: TierReading
    /// Whether each scenario is expected to break a published service level.
    public let breaches: [Bool?]
    /// The ids of scenarios of which somebody decided to bear, avoid or hand them on.
    public let decided: Set<String>
    /// The criteria.
    public let criteria: RiskCriteria
    /// Whether the organisation has none of its own.
    public let isStandard: Bool

    /// Takes risks together.
    public init(
      _ model: RiskModel, readings: TierReadings, atTargets: TierReading, breaches: [Bool?],
      decided: Set<String>, criteria: RiskCriteria, isStandard: Bool
    ) {
      (self.model, self.readings, self.atTargets) = (model, readings, atTargets)
      (self.breaches, self.decided) = (breaches, decided)
      (self.criteria, self.isStandard) = (criteria, isStandard)
    }
  }

  /// A plan of actions, and how it is doing.
  public struct Plan: Sendable {
    /// The plan.
    public let plan: ActionPlan
    /// What it was asked to solve; nothing where that cannot be read.
    public let problem: PlanProblem?
    /// How it is doing in the period.
    public let progress: PlanProgress
    /// Its actions with the six fields of a treatment plan.
    public let treatment: [TreatmentLine]
    /// What is left out.
    public let leftOut: [LeftOut]

    /// An action that is left out, and why.
    public struct LeftOut: Hashable, Sendable {
      /// The action.
      public let action: String
      /// The sort of reason, in words.
      public let reason: Text
      /// The reason in full.
      public let detail: Text

      /// Takes a reason down.
      public init(_ action: String, reason: Text, detail: Text) {
        (self.action, self.reason, self.detail) = (action, reason, detail)
      }
    }

    /// Takes a plan down.
    public init(
      _ plan: ActionPlan, problem: PlanProblem?, progress: PlanProgress,
      treatment: [TreatmentLine], leftOut: [LeftOut]
    ) {
      (self.plan, self.problem, self.progress) = (plan, problem, progress)
      (self.treatment, self.leftOut) = (treatment, leftOut)
    }
  }

  /// The organisation with its units, services and systems.
  public let register: OrganisationRegister
  /// The period.
  public let period: Period
  /// The profile of the period.
  public let profile: Profile
  /// What is wanted.
  public let targets: TargetProfile
  /// The number of the journal's last entry, against which what comes back is held.
  public var revision = 0
  /// The day on which it is looked at.
  public let today: CivilDate
  /// The gaps.
  public let gaps: [Gap]
  /// What plan documents lack.
  public let planGaps: [PlanGap]
  /// The actions, those too that are done.
  public let actions: [Action]
  /// The actions in the order in which they are worth doing.
  public let ranking: Ranking
  /// Risks.
  public let risks: Risks
  /// How the plans for an attack stand.
  public let continuity: ContinuityExamination
  /// The services that may be down.
  public let recoveries: [RecoveryModel]
  /// The plan of actions that counts, if there is one.
  public var plan: Plan?
  /// The period before.
  public var before: Before?
  /// The way of the figures over periods, all controls of a catalogue taken together.
  public var trend: Trend?
  /// The days on which catalogues that are asked about lose their force, by id.
  public var withdrawals: [String: CivilDate] = [:]
  /// What the quality rules find and nobody has allowed, the gravest first.
  public var findings: [Finding] = []
  /// What the organisation is to do on the day, and whom it tells.
  public var duties: DutyChecklist?
  /// Those who are told.
  public var contacts: [Contact] = []
  /// The controls beside their like in another catalogue.
  public var crosswalk: [CrosswalkLine] = []
  /// What groups of controls are called.
  public let names: @Sendable (GroupSubject, ControlSet) -> Text

  /// Takes everything together.
  public init(
    register: OrganisationRegister, period: Period, profile: Profile, targets: TargetProfile,
    today: CivilDate, gaps: [Gap], planGaps: [PlanGap], actions: [Action], ranking: Ranking,
    risks: Risks, continuity: ContinuityExamination, recoveries: [RecoveryModel],
    names: @escaping @Sendable (GroupSubject, ControlSet) -> Text
  ) {
    (self.register, self.period, self.profile) = (register, period, profile)
    (self.targets, self.today, self.gaps, self.planGaps) = (targets, today, gaps, planGaps)
    (self.actions, self.ranking, self.risks) = (actions, ranking, risks)
    (self.continuity, self.recoveries, self.names) = (continuity, recoveries, names)
  }
}

extension ReportSubject {
  /// The tier that shares are looked at.
  static let usualTier = 3

  /// The title of an action.
  func title(ofAction id: String) -> Text {
    actions.first { $0.id == id }?.title ?? Text(same: "\(id)")
  }

  /// The names of services.
  func names(ofServices ids: [String]) -> [String] {
    ids.map { id in register.services.first { $0.id == id }?.name ?? id }
  }

  /// The services that gaps touch, by the scenarios that hang on them.
  func services(behind gap: Gap) -> [String] {
    let named = Set(gap.scenariosAbove.isEmpty ? gap.scenarios : gap.scenariosAbove)
    let touched = Set(risks.model.scenarios.filter { named.contains($0.id) }.flatMap(\.services))
    return register.services.map(\.id).filter(touched.contains)
  }

  /// The positions of scenarios above their line by a reading, of which nobody has decided anything.
  func above(_ reading: TierReading) -> [Int] {
    let residuals = risks.model.residuals(reading)
    return risks.model.scenarios.indices.filter { place in
      !risks.decided.contains(risks.model.scenarios[place].id)
        && (risks.model.line(of: place).map { residuals[place].value > $0 } ?? false)
    }
  }

  /// The questions that were asked about controls, each control once.
  func ratings(of controls: [ControlID]) -> [RatingKey] {
    var seen: Set<ControlID> = []
    return controls.filter { seen.insert($0).inserted }.flatMap { control in
      profile.ratings(of: control.control, in: control.catalog).map(\.key)
    }
  }
}
