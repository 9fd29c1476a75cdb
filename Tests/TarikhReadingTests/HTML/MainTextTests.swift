import Testing

@testable import TarikhReading

struct MainTextTests {
  @Test(arguments: [
    "<body>\(Story.all)</body>",
    "<body><div><div class=x>\(Story.all)</div></div></body>",
    "<nav><a href=/>الرئيسية</a></nav><main>\(Story.all)</main><footer>جميع الحقوق محفوظة</footer>",
    "<article>\(Story.all)</article><article><p>بطاقة قصيرة عن خبر آخر تماما لا علاقة له بما سبق هنا.</p></article>",
    "<div itemprop=articleBody>\(Story.all)</div><div><p>فقرة أخرى في الصفحة عن موضوع مختلف لا علاقة له بالخبر.</p></div>",
    "<table><tr><td width=150><a href=1>قسم</a><td>\(Story.all)</table>",
    "<form id=aspnetForm><div>\(Story.all)</div></form>",
    "<div>\(Story.lines.joined(separator: "<br><br>"))</div>",
    "<div>\(Story.lines.joined(separator: "<br>"))</div>",
    "<div><span>\(Story.one)</span></div><div>\(Story.two)</div><div><font>\(Story.three)</font></div>",
    "<div><section><p>\(Story.one)</p></section><div class=ad>إعلان</div><section><p>\(Story.two)</p><p>\(Story.three)</p></section></div>",
    "<center><font><p align=right>\(Story.one)<p>\(Story.two)<p>\(Story.three)</center></html>",
    "<story-body>\(Story.all)</story-body>",
  ])
  func findsTheParagraphs(html: String) {
    #expect(page(html)?.lines == Story.lines)
  }

  @Test func headingsAndItemsHaveTheirOwnLines() {
    let html =
      "<article><p>\(Story.one)</p><h2>أسبوع حافل</h2><ul><li>بند أول<li>بند ثان</ul><p>\(Story.two)</p></article>"
    #expect(page(html)?.lines == [Story.one, "أسبوع حافل", "بند أول", "بند ثان", Story.two])
  }

  @Test func joinsWhatInlineElementsCut() {
    let html =
      "<p>قال <b>الوزير</b> في <a href=/x>مؤتمر\n صحفي</a>&nbsp;إن «<i>الزيارة</i>» ناجحة، وفق بيان رسمي.</p>"
    #expect(page(html)?.lines == ["قال الوزير في مؤتمر صحفي إن «الزيارة» ناجحة، وفق بيان رسمي."])
  }

  @Test(arguments: [
    "<aside>%</aside>", "<nav>%</nav>", "<footer>%</footer>", "<div class='related-posts'>%</div>",
    "<div id=comments>%</div>", "<section class=newsletter>%</section>", "<div hidden>%</div>",
    "<div style='display: none'>%</div>", "<figure><img><figcaption>%</figcaption></figure>",
    "<div role=complementary>%</div>", "<script>%</script>", "<noscript>%</noscript>",
    "<div class=postShareButtons>%</div>", "<ul class=c-breadcrumbs__list><li>%</ul>",
    "<template>%</template>", "<button>%</button>", "<div class='c-ad is-wide'>%</div>",
    "<p class=wp-caption-text>%</p>", "<span class=sr-only>%</span>", "<svg><title>%</title></svg>",
    "<textarea>%</textarea>", "<iframe>%</iframe>", "<p><a href=/other>%</a></p>",
  ])
  func leavesBoilerplateOut(html: String) {
    let other = "فقرة عن خبر آخر لا علاقة له بهذا الخبر، وفيها كلمات كثيرة."
    let noise = html.replacing("%", with: other)
    #expect(
      page(
        "<article><p>\(Story.one)</p>\(noise)<p>\(Story.two)</p><p>\(Story.three)</p></article>")?
        .lines == Story.lines)
  }

  @Test(arguments: [
    "has-sidebar", "article-with-comments", "print content", "ads-enabled", "no-menu",
  ])
  func keepsTheArticleWhateverItsWrapperIsCalled(name: String) {
    #expect(
      page("<div class='\(name)'>\(Story.all)</div><footer>تذييل</footer>")?.lines == Story.lines)
  }

  @Test(arguments: [
    "<p>اقرأ أيضا</p>", "<p>اقرأ أيضًا: <a href=/x>خبر آخر عن الموضوع</a></p>",
    "<p><b>إقرأ أيضاً :</b> خبر آخر</p>",
    "<h3>مواضيع ذات صلة</h3><ul><li><a href=1>خبر أول من الموقع</a><li><a href=2>خبر ثان من الموقع</a></ul>",
    "<p>Read more: <a href=/x>Another story</a></p>", "<div>إعلان</div>", "<p>* * *</p>",
    "<p>للمزيد: <a href=/x>تغطية خاصة</a></p>", "<p>Related stories</p>",
  ])
  func leavesLeadsToOtherPagesOut(notice: String) {
    let html =
      "<article><p>\(Story.one)</p>\(notice)<p>\(Story.two)</p><p>\(Story.three)</p></article>"
    #expect(page(html)?.lines == Story.lines)
  }

  @Test(arguments: [
    "Read more than one book a week, the minister told pupils in the capital.",
    "إعلان طرابلس وقعه الوزيران أمس في ختام الزيارة بحضور السفراء.",
    "شارك الوزير في الاجتماع الذي عقد أمس في العاصمة طرابلس.",
  ])
  func keepsSentencesThatBeginLikeNotices(sentence: String) {
    #expect(
      page("<article><p>\(Story.one)</p><p>\(sentence)</p></article>")?.lines == [
        Story.one, sentence,
      ])
  }

  @Test func leavesAuthorAndSectionOut() {
    let html = """
      <article><a href=/libya>ليبيا</a><h1>\(Story.headline)</h1><p>قسم الأخبار</p>
      <div class=meta>الأحد <time datetime=2026-02-15>15 فبراير 2026</time></div>\(Story.all)
      <p>المصدر: وكالات</p><a href=/tag/1>وسم</a></article>
      """
    #expect(page(html)?.lines == [Story.headline] + Story.lines)
  }

  @Test func keepsADateLineWherePageNamesTheDateNowhereElse() {
    let html =
      "<article><h1>\(Story.headline)</h1><p>طرابلس، 15 فبراير 2026</p>\(Story.all)</article>"
    #expect(page(html)?.lines == [Story.headline, "طرابلس، 15 فبراير 2026"] + Story.lines)
  }

  @Test func saysAParagraphOnce() {
    #expect(page("<article><p>\(Story.one)</p>\(Story.all)</article>")?.lines == Story.lines)
  }

  @Test func readsFiveMegabytes() {
    let long = (0..<12_000).map { "<p>\($0) \(Story.one) \(Story.two)</p>" }.joined()
    #expect(page("<article>\(long)</article>")?.lines.count == 12_000)
  }
}
