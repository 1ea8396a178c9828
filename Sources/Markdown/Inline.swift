/// A stretch within a block: text, or a construct of CommonMark, or a citation.
public enum Inline: Hashable, Sendable {
    case text(String)
    case softBreak
    case lineBreak
    case code(String)
    case html(String)
    case emphasis([Inline])
    case strong([Inline])
    indirect case link(Link)
    indirect case image(Image)
    indirect case citation(Citation)
}

/// A link, with its destination as written, backslashes and entities resolved.
public struct Link: Hashable, Sendable {
    public let destination: String
    /// Empty where there is none.
    public let title: String
    public let children: [Inline]
    public let line: Int

    /// True for `<claim:unpaid-work>`, whose words are its destination (CommonMark 0.30, section 6.5).
    public var isAutolink: Bool { children == [.text(destination)] }
}

/// An image, with its destination as written, backslashes and entities resolved.
public struct Image: Hashable, Sendable {
    public let destination: String
    /// Empty where there is none.
    public let title: String
    /// What stands for the image where it cannot be seen: the plain text of ``children``.
    public let alternative: String
    public let children: [Inline]
    public let line: Int
}
