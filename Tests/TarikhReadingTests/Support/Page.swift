@testable import TarikhReading

/// Sentences for pages, each long enough to be running text.
enum Story {
  static let one =
    "وصل وزير الخارجية المصري، اليوم الأحد، إلى طرابلس في زيارة رسمية تستمر يومين لبحث التعاون."
  static let two =
    "وكان في استقباله في مطار معيتيقة نظيره الليبي وعدد من المسؤولين، وفق بيان لوزارة الخارجية."
  static let three =
    "وقال الوزير في مؤتمر صحفي مشترك إن الزيارة تأتي في إطار «العلاقات الأخوية» بين البلدين."
  static let all = [one, two, three].map { "<p>\($0)</p>" }.joined(separator: "\n")
  static let lines = [one, two, three]
  static let headline = "وزير الخارجية المصري يصل إلى طرابلس في زيارة رسمية"
}

/// What a page is as an article.
func page(_ html: String) -> HTMLPage? { HTMLParser.parse(html).map(HTMLPage.init) }
