import Testing

@testable import Catalogs

@Suite struct EditionOrderTests {
  @Test(arguments: [
    ["1", "2", "9", "10", "10a", "10b"], ["2023-07", "2026-04", "2026-10"],
    ["v1.2", "v1.10", "v2"], ["令和7年", "令和10年"], ["", "1"], ["99999999999999999999", "a"],
  ])
  func `editions are ordered as people number them`(_ editions: [String]) {
    let ordered = editions.map(EditionOrder.init)
    for (index, lower) in ordered.enumerated() {
      for higher in ordered[(index + 1)...] {
        #expect(lower < higher && !(higher < lower))
      }
      #expect(!(lower < lower))
    }
  }
}
