import TarikhRendering
import Testing

/// Scripts and style sheets that become shorter, and say the same.
struct AssetTests {
  @Test(arguments: [
    ("f( 1 + 2 ); // a comment", "f(1+2);"), ("f(\"x => y\", 'a, b')", "f(\"x => y\",'a, b')"),
    ("f(`a, ${ b }  c`)", "f(`a, ${b}  c`)"), ("f(/[/\"] +/g, 1 / 2 / 3)", "f(/[/\"] +/g,1/2/3)"),
    ("f(1 + +2, 3 - -4)", "f(1+ +2,3- -4)"), ("1 .f()", "1 .f()"), ("f()\ng()", "f()\ng()"),
    ("a = b\n(c)", "a=b\n(c)"), ("{ f(); }", "{f();}"), ("{ a = 1; }", "{a=1}"),
    (
      "const a = 1; const b = () => { c(); }; const d = 2; e(); const f = 3;",
      "const a=1,b=()=>{c();},d=2;e();const f=3;"
    ),
    ("const a = 1\nf(); const b = 2;", "const a=1\nf();const b=2;"),
    ("for (const a of b) f(); const c = 1;", "for(const a of b)f();const c=1;"),
    ("return /x y/", "return/x y/"), ("\"a", "\"a"), ("f(`a", "f(`a"), ("/* a", "/* a"),
  ])
  func shortensAScript(_ script: String, _ expected: String) {
    #expect(ScriptText.compact(script) == expected)
  }

  @Test(arguments: [
    ("const word = 1; f(word);", "const a=1;f(a);"),
    (
      "const word = 1; f(a, b, word, o.word, { word: word });",
      "const c=1;f(a,b,c,o.word,{word:c});"
    ),
    ("const word = 1; f({ word });", "const word=1;f({word});"),
    (
      "const f1 = ({ key, other: mine }, [one = two]) => mine + one;",
      "const c=({key,other:a},[b=two])=>a+b;"
    ),
    ("const word = `${word}, word`;", "const a=`${a}, word`;"),
    ("const name = 1; f(name, word);", "const name=1;f(name,word);"),
    ("const word = x ? word : y;", "const a=x?a:y;"),
    ("const word = 1; class C {}", "const word=1;class C{}"),
  ])
  func shortensNamesOfAScriptsOwn(_ script: String, _ expected: String) {
    #expect(ScriptText.compact(script) == expected)
  }

  @Test(arguments: [
    ("a > b , c + d :is(.e , f) { color : red ; }", "a>b,c+d :is(.e,f){color:red}"),
    (
      "a { width: calc(1px + 0.50rem); margin: -0.5px 10.5px }",
      "a{width:calc(1px + .50rem);margin:-.5px 10.5px}"
    ),
    (
      "[lang=\"en\"], [class^=\"q\"] { content: \" ; } > \"; }",
      "[lang=en],[class^=q]{content:\" ; } > \"}"
    ),
    ("/* \"a\" { */ a { b: c !important; /* ; */ d: e }", "a{b:c!important;d:e}"),
    (
      "@media print, (min-width: 60rem) {\n  a { b: c; }\n}",
      "@media print,(min-width:60rem){a{b:c}}"
    ),
    ("a { content: \"\\\"/* b */\" }", "a{content:\"\\\"/* b */\"}"),
  ])
  func shortensASheet(_ sheet: String, _ expected: String) {
    #expect(SheetText.compact(sheet) == expected)
  }

  @Test func shortensTheVariablesOfASheet() {
    let sheet =
      ":root{--ground:red;--ink:blue}a{color:var(--ground);fill:var(--a);width:var(--ink)}"
    let expected = ":root{--b:red;--ink:blue}a{color:var(--b);fill:var(--a);width:var(--ink)}"
    #expect(SheetNames.shortened(sheet) == expected)
  }

  @Test func leavesWhatTheScriptsSayAlone() throws {
    let page = try HTMLRendererTests.page(PageFixture.presentation)
    let script = try #require(page.between("<script>", "</script>"))
    #expect(script.contains("\"use strict\""))
    #expect(script.contains(".checkVisibility()") && script.contains("[أإآٱ]"))
    #expect(!script.contains("const find="))
  }
}
