import Arguments
import Testing

@Suite struct ParsedCommandTests {
  private enum Kind: String, CaseIterable {
    case it
    case ot
  }

  @Test(arguments: [("it", Kind.it), ("OT", .ot), ("Ot", .ot)])
  private func `a choice is read in any case`(_ word: String, _ kind: Kind) throws {
    let parsed = try SampleTree.run("item set a --kind \(word)")
    #expect(try parsed.choice(SampleTree.kind, of: Kind.self) == kind)
  }

  @Test func `another choice is told what there is`() throws {
    let parsed = try SampleTree.run("item set a --kind cloud")
    let error = try #require(throws: UsageError.self) {
      try parsed.choice(SampleTree.kind, of: Kind.self)
    }
    #expect(error.word == "--kind")
    #expect(error.what.japanese == "「cloud」は指定できません")
    #expect(error.what.english == "'cloud' is not one of its values")
    #expect(error.remedy.japanese == "it、ot のどれかを指定してください")
    #expect(error.remedy.english == "give one of it, ot")
  }

  @Test(arguments: [("1", 1), ("12", 12), ("05", 5), ("４", 4), ("１2", 12)])
  func `a whole number in its range is read, in digits of any width`(
    _ word: String, _ number: Int
  ) throws {
    let parsed = try SampleTree.run("item set a --count \(word)")
    #expect(try parsed.integer(SampleTree.count, in: 1...12) == number)
  }

  @Test(arguments: ["0", "13", "-1", "4.0", "four", "", "99999999999999999999", "１３", "四"])
  func `another number is told the range`(_ word: String) throws {
    let parsed = try SampleTree.run("item set a --count=\(word)")
    let error = try #require(throws: UsageError.self) {
      try parsed.integer(SampleTree.count, in: 1...12)
    }
    #expect(error.word == "--count")
    #expect(error.what.japanese == "「\(word)」は使えません")
    #expect(error.what.english == "'\(word)' cannot be used")
    #expect(error.remedy.japanese == "1から12までの整数を指定してください")
    #expect(error.remedy.english == "give a whole number from 1 to 12")
  }

  @Test func `what was not given is nothing`() throws {
    let parsed = try SampleTree.run("item set a")
    #expect(try parsed.choice(SampleTree.kind, of: Kind.self) == nil)
    #expect(try parsed.integer(SampleTree.count, in: 1...12) == nil)
    #expect(parsed.text(SampleTree.name) == nil)
    #expect(parsed.texts(SampleTree.tag) == [])
    #expect(!parsed.has(SampleTree.force))
    #expect(parsed.word(SampleTree.file) == nil)
    #expect(parsed.words(SampleTree.file) == [])
  }

  @Test func `a required option that was given is its value`() throws {
    #expect(try SampleTree.run("item set a --name N").required(SampleTree.name) == "N")
  }

  @Test func `a required option that is missing is told`() throws {
    let parsed = try SampleTree.run("item set a")
    let error = try #require(throws: UsageError.self) { try parsed.required(SampleTree.name) }
    #expect(error.word == "--name")
    #expect(error.what.japanese == "必須の指定がありません")
    #expect(error.what.english == "this option is required")
    #expect(error.remedy.japanese == "「--name NAME」を付けてください")
    #expect(error.remedy.english == "add '--name NAME'")
  }

  @Test func `words stand for the arguments by their place`() throws {
    let set = try SampleTree.run("item set a f")
    #expect(set.word(SampleTree.id) == "a")
    #expect(set.word(SampleTree.file) == "f")
    let remove = try SampleTree.run("item remove a b c")
    #expect(remove.words(SampleTree.id) == ["a"])
    #expect(remove.words(SampleTree.files) == ["b", "c"])
    #expect(remove.word(SampleTree.file) == nil, "an argument of another command")
  }
}
