import ProfileModel
import Testing

@Suite struct PlaceTests {
  @Test(arguments: [
    (Place.file("a.yaml"), "a.yaml"),
    (.word("--sector"), "--sector"),
    (.line(12, of: "a.csv"), "a.csv:12"),
    (.line(12, column: 3, of: "a.yaml"), "a.yaml:12:3"),
    (.cell("C12", sheet: "回答", of: "a.xlsx"), "a.xlsx › 回答!C12"),
    (.record("system scada", of: "store.db"), "store.db › system scada"),
  ]) func `a place reads as editors and people write it`(_ place: Place, _ text: String) {
    #expect(place.description == text)
  }

  @Test func `places differ by more than their file`() {
    #expect(Place.line(1, of: "a") != .line(2, of: "a"))
    #expect(Place.line(1, of: "a") != .line(1, column: 1, of: "a"))
    #expect(Place.line(1, of: "a") != .line(1, of: "b"))
    #expect(Place.file("a") != .record("a", of: "a"))
    #expect(Place.line(1, of: "a").name == "a")
  }
}
