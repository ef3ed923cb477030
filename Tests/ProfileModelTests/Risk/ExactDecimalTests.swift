import ProfileModel
import Testing

@Suite struct ExactDecimalTests {
  @Test(arguments: [
    ("0.35", 350_000), ("60", 60_000_000), ("0", 0), ("1.000001", 1_000_001), ("007", 7_000_000),
    ("999999999999", 999_999_999_999_000_000),
  ])
  func `digits are held exactly`(_ text: String, _ millionths: Int) throws {
    #expect(try #require(ExactDecimal(text)).millionths == millionths)
  }

  @Test(arguments: [
    "", ".", "1.", ".5", "-1", "+1", "1e3", "1,5", "0.1234567", "1000000000000",
    "999999999999.000001", "1.2.3", "０.５",
    "1 ", "NaN",
  ])
  func `anything else is no number`(_ text: String) {
    #expect(ExactDecimal(text) == nil)
  }

  @Test(arguments: ["0", "0.05", "12.5", "999999999999"])
  func `a number is written as it is read`(_ text: String) throws {
    #expect(try #require(ExactDecimal(text)).description == text)
  }
}
