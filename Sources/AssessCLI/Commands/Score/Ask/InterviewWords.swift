internal import ProfileModel
internal import Wording

/// What is said and understood in an interview.
enum InterviewWords {
  static let prompt = Text(
    ja: "回答 [数字=ティア i=確認項目 x=不採用 n=対象外 u=わからない y=前のまま確認 c=備考 s=とばす b=戻る q=終わる] > ",
    en: "Answer [number=tier i=items x=not adopted n=not applicable u=not known y=confirm c=remark "
      + "s=skip b=back q=quit] > ")
  static let help = Text(
    ja: "その答えは使えません。数字でティアを、または i x n u y c s b q のどれかを入力してください。",
    en: "This is not an answer here. Type a tier, or one of i x n u y c s b q.")
  static let reason = Text(ja: "  理由:", en: "  Reason:")
  static let approver = Text(ja: "  認めた人(なければ空のまま):", en: "  Approved by (may be empty):")
  static let review = Text(
    ja: "  見直す日(2027-03-31 のように、なければ空のまま) > ",
    en: "  To be looked at again on (as 2027-03-31, may be empty) > ")
  static let evidence = Text(
    ja: "  証跡の名称(なければ空のまま):", en: "  Title of the evidence (may be empty):")
  static let grade = Text(
    ja: "  証跡の種類 [d=文書 r=運用記録 v=独立した検証、空なら文書] > ",
    en: "  Grade of the evidence [d=document r=record v=independent check, empty=document] > ")
  static let date = Text(
    ja: "  証跡の日付(2026-11-20 のように、なければ空のまま) > ",
    en: "  Date of the evidence (as 2026-11-20, may be empty) > ")
  static let remark = Text(ja: "  備考:", en: "  Remark:")
  static let item = Text(
    ja: "  [f=実施 l=おおむね p=一部 n=未実施 x=対象外 s=とばす] > ",
    en: "  [f=fully l=largely p=partly n=not x=not applicable s=skip] > ")

  /// The answers to check items by what is typed.
  static let items: [String: ItemAnswer] = [
    "f": .full, "l": .large, "p": .partial, "n": .none, "x": .notApplicable,
    "fi": .full, "li": .large, "pi": .partial, "ni": .none, "nx": .notApplicable,
  ]
  /// The grades of evidence by what is typed.
  static let grades: [String: Evidence.Grade] = ["d": .document, "r": .record, "v": .verified]

  /// What was typed, the same in any width and case.
  static func word(_ line: String) -> String { Identifier.narrowed(line).lowercased() }
}
