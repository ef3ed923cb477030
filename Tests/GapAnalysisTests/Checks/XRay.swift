import GapAnalysis
import ProfileModel
import Testing
import Wording

/// A profile in which one rule has something to say of these subjects, or nothing.
struct XRay: CustomTestStringConvertible {
  let rule: String
  let name: String
  let subjects: [String]
  let examination: Examination

  var testDescription: String { "\(rule) \(name)" }

  static func speaks(
    _ rule: String, of subjects: String..., when name: String, _ examination: Examination
  ) -> XRay {
    XRay(rule: rule, name: name, subjects: subjects, examination: examination)
  }

  static func isSilent(_ rule: String, when name: String, _ examination: Examination) -> XRay {
    XRay(rule: rule, name: name, subjects: [], examination: examination)
  }

  /// What the rule found.
  var findings: [Finding] {
    QualityCheck.findings(in: examination).filter { $0.rule == rule }
  }
}

extension XRay {
  static let plant = Scope.unit("plant")
  static let office = Scope.unit("office")

  /// Twelve controls: a1 to a6 and b1 to b6, each six in a group; a2 needs a1, and b6 is recommended.
  static let controls = [("a", "5.1"), ("b", "5.2")].flatMap { letter, group -> [Control] in
    (1...6).map { control(letter + String($0), in: group) }
  }

  private static func control(_ id: String, in group: String) -> Control {
    Control(
      id: id, group: group, strength: id == "b6" ? .recommended : .expected,
      title: Text(same: id), needs: id == "a2" ? ["a1"] : [])
  }

  static let register = OrganisationRegister(
    kind: .operator, organisation: Organisation(name: "みほん"),
    units: [
      OrganisationUnit(id: "plant", name: "発電所", roles: ["ot"], owner: "見本 太郎"),
      OrganisationUnit(id: "office", name: "本社", roles: ["it"]),
    ], services: [], systems: [])

  /// What there is to look at on 2026-11-20, in the third quarter of fiscal 2026.
  static func look(
    _ ratings: [Rating], before: [Rating]? = nil, sets: [ControlSet] = [Made.set(controls)],
    setsBefore: [ControlSet]? = nil, links: [ControlLink] = [],
    corrections: [RatingKey: Correction] = [:], thresholds: Thresholds = Thresholds()
  ) -> Examination {
    Examination(
      register: register, profile: Made.profile(sets, ratings, asOf: "2026-11-20"),
      earlier: before.map {
        Made.profile(
          setsBefore ?? sets, $0, period: Made.period(2026, 2), asOf: "2026-09-30")
      }, links: links, corrections: corrections, today: Made.day("2026-11-20"),
      thresholds: thresholds)
  }

  /// An adopted control with a record that shows it.
  static func shown(
    _ control: String, _ scope: Scope = .organisation, tier: Int,
    _ more: (inout Rating) -> Void = { _ in }
  ) -> Rating {
    Made.rating(
      control, scope, Made.tier(tier),
      evidence: [Evidence(title: control, grade: .record, date: Made.day("2026-11-01"))], more)
  }

  /// Every control from a list of ids with an answer.
  static func all(
    _ ids: some Sequence<String>, _ answer: Answer, _ more: (inout Rating) -> Void = { _ in }
  ) -> [Rating] {
    ids.map { Made.rating($0, answer, more) }
  }

  static let a = (1...6).map { "a\($0)" }
  static let b = (1...6).map { "b\($0)" }
}
