import TarikhRendering
import Testing

@Suite struct DrawingTextTests {
  /// Isolates are written as ‹ (right to left), « (left to right) and › (end) so that the lines can be read.
  @Test(arguments: [
    ("زيارة سرت", "‹زيارة سرت›"),
    ("زيارة 2026-02-15 إلى سرت", "‹زيارة «2026-02-15› إلى سرت›"),
    ("من 2026-02-10 إلى 2026-02-12", "‹من «2026-02-10› إلى «2026-02-12››"),
    ("طائرة F-16 جديدة", "‹طائرة «F-16› جديدة›"),
    ("الوكالة (AJ) قالت", "‹الوكالة («AJ›) قالت›"),
    ("شركة Acme (UK) أعلنت", "‹شركة «Acme (UK)› أعلنت›"),
    ("شركة Acme (فرع", "‹شركة «Acme› (فرع›"),
    ("وصل 15 وزيرًا", "‹وصل 15 وزيرًا›"),
    ("من 10 إلى 12 فبراير", "‹من 10 إلى 12 فبراير›"),
    ("نعم!", "‹نعم!›"),
    ("Reuters", "‹«Reuters››"),
    ("\u{202E}قلب\u{2069}", "‹قلب›"),
    ("", "‹›"),
  ])
  func arabicLabel(text: String, expected: String) {
    let isolated = BidiText.isolated(text, in: .arabic)
    #expect(Self.readable(isolated, base: "\u{2067}", inner: "\u{2066}") == expected)
  }

  @Test(arguments: [
    ("Visit to Sirte", "‹Visit to Sirte›"),
    ("Hasan Mansour (حسن منصور) 2026", "‹Hasan Mansour («حسن منصور›) 2026›"),
    ("Battalion كتيبة 15 مايو said", "‹Battalion «كتيبة 15 مايو› said›"),
  ])
  func englishLabel(text: String, expected: String) {
    let isolated = BidiText.isolated(text, in: .english)
    #expect(Self.readable(isolated, base: "\u{2066}", inner: "\u{2067}") == expected)
  }

  @Test func arabicTitleStaysArabicOnAnEnglishPage() {
    let isolated = BidiText.isolated("شركة Acme (UK) أعلنت!", in: .english)
    #expect(isolated == BidiText.isolated("شركة Acme (UK) أعلنت!", in: .arabic))
  }

  @Test func markupIsEscaped() {
    #expect(
      XMLText.escaped("<a href=\"x\" b='y'>&\u{0}\u{8}\u{FFFE}\t")
        == "&lt;a href=&quot;x&quot; b=&#39;y&#39;&gt;&amp;\t")
  }

  @Test func dotTextIsQuoted() {
    #expect(DOTText.quoted("a\"b\\N\nc\u{1B}&lt;<b>") == "\"a\\\"b\\\\N\\nc&amp;lt;<b>\"")
    #expect(DOTText.quoted("end\\") == "\"end\\\\\"")
  }

  @Test(arguments: [(12.0, "12"), (12.04, "12"), (-0.55, "-0.6"), (-0.04, "0"), (1e12, "0")])
  func numbersAreShort(value: Double, expected: String) {
    #expect(SVGNumber.text(value) == expected)
  }

  @Test func arabicLettersCountByForm() {
    #expect(TextWidth.units("بب") == 330 + 1080)
    #expect(TextWidth.units("بَب") == TextWidth.units("بب"))
    #expect(TextWidth.units("دب") == 530 + 1080)
  }

  @Test func wordsAreCutAndBroken() {
    let name = "National Dialogue Council of the Southern Provinces"
    let cut = TextFit.truncated(name, to: 120, size: 12)
    #expect(cut.hasSuffix("…") && TextWidth.points(cut, size: 12) <= 120)
    let lines = TextFit.lines(name, width: 150, size: 12, atMost: 2)
    #expect(lines.count == 2 && lines.allSatisfy { TextWidth.points($0, size: 12) <= 150 })
    #expect(TextFit.lines("", width: 100, size: 12, atMost: 2).isEmpty)
  }

  private static func readable(_ text: String, base: String, inner: String) -> String {
    text.replacing(base, with: "‹").replacing(inner, with: "«").replacing("\u{2069}", with: "›")
  }
}
