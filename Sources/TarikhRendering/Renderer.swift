import TarikhCore

/// What part of a run a renderer draws.
public enum View: String, Sendable, CaseIterable {
  /// Events over time, a lane for each actor.
  case timeline
  /// Who is named together with whom.
  case cooccurrence
  /// Who went where and to whom.
  case visits
  /// What actors are to each other: offices, memberships, meetings, sides.
  case relations

  /// The views that are graphs.
  public static let graphs: [View] = [.cooccurrence, .visits, .relations]
}

/// What to draw and for whom.
public struct RenderingOptions: Sendable {
  /// The part of the run.
  public let view: View
  /// The language of labels.
  public let language: InterfaceLanguage

  /// What to draw and for whom.
  public init(view: View = .timeline, language: InterfaceLanguage) {
    self.view = view
    self.language = language
  }
}

/// A file that was drawn or written, not yet on disk.
public struct Artifact: Hashable, Sendable {
  /// The name it is to have in the output folder, such as `timeline.ar.svg`.
  public let name: String
  /// Its media type.
  public let mediaType: String
  /// Its bytes.
  public let bytes: [UInt8]

  /// A file to be written.
  public init(name: String, mediaType: String, bytes: [UInt8]) {
    self.name = name
    self.mediaType = mediaType
    self.bytes = bytes
  }
}

/// One output format. Adding one takes a file in `Formats/` and a line in `Renderers.all`.
public protocol Renderer: Sendable {
  /// The name after `--format`.
  var format: String { get }
  /// The views it can draw.
  var views: [View] { get }
  /// Draws one view; throws only for mistakes of ours or trouble with the layout engine.
  func render(_ presentation: Presentation, options: RenderingOptions, layout: any LayoutEngine)
    throws -> Artifact
}

/// A graph to be laid out: boxes of fixed size and the lines between them, in points.
public struct LayoutRequest: Hashable, Sendable {
  /// A box.
  public struct Node: Hashable, Sendable {
    /// Its id.
    public let id: String
    /// Its width in points.
    public let width: Int
    /// Its height in points.
    public let height: Int
    /// Where an earlier run had its centre.
    public let pinned: Layout.Point?
    /// A box of fixed size.
    public init(id: String, width: Int, height: Int, pinned: Layout.Point? = nil) {
      self.id = id
      self.width = width
      self.height = height
      self.pinned = pinned
    }
  }

  /// A line from one box to another.
  public struct Edge: Hashable, Sendable {
    /// The id of the box it leaves.
    public let source: String
    /// The id of the box it reaches.
    public let target: String
    /// How strongly it pulls, 1 or more.
    public let weight: Int
    /// A line.
    public init(source: String, target: String, weight: Int = 1) {
      self.source = source
      self.target = target
      self.weight = weight
    }
  }

  /// The boxes, in a fixed order.
  public let nodes: [Node]
  /// The lines, in a fixed order.
  public let edges: [Edge]
  /// Whether lines have a direction that the layout should show.
  public let isDirected: Bool

  /// A graph to be laid out.
  public init(nodes: [Node], edges: [Edge], isDirected: Bool) {
    self.nodes = nodes
    self.edges = edges
    self.isDirected = isDirected
  }
}

/// Where the boxes and lines of a graph came to stand, in points; y grows downwards.
public struct LayoutResult: Hashable, Sendable {
  /// The width of the drawing.
  public let width: Int
  /// The height of the drawing.
  public let height: Int
  /// The centre of each box.
  public let layout: Layout
  /// For each line of the request, the control points of its cubic Bézier curve: 3n + 1 of them.
  public let splines: [[Layout.Point]]
  /// The upper left corner: not 0, 0 where the boxes of an earlier run keep their places.
  public let origin: Layout.Point

  /// A finished layout.
  public init(
    width: Int, height: Int, layout: Layout, splines: [[Layout.Point]],
    origin: Layout.Point = Layout.Point(x: 0, y: 0)
  ) {
    self.width = width
    self.height = height
    self.layout = layout
    self.splines = splines
    self.origin = origin
  }
}

/// Finds places for the boxes of a graph. Safe to call from several threads at once.
public protocol LayoutEngine: Sendable {
  /// The engine's name and version, for the manifest.
  var name: String { get }
  /// Places every box of `request`; the same request gives the same result.
  func layout(_ request: LayoutRequest) throws -> LayoutResult
}
