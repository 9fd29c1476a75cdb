/// The names by which pages call what is no part of the article.
enum BoilerplateNames {
  /// Elements whose text is never read.
  static let silentTags: Set<String> = [
    "audio", "button", "canvas", "dialog", "embed", "figcaption", "figure", "head", "iframe",
    "input", "map", "math", "noscript", "object", "script", "select", "style", "svg", "template",
    "textarea", "title", "video",
  ]

  /// Elements that stand beside an article.
  static let asideTags: Set<String> = ["aside", "footer", "menu", "nav"]

  /// Roles that stand beside an article.
  static let roles: Set<String> = [
    "alert", "alertdialog", "banner", "complementary", "contentinfo", "dialog", "menu", "menubar",
    "navigation", "search", "tablist", "toolbar",
  ]

  /// Classes of text for screen readers alone.
  static let hiddenClasses: Set<String> = [
    "screen-reader-text", "sr-only", "visually-hidden", "visuallyhidden",
  ]

  /// Words of a class or id that name boilerplate, however long it is.
  static let strong: Set<String> = [
    "ad", "addthis", "addtoany", "ads", "adsbygoogle", "adslot", "adv", "advert", "advertisement",
    "advertising", "adverts", "alsoread", "banner", "breadcrumb", "breadcrumbs", "comment",
    "commentlist", "comments", "consent", "cookie", "cookies", "copyright", "crumbs", "disqus",
    "footer", "gdpr", "latestnews", "login", "masthead", "menu", "modal", "morenews",
    "morestories", "mostpopular", "mostread", "mostviewed", "nav", "navbar", "navigation",
    "newsletter", "outbrain", "overlay", "pager", "pagination", "popular", "popup", "print",
    "promo", "promoted", "promotion", "readmore", "recirc", "recirculation", "recommend",
    "recommendation", "recommendations", "recommended", "related", "relatedposts", "respond",
    "seealso", "share", "sharebar", "sharedaddy", "sharing", "sidebar", "signup", "social",
    "socials", "sponsor", "sponsored", "subscribe", "subscription", "taboola", "tagcloud",
    "ticker", "toolbar", "trending", "yarpp",
  ]

  /// Words that name boilerplate where they stand on something short.
  static let weak: Set<String> = [
    "author", "authors", "bio", "byline", "caption", "categories", "category", "counter", "credit",
    "date", "datetime", "gallery", "icons", "keywords", "kicker", "label", "labels", "meta",
    "photo", "player", "posted", "published", "pubdate", "rating", "slideshow", "tag", "tags",
    "time", "timestamp", "tools", "topics", "tweet", "twitter", "video", "views",
  ]
}
