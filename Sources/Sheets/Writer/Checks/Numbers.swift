internal import ProfileModel
internal import Wording

/// The rules for numbers and days.
enum Numbers {
  /// The largest whole number that is kept exactly.
  static let largestInteger = 9_007_199_254_740_992
  /// The largest number that a cell can show.
  static let largest = 9.99999999999999e307
  /// The first day on whose number all programs agree; 1900 had no 29 February.
  static let firstDay = CivilDate(daysSinceEpoch: -25_508)

  /// Why a number cannot stand in a cell, if it cannot.
  static func fault(of number: Double) -> Text? {
    number.magnitude <= largest
      ? nil : Text(ja: "数として書けない値(\(number))です", en: "\(number) cannot be written as a number")
  }

  /// Why a whole number cannot stand in a cell, if it cannot.
  static func fault(of number: Int) -> Text? {
    number.magnitude <= UInt(largestInteger)
      ? nil
      : Text(
        ja: "整数 \(number) は正確に書ける範囲(±\(largestInteger))を超えています",
        en: "the whole number \(number) is beyond what is kept exactly (±\(largestInteger))")
  }

  /// Why a day cannot stand in a cell, if it cannot.
  static func fault(of date: CivilDate) -> Text? {
    date >= firstDay
      ? nil
      : Text(ja: "\(date) は日付として書けません", en: "\(date) cannot be written as a day")
  }

  /// What to do about numbers.
  static let remedy = Text(ja: "計算を確かめるか、文字として書いてください", en: "check the sum, or write it as text")
  /// What to do about days.
  static let dateRemedy = Text(
    ja: "1900-03-01 より前の日付は文字として書いてください", en: "write days before 1900-03-01 as text")

  /// The number that spreadsheets keep for a day.
  static func serial(of date: CivilDate) -> Int { date.daysSinceEpoch + 25_569 }
}
