internal import ProfileModel
internal import Wording

/// One thing that is wrong at a spot of a catalogue.
struct Finding: Hashable {
  let spot: Spot
  let what: Text
  let remedy: Text

  init(_ spot: Spot, _ what: Text, _ remedy: Text) {
    self.spot = spot
    self.what = what
    self.remedy = remedy
  }
}

extension Content {
  /// Findings as problems, in the order of the files.
  func problems(_ findings: [Finding]) -> [Problem] {
    findings.sorted { $0.spot < $1.spot }.map { finding in
      let column = column(of: finding.spot).map { Text(ja: "列「\($0)」: ", en: "\($0): ") }
      return Problem(
        at: place(of: finding.spot), (column ?? Text(same: "")) + finding.what,
        remedy: finding.remedy)
    }
  }
}
