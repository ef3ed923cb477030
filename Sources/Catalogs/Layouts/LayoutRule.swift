internal import ProfileModel
internal import Wording

/// What a shape cannot say of a layout: which fields belong together, names once, widths enough.
struct LayoutRule {
  /// What spreadsheets refuse in the name of a sheet.
  private static let longestName = 31
  private static let notInNames: Set<Character> = [":", "\\", "/", "?", "*", "[", "]"]

  private let root: ContentNode

  init(_ root: ContentNode) {
    self.root = root
  }

  /// All that is wrong.
  var findings: [Finding] {
    guard let record = Record(root) else { return [] }
    let (tables, sheets) = (record.records("tables"), record.records("sheets"))
    return repeats(of: tables) + tables.flatMap { repeats(of: $0.records("columns")) }
      + tables.flatMap { repeats(of: $0.records("rows")) } + repeats(of: sheets)
      + tables.flatMap { columns(of: $0, among: tables) }
      + (sheets.map { ($0, "name") } + tables.map { ($0, "data") }).flatMap(names)
      + sheets.flatMap(blocks)
  }

  private func repeats(of records: [Record]) -> [Finding] {
    var seen: Set<String> = []
    return records.compactMap { record in
      guard let id = record.text("id"), !seen.insert(id).inserted else { return nil }
      return Finding(
        record.spot(of: "id"), Text(ja: "「\(id)」が二度あります", en: "'\(id)' stands twice"),
        Text(ja: "一つにしてください", en: "keep one"))
    }
  }

  /// A table has columns of its own, or those of a table that has some.
  private func columns(of table: Record, among tables: [Record]) -> [Finding] {
    guard let model = table.text("like") else {
      return table["columns"] == nil ? [Self.lacking("columns", in: table)] : []
    }
    let others = tables.filter { $0["columns"] != nil }.compactMap { $0.text("id") }
    guard table["columns"] == nil, table["rows"] == nil, others.contains(model) else {
      return [
        Finding(
          table.spot(of: "like"),
          Text(ja: "「\(model)」の列は使えません", en: "the columns of '\(model)' cannot be used"),
          Text(
            ja: "列を持つ表を書き、columns と rows は書かないでください",
            en: "name a table that has columns, and write neither columns nor rows"))
      ]
    }
    return []
  }

  private func names(_ record: Record, _ key: String) -> [Finding] {
    guard let name = record.wording(key) else { return [] }
    let prefix = key == "data" ? Self.dataPrefixLength : 0
    return [name.japanese, name.english].compactMap { name in
      guard
        name.utf16.count + prefix > Self.longestName
          || name.contains(where: Self.notInNames.contains)
      else { return nil }
      let most = Self.longestName - prefix
      return Finding(
        record.spot(of: key), Text(ja: "「\(name)」はシート名にできません", en: "'\(name)' cannot name a sheet"),
        Text(
          ja: "\(most)文字まで、: \\ / ? * [ ] を除いてください",
          en: "use at most \(most) characters, without : \\ / ? * [ ]"))
    }
  }

  private func blocks(_ sheet: Record) -> [Finding] {
    let columns = sheet.records("grid").reduce(0) { $0 + ($1.number("times") ?? 1) }
    let blocks = sheet.records("blocks")
    return overlaps(blocks)
      + blocks.flatMap { block -> [Finding] in
        let said = ["sentences", "table", "chart"].filter { block[$0] != nil }
        guard said.count == 1, let kind = said.first else { return [Self.unclear(block)] }
        let lacking = (Self.needed[kind] ?? []).filter { block[$0] == nil }
        return lacking.map { Self.lacking($0, in: block) }
          + (block.texts("columns").count + (block.number("beside") ?? 1) - 1 > columns
            ? [Self.narrow(block, columns)] : [])
      }
  }

  /// Blocks that would stand in the columns of the block before them.
  private func overlaps(_ blocks: [Record]) -> [Finding] {
    zip([nil] + blocks.map(Optional.some), blocks).compactMap { before, block in
      guard let column = block.number("beside") else { return nil }
      let taken = before.map { ($0.number("beside") ?? 1) + $0.texts("columns").count }
      guard let taken, taken <= column else {
        return Finding(
          block.spot(of: "beside"),
          Text(ja: "列\(column)には前の内容があります", en: "the block before stands in column \(column)"),
          taken.map { Text(ja: "\($0)以上にしてください", en: "use \($0) or more") }
            ?? Text(ja: "最初の内容には書けません", en: "the first block stands beside nothing"))
      }
      return nil
    }
  }

  private static let needed = [
    "table": ["columns"], "chart": ["drawn", "title", "of", "categories", "series"],
  ]

  private static func unclear(_ block: Record) -> Finding {
    Finding(
      block.spot, Text(ja: "何を置くかが決まりません", en: "it is not clear what stands here"),
      Text(ja: "sentences、table、chart のどれか一つを書いてください", en: "write one of sentences, table, chart"))
  }

  private static func lacking(_ key: String, in block: Record) -> Finding {
    Finding(
      block.spot, Text(ja: "「\(key)」がありません", en: "'\(key)' is missing"),
      Text(ja: "「\(key):」を書き足してください", en: "add '\(key):'"))
  }

  private static func narrow(_ block: Record, _ columns: Int) -> Finding {
    Finding(
      block.spot(of: "columns"),
      Text(ja: "列が \(columns) を超えています", en: "there are more than \(columns) columns"),
      Text(ja: "「grid」に列の幅を書き足してください", en: "add widths to 'grid'"))
  }

  /// The length of what the names of all data sheets begin with.
  private static let dataPrefixLength = 5
}
