internal import ProfileModel
internal import Reporting
internal import Wording

/// Exercises as pieces of a page.
enum ExercisePrinting {
  static func exercises(_ exercises: [Exercise]) -> Table {
    Table(
      "exercises", Text(ja: "演習", en: "Exercises"),
      columns: [
        .id, .name, .init("kind", Text(ja: "種類", en: "Sort")),
        .init("planned", Text(ja: "予定", en: "Planned")),
        .init("held", Text(ja: "実施日", en: "Held on")),
        .init("plans", Text(ja: "対象の文書", en: "Documents")),
        .init("services", Text(ja: "対象サービス", en: "Services")),
        .init("met", Text(ja: "達成", en: "Met")), .init("failed", Text(ja: "未達成", en: "Failed")),
        .init("open", Text(ja: "未判定", en: "Open")),
        .init("lead", Text(ja: "責任者", en: "Lead")),
      ],
      rows: exercises.map { exercise in
        [
          .text(exercise.id), .text(exercise.name),
          .code(exercise.kind.rawValue, exercise.kind.readable),
          .text(orNone: exercise.planned?.description),
          ContinuityPlanPrinting.date(exercise.held), AssetPrinting.ids(exercise.plans),
          AssetPrinting.ids(exercise.services), count(.met, exercise), count(.failed, exercise),
          count(.open, exercise), .text(orNone: exercise.lead),
        ]
      })
  }

  private static func count(_ result: Exercise.Result, _ exercise: Exercise) -> Cell {
    .integer(exercise.objectives.count { $0.result == result })
  }

  /// One exercise in full.
  static func page(_ exercise: Exercise) -> [Page.Item] {
    [.fields(fields(exercise)), .table(objectives(exercise))]
  }

  private static func fields(_ exercise: Exercise) -> Fields {
    Fields(
      "exercise",
      [
        .init("id", Text(ja: "ID", en: "ID"), .text(exercise.id)),
        .init("name", Text(ja: "名称", en: "Name"), .text(exercise.name)),
        .init(
          "kind", Text(ja: "種類", en: "Sort"),
          .code(exercise.kind.rawValue, exercise.kind.readable)),
        .init(
          "planned", Text(ja: "予定", en: "Planned"), .text(orNone: exercise.planned?.description)),
        .init("held", Text(ja: "実施日", en: "Held on"), ContinuityPlanPrinting.date(exercise.held)),
        .init("plans", Text(ja: "対象の文書", en: "Documents"), AssetPrinting.ids(exercise.plans)),
        .init(
          "services", Text(ja: "対象サービス", en: "Services"), AssetPrinting.ids(exercise.services)),
        .init(
          "scenarios", Text(ja: "シナリオ", en: "Scenarios"), AssetPrinting.ids(exercise.scenarios)),
        .init("lead", Text(ja: "責任者", en: "Lead"), .text(orNone: exercise.lead)),
        .init(
          "participants", Text(ja: "参加者", en: "Participants"),
          AssetPrinting.ids(exercise.participants)),
        .init("lessons", Text(ja: "教訓", en: "Lessons"), .text(orNone: exercise.lessons)),
      ])
  }

  static func objectives(_ exercise: Exercise) -> Table {
    Table(
      "objectives", Text(ja: "検証した要件", en: "Objectives"),
      columns: [
        .init("requirement", Text(ja: "要件", en: "Requirement")),
        .init("result", Text(ja: "結果", en: "Result")),
        .init("finding", Text(ja: "指摘", en: "Finding")),
        .init("action", Text(ja: "開いた対応策", en: "Action opened")),
      ],
      rows: exercise.objectives.map { objective in
        [
          .text(objective.requirement),
          .code(objective.result.rawValue, objective.result.readable),
          .text(orNone: objective.finding), .text(orNone: objective.action),
        ]
      })
  }
}
