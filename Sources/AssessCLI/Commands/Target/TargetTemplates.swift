internal import Catalogs
internal import GapAnalysis
internal import ProfileModel
internal import Wording

/// The templates at hand to start a target profile from.
struct TargetTemplates {
  /// One of them, with the catalogue of controls it is for.
  struct Template {
    let document: CatalogDocument
    let record: Record

    var id: String { record.text("id") ?? "" }
    /// The id of the catalogue whose controls it speaks of.
    var subject: String { document.root.text("for") ?? "" }
  }

  /// What a template wants of one control.
  struct Wish {
    let control: Control
    let tier: Int
    let reason: Text
  }

  let all: [Template]

  init(on shelf: Shelf) {
    all = shelf.all.filter { $0.kind == .targets }.flatMap { document in
      document.mainEntries.map { Template(document: document, record: $0) }
    }
  }

  /// The template with an id.
  func template(_ word: String) throws(Failure) -> Template {
    let id = Identifier.narrowed(word)
    if let template = all.first(where: { $0.id == id }) { return template }
    throw .notRegistered(word, among: all.map(\.id), listedBy: "assess target template list")
  }
}

extension TargetTemplates.Template {
  /// What it wants of each control.
  ///
  /// A row for a control goes before one for its group, and that before one for a group around it.
  /// A group stands for its controls without their points.
  func wishes(in set: ControlSet) -> [TargetTemplates.Wish] {
    var wished: [String: (depth: Int, row: Record)] = [:]
    for row in record.records("rows") {
      for (control, depth) in reach(of: row, in: set) where wished[control]?.depth ?? -1 < depth {
        wished[control] = (depth, row)
      }
    }
    return set.controls.compactMap { control in
      guard let row = wished[control.id]?.row, let reason = row.wording("reason"),
        let tier = row.text("tier").flatMap({ Int($0) })
      else { return nil }
      return TargetTemplates.Wish(control: control, tier: tier, reason: reason)
    }
  }

  /// The controls that a row speaks of, and how closely.
  private func reach(of row: Record, in set: ControlSet) -> [(control: String, depth: Int)] {
    if let control = row.text("control") { return [(control, .max)] }
    let group = row.text("group") ?? ""
    let inside = set.groups(within: group)
    let depth = set.depth(of: group)
    return set.controls.filter { $0.parent == nil && inside.contains($0.group) }
      .map { ($0.id, depth) }
  }
}

extension ControlSet {
  /// How many groups lie around a group.
  fileprivate func depth(of id: String) -> Int {
    var depth = 0
    var around = group(id)?.within
    while let group = around.flatMap({ self.group($0) }), depth < groups.count {
      depth += 1
      around = group.within
    }
    return depth
  }
}
