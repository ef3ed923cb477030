public import Wording

/// The columns of a table of ratings: one rating in each row, one thing in each cell.
public enum RatingField: String, CaseIterable, Sendable {
  /// The catalogue.
  case catalog
  /// The control.
  case control
  /// What is rated.
  case scope
  /// The title of the control, for people.
  case title
  /// Which of the five answers.
  case answer
  /// The tier as it was declared.
  case tier
  /// The answers to check items.
  case items
  /// Why.
  case reason
  /// Who agreed.
  case approver
  /// When it is to be looked at again.
  case reviewOn = "review_on"
  /// What a piece of evidence is called.
  case evidence
  /// How much it shows.
  case grade = "evidence_grade"
  /// The day it is of.
  case date = "evidence_date"
  /// The last day on which it counts in full.
  case validUntil = "valid_until"
  /// Where it is kept.
  case place = "evidence_place"
  /// The digest of its file.
  case digest = "sha256"
  /// What the answer does not cover.
  case exceptions
  /// What is done instead.
  case compensating
  /// Anything else.
  case remark
  /// Who is to answer.
  case owner
  /// Who answered.
  case respondent
  /// When it was answered.
  case answeredOn = "answered_on"
  /// Who checked.
  case checker
  /// The period that an unconfirmed answer was carried over from.
  case draft
  /// The period that is rated.
  case period
  /// The workspace that issued the row.
  case workspace
  /// The version of the rating that the row was issued from.
  case revision

  /// The heading that people see.
  public var title: Text {
    switch self {
    case .catalog: Text(ja: "カタログ", en: "Catalogue")
    case .control: Text(ja: "対策項目ID", en: "Control ID")
    case .scope: Text(ja: "範囲", en: "Scope")
    case .title: Text(ja: "対策項目", en: "Title")
    case .answer: Text(ja: "評価", en: "Rating")
    case .tier: Text(ja: "ティア", en: "Tier")
    case .items: Text(ja: "確認項目の回答", en: "Answers to check items")
    case .reason: Text(ja: "理由", en: "Reason")
    case .approver: Text(ja: "承認者", en: "Approved by")
    case .reviewOn: Text(ja: "見直し日", en: "Review on")
    case .evidence: Text(ja: "証跡", en: "Evidence")
    case .grade: Text(ja: "証跡の種類", en: "Kind of evidence")
    case .date: Text(ja: "証跡の日付", en: "Evidence of")
    case .validUntil: Text(ja: "有効期限", en: "Valid until")
    case .place: Text(ja: "所在", en: "Kept at")
    case .digest: Text(ja: "証跡のSHA-256", en: "SHA-256 of evidence")
    case .exceptions: Text(ja: "例外", en: "Exceptions")
    case .compensating: Text(ja: "代替策", en: "Compensating measures")
    case .remark: Text(ja: "備考", en: "Remarks")
    case .owner: Text(ja: "担当", en: "Owner")
    case .respondent: Text(ja: "回答者", en: "Answered by")
    case .answeredOn: Text(ja: "回答日", en: "Answered on")
    case .checker: Text(ja: "確認者", en: "Checked by")
    case .draft: Text(ja: "要確認", en: "To be confirmed")
    case .period: Text(ja: "期", en: "Period")
    case .workspace: Text(ja: "作業フォルダー", en: "Workspace")
    case .revision: Text(ja: "記録番号", en: "Entry")
    }
  }

  /// The part of a rating that it belongs to; nothing where it names the rating.
  public var part: RatingPart? {
    switch self {
    case .catalog, .control, .scope, .title, .period, .workspace, .revision: nil
    case .answer, .tier, .items, .reason, .approver, .reviewOn, .respondent, .answeredOn, .draft:
      .answer
    case .evidence, .grade, .date, .validUntil, .place, .digest: .evidence
    case .exceptions: .exceptions
    case .compensating: .compensating
    case .remark: .remark
    case .owner: .owner
    case .checker: .checker
    }
  }

  /// Those that a map may find in somebody else's table.
  public static let mapped = allCases.filter { field in
    ![.title, .draft, .period, .workspace, .revision].contains(field)
  }
}
