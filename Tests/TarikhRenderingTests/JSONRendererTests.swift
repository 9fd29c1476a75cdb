import TarikhCore
import Testing

@testable import TarikhRendering

@Suite struct JSONRendererTests {
  @Test(arguments: JSONRenderer().views)
  func whatItWritesIsJSON(view: View) throws {
    let artifact = try JSONRenderer().render(
      DrawingFixture.presentation, options: RenderingOptions(view: view, language: .arabic),
      layout: RowLayout())
    let json = try JSONValue(parsing: artifact.bytes)
    #expect(json.object?.isEmpty == false)
    #expect(artifact.mediaType == "application/json")
  }
}
