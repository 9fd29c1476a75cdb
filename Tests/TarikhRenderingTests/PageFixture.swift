import Foundation
import TarikhCore
import TarikhGraph
import TarikhRendering

/// An invented story with evidence, as a presentation, for tests of the page, the report and embedding.
enum PageFixture {
  static let presentation = presentation()

  /// The story with `hostile` in every field that comes from articles, or with harmless words.
  static func presentation(hostile: String? = nil, eventCount: Int = 12, years: Int = 1)
    -> Presentation
  {
    let words = Words(hostile: hostile)
    let events = (0..<eventCount).map { event($0, words, year: 2026 - $0 % years) }
    return Presentation(
      title: words("ميناء الشرق", "The eastern port"), language: .arabic, events: events,
      actors: (0..<3).map { actor($0, words) },
      places: [
        PlaceItem(id: "sfax", name: words("صفاقس", "Sfax"), coordinate: nil, eventCount: eventCount)
      ], articles: articles(words), visits: visits, relations: [],
      cooccurrence: CooccurrenceGraph(
        nodes: [
          GraphNode(id: id("a0"), kind: .actor, strength: 2),
          GraphNode(id: id("a1"), kind: .actor, strength: 2),
        ],
        edges: [
          CooccurrenceEdge(
            first: id("a0"), second: id("a1"), sentences: 2, events: [id("e1")], evidence: [])
        ]),
      visitGraph: VisitGraph(nodes: [], edges: []),
      omissions: [
        OmissionItem(
          subject: hostile ?? "مؤخرًا", reason: words("لم يُعرف أي يوم يقصد", "unclear"),
          article: "k1"),
        OmissionItem(subject: hostile ?? "scan.pdf", reason: words("تُرك", "skipped")),
      ], labels: labels)
  }

  /// An id like those of real runs.
  static func id(_ name: String) -> String { String(SHA256.hex(of: name.utf8).prefix(16)) }

  /// The words of the interface as the language packs hold them.
  static let labels: [String: LocalizedText] = {
    let (arabic, english) = (labels(in: "ar"), labels(in: "en"))
    return arabic.reduce(into: [:]) { labels, entry in
      labels[entry.key] = LocalizedText(ar: entry.value, en: english[entry.key] ?? "")
    }
  }()

  private static func labels(in language: String) -> [String: String] {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(
      path: "../../Sources/TarikhLanguages/Resources/labels/\(language).tsv"
    ).standardized
    let lines = ((try? String(contentsOf: file, encoding: .utf8)) ?? "").split(separator: "\n")
    return lines.dropFirst().reduce(into: [:]) { labels, line in
      let cells = line.split(separator: "\t", maxSplits: 1)
      if cells.count == 2 { labels[String(cells[0])] = String(cells[1]) }
    }
  }

  /// Words of articles, or the hostile ones in their place.
  private struct Words {
    let hostile: String?
    func callAsFunction(_ arabic: String, _ english: String) -> LocalizedText {
      hostile.map(LocalizedText.init(both:)) ?? LocalizedText(ar: arabic, en: english)
    }
  }

  private static let names = [
    ("سليم القاضي", "Salim al-Qadi"), ("نجاة بن عمار", "Najat bin Ammar"),
    ("إريك لوندبرغ", "Erik Lundberg"),
  ]

  private static func actor(_ index: Int, _ words: Words) -> ActorItem {
    ActorItem(
      id: id("a\(index)"), name: words(names[index].0, names[index].1),
      original: words.hostile ?? names[index].0, isTransliterated: index == 1, kind: .person,
      titles: [words.hostile ?? "وزير النقل"], eventCount: 12 - index, formerIDs: ["old-\(index)"])
  }

  private static func articles(_ words: Words) -> [ArticleItem] {
    [
      ArticleItem(
        id: "k1", title: words.hostile ?? "اتفاق على توسعة الميناء",
        publisher: words.hostile ?? "وكالة الساحل",
        url: words.hostile ?? "https://example.org/1?a=1&b=2",
        language: words.hostile ?? "ar", date: CalendarDay("2026-03-05"),
        paragraphs: [paragraph(words)]),
      ArticleItem(
        id: "k2", title: "Port deal signed", publisher: "Gulf Wire",
        url: words.hostile == nil ? "https://example.org/2" : "javascript:alert(1)",
        language: "en", date: nil),
    ]
  }

  private static func paragraph(_ words: Words) -> ArticleParagraph {
    typealias Run = ArticleParagraph.Run
    return ArticleParagraph(
      runs: [
        Run("صباح الخميس. "),
        Run(words.hostile ?? "التقى", mark: "trigger", target: id("e1"), sentence: 50),
        Run(" ", sentence: 50),
        Run(words.hostile ?? "سليم القاضي", mark: "actor", target: id("a0"), sentence: 50),
        Run(words.hostile ?? "أمس", mark: "date", sentence: 50),
        Run(words.hostile ?? "في صفاقس", mark: "place", target: "sfax", sentence: 50),
      ], events: [id("e1")])
  }

  private static let visits = [
    VisitItem(
      visitor: id("a0"), host: nil, place: "sfax",
      dateLabel: LocalizedText(ar: "3 مارس 2026", en: "3 Mar 2026"), status: .happened,
      event: id("e0"))
  ]

  private static func event(_ index: Int, _ words: Words, year: Int) -> EventItem {
    let day = index % 12 + 1
    let isDated = index % 12 != 11
    let status = EventStatus.allCases[index % 6 < 3 ? 0 : index % 4]
    let (guest, host) = (names[index % 3], names[(index + 1) % 3])
    return EventItem(
      id: id("e\(index)"), kind: words.hostile ?? ["visit", "meeting", "call"][index % 3],
      kindLabel: words("لقاء", "meeting"),
      title: words("لقاء بين \(guest.0) و\(host.0) في صفاقس", "\(guest.1) meets \(host.1) in Sfax"),
      time: isDated
        ? EDTF("\(year)-03-\(day < 10 ? "0" : "")\(day)").map {
          TimeValue($0, basis: .stated, words: words.hostile)
        } : nil, certainty: isDated ? .stated : .undated,
      dateLabel: isDated
        ? words("\(day) مارس \(year)", "\(day) Mar \(year)") : words("بلا تاريخ", "undated"),
      dateReason: words("مذكور في النص", "stated in the text"), place: "sfax",
      participants: [
        ParticipantItem(
          actor: id("a\(index % 3)"), role: .guest, roleLabel: words("الضيف", "guest")),
        ParticipantItem(
          actor: id("a\((index + 1) % 3)"), role: .host, roleLabel: words("المضيف", "host")),
      ], status: status, statusLabel: words("وقع", status.rawValue),
      disputes: index == 2
        ? [words("تختلف المصادر في التاريخ", "The sources disagree on the date")] : [],
      corroboration: index % 3 + 1, confidence: 40 + index % 60, evidence: evidence(index, words),
      formerIDs: ["former-\(index)"], notes: index == 3 ? [words("قرار المحلل", "By analyst")] : [])
  }

  private static func evidence(_ index: Int, _ words: Words) -> [EvidenceItem] {
    let arabic = EvidenceItem(
      article: "k1",
      runs: [
        EvidenceItem.Run(words.hostile ?? "التقى", mark: "trigger"), EvidenceItem.Run(" "),
        EvidenceItem.Run(words.hostile ?? "سليم القاضي", mark: "actor"),
        EvidenceItem.Run(" رئيس الشركة رقم \(index) "),
        EvidenceItem.Run(words.hostile ?? "أمس", mark: "date"), EvidenceItem.Run("."),
      ], language: words.hostile ?? "ar", span: TextSpan(index * 50, index * 50 + 40),
      dateLabel: nil,
      attribution: index == 4 ? words("بحسب مكتب الوالي", "according to the office") : nil,
      isPrimary: true)
    let reprint = EvidenceItem(
      article: "k2", runs: arabic.runs, language: "ar", span: arabic.span,
      dateLabel: words("4 مارس 2026", "4 Mar 2026"), attribution: nil, isPrimary: true)
    return index == 2 ? [arabic, reprint] : [arabic]
  }
}
