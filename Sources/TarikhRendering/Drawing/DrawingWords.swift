/// The words of drawings in one language: those of the presentation where it has them, else these.
package struct DrawingWords: Sendable {
  /// The language of the words.
  package let language: InterfaceLanguage
  private let labels: [String: LocalizedText]

  /// The words that go with a presentation.
  package init(_ presentation: Presentation, language: InterfaceLanguage) {
    self.language = language
    labels = presentation.labels
  }

  /// The words for `key`, with `{name}` replaced by its value; values are written in European digits.
  package func callAsFunction(_ key: String, _ values: KeyValuePairs<String, Int> = [:]) -> String {
    let text = labels[key] ?? Self.builtIn[key] ?? LocalizedText(both: key)
    return values.reduce(text[language]) { words, value in
      words.replacing("{\(value.key)}", with: String(value.value))
    }
  }

  /// Words ready to be drawn.
  package func isolated(_ key: String, _ values: KeyValuePairs<String, Int> = [:]) -> String {
    BidiText.isolated(self(key, values), in: language)
  }

  /// The name of a month, 1–12.
  package func month(_ number: Int) -> String {
    if let label = labels["month.\(number)"] { return label[language] }
    return Self.months.indices.contains(number - 1) ? Self.months[number - 1][language] : ""
  }

  /// The name of a month as short as the language has it, 1–12.
  package func shortMonth(_ number: Int) -> String {
    if let label = labels["month.short.\(number)"] { return label[language] }
    return language == .english ? String(month(number).prefix(3)) : month(number)
  }

  /// A year; those before 1 AD are counted back.
  package func year(_ number: Int) -> String {
    number > 0 ? String(number) : self("drawing.year.bc", ["year": 1 - number])
  }

  private static let months: [LocalizedText] = [
    LocalizedText(ar: "يناير", en: "January"), LocalizedText(ar: "فبراير", en: "February"),
    LocalizedText(ar: "مارس", en: "March"), LocalizedText(ar: "أبريل", en: "April"),
    LocalizedText(ar: "مايو", en: "May"), LocalizedText(ar: "يونيو", en: "June"),
    LocalizedText(ar: "يوليو", en: "July"), LocalizedText(ar: "أغسطس", en: "August"),
    LocalizedText(ar: "سبتمبر", en: "September"), LocalizedText(ar: "أكتوبر", en: "October"),
    LocalizedText(ar: "نوفمبر", en: "November"), LocalizedText(ar: "ديسمبر", en: "December"),
  ]

  private static let builtIn: [String: LocalizedText] = [
    "drawing.timeline.title": LocalizedText(ar: "خط زمني", en: "Timeline"),
    "drawing.timeline.summary": LocalizedText(
      ar: "أحداث على محور الزمن، لكل فاعل صف. المؤرخ منها: {dated}، وبلا تاريخ: {undated}.",
      en: "Events over time, a lane for each actor. Dated: {dated}, undated: {undated}."),
    "drawing.timeline.empty": LocalizedText(ar: "لا أحداث", en: "No events"),
    "drawing.timeline.others": LocalizedText(ar: "فاعلون آخرون", en: "Others"),
    "drawing.timeline.undated": LocalizedText(ar: "بلا تاريخ: {count}", en: "Undated: {count}"),
    "drawing.timeline.more": LocalizedText(ar: "وغيرها: {count}", en: "and more: {count}"),
    "drawing.timeline.lanes": LocalizedText(
      ar: "يظهر {shown} فاعلًا، وهم الأكثر أحداثًا من أصل {all}.",
      en: "Lanes for the {shown} actors with the most events, of {all}."),
    "drawing.timeline.breaks": LocalizedText(
      ar: "عند كل خطين مائلين يتغير مقياس الزمن أو تُطوى مدة بلا أحداث.",
      en: "At each pair of slanted lines the scale changes or a stretch without events is left out."
    ),
    "drawing.omissions": LocalizedText(
      ar: "ما لم يُقرأ أو لم يُحسم: {count}.", en: "Not read or not resolved: {count}."),
    "drawing.year.bc": LocalizedText(ar: "{year} ق.م", en: "{year} BC"),
    "certainty.stated": LocalizedText(ar: "تاريخ صريح", en: "stated date"),
    "certainty.range": LocalizedText(ar: "مدى", en: "range"),
    "certainty.inferred": LocalizedText(ar: "تاريخ مستنتج", en: "inferred date"),
    "certainty.about": LocalizedText(ar: "تاريخ تقريبي", en: "approximate date"),
    "certainty.undated": LocalizedText(ar: "بلا تاريخ", en: "undated"),
    "status.happened": LocalizedText(ar: "وقع", en: "happened"),
    "status.planned": LocalizedText(ar: "مقرر", en: "planned"),
    "status.denied": LocalizedText(ar: "منفي", en: "denied"),
    "status.hypothetical": LocalizedText(ar: "مفترض", en: "hypothetical"),
    "drawing.cooccurrence.title": LocalizedText(ar: "من يُذكر مع من", en: "Who is named with whom"),
    "drawing.visits.title": LocalizedText(ar: "من زار من وأين", en: "Who visited whom and where"),
    "drawing.relations.title": LocalizedText(ar: "من يرتبط بمن وكيف", en: "Who is what to whom"),
    "drawing.graph.summary": LocalizedText(
      ar: "شبكة؛ عُقدها: {nodes}، وروابطها: {edges}.",
      en: "A network; nodes: {nodes}, ties: {edges}."),
    "drawing.graph.empty": LocalizedText(ar: "لا روابط", en: "No ties"),
    "drawing.graph.omitted": LocalizedText(
      ar: "لم يُرسم حفاظًا على الوضوح: عُقد {nodes}، روابط {edges}.",
      en: "Left out so that it stays readable: {nodes} nodes, {edges} ties."),
    "drawing.graph.measures": LocalizedText(
      ar:
        "قوة روابطه: {degree}، مكانته في الشبكة: {rank}‰، توسّطه بين غيره: {between}‰، الجماعة: {community}",
      en:
        "tie weight {degree}, PageRank {rank}‰, between others {between}‰, community {community}"),
    "drawing.graph.sentences": LocalizedText(ar: "جمل: {count}", en: "sentences: {count}"),
    "drawing.graph.events": LocalizedText(ar: "أحداث: {count}", en: "events: {count}"),
    "drawing.graph.visits": LocalizedText(ar: "زيارات: {count}", en: "visits: {count}"),
    "relation.role-of": LocalizedText(ar: "يشغل منصبًا في", en: "holds an office in"),
    "relation.member-of": LocalizedText(ar: "عضو في", en: "is a member of"),
    "relation.head-of": LocalizedText(ar: "يرأس", en: "heads"),
    "relation.visited": LocalizedText(ar: "زار", en: "visited"),
    "relation.received": LocalizedText(ar: "استقبل", en: "received"),
    "relation.met": LocalizedText(ar: "التقى", en: "met"),
    "relation.called": LocalizedText(ar: "اتصل بـ", en: "called"),
    "relation.conveyed-message-to": LocalizedText(
      ar: "نقل رسالة إلى", en: "conveyed a message to"),
    "relation.allied-with": LocalizedText(ar: "متحالف مع", en: "is allied with"),
    "relation.opposed-to": LocalizedText(ar: "يعارض", en: "opposes"),
    "drawing.graph.person": LocalizedText(ar: "شخص", en: "person"),
    "drawing.graph.body": LocalizedText(ar: "جهة أو دولة", en: "body or state"),
    "drawing.graph.place": LocalizedText(ar: "مكان", en: "place"),
    "drawing.graph.strength": LocalizedText(
      ar: "كلما زاد السُّمك قوي الرابط", en: "thicker: stronger tie"),
  ]
}
