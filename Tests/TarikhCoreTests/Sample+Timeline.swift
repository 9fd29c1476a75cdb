extension Sample {
  /// `timeline()` in its canonical bytes.
  static let timelineJSON = """
    {
      "actors": {
        "a1": {
          "aliases": [
            "Huda"
          ],
          "country": "Libya",
          "decisions": [
            {
              "actors": [
                "a1",
                "a2"
              ],
              "decision": "not-same",
              "names": [
                "هدى",
                "Huda"
              ],
              "reason": "why"
            },
            {
              "actors": [
                "a1"
              ],
              "articles": [
                "k1"
              ],
              "decision": "apart",
              "names": [
                "هدى"
              ]
            }
          ],
          "formerIds": [
            "a0"
          ],
          "kind": "person",
          "name": "هدى",
          "reasons": [
            "One name."
          ],
          "titles": [
            "الوزيرة"
          ],
          "wikidata": "Q1"
        }
      },
      "articles": {
        "k1": {
          "actors": [
            {
              "canonical": "هدى",
              "country": "Libya",
              "gazetteer": "g1",
              "kind": "person",
              "mentions": [
                {
                  "end": 8,
                  "start": 5,
                  "surface": "هدى"
                },
                {
                  "end": 13,
                  "form": "nominal",
                  "start": 9,
                  "surface": "الوزيرة"
                }
              ],
              "organization": "وزارة الخارجية",
              "titles": [
                "الوزيرة"
              ],
              "wikidata": "Q1"
            }
          ],
          "documentDate": "2026-02-15",
          "id": "tunis",
          "language": "ar",
          "paragraphs": "0 40",
          "places": [
            {
              "admin1": "Tunis",
              "canonical": "تونس",
              "country": "TN",
              "latE6": 36806500,
              "lonE6": 10181500,
              "mentions": [
                {
                  "end": 13,
                  "start": 9,
                  "surface": "تونس"
                }
              ],
              "table": "TN-Tunis"
            }
          ],
          "publisher": "وكالة",
          "relations": [
            {
              "evidence": {
                "end": 18,
                "quote": "زارت هدى تونس أمس.",
                "start": 0
              },
              "role": "الوزيرة",
              "source": "هدى",
              "target": "وزارة الخارجية",
              "type": "role-of"
            }
          ],
          "sketch": "1 ff",
          "struck": [
            {
              "alsoEvidence": [
                {
                  "end": 35,
                  "quote": "واستقبلتها سلمى.",
                  "start": 19
                }
              ],
              "attribution": {
                "source": "named",
                "speaker": "سلمى"
              },
              "cameo": "042",
              "confidence": 70,
              "evidence": {
                "end": 18,
                "quote": "زارت هدى تونس أمس.",
                "start": 0
              },
              "id": "290d184c3ab080b1",
              "participants": [
                {
                  "actor": "هدى",
                  "role": "guest"
                }
              ],
              "place": "تونس",
              "plover": "CONSULT-visit",
              "status": "happened",
              "time": {
                "anchor": [
                  14,
                  17
                ],
                "basis": "document",
                "calendar": "hijri",
                "original": "1447-08-26",
                "value": "2026-02-14",
                "words": "أمس"
              },
              "trigger": {
                "end": 4,
                "lemma": "زار",
                "start": 0,
                "surface": "زارت"
              },
              "type": "visit"
            }
          ],
          "textSHA256": "5f",
          "title": "زيارة",
          "undated": [
            {
              "end": 3,
              "reason": "no-reference-date",
              "start": 2,
              "surface": "غدا"
            }
          ],
          "url": "https://example.org/1",
          "visits": [
            {
              "event": "290d184c3ab080b1",
              "host": "سلمى",
              "place": "تونس",
              "status": "happened",
              "time": {
                "anchor": [
                  14,
                  17
                ],
                "basis": "document",
                "calendar": "hijri",
                "original": "1447-08-26",
                "value": "2026-02-14",
                "words": "أمس"
              },
              "visitor": "هدى"
            }
          ]
        }
      },
      "diagnostics": [
        {
          "file": "a.md",
          "hint": "Add one.",
          "identifier": "no-date",
          "line": 3,
          "severity": "note",
          "summary": "No date."
        }
      ],
      "events": {
        "e1": {
          "claims": [
            {
              "alsoEvidence": [
                {
                  "end": 35,
                  "quote": "واستقبلتها سلمى.",
                  "start": 19
                }
              ],
              "article": "k1",
              "attribution": {
                "source": "named",
                "speaker": "سلمى"
              },
              "cameo": "042",
              "confidence": 70,
              "evidence": {
                "end": 18,
                "quote": "زارت هدى تونس أمس.",
                "start": 0
              },
              "id": "290d184c3ab080b1",
              "participants": [
                {
                  "actor": "هدى",
                  "role": "guest"
                }
              ],
              "place": "تونس",
              "plover": "CONSULT-visit",
              "status": "happened",
              "time": {
                "anchor": [
                  14,
                  17
                ],
                "basis": "document",
                "calendar": "hijri",
                "original": "1447-08-26",
                "value": "2026-02-14",
                "words": "أمس"
              },
              "trigger": {
                "end": 4,
                "lemma": "زار",
                "start": 0,
                "surface": "زارت"
              },
              "type": "visit"
            }
          ],
          "confidence": 70,
          "corroboration": 1,
          "decisions": [
            {
              "decision": "note",
              "event": "e0",
              "reason": "why",
              "value": "note"
            }
          ],
          "disputed": [
            "date"
          ],
          "formerIds": [
            "e0"
          ],
          "participants": [
            {
              "actor": "a1",
              "role": "guest"
            }
          ],
          "place": "p1",
          "status": "happened",
          "time": {
            "anchor": [
              14,
              17
            ],
            "basis": "document",
            "calendar": "hijri",
            "original": "1447-08-26",
            "value": "2026-02-14",
            "words": "أمس"
          },
          "type": "visit"
        }
      },
      "places": {
        "p1": {
          "admin1": "Tunis",
          "aliases": [
            "Tunis"
          ],
          "country": "TN",
          "latE6": 36806500,
          "lonE6": 10181500,
          "name": "تونس"
        }
      },
      "relations": [
        {
          "evidence": [
            {
              "article": "k1",
              "end": 18,
              "quote": "زارت هدى تونس أمس.",
              "start": 0
            }
          ],
          "role": "وزيرة الخارجية",
          "source": "a1",
          "target": "a3",
          "type": "role-of"
        }
      ],
      "version": 1,
      "visits": [
        {
          "event": "290d184c3ab080b1",
          "host": "a2",
          "place": "p1",
          "status": "happened",
          "time": {
            "anchor": [
              14,
              17
            ],
            "basis": "document",
            "calendar": "hijri",
            "original": "1447-08-26",
            "value": "2026-02-14",
            "words": "أمس"
          },
          "visitor": "هدى"
        }
      ],
      "manifest": {
        "articles": [
          "k1"
        ],
        "decisions": "d",
        "engine": "x1",
        "gazetteer": "g",
        "packs": {
          "ar": "p"
        },
        "settings": {
          "date": "2026-02-15"
        }
      }
    }

    """
}
