/// Who made or posted something: a party of the dossier, or a name in plain words.
public enum Maker: Hashable, Sendable {
    case party(Slug)
    case words(String)
}

extension Maker {
    /// The party, where it is one.
    public var party: Slug? {
        if case .party(let slug) = self { slug } else { nil }
    }
}
