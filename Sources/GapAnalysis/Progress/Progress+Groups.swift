public import ProfileModel

extension Progress {
  /// The progress over all questions of a profile.
  public static func overall(_ profile: Profile, by method: Method = .standard) -> Progress {
    grouped(profile, by: method) { _ in .all }.first ?? Progress(.all)
  }

  /// The progress of every scope that is asked.
  public static func byScope(_ profile: Profile, by method: Method = .standard) -> [Progress] {
    let found = grouped(profile, by: method) { .scope($0.rating.key.scope) }
    return sorted(found) { subject in
      if case .scope(let scope) = subject { scope } else { nil }
    }
  }

  /// The progress of everybody who is to answer; questions without an owner come last.
  public static func byOwner(
    _ profile: Profile, in register: OrganisationRegister, by method: Method = .standard
  ) -> [Progress] {
    let owners = QuestionOwners(register)
    let found = grouped(profile, by: method) { .owner(owners.owner(of: $0.rating)) }
    let (named, nobody) = (found.filter { $0.subject != .owner(nil) }, Progress.Subject.owner(nil))
    return sorted(named) { subject in
      if case .owner(let owner) = subject { owner } else { nil }
    } + found.filter { $0.subject == nobody }
  }

  /// The progress of every top group, in the order of the catalogues.
  public static func bySection(_ profile: Profile, by method: Method = .standard) -> [Progress] {
    let tops = Dictionary(
      profile.sets.map { ($0.catalog.id, $0.sections) }, uniquingKeysWith: { first, _ in first })
    return grouped(profile, by: method) {
      .section(catalog: $0.rating.key.catalog, group: $0.section(tops))
    }
  }

  /// The progress of each subject, in the order in which the subjects are met.
  private static func grouped(
    _ profile: Profile, by method: Method, subject: (Question) -> Subject
  ) -> [Progress] {
    var places: [Subject: Int] = [:]
    var found: [Progress] = []
    for question in Question.all(in: profile, by: method) {
      let subject = subject(question)
      let place = places[subject] ?? found.count
      if place == found.count {
        places[subject] = place
        found.append(Progress(subject))
      }
      found[place].count(question)
    }
    return found
  }

  private static func sorted<Key: Comparable>(
    _ found: [Progress], by key: (Subject) -> Key?
  ) -> [Progress] {
    found.compactMap { progress in key(progress.subject).map { ($0, progress) } }
      .sorted { $0.0 < $1.0 }.map(\.1)
  }
}
