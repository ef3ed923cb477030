public import ProfileModel

/// Whether the work passes from one kind of plan to the next as it must: with trigger, decider, deadline.
public struct HandOverCheck: Hashable, Sendable {
  /// A part that a hand-over has to say.
  public enum Part: String, CaseIterable, Sendable {
    /// What sets it off.
    case trigger
    /// Who decides.
    case decider
    /// By when at the latest.
    case deadline
  }

  /// What there is of it.
  public enum Finding: String, Sendable {
    /// A document hands over to the next.
    case found
    /// One document is both plans, and needs no hand-over.
    case sameDocument = "same-document"
    /// No document of the first kind names one of the second.
    case missing
    /// There is no document of the first kind.
    case noSender = "no-sender"
    /// There is no document of the second kind.
    case noReceiver = "no-receiver"
  }

  /// The id of the requirement.
  public let requirement: String
  /// The kind of plan that hands over.
  public let from: String
  /// The kind of plan that takes over.
  public let to: String
  /// What there is.
  public let finding: Finding
  /// The id of the document that hands over, where there is one.
  public let sender: String?
  /// The id of the document that takes over, where there is one.
  public let receiver: String?
  /// What it does not say.
  public let missing: [Part]

  /// Whether nothing is missing.
  public var isSound: Bool {
    finding == .sameDocument || finding == .found && missing.isEmpty
  }
}

extension ContinuityExamination {
  /// The hand-overs that the requirements ask for, one for each document that has to hand over.
  public var handOvers: [HandOverCheck] {
    requirements.rows.filter { $0.kind == .handOver && $0.plans.count >= 2 }.flatMap { row in
      handOvers(row.id, from: row.plans[0], to: row.plans[1])
    }
  }

  private func handOvers(_ id: String, from: String, to: String) -> [HandOverCheck] {
    let plans = documents.plans.filter { $0.counts(on: documents.day) }
    let (senders, receivers) = (
      plans.filter { $0.kinds.contains(from) }, plans.filter { $0.kinds.contains(to) }
    )
    let all = HandOverCheck.Part.allCases
    let check = {
      HandOverCheck(
        requirement: id, from: from, to: to, finding: $0, sender: $1, receiver: $2, missing: $3)
    }
    guard !senders.isEmpty else { return [check(.noSender, nil, receivers.first?.id, all)] }
    guard !receivers.isEmpty else { return senders.map { check(.noReceiver, $0.id, nil, all) } }
    let taking = Set(receivers.map(\.id))
    return senders.flatMap { sender -> [HandOverCheck] in
      if taking.contains(sender.id) { return [check(.sameDocument, sender.id, sender.id, [])] }
      let given = sender.handOvers.filter { taking.contains($0.to) }
      guard !given.isEmpty else { return [check(.missing, sender.id, nil, all)] }
      return given.map { check(.found, sender.id, $0.to, $0.unsaid) }
    }
  }
}

extension ContinuityPlan.HandOver {
  /// What it does not say.
  public var unsaid: [HandOverCheck.Part] {
    HandOverCheck.Part.allCases.filter { part in
      switch part {
      case .trigger: trigger == nil
      case .decider: decider == nil
      case .deadline: deadline == nil
      }
    }
  }
}
