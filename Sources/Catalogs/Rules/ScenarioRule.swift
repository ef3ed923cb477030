internal import Wording

/// A control helps once in each role of a scenario, and estimates go from low to high.
enum ScenarioRule {
  static func findings(in document: CatalogDocument) -> [Finding] {
    document.mainEntries.flatMap { scenario in
      roles(of: scenario).flatMap(repeats) + estimates(of: scenario)
    }
  }

  /// The controls of each layer of each role.
  private static func roles(of scenario: Record) -> [[[(text: String, spot: Spot)]]] {
    let contain = scenario.records("contain")
    let layers = [
      scenario.records("prevent"), contain.compactMap { $0.record("detect") },
      contain.compactMap { $0.record("respond") }, scenario.records("recover"),
    ]
    return layers.map { $0.map { layer in layer.words("controls") } }
  }

  private static func repeats(_ layers: [[(text: String, spot: Spot)]]) -> [Finding] {
    var seen: Set<String> = []
    return layers.flatMap { layer in
      defer { seen.formUnion(layer.map(\.text)) }
      return layer.filter { seen.contains($0.text) }.map(again)
    }
  }

  private static func again(_ control: (text: String, spot: Spot)) -> Finding {
    Finding(
      control.spot,
      Text(
        ja: "「\(control.text)」が同じ役割に二度あります", en: "'\(control.text)' stands twice in one role"),
      Text(ja: "一つの層だけに入れてください", en: "put it into one layer only"))
  }

  private static func estimates(of scenario: Record) -> [Finding] {
    guard let likelihood = scenario.record("likelihood"), let low = likelihood.number("low"),
      let likely = likelihood.number("likely"), let high = likelihood.number("high"),
      !(low <= likely && likely <= high)
    else { return [] }
    return [
      Finding(
        likelihood.spot,
        Text(
          ja: "起こりやすさの順が逆です(\(low)・\(likely)・\(high))",
          en: "the likelihoods are out of order (\(low), \(likely), \(high))"),
        Text(ja: "low、likely、high の順に大きくしてください", en: "let them rise from low to likely to high"))
    ]
  }
}
