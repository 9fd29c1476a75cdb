import Testing

@testable import TarikhReading

/// Whole pages in the shapes that publishing systems give them.
struct PageShapesTests {
  private let title = Story.headline
  private var wrapped: [String] {
    Story.lines.map { "<div class=body__element><div data-testid=paragraph>\($0)</div></div>" }
  }
  private let cards = (1...8).map { number in
    """
    <div class=card><h3><a href=/\(number)>خبر آخر رقم \(number)</a></h3>
    <p>ملخص قصير للخبر الآخر رقم \(number) الذي يظهر أسفل المقال ويتكون من كلمات عديدة…</p></div>
    """
  }.joined()

  @Test func readsParagraphsThatEachHaveTheirWrappers() {
    let html =
      "<h1>\(title)</h1><div class=body>\(wrapped.joined())</div><div class=grid>\(cards)</div>"
    #expect(page(html)?.lines == [title] + Story.lines)
  }

  @Test func readsTheArticleAmongMoreCardsThanParagraphs() {
    let html = "<div><h1>\(title)</h1><div>\(Story.all)</div><div>\(cards)</div></div>"
    #expect(page(html)?.lines == [title] + Story.lines)
  }

  @Test func readsTheThemeOfABlog() {
    let html = """
      <body class="rtl single single-post postid-55 has-sidebar"><header><nav><a href=/>الرئيسية</a></nav></header>
      <article id=the-post class="post type-post tag-libya category-news"><header class=entry-header>
      <nav id=breadcrumb><a href=/l>ليبيا</a></nav><h1 class=entry-title>\(title)</h1>
      <div class=post-meta><span>admin</span> <span class=date>15 فبراير، 2026</span></div></header>
      <div class="entry-content">\(Story.all)<div id=inline-related-post><h3>مقالات ذات صلة</h3><ul><li>خبر</ul></div>
      <p><strong>اقرأ أيضا | </strong><a href=3>خبر ثالث من الموقع</a></p></div><div class=share-buttons>فيسبوك</div>
      </article><div class=about-author><p>صحفي من القاهرة يكتب في الشؤون العربية منذ عشر سنوات كاملة.</p></div>
      <div id=comments><p>لن يتم نشر عنوان بريدك الإلكتروني. الحقول الإلزامية مشار إليها.</p></div>
      <aside>\(cards)</aside><footer>© 2026 جميع الحقوق محفوظة</footer></body>
      """
    #expect(page(html)?.lines == [title, "15 فبراير، 2026"] + Story.lines)
  }

  @Test func readsATableLayoutWithLineBreaks() {
    let html = """
      <form name=aspnetForm><table><tr><td width=150><a href=1>الرئيسية</a><br><a href=2>محليات</a><br>
      <td><font size=4><b>\(title)</b></font><br><br><font size=3>\(Story.lines.joined(separator: "<br>"))</font><br>
      <a href="javascript:history.back()">رجوع</a> | <a href=print.aspx>نسخة للطباعة</a><td>إعلانات</table></form>
      """
    #expect(page("<title>\(title)</title>" + html)?.lines == [title] + Story.lines)
  }

  @Test func takesTheHeadingOfWhatIsLeftOutWithIt() {
    let html = """
      <main><h1>\(title)</h1><p>\(Story.one)</p><section><h2>قصص تهمك</h2><ul class=promo><li>قصة</ul></section>
      <h2>ماذا بعد؟</h2><figure><img></figure><p>\(Story.two)</p><h2>في هذا الموضوع</h2><ul><li><a href=1>قصة</a></ul></main>
      """
    #expect(page(html)?.lines == [title, Story.one, "ماذا بعد؟", Story.two])
  }

  @Test func showsTheDateThatOnlyReadersSee() {
    let html =
      "<h1>\(title)</h1><ul><li><a href=/2026/02/15><time>فبراير 15, 2026</time></a></ul><div>\(Story.all)</div>"
    #expect(page(html)?.lines == [title, "فبراير 15, 2026"] + Story.lines)
  }

  @Test func readsTheFirstOfTwoArticles() {
    let second = "<article><h1>خبر ثان</h1><p>\(Story.one) وهذا من خبر ثان تماما.</p></article>"
    #expect(
      page("<article><h1>\(title)</h1>\(Story.all)</article>\(second)")?.lines == [title]
        + Story.lines)
  }
}
