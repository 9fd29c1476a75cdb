import Foundation
import PackagePlugin

/// Writes a target's data files into Swift source, and the fingerprints of the engine's two stages.
///
/// `Bundle.module` holds the absolute path of the build folder, so a copied binary would lose its tables;
/// raw string literals make the one binary whole.
@main
struct EmbedResources: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: Target) throws -> [Command] {
    guard let target = target as? SourceModuleTarget else { return [] }
    let tool = try context.tool(named: "tarikh-embed").url
    if ["TarikhExtraction", "TarikhResolution"].contains(target.name) {
      return [fingerprint(of: target, tool: tool, context: context)]
    }
    return [embedding(of: target, tool: tool, context: context)]
  }

  private func embedding(of target: SourceModuleTarget, tool: URL, context: PluginContext)
    -> Command
  {
    let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedResources.swift")
    let files = Self.files(below: target.directoryURL) { $0 != "swift" }
    return .buildCommand(
      displayName: "Embedding \(files.count) files of \(target.name)", executable: tool,
      arguments: ["resources", output.path, target.directoryURL.path] + files.map(\.path),
      inputFiles: files, outputFiles: [output])
  }

  private func fingerprint(of target: SourceModuleTarget, tool: URL, context: PluginContext)
    -> Command
  {
    let output = context.pluginWorkDirectoryURL.appending(path: "EngineFingerprint.swift")
    let modules =
      [target] + target.recursiveTargetDependencies.compactMap { $0 as? SourceModuleTarget }
    let sources = modules.sorted { $0.name < $1.name }
      .flatMap { Self.files(below: $0.directoryURL) { $0 == "swift" } }
    return .buildCommand(
      displayName: "Fingerprinting \(target.name)", executable: tool,
      arguments: ["fingerprint", output.path] + sources.map(\.path),
      inputFiles: sources, outputFiles: [output])
  }

  /// The files below `folder` with a wanted extension, in a fixed order; hidden ones are left out.
  private static func files(below folder: URL, where isWanted: (String) -> Bool) -> [URL] {
    let found = FileManager.default.enumerator(
      at: folder.resolvingSymlinksInPath(), includingPropertiesForKeys: [.isRegularFileKey],
      options: [.skipsHiddenFiles])
    let files = (found?.allObjects as? [URL] ?? []).filter {
      isWanted($0.pathExtension) && !$0.hasDirectoryPath && !$0.pathExtension.isEmpty
        && !$0.path.contains(".docc/")
    }
    return files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }
}
