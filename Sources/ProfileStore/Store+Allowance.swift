public import ProfileModel
internal import Wording

extension Store {
  /// What quality rules may find without it being told, by rule and subject.
  public func allowances() throws(Failure) -> [Allowance] {
    try AllowanceTable.allowances(in: connection)
  }

  /// Allows findings; an allowance of the same rule and subject is replaced.
  ///
  /// - Returns: whether that is anything new.
  public func allow(_ allowance: Allowance, by stamp: Stamp) throws(Failure) -> Bool {
    try change(by: stamp) { () throws(Failure) in
      let before = try AllowanceTable.allowances(in: connection).first {
        $0.name == allowance.name
      }
      if let before, before.isWritten(like: allowance) { return (false, nil) }
      try AllowanceTable.write(allowance, in: connection)
      return (
        true,
        Journal.Draft(verb: "check.allow", subject: allowance.name, payload: allowance.json)
      )
    }
  }

  /// Takes an allowance off.
  public func disallow(
    rule: String, subject: String, by stamp: Stamp
  ) throws(Failure) -> Allowance {
    try change(by: stamp) { () throws(Failure) in
      let allowances = try AllowanceTable.allowances(in: connection)
      guard
        let allowance = allowances.first(where: { $0.rule == rule && $0.subject == subject })
      else {
        throw .notRegistered(
          "\(rule) \(subject)", among: allowances.map(\.name), listedBy: "assess check allowed")
      }
      try AllowanceTable.remove(allowance, in: connection)
      return (
        allowance,
        Journal.Draft(verb: "check.disallow", subject: allowance.name, payload: allowance.json)
      )
    }
  }
}
