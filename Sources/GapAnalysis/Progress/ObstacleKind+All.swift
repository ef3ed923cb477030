internal import ProfileModel
internal import Wording

extension ObstacleKind {
  /// Every kind, in the order of their ids.
  static let all = [unanswered, itemsOpen, unconfirmed, unreasoned, offScale, withoutControl]

  /// Nobody has answered, nor has anybody for the whole organisation.
  private static let unanswered = ObstacleKind(
    "CLS01", Text(ja: "回答のない問いがあります", en: "questions have no answer"),
    remedy: { _ in
      Text(
        ja: "「assess score ask」で答えるか、わからないときは「わからない」と答えてください",
        en: "answer them with 'assess score ask'; 'not known' is an answer too")
    },
    concerns: { !$0.rating.isDraft && !$0.rating.answer.isGiven && !$0.isStoodInFor })

  /// A control is answered by its items, and not all of them.
  private static let itemsOpen = ObstacleKind(
    "CLS02",
    Text(ja: "確認項目の回答が足りず、ティアが決まりません", en: "check items without an answer leave the tier open"),
    remedy: { key in
      Text(
        ja: "「assess score show \(key.control)」で残りの確認項目を見て、答えてください",
        en: "see what is left with 'assess score show \(key.control)', and answer it")
    },
    concerns: { question in
      guard let items = question.rating.answer.items, let place = question.place else {
        return false
      }
      let tiers = TierGate.tiers(of: items, to: place.control, on: place.set.scale)
      return tiers.lowerBound < tiers.upperBound
    })

  /// An answer was carried over, or proposed by the catalogue, and nobody has looked at it.
  private static let unconfirmed = ObstacleKind(
    "CLS03",
    Text(
      ja: "引き継いだか、カタログが提案したままの回答(要確認)があります",
      en: "drafts that were carried over or proposed by the catalogue are not confirmed"),
    remedy: { _ in
      Text(
        ja: "「assess score ask」で見直し、変わりがなければそのまま確定してください",
        en: "go through them with 'assess score ask', and confirm those that still hold")
    },
    concerns: { $0.rating.isDraft })

  /// A control is left out, and nobody says why.
  private static let unreasoned = ObstacleKind(
    "CLS04", Text(ja: "対象外・不採用の理由がありません", en: "controls are left out without a reason"),
    remedy: { key in
      Text(
        ja: "「assess score set \(key.control)」で理由を書いてください",
        en: "give the reason with 'assess score set \(key.control)'")
    },
    concerns: { question in
      switch question.rating.answer {
      case .notApplicable, .notAdopted: question.rating.reason == nil
      case .unanswered, .unknown, .adopted: false
      }
    })

  /// The tier is none of the scale that the catalogue is rated in.
  private static let offScale = ObstacleKind(
    "CLS05", Text(ja: "尺度にないティアがあります", en: "tiers are none of the scale"),
    remedy: { key in
      Text(
        ja: "「assess score set \(key.control)」で尺度にあるティアにしてください",
        en: "give a tier of the scale with 'assess score set \(key.control)'")
    },
    concerns: { question in
      guard let tier = question.rating.answer.declaredTier, let place = question.place else {
        return false
      }
      return place.set.scale.level(tier) == nil
    })

  /// The catalogue has no such control, so no figure counts the answer.
  private static let withoutControl = ObstacleKind(
    "CLS06", Text(ja: "カタログにない項目への回答があります", en: "answers are about controls that no catalogue has"),
    remedy: { key in
      Text(
        ja: "「assess catalog show \(key.catalog)」で対策項目のIDを確かめてください",
        en: "look the id of the control up with 'assess catalog show \(key.catalog)'")
    },
    concerns: { $0.place == nil })
}
