internal import GapAnalysis
internal import Wording

/// Why an action is not in a plan, in words.
struct RejectionWords {
  let code: String
  let reason: Text
  let detail: Text

  init(_ rejection: PlanRejection, notes: [PlanProof.Note]) {
    let noted = notes.first { $0.action == rejection.action && $0.kind == .keptOut }?.said
    switch rejection.reason {
    case .window(let drop):
      (code, reason) = ("window", Text(ja: "時期", en: "window"))
      detail = noted ?? Self.words(drop)
    case .prerequisite(let id):
      (code, reason) = ("prerequisite", Text(ja: "前提", en: "prerequisite"))
      detail = Text(ja: "前提の \(id) が入っていない", en: "\(id), which it waits for, is not in")
    case .displaced(let others, let resource):
      (code, reason) = ("displaced", Text(ja: "競合", en: "displaced"))
      detail = Self.displaced(others, resource)
    case .notWorth(let shortfall):
      (code, reason) = ("not-worth", Text(ja: "見合わない", en: "not worth it"))
      detail =
        shortfall > 0
        ? Text(
          ja: "使う予算と人日をほかに回す方が \(shortfall) だけ価値が大きい",
          en: "what it takes is worth \(shortfall) more elsewhere")
        : Text(
          ja: "目標にも受容線を超えるリスクにも、新しく効くところがない",
          en: "it brings nothing that is wanted and not brought yet")
    }
  }

  private static func words(_ drop: PlanDrop) -> Text {
    switch drop {
    case .forbidden: Text(ja: "入れないと決めた", en: "it was decided to leave it out")
    case .window: Text(ja: "着手できる四半期がない", en: "there is no quarter in which it could begin")
    case .tooLarge(let resource):
      Text(
        ja: "一つの期間の\(PlanPrinting.resource(resource).japanese)の上限より大きい",
        en: "it takes more \(PlanPrinting.resource(resource).english) than any period has")
    case .prerequisite(let id):
      Text(ja: "前提の \(id) が入れない", en: "\(id), which it waits for, cannot be in")
    case .alternative(let id): Text(ja: "代わりの \(id) が必須", en: "its alternative \(id) is mandatory")
    }
  }

  private static func displaced(_ others: [String], _ resource: String?) -> Text {
    let names = others.prefix(5).joined(separator: ", ") + (others.count > 5 ? ", …" : "")
    guard let resource else {
      return Text(ja: "代わりに \(names) が入っている", en: "\(names) is in instead")
    }
    let name = PlanPrinting.resource(resource)
    return Text(
      ja: "\(name.japanese)を \(names) が使っている",
      en: "\(names) use the \(name.english) that it would take")
  }
}
