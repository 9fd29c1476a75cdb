import TarikhTemplates

/// The output formats, in the order in which `--help` names them.
package enum Renderers {
  /// Every format; a new one is a file in `Formats/` and a line here.
  package static func all(templates: Templates) -> [any Renderer] {
    [
      HTMLRenderer(templates: templates),
      SVGRenderer(),
      JSONRenderer(),
      CSVRenderer(),
      DOTRenderer(),
      MermaidRenderer(),
      GraphMLRenderer(),
      GEXFRenderer(),
      TimelineJSRenderer(),
      ICSRenderer(),
      GeoJSONRenderer(),
      PLOVERRenderer(),
      FollowTheMoneyRenderer(),
    ]
  }
}
