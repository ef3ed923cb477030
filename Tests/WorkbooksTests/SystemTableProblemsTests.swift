import ProfileModel
import Testing

@testable import Sheets
@testable import Workbooks

@Suite struct SystemTableProblemsTests {
  @Test(arguments: [
    (
      "id,name\na,b\n",
      ["t.csv:1 | 見出し「環境」(environment)がありません | the column 'environment' is missing"]
    ),
    (
      "a,b\n",
      [
        "t.csv:1 | 不明な見出し「a」です | the column 'a' is unknown",
        "t.csv:1 | 不明な見出し「b」です | the column 'b' is unknown",
        "t.csv:1 | 見出し「システムID」(id)がありません | the column 'id' is missing",
        "t.csv:1 | 見出し「名称」(name)がありません | the column 'name' is missing",
        "t.csv:1 | 見出し「環境」(environment)がありません | the column 'environment' is missing",
      ]
    ),
    (
      "id,name,environment,名称\na,b,it,c\n",  // once by its id and once by its title
      ["t.csv:1 | 見出し「名称」の列が二つあります | the column '名称' stands twice"]
    ),
    (
      "id,name,enviroment\n",
      [
        "t.csv:1 | 不明な見出し「enviroment」です | the column 'enviroment' is unknown",
        "t.csv:1 | 見出し「環境」(environment)がありません | the column 'environment' is missing",
      ]
    ),
  ]) func `headings that cannot be used are told`(_ text: String, _ problems: [String]) throws {
    #expect(try self.problems(text).map(Self.what) == problems)
  }

  @Test(arguments: [
    (
      "a b,名,it,grid",
      "システムID「a b」は使えません | 'a b' cannot be a system id"
    ),
    (",名,it,grid", "システムID「」は使えません | '' cannot be a system id"),
    ("a,　,it,grid", "名称がありません | the name is missing"),
    ("a,名,,grid", "環境「」は使えません | '' is not an environment"),
    ("a,名,IoT,grid", "環境「IoT」は使えません | 'IoT' is not an environment"),
    ("a,名,it,gird", "サービス「gird」は登録されていません | there is no service 'gird'"),
    ("a,名,it,water", "サービス「water」は登録されていません | there is no service 'water'"),
  ]) func `a bad value is told with its line`(_ row: String, _ problem: String) throws {
    let found = try problems("id,name,environment,services\n\(row)\n")
    #expect(found.map(Self.what) == ["t.csv:2 | \(problem)"])
  }

  @Test(arguments: ["〃", "同上"])
  func `what stands for another cell is not taken for a value`(_ word: String) throws {
    let found = try problems("id,name,environment,owner\nscada,監視,ot,\(word)\n")
    #expect(
      found.map(Self.what) == [
        "t.csv:2 | 「〃」があります。値そのものが入るはずです | found '〃': expected the value itself"
      ])
    #expect(found.map(\.remedy.english) == ["write the value itself in every row"])
  }

  @Test(arguments: ["-", "－", "該当なし"])
  func `an owner or services that are none are none`(_ word: String) throws {
    let systems = try SystemTableReader.systems(
      in: SampleRegister.table("id,name,environment,services,owner\nscada,監視,ot,\(word),\(word)\n"),
      over: SampleRegister.register())
    #expect(systems == [System(id: "scada", name: "監視", environment: .ot, services: [])])
  }

  @Test func `what may have been meant is suggested`() throws {
    let found =
      try problems(
        "id,name,environment,services,ownr\n")
      + problems("id,name,environment,services\na,b,it,gird;water\n")
    #expect(
      found.map(\.remedy.english) == [
        "did you mean 'owner'?", "did you mean 'grid'?",
        "register it first with 'assess org service set water --name NAME'",
      ])
    #expect(found.map(\.remedy.japanese).first == "「owner」のことですか")
  }

  @Test func `all bad rows are told at once`() throws {
    let found = try problems(
      """
      id,name,environment,services
      a,名,it,grid
      b,,it,grid

      a,"two
      lines",iot,grid;gas;oil
      ＡＢ,名,it,
      AB,名,it,

      """)
    #expect(
      found.map(Self.what) == [
        "t.csv:3 | 名称がありません | the name is missing",
        "t.csv:5 | システムID「a」が二度あります | the system id 'a' stands twice",
        "t.csv:5 | 環境「iot」は使えません | 'iot' is not an environment",
        "t.csv:5 | サービス「gas」は登録されていません | there is no service 'gas'",
        "t.csv:5 | サービス「oil」は登録されていません | there is no service 'oil'",
        "t.csv:8 | システムID「AB」が二度あります | the system id 'AB' stands twice",
      ])
    #expect(found.last?.remedy.english == "keep one, here or on line 7")
  }

  @Test func `an id that stands three times is told at the second and the third`() throws {
    let found = try problems("id,name,environment\na,b,it\na,b,it\na,b,it\n")
    #expect(
      found.map(\.remedy.english) == [
        "keep one, here or on line 2", "keep one, here or on line 3",
      ])
  }

  private static func what(_ problem: Problem) -> String {
    "\(problem.place) | \(problem.what.japanese) | \(problem.what.english)"
  }

  private func problems(_ text: String) throws -> [Problem] {
    let failure = try #require(throws: Failure.self) {
      try SystemTableReader.systems(
        in: SampleRegister.table(text, path: "t.csv"), over: SampleRegister.register())
    }
    #expect(failure.kind == .input)
    return failure.problems
  }
}
