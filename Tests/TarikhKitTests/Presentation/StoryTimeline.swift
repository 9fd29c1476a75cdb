import TarikhCore

/// An invented story of twelve events in four articles, Arabic and English, for the tests of what is shown.
enum StoryTimeline {
  static let arrival = """
    وصل وزير النقل سليم القاضي إلى صفاقس صباح الثلاثاء 3 مارس 2026 في زيارة تستمر ثلاثة أيام.
    واستقبلته والية الجهة نجاة بن عمار في مطار صفاقس. وخلال اللقاء سلّم القاضي رسالة من رئيس الحكومة كمال الوسلاتي إلى الوالية.
    وكان القاضي قد زار سوسة من 24 إلى 26 فبراير الماضي. وقال القاضي إن «ميناء العمق» لن يُخصخص.
    """
  static let talks = """
    التقى سليم القاضي أمس في صفاقس رئيس شركة «نورثهافن» إريك لوندبرغ، واتفق الجانبان على توسعة الميناء.
    ونفى مكتب الوسلاتي أن يكون رئيس الحكومة قد زار جربة الشهر الماضي. واحتج عمال الشحن أمام المقر في اليوم نفسه.
    """
  static let wire = """
    Transport Minister Salim al-Qadi met Erik Lundberg of Northhaven in Sfax on March 4, 2026.
    Lundberg will visit Tunis on March 12. The two sides signed the port deal on March 5.
    """
  static let hijri = """
    اتصل رئيس الحكومة كمال الوسلاتي هاتفيًا بنظيره حمد الراشدي يوم 15 رمضان 1447 هـ. ومن المقرر أن يزور الراشدي تونس في ربيع العام نفسه.
    وفي وقت سابق عيّن الوسلاتي مديرًا للموانئ.
    """

  private static let stories = [
    Story(
      "arrival", arrival, title: "وزير النقل يبدأ زيارة إلى صفاقس", publisher: "الميناء اليوم",
      language: "ar", day: "2026-03-03"),
    Story(
      "talks", talks, title: "اتفاق على توسعة ميناء صفاقس", publisher: "وكالة الساحل",
      language: "ar", day: "2026-03-05"),
    Story(
      "wire", wire, title: "Port deal signed in Sfax", publisher: "Gulf of Gabes Wire",
      language: "en", day: "2026-03-06"),
    Story(
      "hijri", hijri, title: "اتصال بين الوسلاتي والراشدي", publisher: "صحيفة المرسى",
      language: "ar", day: nil),
  ]

  private static func story(_ id: String) -> Story { stories.first { $0.id == id } ?? stories[0] }

  static let actors: [Actor] = [
    Actor(
      id: "qadi", formerIDs: ["qadi-old"], name: "سليم القاضي",
      aliases: ["Salim al-Qadi", "القاضي"], kind: .person, titles: ["وزير النقل"]),
    Actor(id: "wali", name: "نجاة بن عمار", kind: .person, titles: ["والية الجهة"]),
    Actor(id: "pm", name: "كمال الوسلاتي", kind: .person, titles: ["رئيس الحكومة"]),
    Actor(
      id: "lund", name: "إريك لوندبرغ", aliases: ["Erik Lundberg", "Lundberg"], kind: .person,
      titles: ["رئيس شركة"]),
    Actor(id: "rash", name: "حمد الراشدي", kind: .person),
    Actor(id: "dock", name: "عمال الشحن", kind: .group),
    Actor(id: "north", name: "Northhaven", aliases: [], kind: .organization),
  ]

  static let places: [Place] = [
    Place(id: "sfax", name: "صفاقس", aliases: ["Sfax"], country: "TN"),
    Place(id: "sousse", name: "سوسة", aliases: ["Sousse"], country: "TN"),
    Place(id: "tunis", name: "تونس", aliases: ["Tunis"], country: "TN"),
    Place(id: "djerba", name: "جربة", aliases: ["Djerba"], country: "TN"),
  ]

  static let events: [Event] = [
    event(
      .arrival, [("qadi", .guest)], "sfax", "2026-03-03", words: "الثلاثاء 3 مارس 2026",
      told: [("arrival", "وصل")]),
    event(
      .reception, [("wali", .host), ("qadi", .guest)], "sfax", "2026-03-03", .occasion,
      told: [("arrival", "استقبلته")], confidence: 78),
    event(
      .message, [("pm", .source), ("qadi", .bearer), ("wali", .recipient)], "sfax", "2026-03-03",
      .occasion, words: "خلال اللقاء", told: [("arrival", "سلّم")], confidence: 71),
    event(
      .visit, [("qadi", .guest)], "sousse", "2026-02-24/2026-02-26", .document,
      words: "من 24 إلى 26 فبراير الماضي", told: [("arrival", "زار")], confidence: 90),
    event(
      .statement, [("qadi", .source)], nil, "2026-03-03", .inferred, told: [("arrival", "قال")],
      confidence: 60, speaker: "سليم القاضي"),
    event(
      .meeting, [("qadi", .guest), ("lund", .host)], "sfax", "2026-03-04", .document, words: "أمس",
      told: [("talks", "التقى"), ("wire", "met")], confidence: 95, corroboration: 2),
    disputedAgreement,
    event(
      .visit, [("pm", .guest)], "djerba", "2026-02", .document, words: "الشهر الماضي",
      told: [("talks", "زار")], status: .denied, confidence: 66, speaker: "مكتب الوسلاتي"),
    event(
      EventKind("protest"), [("dock", .source)], nil, "2026-03-04", .event,
      words: "في اليوم نفسه", told: [("talks", "احتج")], confidence: 64),
    event(
      .visit, [("lund", .guest)], "tunis", "2026-03-12", words: "March 12",
      told: [("wire", "visit")],
      status: .planned, confidence: 82),
    event(
      .call, [("pm", .source), ("rash", .target)], nil, "2026-03-04~", words: "15 رمضان 1447 هـ",
      original: "1447-09-15", told: [("hijri", "اتصل")], confidence: 88),
    event(
      .visit, [("rash", .guest)], "tunis", "2026-21", .event, words: "في ربيع العام نفسه",
      told: [("hijri", "يزور")], status: .planned, confidence: 58),
    event(
      EventKind("appointment"), [("pm", .source)], nil, nil, told: [("hijri", "عيّن")],
      confidence: 44),
  ]

  static let visits: [Visit] = events.compactMap { event -> Visit? in
    guard event.kind == .visit || event.kind == .arrival else { return nil }
    return Visit(
      visitor: event.participants[0].actor, host: nil, place: event.place, time: event.time,
      status: event.status, event: event.id)
  }

  static let timeline = Timeline(
    articles: keyed(stories.map(\.record), by: \.key), actors: keyed(actors, by: \.id),
    places: keyed(places, by: \.id), events: keyed(events, by: \.id), visits: visits, relations: [],
    diagnostics: [
      Diagnostic(
        "not-an-article", severity: .error, file: "incoming/scan.pdf",
        summary: "the file is no text, Markdown, HTML or JSONL", hint: "convert it to text")
    ], manifest: RunManifest(engine: "test", articles: stories.map(\.record.key)))

  private static func keyed<Value>(_ values: [Value], by key: (Value) -> String) -> [String: Value]
  {
    Dictionary(values.map { (key($0), $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The deal that one source puts on 4 March and another on 5 March.
  private static let disputedAgreement: Event = {
    let claims = [
      claim(
        EventKind("agreement"), story("talks"), "اتفق",
        dated("2026-03-04", .document, words: "أمس"),
        place: "sfax", [("qadi", .source), ("lund", .target)]),
      claim(
        EventKind("agreement"), story("wire"), "signed",
        dated("2026-03-05", .stated, words: "March 5"),
        place: "sfax", [("qadi", .source), ("lund", .target)]),
    ]
    return Event(
      id: claims[0].claim.id, formerIDs: [claims[1].claim.id], kind: EventKind("agreement"),
      time: claims[1].claim.time, place: "sfax", participants: claims[0].claim.participants,
      status: .happened, disputed: [.date], corroboration: 2, confidence: 74, claims: claims,
      decisions: [AppliedDecision(.date, of: claims[0].claim.id, "2026-03-05")])
  }()

  private static func event(
    _ kind: EventKind, _ participants: [(String, Role)], _ place: String?, _ date: String?,
    _ basis: TimeBasis = .stated, words: String? = nil, original: String? = nil,
    told sources: [(story: String, trigger: String)], status: EventStatus = .happened,
    confidence: Int = 92, corroboration: Int = 1, speaker: String? = nil
  ) -> Event {
    let time = date.flatMap { dated($0, basis, words: words, original: original) }
    let claims = sources.map { source in
      claim(
        kind, story(source.story), source.trigger, time, place: place, participants,
        status: status, speaker: speaker, confidence: confidence)
    }
    return Event(
      id: claims[0].claim.id, kind: kind, time: time, place: place,
      participants: claims[0].claim.participants, status: status, corroboration: corroboration,
      confidence: confidence, claims: claims)
  }

  private static func dated(
    _ date: String, _ basis: TimeBasis, words: String?, original: String? = nil
  ) -> TimeValue? {
    EDTF(date).map {
      TimeValue(
        $0, basis: basis, calendar: original == nil ? .gregorian : .hijri, original: original,
        words: words)
    }
  }

  private static func claim(
    _ kind: EventKind, _ story: Story, _ trigger: String, _ time: TimeValue?, place: String?,
    _ participants: [(String, Role)], status: EventStatus = .happened, speaker: String? = nil,
    confidence: Int = 80
  ) -> SourcedClaim {
    let trigger = Trigger(surface: trigger, span: story.span(of: trigger), lemma: trigger)
    return SourcedClaim(
      article: story.record.key,
      claim: Claim(
        kind: kind, trigger: trigger, time: time, place: place,
        participants: participants.map { Participant($0.0, $0.1) }, status: status,
        attribution: speaker.map { Attribution(.named, speaker: $0) } ?? Attribution(.outlet),
        evidence: story.sentence(around: trigger.span), confidence: confidence))
  }
}

/// One article of the story, which knows where its sentences are.
struct Story {
  let id: String
  private let article: Article

  init(
    _ id: String, _ text: String, title: String, publisher: String, language: String, day: String?
  ) {
    self.id = id
    article = Article(
      id: id, text: text, title: title, url: "https://example.org/\(id)?a=1&b=2",
      publisher: publisher, language: language, published: day.flatMap(CalendarDay.init))
  }

  var record: ArticleRecord {
    let actors = StoryTimeline.actors.compactMap { actor -> ExtractedActor? in
      let mentions = ([actor.name] + actor.aliases).flatMap { name in
        spans(of: name).map { Mention(surface: name, span: $0) }
      }
      return mentions.isEmpty
        ? nil : ExtractedActor(canonical: actor.name, kind: actor.kind, mentions: mentions)
    }
    let vague = spans(of: "وفي وقت سابق").map {
      UndatedMention(surface: "وفي وقت سابق", span: $0, reason: "no-anchor")
    }
    return ArticleRecord(
      key: article.key, id: article.id, textSHA256: article.textSHA256, title: article.title,
      url: article.url, publisher: article.publisher, language: article.language,
      documentDate: article.published, actors: actors, places: [], relations: [], visits: [],
      sketch: [], undated: vague)
  }

  func span(of words: String) -> TextSpan { spans(of: words).first ?? TextSpan(0, 1) }

  /// The sentence that holds `span`, from the full stop before it to its own.
  func sentence(around span: TextSpan) -> Evidence {
    let scalars = Array(article.text.unicodeScalars)
    func ends(_ at: Int) -> Bool {
      scalars[at] == "\n"
        || (scalars[at] == "." && at + 1 < scalars.count
          && " \n".unicodeScalars.contains(scalars[at + 1]))
    }
    var start = span.start
    while start > 0, !ends(start - 1) { start -= 1 }
    while scalars[start] == " " { start += 1 }
    var end = span.end
    while end < scalars.count, !ends(end) { end += 1 }
    let sentence = TextSpan(
      start, min(end + (end < scalars.count && scalars[end] == "." ? 1 : 0), scalars.count))
    guard let evidence = Evidence(article.text.text(in: sentence), at: sentence) else {
      preconditionFailure("no sentence around \(span) in \(id)")
    }
    return evidence
  }

  private func spans(of words: String) -> [TextSpan] {
    let text = Array(article.text.unicodeScalars)
    let wanted = Array(words.unicodeScalars)
    return text.indices.filter { start in
      start + wanted.count <= text.count && text[start..<start + wanted.count].elementsEqual(wanted)
    }.map { TextSpan($0, $0 + wanted.count) }
  }
}
