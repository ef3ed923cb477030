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
    findings.sorted { $0.spot < $1.spot }
      .map { Problem(at: place(of: $0.spot), $0.what, remedy: $0.remedy) }
  }
}
