import Testing

@testable import TarikhResolution

@Suite struct NameFormTests {
  @Test(arguments: [
    ("عبد الفتاح السيسي", "عبدفتاح سيسي"), ("عبدالفتاح السيسى", "عبدفتاح سيسي"),
    ("أحمد أبو الغيط", "احمد ابوغيط"), ("محمد بن سلمان آل سعود", "محمد بنسلمان سعود"),
    ("حسن نصر الله", "حسن نصرله"), ("حسن نصرالله", "حسن نصرله"), ("عبد الله", "عبدله"),
    ("Abd al-Fattah el-Sisi", "abdfattah sisi"), ("Abdelfattah Sisi", "abdfattah sisi"),
    ("Mohamed Abdullah", "muhammad abdlah"), ("Muhammad Abd Allah", "muhammad abdlah"),
    ("Mahmoud Abdou", "mahmoud abdou"), ("Noureddine Ash-Shahed", "nourdin shahed"),
    ("Hassan Nasr Allah", "hassan nasrlah"), ("Hassan Nasrallah", "hassan nasrlah"),
    ("Mohammed bin Salman Al Saud", "muhammad binsalman saud"), ("O’Neill, J.", "oneill j"),
    ("Recep Tayyip Erdoğan", "recep tayyip erdogan"), ("the Arab League", "arab league"),
  ])
  func foldsNames(_ name: String, _ key: String) { #expect(NameForm(name).key == key) }

  @Test(arguments: ["", "…", " ", "ال", "عبد", "al", "bin", "19", "中国 人民"])
  func anyTextIsAName(_ name: String) { #expect(!NameForm(name).tokens.isEmpty) }

  /// Every mixture of the words that are treated specially is some name.
  @Test func mixturesOfSpecialWordsAreNames() {
    var generator = StoryGenerator(seed: 2)
    let words = [
      "ال", "آل", "عبد", "عبدال", "بن", "أبو", "أم", "الدين", "الله", "و", "عبدالله", "al", "el",
      "the",
      "abd", "abdel", "abdo", "abdu", "abdal", "bin", "abu", "din", "allah", "as-", "-", "mohammed",
      "x",
      "é", "ß", ".", "’", "٣", "国",
    ]
    for _ in 0..<5000 {
      let name = (0...generator.number(4)).map { _ in generator.pick(words) }.joined(separator: " ")
      let form = NameForm(name)
      #expect(!form.tokens.isEmpty && form.tokens.joined(separator: " ") == form.key)
    }
  }

  @Test(arguments: [
    ("محمد", "محمود", false), ("Mahmoud", "محمد", false), ("Mahmoud", "محمود", true),
    ("Hasan", "حسن", true), ("Hussein", "حسن", false), ("Hasan", "حسين", false),
    ("Qasim", "قاسم", true), ("Kassem", "قاسم", true), ("Basem", "قاسم", false),
    ("Khalid", "خالد", true), ("Halid", "خالد", true), ("Walid", "خالد", false),
    ("Huda", "هدي", true), ("Nur", "نور", true), ("Nair", "نور", false), ("", "نور", false),
  ])
  func spellsWordForWord(_ latin: String, _ arabic: String, _ isSpelling: Bool) {
    #expect(Transliteration.spells(latin.lowercased(), arabic) == isSpelling)
  }

  /// Whatever spells a word has its skeleton, or the two would never be compared.
  @Test(arguments: [
    ("djamel", "جمال"), ("chahed", "شاهد"), ("thabet", "ثابت"), ("alexander", "الكسندر"),
    ("philip", "فيليب"), ("ghannouchi", "غنوشي"), ("moncef", "منصف"), ("cyril", "سيريل"),
  ])
  func skeletonsAgree(_ latin: String, _ arabic: String) {
    #expect(ConsonantSkeleton.of(latin) == ConsonantSkeleton.of(arabic))
    #expect(Transliteration.spells(latin, arabic))
  }
}
