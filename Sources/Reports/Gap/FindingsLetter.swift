internal import GapAnalysis
internal import ProfileModel
internal import Wording

/// What the quality rules have to say, as a letter to those who answered.
struct FindingsLetter {
  let subject: ReportSubject

  /// The letter.
  var sentences: [ReportSentence] {
    let findings = subject.findings
    let errors = findings.count { $0.severity == .error }
    let warnings = findings.count { $0.severity == .warning }
    let (name, period) = (subject.register.organisation.name, subject.period.id.readable)
    return [
      ReportSentence(
        Text(
          ja: "\(name)の\(period.japanese)の自己評価を品質規則に照らした結果は次のとおりです。",
          en:
            "This is what the quality rules find in the self-assessment of \(name) for \(period.english)."
        )),
      ReportSentence(
        Text(
          ja: "誤り\(errors)件、要確認\(warnings)件です。誤りは回答を直すか、理由を付けて許容してください。",
          en:
            "\(errors) errors and \(warnings) warnings. Correct what is wrong, or have it allowed with a reason."
        ), errors > 0 ? .warning : .plain),
    ]
  }

  /// The findings, the gravest first.
  var findings: ReportTable {
    ReportTable(
      [
        .init("number", .integer), .init("rule", .text), .init("severity", .code),
        .init("about", .text), .init("item", .text), .init("remedy", .text),
      ],
      rows: subject.findings.enumerated().map { number, finding in
        .init(
          "\(finding.rule)/\(finding.subject)",
          [
            "number": .integer(number + 1), "rule": .text(finding.rule),
            "severity": .code(finding.severity.rawValue, finding.severity.readable),
            "about": .text(finding.subject), "item": .wording(finding.message),
            "remedy": .wording(finding.remedy),
          ], tones: finding.severity == .error ? ["severity": .problem] : [:],
          origin: ReportOrigin(command: "check --rule \(finding.rule)"))
      })
  }
}
