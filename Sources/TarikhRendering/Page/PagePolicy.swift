import TarikhCore

/// The Content-Security-Policy of a page: its own script and style by their hashes, and nothing else at all.
enum PagePolicy {
  /// The policy for a page with the given script and style.
  static func text(script: String, style: String) -> String {
    [
      "default-src 'none'", "script-src 'sha256-\(SHA256.base64(of: script.utf8))'",
      "style-src 'sha256-\(SHA256.base64(of: style.utf8))'", "img-src data:", "base-uri 'none'",
      "form-action 'none'",
    ].joined(separator: "; ")
  }
}
