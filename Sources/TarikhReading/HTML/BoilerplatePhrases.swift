/// The words with which pages lead to other pages, as they stand at the start of a line.
enum BoilerplatePhrases {
  /// Whether a line is such a phrase, or such a phrase with a link or after a colon.
  static func begin(_ block: TextBlock) -> Bool {
    let line = folded(block.text)
    return all.contains { line.hasPrefix($0) && ends(line.dropFirst($0.count), block) }
  }

  /// Whether what follows a phrase shows that it is no sentence.
  private static func ends(_ rest: Substring, _ block: TextBlock) -> Bool {
    if rest.allSatisfy({ !$0.isLetter && !$0.isNumber }) { return true }
    guard let next = rest.first, !next.isLetter, !next.isNumber else { return false }
    return block.linkShare > 0.3 || ":….|-–".contains(rest.first { $0 != " " } ?? " ")
  }

  /// Lower case, alef without hamza, letters without vowel signs, no marks before the first letter.
  private static func folded(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars.prefix(80) {
      switch scalar {
      case "أ", "إ", "آ": scalars.append("ا")
      case "\u{0640}", "\u{064B}"..."\u{0652}": continue
      default: if !scalars.isEmpty || scalar.properties.isAlphabetic { scalars.append(scalar) }
      }
    }
    return String(scalars).lowercased()
  }

  private static let all = [
    "اقرا ايضا", "اقرا المزيد", "اقرا كذلك", "اقراوا ايضا", "اقرؤوا ايضا", "اقرئي ايضا",
    "طالع ايضا",
    "طالع المزيد", "شاهد ايضا", "شاهد بالفيديو", "تابع ايضا", "انظر ايضا", "قد يهمك", "قد يعجبك",
    "مواضيع ذات صلة", "موضوعات ذات صلة", "مواضيع متعلقة", "موضوعات متعلقة", "اخبار ذات صلة",
    "اخبار متعلقة", "مقالات ذات صلة", "المزيد من الاخبار", "المزيد من", "للمزيد", "الاكثر قراءة",
    "تابعونا", "تابعنا", "اشترك", "شارك", "مشاركة", "طباعة", "اعلان", "الكلمات المفتاحية",
    "كلمات دلالية",
    "الوسوم", "وسوم", "جميع الحقوق محفوظة", "حقوق النشر", "انقر هنا", "اضغط هنا", "التعليقات",
    "read more", "read also", "also read", "see also", "more on this", "more from", "more news",
    "related", "related articles", "related stories", "related news", "you may also like",
    "recommended", "most read", "share this", "share", "follow us", "subscribe", "sign up",
    "advertisement", "sponsored", "click here", "tags", "topics", "print", "all rights reserved",
    "copyright", "comments", "watch", "listen",
  ]
}
