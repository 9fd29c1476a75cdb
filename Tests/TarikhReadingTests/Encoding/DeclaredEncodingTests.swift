import Testing

@testable import TarikhReading

struct DeclaredEncodingTests {
  private func find(_ text: String) -> String? { DeclaredEncoding.find(in: Array(text.utf8)) }

  @Test(arguments: [
    "<meta charset=\"UTF-8\">", "<meta charset = utf-8 />",
    "<META content='text/html;charset=UTF-8'>",
    "<?xml version='1.0' encoding='UTF-8'?>", "<p data-charset>x</p><meta charset='utf-8'>",
  ])
  func findsTheName(text: String) { #expect(find(text) == "utf-8") }

  @Test(arguments: ["", "charset", "<meta charset=>", "<meta name=charset content=x>", "charset="])
  func findsNone(text: String) { #expect(find(text) == nil) }
}
