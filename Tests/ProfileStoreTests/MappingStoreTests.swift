import ProfileModel
import ProfileStore
import TestSupport
import Testing

/// Maps of other people's tables, kept under names.
@Suite(.temporaryFolder) struct MappingStoreTests {
  @Test func `a map is kept as it was written, and again only when it changes`() throws {
    let store = try newStore()
    let map = SavedMapping(name: "consultant", content: "columns: {control: 項番}\n")
    #expect(try store.saveMapping(map, by: stamp(1)))
    #expect(try !store.saveMapping(map, by: stamp(2)))
    #expect(try store.mapping("consultant") == map)
    let other = SavedMapping(name: "consultant", content: "columns: {control: ID}\n")
    #expect(try store.saveMapping(other, by: stamp(3)))
    #expect(try store.mappings() == [other])
    #expect(
      try store.journal().map(\.verb) == ["workspace.init", "mapping.set", "mapping.set"])
  }

  @Test func `a map that is not there is refused with the nearest`() throws {
    let store = try newStore()
    _ = try store.saveMapping(SavedMapping(name: "consultant", content: "-"), by: stamp(1))
    let failure = #expect(throws: Failure.self) {
      try store.removeMapping("consultnt", by: stamp(2))
    }
    #expect(failure?.problems.first?.remedy.english.contains("'consultant'") == true)
    try store.removeMapping("consultant", by: stamp(3))
    #expect(try store.mappings() == [])
    #expect(try store.journal().last?.verb == "mapping.remove")
  }
}
