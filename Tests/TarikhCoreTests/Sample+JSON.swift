extension Sample {
  /// `extraction()` as it is written; joined without line ends.
  static let extractionJSON = [
    #"{"id":"tunis","documentDate":"2026-02-15","textSHA256":"5f","#,
    #""dates":[{"surface":"أمس","start":14,"end":17,"value":"2026-02-14","#,
    #""basis":"document","anchor":[14,17],"calendar":"hijri","original":"1447-08-26","#,
    #""words":"أمس"}],"vague":[{"surface":"مؤخرا","start":1,"end":2}],"#,
    #""unresolved":[{"surface":"غدا","start":2,"end":3,"reason":"no-reference-date"}],"#,
    #""actors":[{"canonical":"هدى","kind":"person","mentions":[{"surface":"هدى","start":5,"#,
    #""end":8,"form":"name"},{"surface":"الوزيرة","start":9,"end":13,"form":"nominal"}],"#,
    #""titles":["الوزيرة"],"organization":"وزارة الخارجية","country":"Libya","#,
    #""wikidata":"Q1","gazetteer":"g1"}],"places":[{"canonical":"تونس","#,
    #""mentions":[{"surface":"تونس","start":9,"end":13}],"country":"TN","admin1":"Tunis","#,
    #""lat":36.8065,"lon":10.1815,"table":"TN-Tunis"}],"events":[{"id":"290d184c3ab080b1","#,
    #""type":"visit","trigger":{"surface":"زارت","start":0,"end":4,"lemma":"زار"},"#,
    #""date":"2026-02-14","dateBasis":"document","place":"تونس","#,
    #""participants":[{"actor":"هدى","role":"guest"}],"status":"happened","#,
    #""attribution":{"source":"named","speaker":"سلمى"},"evidence":[0,18],"#,
    #""alsoEvidence":[[19,35]],"confidence":70,"plover":"CONSULT-visit","cameo":"042","#,
    #""dateGround":{"anchor":[14,17],"calendar":"hijri","original":"1447-08-26","#,
    #""words":"أمس"}}],"visits":[{"visitor":"هدى","host":"سلمى","place":null,"#,
    #""date":"2026-02-14","status":"happened","event":"290d184c3ab080b1"}],"#,
    #""relations":[{"type":"role-of","source":"هدى","target":"وزارة الخارجية","#,
    #""role":"الوزيرة","evidence":[0,18]}],"diagnostics":[{"identifier":"no-date","#,
    #""severity":"note","file":"a.md","line":3,"summary":"No date.","hint":"Add one."}]}"#,
  ].joined()
}
