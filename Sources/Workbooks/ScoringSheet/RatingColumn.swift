internal import Sheets
internal import Wording

/// The columns of the sheet of ratings, in the order in which they are issued.
///
/// What is printed comes first, as far as it can be read on paper.
enum RatingColumn: String, CaseIterable {
  case control
  case scope
  case title
  case question
  case tiers
  case previous
  case answer
  case check
  case answeredOn = "answered_on"
  case reason
  case evidence
  case grade = "evidence_grade"
  case date = "evidence_date"
  case validUntil = "valid_until"
  case place = "evidence_place"
  case hint = "evidence_hint"
  case approver
  case reviewOn = "review_on"
  case exceptions
  case compensating
  case remark
  case respondent
  case group

  /// The last column that is printed.
  static let lastPrinted = RatingColumn.evidence

  /// The heading that people see.
  var title: Text {
    switch self {
    case .control: Text(ja: "対策項目ID", en: "Control ID")
    case .scope: Text(ja: "範囲", en: "Scope")
    case .title: Text(ja: "対策項目", en: "Title")
    case .question: Text(ja: "設問", en: "Question")
    case .tiers: Text(ja: "ティアの目安", en: "What each tier looks like")
    case .previous: Text(ja: "前回の回答", en: "Last time")
    case .answer: Text(ja: "評価", en: "Rating")
    case .check: Text(ja: "点検", en: "Check")
    case .answeredOn: Text(ja: "回答日", en: "Answered on")
    case .reason: Text(ja: "理由", en: "Reason")
    case .evidence: Text(ja: "証跡", en: "Evidence")
    case .grade: Text(ja: "証跡の種類", en: "Kind of evidence")
    case .date: Text(ja: "証跡の日付", en: "Evidence of")
    case .validUntil: Text(ja: "有効期限", en: "Valid until")
    case .place: Text(ja: "所在", en: "Kept at")
    case .hint: Text(ja: "証跡の例", en: "What would show it")
    case .approver: Text(ja: "承認者", en: "Approved by")
    case .reviewOn: Text(ja: "見直し日", en: "Review on")
    case .exceptions: Text(ja: "例外", en: "Exceptions")
    case .compensating: Text(ja: "代替策", en: "Compensating measures")
    case .remark: Text(ja: "備考", en: "Remarks")
    case .respondent: Text(ja: "回答者", en: "Answered by")
    case .group: Text(ja: "分類", en: "Section")
    }
  }

  /// How wide it is, in half-width characters.
  var width: Int {
    switch self {
    case .control: 11
    case .scope: 9
    case .title: 14
    case .question: 23
    case .tiers: 36
    case .previous: 10
    case .answer: 13
    case .check: 8
    case .answeredOn: 11
    case .reason, .evidence: 12
    case .grade, .date, .validUntil, .approver, .reviewOn, .respondent: 13
    case .place, .exceptions, .compensating, .remark, .group: 20
    case .hint: 30
    }
  }

  /// Whether people fill it in.
  var isInput: Bool {
    switch self {
    case .control, .scope, .title, .question, .tiers, .previous, .check, .hint, .group: false
    case .answer, .answeredOn, .reason, .evidence, .grade, .date, .validUntil, .place, .approver,
      .reviewOn, .exceptions, .compensating, .remark, .respondent:
      true
    }
  }

  /// Whether a row cannot be understood without it.
  private var isRequired: Bool {
    switch self {
    case .control, .scope: true
    case .exceptions, .compensating, .remark: false
    default: isInput
    }
  }

  /// Its number, from 1.
  var number: Int { (Self.allCases.firstIndex(of: self) ?? 0) + 1 }

  /// The columns as a table is searched for them.
  static let searched = allCases.map {
    TableColumn($0.rawValue, $0.title, isRequired: $0.isRequired)
  }
}

/// The columns of the sheet of further evidence.
enum EvidenceColumn: String, CaseIterable {
  case control
  case scope
  case number
  case title = "further_evidence"
  case grade = "evidence_grade"
  case date = "evidence_date"
  case validUntil = "valid_until"
  case place = "evidence_place"

  /// The heading that people see.
  var title: Text {
    switch self {
    case .control: RatingColumn.control.title
    case .scope: RatingColumn.scope.title
    case .number: Text(ja: "番号", en: "No.")
    case .title: Text(ja: "追加の証跡", en: "Further evidence")
    case .grade: RatingColumn.grade.title
    case .date: RatingColumn.date.title
    case .validUntil: RatingColumn.validUntil.title
    case .place: RatingColumn.place.title
    }
  }

  /// How wide it is, in half-width characters.
  var width: Int {
    switch self {
    case .control: 13
    case .scope: 16
    case .number: 6
    case .title: 32
    case .grade: 14
    case .date, .validUntil: 12
    case .place: 26
    }
  }

  /// The columns as a table is searched for them.
  static let searched = allCases.map {
    TableColumn($0.rawValue, $0.title, isRequired: $0 != .number)
  }
}

/// The columns of the sheet of check items.
enum ItemColumn: String, CaseIterable {
  case control
  case scope
  case title
  case item
  case question = "item_question"
  case level = "item_level"
  case answer = "item_answer"

  /// The heading that people see.
  var title: Text {
    switch self {
    case .control: RatingColumn.control.title
    case .scope: RatingColumn.scope.title
    case .title: RatingColumn.title.title
    case .item: Text(ja: "確認項目ID", en: "Check item ID")
    case .question: Text(ja: "確認項目", en: "Check item")
    case .level: Text(ja: "必要なティア", en: "Needed for tier")
    case .answer: Text(ja: "確認項目の回答", en: "Answer to the item")
    }
  }

  /// How wide it is, in half-width characters.
  var width: Int {
    switch self {
    case .control: 12
    case .scope: 14
    case .title: 18
    case .item: 15
    case .question: 46
    case .level: 16
    case .answer: 16
    }
  }

  /// The columns as a table is searched for them.
  static let searched = allCases.map {
    TableColumn(
      $0.rawValue, $0.title, isRequired: [.control, .scope, .item, .answer].contains($0))
  }
}
