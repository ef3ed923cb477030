/// Prices that prove that no plan is worth more than a bound; anyone can reckon it again.
///
/// All prices are whole numbers of a unit of which `scale` make one. Prices that are not listed are
/// nothing, and credits that are not listed are full.
public struct PlanCertificate: Hashable, Sendable {
  /// The price of one unit of a resource in one of its periods.
  public struct Price: Hashable, Sendable {
    /// The id of the resource.
    public let resource: String
    /// The place of the period, counted from 0.
    public let period: Int
    /// The price.
    public let amount: Int

    /// Makes a price.
    public init(resource: String, period: Int, amount: Int) {
      (self.resource, self.period, self.amount) = (resource, period, amount)
    }
  }

  /// The price of having started an action by a quarter, paid to what it waits for.
  public struct Wait: Hashable, Sendable {
    /// The id of the action that waits.
    public let action: String
    /// The id of what it waits for.
    public let prerequisite: String
    /// The quarter.
    public let quarter: Int
    /// The price.
    public let amount: Int

    /// Makes a price.
    public init(action: String, prerequisite: String, quarter: Int, amount: Int) {
      (self.action, self.prerequisite) = (action, prerequisite)
      (self.quarter, self.amount) = (quarter, amount)
    }
  }

  /// What each action that brings a shared step is credited for a quarter of it.
  public struct Credit: Hashable, Sendable {
    /// The id of the step.
    public let step: String
    /// The quarter.
    public let quarter: Int
    /// The credit.
    public let amount: Int

    /// Makes a credit.
    public init(step: String, quarter: Int, amount: Int) {
      (self.step, self.quarter, self.amount) = (step, quarter, amount)
    }
  }

  /// How many units make one.
  public let scale: Int
  /// The bound, in units.
  public let bound: Int
  /// Prices of resources.
  public let prices: [Price]
  /// Prices of prerequisites.
  public let waits: [Wait]
  /// Credits that are not full.
  public let credits: [Credit]

  /// Makes a certificate.
  public init(
    scale: Int, bound: Int, prices: [Price], waits: [Wait] = [], credits: [Credit] = []
  ) {
    (self.scale, self.bound, self.prices) = (scale, bound, prices)
    (self.waits, self.credits) = (waits, credits)
  }

  /// The bound in whole worth: no plan is worth more.
  public var value: Int {
    let (whole, rest) = bound.quotientAndRemainder(dividingBy: max(1, scale))
    return rest < 0 ? whole - 1 : whole
  }
}

extension PlanRelaxation {
  /// The prices by name.
  var certificate: PlanCertificate {
    PlanCertificate(
      scale: multipliers.scale, bound: bound, prices: prices, waits: waits, credits: credits)
  }

  private var prices: [PlanCertificate.Price] {
    zip(model.problem.resources, model.firstRows).flatMap { resource, first in
      resource.periods.indices.compactMap { period in
        let amount = multipliers.rows[first + period]
        return amount == 0 ? nil : .init(resource: resource.id, period: period, amount: amount)
      }
    }
  }

  private var waits: [PlanCertificate.Wait] {
    let ids = model.problem.actions.map(\.id)
    return zip(model.links, multipliers.links).flatMap { link, prices in
      prices.enumerated().compactMap { quarter, amount in
        amount == 0
          ? nil
          : .init(
            action: ids[link.later], prerequisite: ids[link.earlier], quarter: quarter,
            amount: amount)
      }
    }
  }

  private var credits: [PlanCertificate.Credit] {
    zip(model.shared, multipliers.credits).flatMap { step, credits in
      (1...model.quarters).compactMap { quarter in
        let full = step.worth * model.weight(quarter) * multipliers.scale
        return credits[quarter] == full
          ? nil : .init(step: step.name, quarter: quarter, amount: credits[quarter])
      }
    }
  }
}
