internal import ProfileModel
internal import Sheets
internal import Wording

/// A sheet on which answers stand: its name as it was issued, its columns, and what it is known by.
struct ReturnedSheet {
  private let title: Text
  private let columns: [TableColumn]
  private let telling: (count: Int, ids: Set<String>)

  static let ratings = ReturnedSheet(
    title: SheetPlan.SheetTitle.ratings, columns: RatingColumn.searched,
    telling: (
      2, ids([RatingColumn.answer, .answeredOn, .reason, .approver, .reviewOn, .respondent])
    ))
  static let evidence = ReturnedSheet(
    title: SheetPlan.SheetTitle.evidence, columns: EvidenceColumn.searched,
    telling: (1, ids([EvidenceColumn.title, .number])))
  static let items = ReturnedSheet(
    title: SheetPlan.SheetTitle.items, columns: ItemColumn.searched,
    telling: (1, ids([ItemColumn.item, .level])))

  private static func ids(_ columns: [some RawRepresentable<String>]) -> Set<String> {
    Set(columns.map(\.rawValue))
  }

  /// Its table; where the whole sheet is not there, that is said in place of its columns.
  func table(of workbook: Workbook) throws(Failure) -> FoundTable {
    let finder = TableFinder(workbook, columns: columns)
    do throws(Failure) {
      return try finder.table()
    } catch {
      guard finder.finds(telling.count, of: telling.ids) else {
        throw missing(from: workbook.path)
      }
      throw error
    }
  }

  private func missing(from path: String) -> Failure {
    Failure(
      .input, at: .file(path),
      Text(
        ja: "シート「\(title.japanese)」がないか、隠れています",
        en: "the sheet '\(title.english)' is missing or hidden"),
      remedy: Text(
        ja: "消したなら、消す前の状態に戻して返してもらってください(書くことがなければ空のままで構いません)",
        en:
          "have the workbook sent back with it as it was issued, empty where there is nothing to say"
      ))
  }
}

/// What a scoring sheet is still known by when it does not say itself what it is.
struct SheetTraces {
  /// The headings of what is given, of which somebody else's table hardly has two.
  private static let given: Set<String> = Set(
    [RatingColumn.question, .tiers, .previous, .check, .hint].map(\.rawValue))

  private let workbook: Workbook

  init(_ workbook: Workbook) {
    self.workbook = workbook
  }

  /// Whether headings that only our form has stand beside ids, or names that it defines.
  var areThere: Bool {
    let finder = TableFinder(workbook, columns: RatingColumn.searched)
    guard finder.finds(1, of: [RatingColumn.control.rawValue]) else { return false }
    let names = Set(workbook.names.map { $0.name.lowercased() })
    return names.contains(SheetPlan.controls) || finder.finds(2, of: Self.given)
  }
}
