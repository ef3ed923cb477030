import Files
import ProfileModel
import Testing

@Suite struct SystemErrorTests {
  @Test(arguments: [
    (SystemError.missing("p"), Failure.Kind.input, "ファイルがありません", "there is no such file"),
    (
      SystemError.failure(17, at: "p"), .input, "同じ名前のファイルがすでにあります",
      "a file of this name exists already"
    ),
    (SystemError.diskFull(at: "p"), .storage, "ディスクの空きがありません", "the disk is full"),
    (
      SystemError.notPermitted(at: "p"), .storage, "読み書きが許されていません",
      "reading or writing is not permitted"
    ),
  ]) func `a refusal has its kind, its place and its words`(
    _ failure: Failure, _ kind: Failure.Kind, _ japanese: String, _ english: String
  ) {
    #expect(failure.kind == kind)
    #expect(failure.problems.map(\.place) == [.file("p")])
    #expect(failure.problems.first?.what.japanese == japanese)
    #expect(failure.problems.first?.what.english == english)
  }

  @Test func `a number nobody worded still says what it is`() {
    let failure = SystemError.failure(5, at: "p")
    #expect(failure.kind == .storage)
    #expect(failure.problems.first?.what.english == "Input/output error")
  }
}
