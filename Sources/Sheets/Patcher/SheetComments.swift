internal import ProfileModel

/// The comments of a sheet, over all the parts that they are spread over.
struct SheetComments {
  /// What has been added.
  struct Added {
    /// The id of the drawing, if the sheet does not name it yet.
    var drawing: String?
    /// The cells that had a comment already.
    var joined: [CellAddress] = []
  }

  private static let relationship =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
  private static let commentsType =
    "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"
  private static let drawingType = "application/vnd.openxmlformats-officedocument.vmlDrawing"

  private let sheet: PatchedSheet
  private let folder: String

  /// The comments of a sheet whose new parts go into a folder.
  init(_ sheet: PatchedSheet, folder: String) {
    self.sheet = sheet
    self.folder = folder
  }

  /// Adds comments.
  func add(
    _ comments: [PatchPlan.Comment], to edit: inout PackageEdit
  ) throws(Failure) -> Added {
    let known = try target("comments", in: edit)
    let part = known ?? edit.freeName("\(folder)comments", ".xml").name
    var authors: [String] = []
    if let known {
      authors = try edit.package.tree(of: known).list("authors", of: "author").map(\.text)
    } else {
      edit.put(CommentsEdit.empty, as: part)
      try edit.declare(part, as: Self.commentsType)
      _ = try edit.relate(sheet.sheet.part, to: part, Self.relationship + "comments")
    }
    let (before, bytes) = try edit.look(at: part) { bytes throws(XMLFault) in
      var text = try CommentsEdit(bytes, authors: authors)
      let before = text.cells
      for comment in comments {
        try text.add(comment.text, by: comment.author, to: comment.cell)
      }
      return (before, try text.finished())
    }
    edit.put(bytes, as: part)
    return Added(
      drawing: try draw(comments, before, in: &edit),
      joined: Set(comments.map(\.cell)).intersection(before).sorted())
  }

  private func target(
    _ kind: String, in edit: borrowing PackageEdit
  ) throws(Failure) -> String? {
    guard let known = sheet.relationships.first(where: { $0.kind == kind }) else { return nil }
    return try edit.package.target(of: known, from: sheet.sheet.part)
  }

  // MARK: Boxes

  /// Gives each new comment its box; in a new drawing, those that were there before get one too.
  private func draw(
    _ comments: [PatchPlan.Comment], _ before: Set<CellAddress>, in edit: inout PackageEdit
  ) throws(Failure) -> String? {
    let known = try drawingPart(in: edit)
    let free = edit.freeName("\(folder)drawings/vmlDrawing", ".vml")
    let part = known ?? free.name
    var cells = Set(comments.map(\.cell)).subtracting(before)
    if known == nil {
      cells.formUnion(before)
      edit.put(CommentDrawing.empty(block: free.number), as: part)
    } else {
      _ = try edit.package.tree(of: part)
    }
    guard !cells.isEmpty else { return nil }
    let layout = sheet.sheet.layout
    let bytes = try edit.look(at: part) { bytes throws(XMLFault) in
      var drawing = try CommentDrawing(bytes)
      for cell in cells.sorted() {
        let text = comments.filter { $0.cell == cell }.map(\.text).joined(separator: "\n\n")
        drawing.add(CommentAnchor(cell, text, in: layout))
      }
      return try drawing.finished()
    }
    edit.put(bytes, as: part)
    guard known == nil else { return nil }
    try edit.declare(ending: "vml", as: Self.drawingType)
    return try edit.relate(sheet.sheet.part, to: part, Self.relationship + "vmlDrawing")
  }

  /// The drawing that the sheet itself names; one for its page header does not count.
  private func drawingPart(in edit: borrowing PackageEdit) throws(Failure) -> String? {
    guard let id = sheet.legacyDrawing,
      let known = sheet.relationships.first(where: { $0.id == id })
    else { return nil }
    return try edit.package.target(of: known, from: sheet.sheet.part)
  }
}
