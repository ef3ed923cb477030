internal import Wording

extension RiskCriteria: CheckedValue {
  /// The criteria as a JSON object.
  public var json: JSONValue {
    .sparse([
      "edition": .text(edition), "provenance": provenance.json, "unit": .text(unit.rawValue),
      "yardstick": .text(yardstick.rawValue), "axes": .list(axes.map(\.json)),
      "likelihoods": .list(likelihoods.map(\.json)),
      "asset_matrix": .list(assetMatrix.cells.map(\.json)),
      "damage_matrix": .list(damageMatrix.cells.map(\.json)),
      "damage_levels": .list(damageLevels.map(JSONValue.integer)),
      "allowed_classes": .texts(allowedClasses.map(\.rawValue)),
      "appetites": .list(appetites.map(JSONValue.integer)),
      "usual_appetite": .text(usualAppetite.rawValue), "lines": .list(lines.map(\.json)),
      "strengths": .list(strengths.map(\.json)),
      "likelihood_floor": .text(likelihoodFloor.description),
      "impact_floor": .text(impactFloor.description),
      "likelihood_under_breach": .integer(likelihoodUnderBreach), "needs_depth": .flag(needsDepth),
      "approval": approval?.json,
    ])
  }

  /// Reads what `json` makes.
  public init?(json: JSONValue) {
    guard let edition = json["edition"]?.text,
      let provenance = json["provenance"].flatMap({ Text(json: $0) }),
      let unit: RiskUnit = json.word("unit"), let yardstick: ImpactKind = json.word("yardstick"),
      let axes = json.list("axes", { ImpactAxis(json: $0) }),
      let likelihoods = json.list("likelihoods", { LikelihoodLevel(json: $0) }),
      let assetCells = json.list("asset_matrix", { RiskMatrix.Cell(json: $0) }),
      let damageCells = json.list("damage_matrix", { RiskMatrix.Cell(json: $0) }),
      let damageLevels = json.list("damage_levels", \.integer),
      let allowed = json.list("allowed_classes", { $0.text.flatMap { RiskClass(rawValue: $0) } }),
      let appetites = json.list("appetites", \.integer),
      let usual: Appetite = json.word("usual_appetite"),
      let lines = json.list("lines", { ServiceLine(json: $0) }),
      let strengths = json.list("strengths", { Strength(json: $0) }),
      let likelihoodFloor = json.decimal("likelihood_floor"),
      let impactFloor = json.decimal("impact_floor"),
      let underBreach = json["likelihood_under_breach"]?.integer,
      case .flag(let needsDepth)? = json["needs_depth"]
    else { return nil }
    let approval = json["approval"].map { Approval(json: $0) }
    if let approval, approval == nil { return nil }
    self.init(
      edition: edition, provenance: provenance, unit: unit, yardstick: yardstick, axes: axes,
      likelihoods: likelihoods, assetMatrix: RiskMatrix(assetCells),
      damageMatrix: RiskMatrix(damageCells), damageLevels: damageLevels, allowedClasses: allowed,
      appetites: appetites, usualAppetite: usual, lines: lines, strengths: strengths,
      likelihoodFloor: likelihoodFloor, impactFloor: impactFloor,
      likelihoodUnderBreach: underBreach, needsDepth: needsDepth, approval: approval ?? nil)
  }
}

extension RiskCriteria.ImpactAxis {
  var json: JSONValue {
    .object(["kind": .text(kind.rawValue), "levels": .list(levels.map(\.json))])
  }

  init?(json: JSONValue) {
    guard let kind: ImpactKind = json.word("kind"),
      let levels = json.list("levels", { RiskCriteria.ImpactLevel(json: $0) })
    else { return nil }
    self.init(kind, levels)
  }
}

extension RiskCriteria.ImpactLevel {
  var json: JSONValue {
    .object([
      "level": .integer(level), "words": words.json, "number": .integer(number),
      "unit": .text(unit),
    ])
  }

  init?(json: JSONValue) {
    guard let level = json["level"]?.integer, let words = json["words"].flatMap({ Text(json: $0) }),
      let number = json["number"]?.integer, let unit = json["unit"]?.text
    else { return nil }
    self.init(level: level, words: words, number: number, unit: unit)
  }
}

extension RiskCriteria.LikelihoodLevel {
  var json: JSONValue {
    .object([
      "level": .integer(level), "words": words.json, "rate": .text(rate.description),
    ])
  }

  init?(json: JSONValue) {
    guard let level = json["level"]?.integer, let words = json["words"].flatMap({ Text(json: $0) }),
      let rate = json.decimal("rate")
    else { return nil }
    self.init(level: level, words: words, rate: rate)
  }
}

extension RiskCriteria.ServiceLine {
  var json: JSONValue {
    switch line {
    case .appetite(let appetite):
      .object(["service": .text(service), "appetite": .text(appetite.rawValue)])
    case .amount(let amount): .object(["service": .text(service), "amount": .integer(amount)])
    }
  }

  init?(json: JSONValue) {
    guard let service = json["service"]?.text else { return nil }
    if let appetite: RiskCriteria.Appetite = json.word("appetite") {
      self.init(service: service, line: .appetite(appetite))
    } else if let amount = json["amount"]?.integer {
      self.init(service: service, line: .amount(amount))
    } else {
      return nil
    }
  }
}

extension RiskCriteria.Strength {
  var json: JSONValue {
    .object([
      "word": .text(word), "name": name.json, "factor": .text(factor.description),
    ])
  }

  init?(json: JSONValue) {
    guard let word = json["word"]?.text, let name = json["name"].flatMap({ Text(json: $0) }),
      let factor = json.decimal("factor")
    else { return nil }
    self.init(word: word, name: name, factor: factor)
  }
}

extension RiskCriteria.Approval {
  var json: JSONValue {
    .object([
      "approver": .text(approver), "date": .text(date.description), "reason": .text(reason),
    ])
  }

  init?(json: JSONValue) {
    guard let approver = json["approver"]?.text, let date = json.day("date"),
      let reason = json["reason"]?.text
    else { return nil }
    self.init(approver: approver, date: date, reason: reason)
  }
}
