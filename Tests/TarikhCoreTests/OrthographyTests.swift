import TarikhCore
import Testing

@Suite struct OrthographyTests {
  @Test(arguments: [
    ("الإِمـارة ٢٠٢٦", "الاماره 2026"), ("أإآٱا", "ااااا"), ("مُحَمَّدٌ", "محمد"), ("هدى", "هدي"),
    ("۱۲۳ ٤٥٦", "123 456"), ("  a \t\n b  ", "a b"), ("گفت کی", "كفت كي"),
    ("\u{2067}سلمى\u{2069}", "سلمي"), ("Émile ÉCOLE", "émile école"), ("", ""), ("ـــ", ""),
    ("a\u{00A0}b", "a b"), ("رؤوف", "رؤوف"), ("٪", "٪"),
  ])
  func folds(_ text: String, _ folded: String) { #expect(Orthography.folded(text) == folded) }

  @Test(arguments: ["الإِمـارة", "Ａ b", "ٱلسَّلام عليكم", " x  y "])
  func foldingTwiceChangesNothing(_ text: String) {
    let once = Orthography.folded(text)
    #expect(Orthography.folded(once) == once)
  }
}
