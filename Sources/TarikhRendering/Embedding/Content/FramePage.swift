/// A page that holds one picture and requests nothing, to be shown in a frame of another page.
struct FramePage {
  /// The page.
  let text: String

  /// A page with `drawing`, whose links lead out of the frame into `page`, or stay within.
  init(_ drawing: Drawing, alt: String, page: String?) {
    let language = drawing.language
    let style =
      "html{background:#fff}body{margin:0}svg{display:block;margin:auto;max-width:100%;height:auto}"
      + "@media screen and (prefers-color-scheme:dark){html{background:\(Palette.ground.dark)}}"
      + drawing.styleSheet.replacing("\n", with: "")
    let policy = PagePolicy.text(styles: [style])
    text = """
      <!doctype html>
      <html lang="\(language.rawValue)" dir="\(language.direction)">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="\(policy)">
      <meta name="viewport" content="width=device-width,initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <meta name="referrer" content="no-referrer">
      <link rel="icon" href="data:,">
      \(page == nil ? "" : "<base target=\"_top\">\n")<title>\(XMLText.escaped(alt))</title>
      <style>\(style)</style>
      </head>
      <body><main>
      \(drawing.framed(page: page))</main></body>
      </html>

      """
  }
}
