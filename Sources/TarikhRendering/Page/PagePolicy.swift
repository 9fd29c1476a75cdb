import TarikhCore

/// The Content-Security-Policy of a page: its own script and style by their hashes, and nothing else at all.
enum PagePolicy {
  /// The policy for a page with the given script, or none, and style sheets.
  static func text(script: String? = nil, styles: [String]) -> String {
    let hashes = styles.map { "'sha256-\(SHA256.base64(of: $0.utf8))'" }.joined(separator: " ")
    let scripts = script.map { "script-src 'sha256-\(SHA256.base64(of: $0.utf8))'" }
    return [
      "default-src 'none'", scripts, "style-src \(hashes)", "img-src data:", "base-uri 'none'",
      "form-action 'none'",
    ].compactMap(\.self).joined(separator: "; ")
  }
}
