import TarikhLanguages

/// What a function word or fixed phrase is to the rules.
package enum Marker: String, Sendable, CaseIterable {
  /// «لم», «لن», "not".
  case negation
  /// «نفى», "denied": the event that follows is denied.
  case denial
  /// «لم تتم», "never took place": the event told before it is denied.
  case cancelled
  /// «سوف», «من المقرر أن», "will", "is expected to".
  case planned
  /// «قريبا», «خلال أيام», "soon": what is told before it in the present is still to come.
  case soon
  /// «دون», "without": what the noun after it names did not happen.
  case without
  /// «البلاد», «العاصمة»: where something is told to be without its name; no subject of a verb.
  case ground
  /// «أوضاع», «أزمة», "crisis": what is talked about, and what comes after it tells of that alone.
  case topic
  /// «مكتبه», "his office": where somebody receives guests, which lies where he holds office.
  case seat
  /// «دعا إلى», «في حال», "if", "urged".
  case hypothetical
  /// «دعا», «دعوة», "invited": what follows is wished for, and who is invited is its guest.
  case invites
  /// «خلال», «أثناء», "during": what follows is the occasion.
  case during
  /// «قبل», "before".
  case before
  /// «بعد», «فور», "after".
  case after
  /// «إلى», "to".
  case to
  /// «من», "from".
  case from
  /// «من قبل», "by".
  case by
  /// «مع», "with".
  case with
  /// «في», «لدى», "in", "at".
  case `in`
  /// «بين», "between".
  case between
  /// «على», «ضد», "on", "against".
  case on
  /// «عن», "of" and other prepositions that open no slot.
  case preposition
  /// «الذي», «والتي», "who", "which".
  case relative
  /// «أن», «إن», "that".
  case that
  /// «حيث», «فيما», "while": a clause of its own follows, which nobody says.
  case clause
  /// «كلا من», «كل من», "both".
  case each
  /// «وفد», "a delegation": stands for who sent it or leads it.
  case delegation
  /// «الجانبان», "the two sides": the participants of the event told before.
  case sides
  /// «معه»: the other side of the event told before.
  case withThem
  /// «الضيف», "the visitor": the guest of the event told before.
  case visitor
  /// «يتقدمهم», «من بينهم», "including": some of those who take part, by their names.
  case among
  /// «بحضور», "in the presence of": attendees follow.
  case attendance
  /// «برئاسة», «بقيادة», "led by".
  case ledBy
  /// «باسم», "on behalf of".
  case onBehalf
  /// «نظيره», "his counterpart".
  case counterpart
  /// «بحسب», «وفقا ل», "according to".
  case accordingTo
  /// «مصدر», «مصادر», "a source": an unnamed source.
  case unnamedSource
  /// «تم», «جرى»: makes the verbal noun after it a passive.
  case passive
  /// «قام ب», «أجرى», «عقد», "held", "paid": a verb that lends itself to the noun after it.
  case lightVerb
  /// «اختتم», «أنهى», "concluded": carries a noun whose last day its date is.
  case endsVerb
  /// «تستغرق», «لمدة», "lasting": how long it takes follows.
  case lasts
  /// "took place", "broke out": says of the noun before it that it happened.
  case occurs
  /// «كان», "has", "had", "was".
  case auxiliary
  /// «جمع», "brought together": the sides of talks follow.
  case joins
  /// «توقيع», «إبرام»: the noun of such a verb, whose subject can only follow it.
  case lightNoun
  /// «نقل», "delivered": its subject carries what the noun after it names.
  case carryVerb
  /// «بعث», "sent": its subject sends what the noun after it names.
  case sendVerb
  /// «تلقى», "received": its subject gets what the noun after it names.
  case receiveVerb
  /// «نظم», «خاض», "staged": its subject calls for what the noun after it names, and need not go or meet.
  case organizeVerb
  /// «فاز», "won": its subject is whom the noun after it brings to office.
  case wins
  /// «مطلع», «مساء»: a noun that a date goes on with.
  case timePart
  /// «هاتفيا», "by phone": makes talks a call.
  case byTelephone
  /// «تقدم لكم», "subscribe": words of the outlet about itself.
  case boilerplate
}

/// The function words of all languages.
package struct MarkerSection: Sendable {
  /// What each row of class `.marker` is.
  package let kinds: [Marker]

  init(_ tables: LanguageTables, _ languages: [String], into builder: inout LexiconBuilder) {
    kinds = Marker.allCases
    for language in languages {
      for row in tables.table("\(language)/markers.tsv").rows {
        guard let kind = Marker(rawValue: String(row[1])), let value = kinds.firstIndex(of: kind)
        else { continue }
        // A topic, a seat or ground is an ordinary noun too, which names and offices may hold.
        let lexicalClass = Self.nouns[kind] ?? .marker
        for form in TableForm.forms(in: row[0]) { builder.add(form, lexicalClass, value: value) }
      }
    }
  }

  private static let nouns: [Marker: LexicalClass] = [
    .topic: .topic, .seat: .seat, .ground: .ground,
  ]
}
