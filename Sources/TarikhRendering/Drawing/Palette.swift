/// The colours of drawings, each for light and for dark ground.
///
/// Kinds of events that belong together share a colour. The colours differ in hue and lightness so that readers
/// who cannot tell red from green can tell them apart, and stand at 4.5 : 1 and more against their ground.
package enum Palette {
  /// A colour by the name of its CSS variable.
  package struct Colour: Hashable, Sendable {
    /// The name after `--tarikh-`.
    package let name: String
    /// Against light ground, `#rrggbb`.
    package let light: String
    /// Against dark ground, `#rrggbb`.
    package let dark: String
  }

  /// Words and outlines.
  package static let ink = Colour(name: "ink", light: "#1a212b", dark: "#e8edf3")
  /// Words of less weight: dates, captions.
  package static let faint = Colour(name: "faint", light: "#5a6675", dark: "#9aa7b6")
  /// Thin lines.
  package static let line = Colour(name: "line", light: "#d7dee7", dark: "#303b49")
  /// Ties between nodes.
  package static let tie = Colour(name: "tie", light: "#7b8fa6", dark: "#6d8199")
  /// The ground.
  package static let ground = Colour(name: "ground", light: "#ffffff", dark: "#10151c")
  /// Lanes.
  package static let lane = Colour(name: "lane", light: "#f2f5f9", dark: "#1a212b")
  /// Nodes that are places.
  package static let place = Colour(name: "place", light: "#e3f0ea", dark: "#18332b")
  /// Nodes that are bodies and states.
  package static let body = Colour(name: "body", light: "#e8edf6", dark: "#1d2a3d")

  /// Coming and going.
  package static let movement = Colour(name: "movement", light: "#0b6394", dark: "#5bbcf0")
  /// Talks face to face.
  package static let talks = Colour(name: "talks", light: "#8f5600", dark: "#f0b64a")
  /// Calls and messages.
  package static let contact = Colour(name: "contact", light: "#96307e", dark: "#ee8ccb")
  /// What is said in public.
  package static let speech = Colour(name: "speech", light: "#47536b", dark: "#b4c0d4")
  /// Agreements and aid.
  package static let accord = Colour(name: "accord", light: "#00705a", dark: "#4fd6ac")
  /// Attacks and protests.
  package static let conflict = Colour(name: "conflict", light: "#b3330c", dark: "#ff8c66")
  /// Appointments and votes.
  package static let office = Colour(name: "office", light: "#5542b0", dark: "#ab9fff")
  /// All other kinds.
  package static let other = Colour(name: "other", light: "#666666", dark: "#a8a8a8")

  /// Every colour, in the order in which the style sheet names them.
  package static let all = [
    ink, faint, line, tie, ground, lane, place, body, movement, talks, contact, speech, accord,
    conflict, office, other,
  ]

  /// The colour of a kind of event, by the kind's name.
  package static func colour(ofKind kind: String) -> Colour {
    switch kind {
    case "visit", "arrival", "departure": movement
    case "reception", "meeting": talks
    case "call", "message": contact
    case "statement": speech
    case "agreement", "aid": accord
    case "attack", "protest": conflict
    case "appointment", "vote": office
    default: other
    }
  }
}
