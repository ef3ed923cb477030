import GapAnalysis
import ProfileModel
import Testing
import Wording

@Suite struct UnchangedControlsTests {
  @Test func `a control that asks for something else is another one`() {
    let old = Made.set([
      Made.control("same", in: "5.1", functions: ["protect"]), Made.control("titled"),
      Made.control("stronger"), Made.control("itemised"), Made.control("pointed"),
      Made.control("gone"),
    ])
    let new = Made.set(
      [
        Made.control("same", in: "5.2", functions: ["detect"]),
        Control(id: "titled", group: "5.1", title: Text(same: "another title")),
        Made.control("stronger", .mandatory),
        Made.control("itemised", items: [Control.Item(id: "i", level: 2)]),
        Made.control("pointed", of: "same"), Made.control("new"),
      ], edition: "2")
    #expect(new.controls(unchangedSince: old) == ["same"])
    #expect(old.controls(unchangedSince: old).count == 6)
  }

  @Test func `another question under the same title is another control`() {
    let control = { (wording: String?) in
      Control(id: "c", group: "5.1", title: Text(same: "title"), wording: wording)
    }
    let asked = Made.set([control("1")])
    #expect(asked.controls(unchangedSince: Made.set([control("1")])) == ["c"])
    #expect(asked.controls(unchangedSince: Made.set([control("2")])).isEmpty)
    #expect(asked.controls(unchangedSince: Made.set([control(nil)])) == ["c"], "frozen without it")
  }
}
