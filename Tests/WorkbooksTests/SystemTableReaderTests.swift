import ProfileModel
import Testing

@testable import Sheets
@testable import Workbooks

@Suite struct SystemTableReaderTests {
  @Test(arguments: [
    "id,name,environment,services,owner\nscada,監視,ot,grid,給電部\n",
    "owner,services,environment,name,id\n給電部,grid,ot,監視,scada\n",  // any order
    "システムID,名称,環境,支えるサービス,所管\nscada,監視,OT(制御系),grid,給電部\n",
    "System ID,Name,Environment,Services it supports,Owner\nscada,監視,OT (control),grid,給電部\n",
    "ID,NAME,Environment,SERVICES,OWNER\nscada,監視,OT,grid,給電部\n",  // any case
    "ｉｄ,名称,ｅｎｖｉｒｏｎｍｅｎｔ,services,所管\nｓｃａｄａ,監視,ＯＴ,ｇｒｉｄ,給電部\n",  // any width
    " id , name ,　environment,services,owner\n scada ,　監視 , ot , grid ,給電部　\n",
    "id,,name,environment,services,owner\nscada,remark,監視,ot,grid,給電部\n",  // a nameless column
    "システムID,名称,環境,支えるサービス,所管\nscada,監視,OT（制御系）,grid,給電部\n",
  ]) func `a table is read by its headings`(_ text: String) throws {
    #expect(
      try systems(text) == [
        System(id: "scada", name: "監視", environment: .ot, services: ["grid"], owner: "給電部")
      ])
  }

  @Test(arguments: [
    ("it", System.Environment.it), ("IT", .it), ("ＩＴ", .it), ("ot", .ot), ("cloud", .cloud),
    ("Cloud", .cloud), ("クラウド", .cloud),
  ]) func `an environment is read by its code or its words`(
    _ word: String, _ environment: System.Environment
  ) throws {
    #expect(try systems("id,name,environment\na,b,\(word)\n").map(\.environment) == [environment])
  }

  @Test(arguments: [
    ("", []),
    ("grid", ["grid"]),
    ("grid;heat", ["grid", "heat"]),
    ("heat；grid", ["grid", "heat"]),
    ("grid、heat", ["grid", "heat"]),
    ("\"grid,heat\"", ["grid", "heat"]),
    ("grid，heat", ["grid", "heat"]),
    ("grid heat", ["grid", "heat"]),
    ("grid　heat", ["grid", "heat"]),
    ("\"grid\nheat\"", ["grid", "heat"]),
    ("\"grid\r\nheat\"", ["grid", "heat"]),  // as spreadsheets on Windows break a line in a cell
    ("\" grid ; ; heat ;\"", ["grid", "heat"]),
    ("grid;grid", ["grid"]),
    ("ｇｒｉｄ", ["grid"]),
  ]) func `services are told apart by any common separator`(
    _ cell: String, _ services: [String]
  ) throws {
    #expect(
      try systems("id,name,environment,services\na,b,it,\(cell)\n").map(\.services) == [services])
  }

  @Test(arguments: [
    ("ＳＣＡＤＡ監視", "ＳＣＡＤＡ監視"),  // the width of a name is the writer's choice
    ("ｶﾅ", "ｶﾅ"),
    ("監視　系", "監視　系"),
    ("'=1+1", "=1+1"), ("'+81", "+81"), ("'-5", "-5"), ("'@home", "@home"),
    ("'quoted'", "'quoted'"), ("'", "'"), ("'名称", "'名称"), ("=1", "=1"),
  ]) func `a name is kept as it was written, without the mark`(
    _ cell: String, _ name: String
  ) throws {
    let system = try #require(
      try systems("id,name,environment,owner\na,\(cell),it,\(cell)\n").first)
    #expect(system.name == name)
    #expect(system.owner == name)
  }

  @Test func `a column that the table lacks keeps what is known`() throws {
    let read = try systems("id,name,environment\nscada,新しい名,it\nnew,新,ot\n")
    #expect(
      read == [
        System(
          id: "scada", name: "新しい名", environment: .it, services: ["grid", "heat"], owner: "給電部"),
        System(id: "new", name: "新", environment: .ot, services: []),
      ])
  }

  @Test func `an empty cell takes away what is known`() throws {
    let read = try systems("id,name,environment,services,owner\nscada,監視,ot,,\n")
    #expect(read == [System(id: "scada", name: "監視", environment: .ot, services: [])])
  }

  @Test func `a table without rows is no failure`() throws {
    #expect(try systems("id,name,environment\n") == [])
  }

  private func systems(_ text: String) throws -> [System] {
    try SystemTableReader.systems(
      in: SampleRegister.table(text, path: "t.csv"), over: SampleRegister.register())
  }
}
