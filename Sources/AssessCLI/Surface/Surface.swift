internal import Arguments
internal import Wording

/// All that can be said to assess.
///
/// A new command is a file in Commands/ and a line here.
enum Surface {
  /// The commands, in the order that help lists them.
  static let commands: [any Command.Type] = [
    InitCommand.self, DemoCommand.self,
    OrgShow.self, OrgSet.self,
    ServiceList.self, ServiceSet.self, ServiceRemove.self,
    SystemList.self, SystemSet.self, SystemImport.self, SystemRemove.self,
    UnitList.self, UnitSet.self, UnitRemove.self,
    AssetList.self, AssetShow.self, AssetSet.self, ThreatSet.self, ThreatRemove.self,
    AssetImport.self, AssetExport.self, AssetHistory.self, AssetRemove.self,
    ScenarioLibrary.self, ScenarioAdopt.self, ScenarioList.self, ScenarioShow.self,
    ScenarioSet.self, ScenarioHistory.self, ScenarioExport.self, ScenarioImport.self,
    ScenarioRemove.self,
    PeriodOpen.self, PeriodStatus.self, PeriodClose.self, PeriodReopen.self, PeriodList.self,
    PeriodShow.self,
    ScoreAsk.self, ScoreSet.self, ScoreShow.self, ScoreList.self, ScoreTodo.self, ScoreHistory.self,
    ScoreConfirm.self, ScoreAssign.self, ScoreAdd.self, ScoreDrop.self, ScoreSheet.self,
    ScoreImport.self, ScoreExport.self, MappingList.self, MappingShow.self, MappingRemove.self,
    RiskList.self, RiskShow.self, RiskSheetCommand.self, RiskImport.self, RiskMap.self,
    RiskAssess.self, RiskDerive.self,
    RiskAccept.self, RiskAccepted.self, RiskRevoke.self,
    CriteriaShow.self, CriteriaSet.self, CriteriaExport.self,
    ProfileShow.self, DiffCommand.self, TrendCommand.self,
    TargetSet.self, TargetShow.self, TargetChecking.self, TargetHistory.self, TargetRemove.self,
    TargetImport.self, TargetExport.self, TargetTemplateList.self, TargetTemplateShow.self,
    TargetTemplateApply.self,
    ActionLibrary.self, ActionAdopt.self, ActionList.self, ActionShow.self, ActionAdd.self,
    ActionEdit.self, ActionDone.self, ActionHistory.self, ActionExport.self, ActionImport.self,
    ActionRemove.self, GapCommand.self, GapWeights.self,
    PlanBuild.self, PlanShow.self, PlanList.self, PlanDiff.self, PlanApprove.self,
    PlanProgressCommand.self, PlanTreatment.self, PlanVerify.self, PlanRemove.self,
    ContinuityStatus.self, ContinuityTraceCommand.self,
    ContinuityPlanAdd.self, ContinuityPlanEdit.self, ContinuityPlanClause.self,
    ContinuityPlanHandOver.self, ContinuityPlanList.self, ContinuityPlanShow.self,
    ContinuityPlanImport.self, ContinuityPlanExport.self, ContinuityPlanHistory.self,
    ContinuityPlanRemove.self,
    ExerciseAdd.self, ExerciseEdit.self, ExerciseResultCommand.self,
    ExerciseProgrammeCommand.self, ExerciseList.self, ExerciseShow.self, ExerciseImport.self,
    ExerciseExport.self, ExerciseHistory.self, ExerciseRemove.self,
    LevelsSet.self, LevelsTask.self, LevelsFallback.self, LevelsScenario.self, LevelsList.self,
    LevelsShow.self, LevelsHistory.self, LevelsExport.self, LevelsImport.self, LevelsRemove.self,
    ContinuitySimulate.self, ContinuityDuties.self,
    ContactSet.self, ContactConfirm.self, ContactList.self, ContactHistory.self,
    ContactExport.self, ContactImport.self, ContactRemove.self,
    CatalogList.self, CatalogShow.self, CatalogSearching.self, CatalogDiffing.self,
    CatalogCrosswalk.self, CatalogCheck.self, CatalogLoad.self, CatalogUnload.self,
    CatalogExport.self,
    CheckCommand.self, CheckAllow.self, CheckAllowed.self, CheckDisallow.self,
    ExplainCommand.self, ReportBoard.self, ReportGap.self, ReportPlan.self, ReportRisk.self,
    ReportContinuity.self,
    ReportDuty.self, ReportDashboard.self, ReportImport.self,
    ReportOrganisation.self,
    WorkbookLint.self, WorkbookShow.self, WorkbookFill.self,
    AuditLog.self, AuditVerify.self,
    BackupCommand.self, RestoreCommand.self, DoctorCommand.self,
    CompletionCommand.self, ManualCommand.self,
  ]

  /// The command that was said.
  static func command(_ said: ParsedCommand) throws(UsageError) -> any Command {
    for type in commands where type.spec.path == said.command.path { return try type.init(said) }
    throw UsageError(
      said.command.path.joined(separator: " "),
      Text(ja: "このコマンドはありません", en: "there is no such command"),
      remedy: Text(ja: "「assess --help」で一覧を見てください", en: "'assess --help' lists the commands"))
  }

  /// The words that several commands share.
  static let groups = [
    CommandTree.Group(
      "org", Text(ja: "組織、サービス、システム", en: "The organisation, its services and systems")),
    CommandTree.Group("org service", Text(ja: "重要なサービス", en: "The critical services")),
    CommandTree.Group(
      "org system", Text(ja: "サービスを支えるシステム", en: "The systems that services stand on")),
    CommandTree.Group("org unit", Text(ja: "評価に答える部門", en: "The units that answer for themselves")),
    CommandTree.Group("asset", Text(ja: "資産と、それへの脅威", en: "The assets and what threatens them")),
    CommandTree.Group("asset threat", Text(ja: "資産への脅威", en: "What threatens an asset")),
    CommandTree.Group(
      "scenario", Text(ja: "事業被害のシナリオ", en: "The scenarios of damage to the business")),
    CommandTree.Group("score", Text(ja: "対策項目の評価", en: "The ratings of controls")),
    CommandTree.Group("profile", Text(ja: "現在プロファイル", en: "The current profile")),
    CommandTree.Group("target", Text(ja: "目標プロファイル", en: "The target profile")),
    CommandTree.Group(
      "target template", Text(ja: "目標のひな形", en: "Templates to start targets from")),
    CommandTree.Group(
      "score mapping", Text(ja: "ほかの表の読み方", en: "How tables of others are read")),
    CommandTree.Group("risk", Text(ja: "リスクの判定と受容", en: "The risks: judged, borne, derived from")),
    CommandTree.Group("risk criteria", Text(ja: "自組織のリスク基準", en: "By what risks are judged")),
    CommandTree.Group("action", Text(ja: "対応策", en: "What can be done to raise controls")),
    CommandTree.Group("plan", Text(ja: "計画", en: "What is done when, within money and people")),
    CommandTree.Group(
      "continuity", Text(ja: "事業継続の計画、演習、サービス水準", en: "Plans, exercises and services on the day")),
    CommandTree.Group(
      "continuity plan", Text(ja: "自組織の計画文書", en: "The documents of your own")),
    CommandTree.Group(
      "continuity exercise", Text(ja: "演習と訓練", en: "What is exercised, and what came of it")),
    CommandTree.Group(
      "continuity service", Text(ja: "サービス水準と復旧", en: "Service levels and recovery")),
    CommandTree.Group(
      "continuity contact", Text(ja: "事案のときの連絡先", en: "Whom to tell in an incident")),
    CommandTree.Group("period", Text(ja: "評価の期", en: "The periods of assessment")),
    CommandTree.Group(
      "catalog", Text(ja: "評価のもとになるカタログ", en: "The catalogues that assessments rest on")),
    CommandTree.Group("report", Text(ja: "報告書を作る", en: "Make reports")),
    CommandTree.Group(
      "workbook", Text(ja: "Excel ブックを調べる、書き入れる", en: "Look into workbooks and fill them in")),
    CommandTree.Group("audit", Text(ja: "監査ログ", en: "The journal of every change")),
  ]

  /// The whole surface.
  static let tree = CommandTree(
    program: "assess",
    summary: Text(
      ja: "重要インフラ事業者のための自己評価とリスク管理の作業台",
      en: "The self-assessment and risk-management workbench for critical-infrastructure operators"),
    groups: groups,
    commands: commands.map { $0.spec },
    globalOptions: GlobalOptions.all,
    exitStatuses: ExitStatus.allCases.map { .init(Int($0.rawValue), $0.meaning) })
}
