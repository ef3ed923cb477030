internal import ProfileModel
internal import Wording

extension QualityCheck {
  /// Not knowing is an honest answer once; twice it is a task that nobody took.
  static let unknownStanding = QualityCheck(
    overProfile: "PRF19", severity: .warning,
    title: Text(ja: "前の期から「わからない」のまま", en: "not known since the last period"),
    reason: Text(
      ja: "「わからない」は正直な答えですが、二期続けば、誰も調べていないということです",
      en: "Not knowing is an honest answer; for two periods running it means that nobody looked")
  ) { check, examination in
    examination.questions.compactMap { question in
      guard question.answer.kind == .unknown,
        examination.forerunner(of: question)?.answer.kind == .unknown
      else { return nil }
      return check.finding(
        question.subject,
        Text(ja: "前の期も今期も「わからない」です", en: "it was not known last period, and is not now"),
        remedy: Text(
          ja: "調べる担当を決め、「\(question.command)」で答えてください",
          en: "name somebody to find out, and answer with '\(question.command)'"))
    }
  }
}
