internal import Arguments
internal import ProfileModel
internal import Wording

extension Surroundings {
  /// Throws where a day that an option names is yet to come.
  func checkHasCome(_ day: CivilDate, _ option: OptionSpec) throws(Failure) {
    guard day > today else { return }
    throw Failure(
      .input, at: .word(option.name),
      Text(ja: "\(day) はまだ来ていません", en: "\(day) is yet to come"),
      remedy: Text(ja: "今日までの日を書いてください", en: "give a day up to today"))
  }
}
