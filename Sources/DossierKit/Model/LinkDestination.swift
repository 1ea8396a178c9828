import HTML

/// What stands behind the words of a Markdown link, by its written form.
enum LinkDestination: Hashable, Sendable {
    case web(WebAddress)
    /// `claim:unpaid-work`, `letter:v1#approval`.
    case record(Kind, String, anchor: String?)
    /// The list of a kind, and as an autolink the number of its records: `count:claim`.
    case count(String)
    /// `#approval`, on the same page.
    case anchor(String)
    /// A file under `media/`.
    case media(String)
    /// A path, which is no address in a dossier.
    case path(String)
    /// An address of the web or of mail that is not whole, or has a name or password in it.
    case broken
    /// An address with a scheme that is not followed; the Markdown parser reports it.
    case unsafe

    init(_ text: String) {
        if let name = text.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).first,
            let (kind, slug) = typedName(name)
        {
            let anchor = text.utf8.count > name.utf8.count ? String(text.dropFirst(name.count + 1)) : nil
            self = .record(kind, slug, anchor: anchor)
        } else if text.hasPrefix("count:") {
            self = .count(String(text.dropFirst(6)))
        } else if let address = WebAddress(text) {
            self = .web(address)
        } else if text.hasPrefix("#") {
            self = .anchor(String(text.dropFirst()))
        } else if text.hasPrefix("media/") {
            self = .media(String(text.dropFirst(6)))
        } else if ["http:", "https:", "mailto:"].contains(where: text.lowercased().hasPrefix) {
            self = .broken
        } else if text.hasPrefix("//") {
            self = .unsafe
        } else if text.prefix(while: { $0 != "/" && $0 != "?" }).contains(":") {
            self = .unsafe
        } else {
            self = .path(text)
        }
    }
}
